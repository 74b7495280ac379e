"""Checks of a site as a whole: kinds, sizes, languages, the way to withdraw."""

import posixpath
from collections import defaultdict

import kinds

MOST_BYTES = 100_000
MOST_BYTES_EXAMPLE = 60_000


def kinds_present(pages):
    """Every page is of a known kind, and every kind that must exist does."""
    found = [(str(page), "path", "a page of no known kind") for page in pages if page.kind is None]
    present = {page.kind for page in pages}
    return found + [("sites", kind, "no page of this kind on any site") for kind in kinds.required() if kind not in present]


def sizes(pages, limits):
    """Bytes of each page, where its register has a limit: {register: {kind or "": bytes}}."""
    found = []
    for page in pages:
        limit = limits.get(page.register, {}).get("")
        limit = limits.get(page.register, {}).get(page.kind, limit)
        if limit and len(page.bytes) > limit:
            found.append((str(page), "page", f"{len(page.bytes)} bytes, more than {limit}"))
    return found


def languages(pages):
    """Each alternate exists, says it is in that language, and leads back; a page leads to itself too."""
    by_path = {str(page): page for page in pages}
    found = []
    ways = {}
    for page in pages:
        links = [one for one in page.elements("link") if one.get("rel") == "alternate" and one.get("hreflang")]
        ways[str(page)] = {}
        for link in links:
            target, tag = link.get("href"), link.get("hreflang")
            if tag == "x-default":
                continue
            path = posixpath.normpath(posixpath.join(posixpath.dirname(str(page)), target))
            ways[str(page)][tag] = path
            if path not in by_path:
                found.append((str(page), f'link[hreflang="{tag}"]', f"leads to nothing: {target}"))
            elif by_path[path].elements("html")[0].get("lang") != tag:
                found.append((str(page), f'link[hreflang="{tag}"]', f"leads to a page in another language: {path}"))
    editions = defaultdict(set)
    for page in pages:
        if page.language:
            editions[page.register].add(page.language)
    for page in pages:
        own = ways[str(page)]
        if page.is_fragment or page.language is None or len(editions[page.register]) < 2:
            continue
        if own.get(page.language) != str(page):
            found.append((str(page), "link[hreflang]", "does not name the page itself"))
        for tag, path in own.items():
            if path in ways and ways[path].get(page.language) != str(page):
                found.append((str(page), f'link[hreflang="{tag}"]', f"{path} does not lead back"))
    return found


def withdrawal(pages):
    """Every page of an edition with a withdrawal page leads to it, among the links at its top."""
    with_page = {page.path.rsplit("/", 1)[0] for page in pages if page.kind == "withdrawal"}
    found = []
    for page in pages:
        edition = page.path.split(f"/{page.language}/")[0] + f"/{page.language}"
        if page.is_fragment or page.language is None or edition not in with_page:
            continue
        navs = page.elements("nav")
        links = [one.get("href", "") for nav in navs[:1] for one in nav.iter("a")]
        if not any(link.split("#")[0].endswith("withdrawal.html") for link in links):
            found.append((str(page), "nav", "does not lead to the page for withdrawing consent"))
    return found
