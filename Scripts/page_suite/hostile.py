"""Every hostile text of the shared lists in every public text: no page gets an element, attribute or address by it."""

import json
import os
import pathlib
import random
import re

import browser
import page
import static
from sample import KINDS, PARTIES, PROOF, organisation, base, consent, proof_row, row, term
from toml import Day, Inline, record
from workplace import PROJECT, Workplace, write

SHARED = pathlib.Path(os.environ.get("AVGREG_SHARED", PROJECT.parent / "shared"))
SCHEMES = {"http", "https", "mailto", "tel"}
OPENED = 200
ADVICE = "escape it at the last step, or refuse it; see Documents/HTML"


def payloads():
    """The lists that Scripts/pages needs; they lie beside the project, see AVGREG_SHARED."""
    def read(name):
        return json.loads((SHARED / "corpora" / name).read_text())

    texts = [one["payload"] for one in read("xss/owasp-filter-evasion.json")]
    texts += [one["text"] for one in read("swift-string-traps.json")]
    texts += [one["url"] for one in read("url-schemes.json")]
    texts += [one for one in read("blns.json") if re.search("[<>&\"'`(){}\\[\\]:]", one)]
    # Signs that no TOML string can hold are the business of its reader's tests.
    return [text for text in dict.fromkeys(texts) if text.strip() and not re.search("[\ud800-\udfff]", text)]


def facts(text, number):
    """An activity with the text in every kind of public text, and a party with it."""
    made = base("Proef " + text, "", recipients=[f"p{number}"], owner="Kantoor")
    made["purposes"] = {
        "vraag": {"category": "contact-handling", "purpose": f"Antwoord geven op {text}",
                  "legal-basis": "legitimate-interests", "legitimate-interest": f"Helpen met {text}",
                  "balancing-test": Inline(done=Day("2026-02-10"), document="x.pdf")},
        "koop": {"category": "order-fulfilment", "purpose": text + " leveren", "legal-basis": "contract",
                 "contract": f"de koop van {text}"},
        "post": {"category": "newsletter", "purpose": f"U mailen over {text}", "legal-basis": "consent",
                 "direct-marketing": True, "marketing-ground": "consent",
                 "consent": consent(f"Ja, Stichting De Waterlelie mag mij mailen over {text}", ["email"],
                                    covers=["legal-basis", "device"], **{"withdrawal-text": f"Wij wissen {text}"})},
        "proof": PROOF,
    }
    made["personal-data"] = {
        "name": row(purposes=["vraag", "koop", "post"], consequence=f"Zonder {text} gaat het niet.",
                    retention=[Inline(criteria=f"tot {text} klaar is", purposes=["vraag", "koop"]),
                               Inline(start="withdrawal", purposes=["post"], **{"erased-within": "1 month"})]),
        "consent-record": proof_row(),
    }
    made["cookies"] = {"koek": {
        "name": text, "host": text, "purpose": f"Onthoudt {text}", "purposes": ["post"], "class": "marketing",
        "provider": f"p{number}", "duration": "1 year", "third-party-access": [f"p{number}"], "personal-data": "none"}}
    made["rights-limits"] = {"text": f"Wij wissen {text} later.", "law": [f"Wet {text}"]}
    body = (f"Tekst {text}\n\n[{text}](https://www.waterlelie.example/)\n\n![{text}](https://www.waterlelie.example/x.png)\n\n"
            f"| kop |\n|---|\n| {text} |\n\n`{text}`\n\n- {text}\n\n> {text}\n")
    party = {"name": text, "category": "insurer", "role": "controller", "service": f"Doet {text}", "country": "NL",
             "website": "https://www.waterlelie.example/", "transfers": "none"}
    return record(made, body), record(party)


def target(text):
    """An activity whose text has the hostile text as the address of a link, in the ways that Markdown knows."""
    made, body = KINDS[9](random.Random(0), "")
    made["title"] = "Proef met verwijzing"
    return record(made, f"[een]({text}) [twee](<{text}>) ![drie]({text}) <{text}>\n\n[vier][a]\n\n[a]: {text}\n")


def files():
    made = {"organisation.md": organisation(("nl",)), "parties/boekhuis.md": record(PARTIES["boekhuis"])}
    for number, text in enumerate(payloads()):
        made[f"activities/a{number}.md"], made[f"parties/p{number}.md"] = facts(text, number)
        made[f"activities/z{number}.md"] = target(text)
    return made


def run(folder, avgreg, report, known, axe):
    """`known`: the elements and attributes of pages that no one meant ill with."""
    place = Workplace(folder / "hostile", avgreg)
    made = files()
    write(place.registers / "hostile", made)
    answer = json.loads(place.run("check", place.registers, "--format", "json", "--all", status=1).stdout)
    refused = {finding["path"].split("/")[-1] for finding in blocking(answer)}
    for name in list(made):
        if name.split("/")[-1] in refused:
            (place.registers / "hostile" / name).unlink()
    place.run("render", place.site, place.registers)
    found = page.pages(place.site)
    for one in found:
        report.ran("hostile-text", ADVICE, one, foreign(one, known))
    tried = len(payloads())
    links = sum(name.startswith("z") for name in refused)
    print(f"hostile: {tried} texts in every public text: {len(refused) - links} records refused; each as the target of a link: "
          f"{links} refused; {len(found)} pages made of the others")
    opened = found if len(found) <= OPENED else random.Random(7).sample(found, OPENED)
    opened = sorted({*opened, *(one for one in found if one.kind in ("index", "complete", "cookies", "withdrawal"))}, key=str)
    with browser.opened(axe) as driver:
        driver.command("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        for one in opened:
            report.ran("hostile-open", ADVICE, one, acts(one, driver, place.folder / "open"))


def blocking(answer):
    return [one for one in answer["findings"] if one["severity"] == "error"]


def foreign(one, known):
    """Elements, attributes and addresses that only a hostile text can have brought."""
    found = []
    for element in one.elements():
        for pair in {(element.tag, "")} | {(element.tag, str(name)) for name in element.attrib}:
            if pair not in known:
                found.append((one.selector(element), f"an element or attribute from outside: {pair[0]} {pair[1]}"))
        for name in ("href", "src", "action", "formaction", "data", "cite", "xlink:href"):
            if name in element.attrib and not may_follow(element.get(name)):
                found.append((one.selector(element), f"an address that may not be followed: {element.get(name)[:60]!r}"))
    return found + static.scripts(one)


def may_follow(address):
    """As a browser reads it: blanks and controls at the ends and line ends inside do not count."""
    address = re.sub("[\t\n\r]", "", address.strip("".join(map(chr, range(33)))))
    scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", address)
    if scheme:
        return scheme.group(1).lower() in SCHEMES
    return not re.match(r"[/\\]{2}", address)


def acts(one, driver, folder):
    """What a browser does by itself on the page, when no policy holds it back."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / (re.sub(r"\W", "-", one.path) + ".html")
    text = one.bytes.decode()
    file.write_text(re.sub(r"<meta http-equiv=\"(Content-Security-Policy|refresh)\"[^>]*>", "", text))
    asked, complaints = driver.open(file)
    found = [("page", f"asked for {address}") for address in asked if address != file.resolve().as_uri()]
    found += [("page", f"the browser says: {text}") for text in complaints]
    title = "".join(one.elements("title")[0].itertext()) if one.elements("title") else ""
    now, dialogs = driver.run("return [document.title, window.pageSuiteDialogs]")
    if " ".join(title.split()) != " ".join(now.split()):
        found.append(("title", f"became {now!r}"))
    return found + [("page", f"opened a dialog: {dialog}") for dialog in dialogs or []]


# Put before everything on a page: notes what scripts would show.
WATCH = """window.pageSuiteDialogs = []
for (const name of ['alert', 'confirm', 'prompt', 'open', 'print'])
  window[name] = (...words) => { window.pageSuiteDialogs.push(name + ' ' + words.join(' ')) }"""


def known_pairs(pages):
    return {pair for one in pages for element in one.elements()
            for pair in [(element.tag, "")] + [(element.tag, str(name)) for name in element.attrib]}
