"""Sees every check find what it is for: a good page passes all of them, and for each a bad one does not."""

import base64
import hashlib
import pathlib

import browser
import canary
import hosts
import hostile
import modes
import outside
import page
import sites
import static
import suite
from report import Report

STYLE = "body{margin:1rem;color:#111;background:#fff;overflow-wrap:anywhere}a:focus{outline:3px solid #00f}li{padding:.5em}"


def document(main="", style=STYLE, head="", before="", language="nl", policy=True, root='lang="nl"'):
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    said = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    meta = f'<meta http-equiv="Content-Security-Policy" content="{said}">' if policy else ""
    return f"""<!doctype html>
<html {root}>
<head><meta charset="utf-8">{meta}<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Proef</title>
<link rel="alternate" hreflang="nl" href="../nl/index.html"><link rel="alternate" hreflang="en" href="../en/index.html">{head}
<style>{style}</style></head>
<body>{before}<header><nav aria-label="Pagina's"><ul><li><a href="withdrawal.html">Intrekken</a></li>
<li><a href="index.html">Begin</a></li></ul></nav></header><main><h1>Kop</h1><p>Tekst.</p>{main}</main></body></html>
"""


FRAGMENT = '<fieldset lang="nl"><legend>Vraag</legend><p><input type="checkbox" id="f"><label for="f">Ja</label></p></fieldset>'

# For each check of a page: a page that has the fault. A text alone stands in <main>.
BAD = {
    "html": ['<p><b>niet gesloten</p>', '<p id=a id=b>dubbel</p>'],
    "lang": [document(root=""), document(root='lang="en"'), document('<p lang="Nederlands!">x</p>')],
    "headings": ["<h3>Overgeslagen</h3>", "<h1>Tweede</h1>", "<h2></h2>"],
    "tables": [
        "<table><caption>T</caption><tr><td>zonder kop</td></tr></table>",
        '<table><tr><th scope="row">k</th><td>zonder naam</td></tr></table>',
        '<table><caption>T</caption><tr><th>k</th><td>v</td></tr></table>'],
    "pictures": ['<svg width="9" height="9"></svg>', '<img alt="" src="data:,x">'],
    "ids": ['<p id="a">x</p><p id="a">y</p>', '<p id="a b">x</p>', '<section aria-labelledby="weg">x</section>'],
    "no-script": [
        "<script>1</script>", '<p style="color:red">x</p>', '<p onclick="x()">x</p>', '<a href=" JavaScript:x()">x</a>',
        '<iframe title="x"></iframe>'],
    "policy": [
        document(policy=False), document(style=STYLE + " p{margin:0}").replace(" p{margin:0}", " p{margin:1px}"),
        document().replace("default-src 'none'", "default-src *")],
    "own-requests": [
        '<img src="https://elders.example/x.png" alt="">', '<picture><source srcset="x.png 2x"></picture>',
        document(head='<link rel="stylesheet" href="x.css">'), document(style="p{background:url(x.png)}"),
        document(style='@import "x.css";'), document(head='<meta http-equiv="refresh" content="0; url=https://elders.example/">')],
    "requests": [
        document('<img src="niets.png" alt="">', policy=False), document(style=STYLE + "  ").replace(STYLE + "  ", STYLE)],
    "axe-light": ['<p><a href="index.html"></a></p>', document(style=STYLE + "p{color:#999}"),
                  document(style=STYLE + "p{background:linear-gradient(#fff,#eee)}")],
    "axe-dark": [document(style=STYLE + "@media (prefers-color-scheme:dark){p{color:#999}}")],
    "axe-forced": [document(style=STYLE + "@media (forced-colors:active){p{forced-color-adjust:none;color:#ccc;background:#ddd}}")],
    "axe-320": [document('<p><a href="index.html">1</a> <a href="index.html">2</a></p>', style=STYLE + "@media (max-width:400px){nav a{display:block;height:9px;font-size:8px;overflow:hidden;margin:0}li{padding:0;line-height:9px}}")],
    "reflow": [
        document("<p>" + "w" * 300 + "</p>", style="body{color:#111}"),
        document('<div class="s"><p>' + "breed " * 20 + "</p></div>", style=STYLE + ".s{overflow-x:auto}.s p{width:900px}"),
        document("<p>x</p>", style=STYLE + "@media (max-width:330px){p{width:400px}}")],
    "text-spacing": [
        document('<p class="s">' + "Een lange regel tekst die past. " * 9 + "</p>",
                 style=STYLE + ".s{width:30rem;max-width:none;height:8em;line-height:1.2;overflow:hidden}")],
    "keyboard": [
        document(style=STYLE + "a:focus{outline:none}"), document(style=STYLE + "a:focus{outline:3px solid #ddd}"),
        document(before='<p><a href="index.html" tabindex="2">Later</a> <a href="index.html" tabindex="1">Eerst</a></p>'),
        document(style=STYLE + "header a:focus{position:absolute;left:-99rem}"),
        document('<div class="over"></div>', style=STYLE + ".over{position:fixed;top:0;left:0;right:0;height:9rem;background:#fff}")],
    "same-text": [document('<noscript><p>Alleen zonder</p></noscript>', policy=False)],
    "print": [document('<p class="weg">Verloren woorden</p>', style=STYLE + "@media print{.weg{color:transparent;height:0;overflow:hidden;opacity:0}}")],
    "embedded": ["<style>p{color:red}</style>" + FRAGMENT],
}
# For each check of a site: files that have the fault, and where they lie.
BAD_SITES = {
    "kinds": {"r/nl/onbekend.html": document()},
    "hreflang": {"r/nl/index.html": document(), "r/en/index.html": document(root='lang="en"').replace("../nl/index.html", "../nl/weg.html")},
    "withdrawal-link": {"r/nl/withdrawal.html": document(), "r/nl/rights.html": document().replace("withdrawal.html", "#x")},
    "size": {"korenaar/nl/index.html": document("<p>" + "groot " * 11_000 + "</p>")},
    "links": {"r/nl/index.html": document('<p><a href="weg.html">x</a></p>'), "r/nl/rights.html": document('<p><a href="#weg">x</a></p>')},
    "nu": {"r/nl/index.html": document("<center>x</center>"), "r/nl/rights.html": document(style=STYLE + "p{colour:red}")},
}


def run(folder, tools):
    """What went wrong with the checks themselves, in words."""
    folder = pathlib.Path(folder)
    wrong, tried = [], 0
    with browser.opened(tools.axe.read_text()) as driver:
        for name in list(static.CHECKS) + list(modes.CHECKS) + list(suite.SITE_CHECKS) + ["size", "links", "nu"]:
            if not BAD.get(name) and name not in BAD_SITES:
                wrong.append(f"{name}: no bad page to try it on; add one to Scripts/page_suite/self_test.py")
        good = single(folder / "good", document(), "index.html")
        for name in found_on(good, driver):
            wrong.append(f"{name}: fails a good page")
        for name, texts in BAD.items():
            for number, text in enumerate(texts):
                file = "consent/a-b.html" if name == "embedded" else "index.html"
                whole = text if text.startswith("<!doctype") or name == "embedded" else document(text)
                bad = single(folder / f"{name}-{number}", whole, file)
                tried += 1
                if name not in found_on(bad, driver, name):
                    wrong.append(f"{name}: passes bad page {number + 1}: {text[:80]}")
        tried += hostile_pages(folder / "hostile", driver, wrong)
    for name, files in BAD_SITES.items():
        tried += 1
        if name not in found_on_site(name, folder / f"site-{name}", files, tools):
            wrong.append(f"{name}: passes a bad site")
    tried += 2
    (folder / "kanarie-nl").mkdir()
    (folder / "kanarie-nl/a.html").write_text("<p>Een 0123456789abcdef</p>")
    if len(list(canary.sightings(folder / "kanarie-nl/a.html", folder, ["0123456789abcdef"]))) != 2:
        wrong.append("canary: passes a word in a file's name and a commit in its text")
    print(f"self-test: {tried} bad pages and sites, one good page")
    return wrong


def hostile_pages(folder, driver, wrong):
    """Pages on which a hostile text got through; the number of them."""
    known = hostile.known_pairs([single(folder / "good", document(), "index.html")])
    by_parts = ["<marquee>x</marquee>", '<p onload="x">x</p>', '<p><a href="java\tscript:x">x</a></p>', '<p><a href="//elders">x</a></p>']
    by_acts = ["<script>document.title = 'anders'</script>", "<script>alert(1)</script>", '<img src="niets.png" alt="">']
    driver.command("Page.addScriptToEvaluateOnNewDocument", source=hostile.WATCH)
    for number, text in enumerate(by_parts + by_acts):
        one = single(folder / str(number), document(text), "index.html")
        found = hostile.foreign(one, known) if text in by_parts else hostile.acts(one, driver, folder / "open")
        if not found:
            wrong.append(f"hostile: passes {text}")
    if hostile.acts(single(folder / "still", document(), "index.html"), driver, folder / "open"):
        wrong.append("hostile: fails a good page")
    return len(by_parts + by_acts)


def single(folder, text, name):
    path = f"r/nl/{name}"
    file = folder / "site" / path
    file.parent.mkdir(parents=True)
    file.write_text(text)
    made = page.Page(folder / "site", path, "r")
    hosts.write([made], folder / "hosts")
    made.hosts = folder / "hosts"
    return made


def found_on(one, driver, only=None):
    """The checks of a page that find something."""
    report = Report()
    suite.look_at([one], report)
    if only is None or only in modes.CHECKS:
        driver.open(one.opened)
        suite.run_modes(driver, one, report, only and [only])
    return report.failed()


def found_on_site(name, folder, files, tools):
    for path, text in files.items():
        file = folder / "site" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    found = page.pages(folder / "site")
    report = Report()
    if name == "links":
        broken, _ = outside.links(outside.start_links(tools.lychee, folder / "site"), folder / "site")
        report.counted("links", "", 1, broken)
    elif name == "nu":
        checker = outside.start_nu(tools.vnu, folder, [str(one.opened) for one in found])
        report.counted("nu", "", 1, outside.nu(checker, folder, {}))
    else:
        suite.look_at_sites(found, report)
    return report.failed()
