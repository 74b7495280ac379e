"""Checks of a page's own text, by the tree that html5lib builds as a browser does."""

import base64
import hashlib
import re

from page import words

LINKS_OF_READER = {"alternate", "canonical", "author", "license", "help", "privacy-policy", "next", "prev", "up"}
POLICY = ("default-src 'none'", "base-uri 'none'", "form-action 'none'")


def syntax(page):
    page.tree
    return [("line and column", error) for error in page.errors]


def language(page):
    if page.is_fragment:
        outer = [one for one in page.tree if isinstance(one.tag, str) and one.tag != "style"]
        return [(page.selector(one), "has no lang") for one in outer if not one.get("lang")]
    found = []
    tag = page.elements("html")[0].get("lang")
    if not tag:
        found.append(("html", "has no lang"))
    elif page.language and tag.split("-")[0] != page.language:
        found.append(("html", f"lang is {tag}, the folder says {page.language}"))
    for one in page.elements():
        if "lang" in one.attrib and not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", one.get("lang")):
            found.append((page.selector(one), f"lang is no tag of a language: {one.get('lang')!r}"))
    return found


def headings(page):
    all_of = page.elements("h1", "h2", "h3", "h4", "h5", "h6")
    found = []
    firsts = [one for one in all_of if one.tag == "h1"]
    if not page.is_fragment and len(firsts) != 1:
        found.append(("h1", f"{len(firsts)} of them instead of one"))
    last = int(all_of[0].tag[1]) if page.is_fragment and all_of else 1
    for one in all_of:
        level = int(one.tag[1])
        if level > last + 1:
            found.append((page.selector(one), f"h{level} after h{last}: a level is skipped"))
        if not words(one):
            found.append((page.selector(one), "an empty heading"))
        last = level
    return found


def tables(page):
    found = []
    for table in page.elements("table"):
        if not (table.find("caption") is not None or table.get("aria-label") or table.get("aria-labelledby")
                or has_named_parent(page, table)):
            found.append((page.selector(table), "a table without a name"))
        columns = set()
        for line in table.iter("tr"):
            place = 0
            has_row = any(cell.tag == "th" and cell.get("scope") == "row" for cell in line)
            for cell in line:
                width = int(cell.get("colspan", 1))
                covered = set(range(place, place + width))
                if cell.tag == "th" and cell.get("scope") in ("col", "colgroup"):
                    columns |= covered
                elif cell.tag == "th" and cell.get("scope") not in ("row", "rowgroup"):
                    found.append((page.selector(cell), "a th without scope"))
                elif cell.tag == "td" and not (has_row or covered & columns or cell.get("headers")):
                    found.append((page.selector(cell), "a cell without a header"))
                place += width
    return found


def has_named_parent(page, element):
    parent = page.parents.get(element)
    return parent is not None and parent.get("role") in ("group", "region") and (
        parent.get("aria-labelledby") or parent.get("aria-label"))


def pictures(page):
    found = []
    for one in page.elements("svg", "{http://www.w3.org/2000/svg}svg"):
        named = one.get("aria-label") or one.get("aria-labelledby")
        if one.get("aria-hidden") != "true" and not (one.get("role") == "img" and named):
            found.append((page.selector(one), "neither hidden nor named"))
    for one in page.elements("img", "picture", "video", "audio", "canvas"):
        found.append((page.selector(one), "an element that no page has"))
    return found


def ids(page):
    found, seen = [], set()
    for one in page.elements():
        own = one.get("id")
        if own is None:
            continue
        if own in seen:
            found.append((page.selector(one), "an id that occurs twice"))
        if own == "" or re.search(r"\s", own):
            found.append((page.selector(one), f"an id that no link can reach: {own!r}"))
        seen.add(own)
    for one in page.elements():
        for name in ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers"):
            for target in one.get(name, "").split():
                if target not in seen:
                    found.append((page.selector(one), f"{name} names nothing: {target}"))
    return found


def scripts(page):
    found = []
    for one in page.elements():
        if one.tag.split("}")[-1] in ("script", "iframe", "frame", "object", "embed", "applet", "base", "portal"):
            if not (one.tag == "script" and one.get("type") == "application/ld+json"):
                found.append((page.selector(one), f"a {one.tag}"))
        for name, value in one.attrib.items():
            name = name if isinstance(name, str) else str(name)
            if name == "style" or name.startswith("on"):
                found.append((page.selector(one), f"an inline {name}"))
            if re.match(r"(?i)[\s\x00-\x20]*(javascript|vbscript|data)\s*:", value) and name in ("href", "src", "action"):
                found.append((page.selector(one), f"{name} runs: {value[:40]}"))
    return found


def policy(page):
    """The content security policy: present before any style, strict, and with the digest of the style in it."""
    if page.is_fragment:
        return []
    metas = [one for one in page.elements("meta") if one.get("http-equiv", "").lower() == "content-security-policy"]
    if len(metas) != 1:
        return [("head", f"{len(metas)} content security policies instead of one")]
    said = metas[0].get("content", "")
    found = [("meta", f"the policy lacks {part}") for part in POLICY if part not in said]
    if "unsafe" in said or "*" in said or "http" in said:
        found.append(("meta", f"the policy is not strict: {said}"))
    for style in page.elements("style"):
        digest = base64.b64encode(hashlib.sha256("".join(style.itertext()).encode()).digest()).decode()
        if f"'sha256-{digest}'" not in said:
            found.append((page.selector(style), "the policy has another digest than the style"))
    order = [one.tag for one in page.elements("meta", "style") if one is metas[0] or one.tag == "style"]
    if order and order[0] != "meta":
        found.append(("meta", "the policy stands after the style"))
    return found


def requests(page):
    """Everything that would make a browser ask for another file."""
    found = []
    for one in page.elements():
        for name in ("src", "srcset", "poster", "background", "data", "action", "formaction", "ping", "manifest", "xlink:href"):
            if one.get(name) and not one.get(name).startswith("data:"):
                found.append((page.selector(one), f"{name} asks for {one.get(name)[:60]}"))
        if one.tag == "link" and not set(one.get("rel", "").split()) <= LINKS_OF_READER:
            found.append((page.selector(one), f"link rel={one.get('rel')} asks for {one.get('href')}"))
        if one.tag in ("use", "{http://www.w3.org/2000/svg}use", "image", "{http://www.w3.org/2000/svg}image"):
            found.append((page.selector(one), "draws from elsewhere"))
        if one.get("http-equiv", "").lower() == "refresh" and ":" in one.get("content", "").split("url=")[-1]:
            found.append((page.selector(one), f"leads away by itself: {one.get('content')}"))
        texts = "".join(one.itertext()) if one.tag == "style" else one.get("style", "")
        for match in re.finditer(r"(?i)url\s*\(\s*[\"']?(?!data:|#)([^)\"']*)|@import\s*(\S+)", texts):
            found.append((page.selector(one), f"the style asks for {match.group(1) or match.group(2)}"))
    return found


# Check: what it looks for, and what to do when it finds something.
CHECKS = {
    "html": (syntax, "write the element as HTML asks; a browser repairs it in its own way"),
    "lang": (language, "give html (or a fragment's outer element) lang, and each part in another language its own"),
    "headings": (headings, "one h1 on a page, and each heading at most one level below the one before"),
    "tables": (tables, "name the table with caption, and give each th scope and each cell a th"),
    "pictures": (pictures, 'give the svg aria-hidden="true" with the text beside it, or role="img" and a name'),
    "ids": (ids, "make ids from record ids, each once on a page, and refer only to ids on it"),
    "no-script": (scripts, "a page works by HTML and one style alone: take this out of the template"),
    "policy": (policy, "keep the policy of layout.html; compute its digest from the very bytes of the style"),
    "own-requests": (requests, "put it in the page itself, or leave it out: a page makes one request"),
}
