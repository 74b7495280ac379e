"""The halves of Scripts/scan that no command line does: broken pages, and their forms and fields as html5lib has them."""

import collections
import json
import pathlib
import random
import sys

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


def part(rng, number):
    text = rng.choice(PARTS).replace("\\n", "\n")
    name = f"n{number}"
    if text in ("<input>", "<input/>", "<select>", "<textarea>", "<button>") and rng.random() < 0.9:
        kind = rng.choice(["", " type=email", ' TYPE="CheckBox" checked', " type=hidden", " type='odd'"])
        return f"{text.rstrip('/>')} name={name}{kind} required>"
    return text + rng.choice(["", " ", "\n"])


def write(folder, corpus):
    folder.mkdir(parents=True)
    rng = random.Random(7)
    pages = []
    for _ in range(1500):
        pages.append("".join(part(rng, number) for number in range(rng.randrange(5, 120))))
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


def compare(folder, report):
    listed = collections.defaultdict(list)
    for form in json.loads(report.read_text("utf-8"))["forms"]:
        listed[pathlib.Path(form["path"]).name].append(form)
    pages = sorted(folder.glob("*.html"))
    wrong = fields = forms = unread = 0
    for page in pages:
        content = page.read_bytes()
        try:
            found = difference(content, listed[page.name])
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
    print(f"{len(pages)} pages, {forms} forms, {fields} fields; {wrong} pages differ, html5lib cannot read {unread}")
    assert unread <= 10, "html5lib reads too few pages to say anything"
    if wrong:
        sys.exit(1)


if __name__ == "__main__":
    command, first, second = sys.argv[1:4]
    {"write": write, "compare": compare}[command](pathlib.Path(first), pathlib.Path(second))
