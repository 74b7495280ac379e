"""The halves of Scripts/scan that no command line does: broken pages, and what html5lib has of them: forms and fields, and
the addresses by which they have a browser call another host."""

import collections
import json
import pathlib
import random
import re
import sys
import urllib.parse

import html5lib

HOME = pathlib.Path(__file__).parent
HTML = "{http://www.w3.org/1999/xhtml}"
CONTROLS = {"input", "select", "textarea", "button"}
TYPES = set(
    "button checkbox color date datetime-local email file hidden image month number password radio range reset search "
    "submit tel text time url week".split())
UNASKED = {"hidden", "submit", "button", "image", "reset"}

# No <template>: html5lib 1.1 does not know it. No <isindex>: browsers no longer do. No <foreignObject>: Debian's libgumbo
# lets `</object>` end an element around the drawing, which the standard does not; pages put no forms into drawings.
PARTS = """
<div> </div> <p> </p> <b> </b> <a> </a> <table> </table> <tr> </tr> <td> </td> <th> <tbody> <caption> <svg> </svg> <g> <g/>
<style> </style> <script> </script> <!-- --> <!--> --!> <title> </title> <select> <option> </select>
<optgroup> <textarea> </textarea> <math> <mi> </mi> </math> <li> <ul> </ul> <button> </button> <i> </i> <nobr> <font> </font> <x/>
<object> </object> text <h1> </h2> <noscript> </noscript> <br> </br> <form> <form> <form> </form> </form> <FORM> </Form> <label>
</label> <fieldset> </fieldset> <input/> <input> <center> &lt;input> <a\\nhref='<input>'> <plaintext-> <iframe> </iframe> < </ <3
""".split()

# Every host, and every path that goes on from a <base>, stands once on a page, so that its line is known without a parser.
CALLS = [
    "<img src=//H/a>", '<img alt="" src="https://H/a" srcset="P 1x,\n  //H/b?a=1&amp;b=2 2x, https://H/c 3x">', "<IMG SRC='http://u@H:80/'>",
    "<script src='//H/s'></script>", '<script type="module" src="//H"></script>', "<script type=text/plain src=//H></script>",
    "<script type=application/json src=''>{'a': '//H'}</script>", "<link rel=stylesheet href=//H>", '<link rel="shortcut icon" href="HTTPS://H/i">',
    "<link rel=canonical href=//H>", "<link rel=preconnect href=//H>", "<iframe src=//H></iframe>", "<iframe data-src=//H></iframe>",
    "<embed src=//H>", "<object data=//H></object>", "<video src=//H poster=//H>", "</video>", "<audio src=//H></audio>", "<source src=//H>",
    "<source srcset='//H 1x'>", "<track src=//H>", "<input type=image src=//H>", "<input type=text src=//H>", "<base href=//H/b>", "<base href=/b/>",
    "<img src=P>", "<script src=P></script>", "<svg><image href=//H /></svg>", "<p style='background:url(//H)'>",
    "<p style='background:url(&quot;//H&quot;)'>", "<style>@import '//H'; a { background: url( //H ) }</style>", "<style>/* url(//H) */</style>",
    "<a href=//H>", "<form action=//H>", "<noscript><img src=//H></noscript>", "<!-- <img src=//H> -->", "<textarea><img src=//H></textarea>",
    "<img title='<img src=//H>' src=data:,//H>", "<img src=?//H>", "<img\nsrc\n=\n//H/x\n>",
]

# html5lib 1.1 does not know that `</br>` and `</p>` end a drawing: a page has the one or the other.
WITHOUT_DRAWINGS = [text for text in PARTS if text not in ("<svg>", "<math>")]
WITH_DRAWINGS = [text for text in PARTS if text not in ("</br>", "</p>")]


def call(rng, number):
    count = iter(range(9))
    text = re.sub("H", lambda _: f"h{number}x{next(count)}.example", rng.choice(CALLS).replace("HTTPS", "https"))
    return text.replace("https://h", rng.choice(["https://h", "HTTPS://h"])).replace("=P", f"=path{number}/x").replace('"P ', f'"path{number}/y ')


def part(rng, number, calls):
    if calls and rng.random() < 0.3:
        return call(rng, number)
    text = rng.choice(WITHOUT_DRAWINGS if calls else WITH_DRAWINGS).replace("\\n", "\n")
    name = f"n{number}"
    if text in ("<input>", "<input/>", "<select>", "<textarea>", "<button>") and rng.random() < 0.9:
        kind = rng.choice(["", " type=email", ' TYPE="CheckBox" checked', " type=hidden", " type='odd'"])
        return f"{text.rstrip('/>')} name={name}{kind} required>"
    return text + rng.choice(["", " ", "\n"])


def write(folder, corpus):
    folder.mkdir(parents=True)
    rng = random.Random(7)
    pages = []
    for page in range(1500):
        pages.append("".join(part(rng, number, page % 2) for number in range(rng.randrange(5, 120))))
    payloads = json.loads((corpus / "owasp-filter-evasion.json").read_text("utf-8"))
    texts = [entry if isinstance(entry, str) else entry.get("payload", "") for entry in payloads]
    assert len(texts) > 50, "the corpus of script injections is not there"
    for text in texts:
        pages.append(f"<form><input name=a>{text}<input name=b></form><input name=c>")
        pages.append(f'<form id="{text}"><textarea name=a>{text}</textarea><input name=b title=\'{text}\'></form>')
    for page in sorted((HOME / "../Tests/Scenarios/winkel").rglob("*.html")):
        pages.append(page.read_text("utf-8"))
    for number, page in enumerate(pages):
        (folder / f"{number:04}.html").write_bytes(page.encode("utf-8", "replace"))
    print(f"{len(pages)} pages")


PAGE = "https://page.example/folder/"
OWN = ("page.example", "deketel.example")
LATER = ["data-src", "data-lazy-src", "data-cookieblock-src", "data-cmp-src"]
SCRIPTS = re.compile(r"|module|(text|application)/(x-)?(java|ecma)script")
SHEETS = re.compile(
    r"""/\*.*?(\*/|$)|url\(\s*["']?([^"')\s]*)["']?|@import\s*["']([^"']*)["']?|"[^"\n]*["\n]?|'[^'\n]*['\n]?""", re.S)


def candidates(text):
    return [part.split()[0].rstrip(",") for part in re.split(r",\s+|,$", text) if part.split()]


def sheet(text):
    return [found[1] or found[2] for found in SHEETS.findall(text or "")]


def loads(tag, element):
    """The addresses that an element has a browser call, now or after a yes."""
    get = lambda name: element.get(name) or ""
    found = sheet(get("style"))
    if tag == "style":
        found += sheet(element.text)
    elif tag == "script":
        found.append(get("src"))
        if not SCRIPTS.fullmatch(get("type").lower()):
            found += [get(name) for name in LATER]
        found += re.findall(r"['\"](https://connect\.facebook\.net/[^'\"]*)", element.text or "")
    elif tag == "link":
        words = set(get("rel").lower().split())
        found += [get("href")] if words & {"stylesheet", "icon", "preconnect"} else []
    elif tag == "object":
        found.append(get("data"))
    elif tag in ("img", "iframe", "frame", "embed", "video", "audio", "source", "track"):
        source = get("src")
        found += [get(name) for name in LATER] if re.match(r"\s*(about:|data:|$)", source, re.I) else [source]
        found += candidates(get("srcset")) if tag in ("img", "source") else []
        found += [get("poster")] if tag in ("video", "audio", "track") else []
    elif tag == "input" and get("type").lower() == "image":
        found.append(get("src"))
    return [address for address in found if address.strip()]


def calls(page):
    """Each host that is called, with the line where the address stands in the page."""
    base = None
    found = set()
    text = page.decode("utf-8", "replace")
    for element in html5lib.parse(page, transport_encoding="utf-8").iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag == HTML + "base" and base is None and element.get("href") is not None:
            base = urllib.parse.urljoin(PAGE, element.get("href"))
        elif tag == "{http://www.w3.org/2000/svg}image":
            addresses = [element.get("href") or element.get("{http://www.w3.org/1999/xlink}href") or ""]
        if tag.startswith(HTML):
            addresses = loads(tag.removeprefix(HTML), element)
        elif not tag.endswith("}image"):
            addresses = sheet(element.get("style")) if tag else []
        for address in addresses:
            whole = urllib.parse.urlsplit(urllib.parse.urljoin(base or PAGE, address.strip()))
            if whole.scheme not in ("http", "https") or not whole.hostname or whole.hostname.endswith(OWN):
                continue
            # The only place of its own: the host, or the path of an address that goes on from a <base>.
            own = whole.hostname if whole.hostname in address.lower() else address
            found.add((whole.hostname, text[: text.lower().index(own)].count("\n") + 1))
    return found


def loses(page, listed, called):
    """Whether html5lib has lost what stands on a page: it hangs some of what it takes out of a table on no tree at all."""
    tree = html5lib.parse(page, transport_encoding="utf-8")
    kept = "\n".join(str(value) for element in tree.iter() for value in element.attrib.values()).lower()
    names = [field["name"] for form in listed for field in form["fields"] if field.get("name")]
    return any(name.lower() not in kept for name in names + [host for host, _ in called])


def plain(name):
    return name if name and name.isascii() and name.isprintable() else None


def theirs(page):
    """For each form the fields in it, as (type, name); None holds those outside any form."""
    forms = collections.defaultdict(list)
    names = {}
    tree = html5lib.parse(page, transport_encoding="utf-8")

    def walk(element, form):
        tag = element.tag if isinstance(element.tag, str) else ""
        name = tag.removeprefix(HTML)
        if tag == HTML + "template":
            return
        if tag == HTML + "form":
            form = len(names)
            names[form] = element.get("id")
            forms[form] = []
        elif tag == HTML + name and name in CONTROLS:
            kind = name
            if name == "input":
                kind = element.get("type", "text").lower()
                kind = kind if kind in TYPES else "text"
            forms[form].append((kind, plain(element.get("name"))))
        for child in element:
            walk(child, form)

    walk(tree, None)
    return forms


def ours(listed):
    forms = collections.defaultdict(list)
    number = 0
    for form in listed:
        fields = [(field["type"], plain(field.get("name"))) for field in form["fields"]]
        if form.get("selector") is None:
            forms[None] = fields
        else:
            forms[number] = fields
            number += 1
    return forms


def strays(page):
    """Whether fields may belong to a form that a table has cut loose: html5lib keeps no form of a field."""
    return b"<table" in page.lower() and b"<form" in page.lower()


def difference(page, listed):
    left, right = theirs(page), ours(listed)
    if not any(kind not in UNASKED for kind, _ in left[None]) and not right[None]:
        # Buttons and hidden fields alone are not listed outside a form.
        left[None] = []
    if strays(page):
        flat = lambda forms: [str(field) for fields in forms.values() for field in fields if field[0] not in UNASKED]
        forms = lambda sides: sum(1 for form in sides if form is not None)
        if forms(left) != forms(right):
            return f"{forms(left)} forms, not {forms(right)}"
        missing = collections.Counter(flat(left)) - collections.Counter(flat(right))
        extra = collections.Counter(flat(right)) - collections.Counter(flat(left))
        return f"{missing or ''} {extra or ''}" if missing or extra else None
    for form in sorted(set(left) | set(right), key=str):
        if sorted(map(str, left[form])) != sorted(map(str, right[form])):
            return f"form {form}: {left[form]}, not {right[form]}"
    return None


def compare(folder, report, hosts):
    called = collections.defaultdict(list)
    for host in json.loads(hosts.read_text("utf-8"))["hosts"]:
        for place in host["places"]:
            if place["means"] != "form":
                called[pathlib.Path(place["path"]).name].append((host["host"], place["line"]))
    listed = collections.defaultdict(list)
    for form in json.loads(report.read_text("utf-8"))["forms"]:
        listed[pathlib.Path(form["path"]).name].append(form)
    pages = sorted(folder.glob("*.html"))
    wrong = fields = forms = unread = 0
    for page in pages:
        content = page.read_bytes()
        try:
            found = difference(content, listed[page.name])
            seen = calls(content)
            if seen != set(called[page.name]):
                found = f"{found or ''} calls {sorted(seen ^ set(called[page.name]))}"
            if found and loses(content, listed[page.name], called[page.name]):
                unread += 1
                continue
        except AssertionError:
            # html5lib itself gives up on a few tables.
            unread += 1
            continue
        forms += len(listed[page.name])
        fields += sum(len(form["fields"]) for form in listed[page.name])
        if found:
            wrong += 1
            if wrong <= 5:
                print(f"{page.name}: {found}\n  {content[:1500]!r}", file=sys.stderr)
    # A reader that lost a field, or found one too many, would be seen.
    probe = next(page for page in pages if any(form["fields"] for form in listed[page.name]))
    lost = json.loads(json.dumps(listed[probe.name]))
    next(form for form in lost if form["fields"])["fields"].pop()
    assert difference(probe.read_bytes(), lost), "a lost field is not seen"
    probe = next(page for page in pages if called[page.name])
    assert calls(probe.read_bytes()) != set(called[probe.name][1:]), "a lost host is not seen"
    count = sum(map(len, called.values()))
    print(f"{len(pages)} pages, {forms} forms, {fields} fields, {count} calls; {wrong} pages differ, html5lib cannot read {unread}")
    assert unread <= 10, "html5lib reads too few pages to say anything"
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    command, *paths = sys.argv[1:]
    {"write": write, "compare": compare}[command](*map(pathlib.Path, paths))
