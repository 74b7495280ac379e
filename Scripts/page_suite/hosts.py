"""Pages around the fragments that a site pastes into its own, and copies of pages that would lead away at once."""

import os
import re

# A site's own style, which means well and hits everything that is not guarded against it.
HOST_STYLE = """
body { font: 16px/1.5 Arial, sans-serif; margin: 0 auto; max-width: 60rem; padding: 0 1rem; color: #222; background: #fff }
h2 { text-transform: uppercase; color: #703; font-size: 1.3rem } h3 { font-size: 1.1rem; color: #703 }
a { color: #703 } ul { list-style: square } li { margin: .2em 0 }
table { border: 1px solid #777 } td, th { padding: .2em; text-align: center }
dl { margin: 1em } dt { font-style: italic } dd { margin-left: 2em }
fieldset { border: 1px solid #777 } label { font-weight: bold } p { margin: 1em 0 }
.small { font-size: 11px; color: #555 } .table { display: none } .summary { display: none } .open { display: none }
.facts, .parties, .contact, .actions, .activity, .purposes, .term, .whose { display: none }
.dark { color: #fff; background: #222 } #main, #_main { position: absolute; left: -9999px }
section { border: 1px dotted #777 } header, footer, nav, aside { background: #eee }
"""

# A form takes the looks of the site around it; that site breaks long words itself. An embedded page has its own style.
BREAKING = "main { overflow-wrap: anywhere } fieldset { min-width: 0 }"

# Elements of the site's own beside the fragment: their looks may not change by it.
GUARDS = """<div id="guards"><h2>Onze site</h2><h3>Kop</h3><p class="small">Klein</p><p class="name">Naam</p>
<p><a href="#guards">Verwijzing</a></p><ul class="contact"><li>Een</li></ul><dl class="facts"><dt>Wat</dt><dd>Dit</dd></dl>
<table><caption>Tabel</caption><tr><th scope="row">Kop</th><td>Cel</td></tr></table>
<p class="skip">Sla over</p><p class="action">Doe</p><p class="open">Open</p></div>"""


def host(fragment, language, kind):
    """A page of a site with the fragment in it."""
    style = HOST_STYLE if kind == "embed" else HOST_STYLE + BREAKING
    return f"""<!doctype html>
<html lang="{language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>Een pagina van de site</title>
<style>{style}</style></head>
<body><main><h1>Onze site</h1>
{GUARDS}
<!-- fragment -->
{fragment}
<!-- end -->
</main></body></html>
"""


def write(pages, folder):
    """Writes what is opened in place of a page, beside the site; gives the name of each page by that of its host."""
    names = {}
    for page in pages:
        text = None
        if page.is_fragment:
            text = host(page.bytes.decode(), page.language, page.kind)
        elif page.kind == "root":
            # A browser would be on the next page before anything can be looked at.
            text = re.sub(r'<meta http-equiv="refresh"[^>]*>', "", page.bytes.decode())
        if text is None:
            continue
        # In a folder as deep as the page's own, so that its links lead on.
        name = str(page).removesuffix(".html") + ".host.html"
        page.opened = folder / name
        page.opened.parent.mkdir(parents=True, exist_ok=True)
        page.opened.write_text(text)
        names[name] = str(page)
    return names


def bare(page, folder):
    """The host of a fragment without the fragment."""
    path = folder / (str(page).removesuffix(".html") + ".bare.html")
    os.makedirs(path.parent, exist_ok=True)
    path.write_text(host("", page.language, page.kind))
    return path
