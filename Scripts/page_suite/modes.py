"""Checks of a page in a browser. Each leaves the browser as it was: light, 1280 pixels wide, scripts on."""

import base64
import re
import subprocess
import tempfile

import hosts
import kinds

WIDE = 1280

# What axe leaves to a person, and why there is nothing to decide: look and rule, and the reason.
INCOMPLETE = {
    ("forced colours", "color-contrast"): "axe reads -webkit-text-fill-color, which the browser does not force though "
    "it paints the forced colour; the check axe-forced computes the contrast from the forced colours instead",
}

# The same in every look, by the rule and a part of what axe says.
UNDECIDED = {
    ("th-has-data-cells", "missing or empty"): "axe looks for the cells of scope=rowgroup in the heading's own row; they are "
    "in the rows below it, and static.py sees that every cell has a header",
    ("color-contrast", "contains an image node"): "axe cannot tell what is behind the text of an SVG: it is currentColor on "
    "the page, whose contrast is computed from the colours themselves",
}

# Boxes that show a scroll bar or hide a part of what is in them; the hidden texts for screen readers are meant so.
OVERFLOW = """
const found = [], path = one => {
  const steps = []
  for (let e = one; e && e !== document.documentElement; e = e.parentElement) {
    if (e.id) { steps.unshift('#' + e.id); break }
    steps.unshift(e.localName + (e.className ? '.' + String(e.className).split(' ').join('.') : ''))
  }
  return steps.join(' > ')
}
const root = document.documentElement
if (root.scrollWidth > innerWidth) {
  found.push(['html', `${root.scrollWidth} px wide in a window of ${innerWidth}`])
  let worst = null
  for (const e of document.body.querySelectorAll('*')) {
    const right = e.getBoundingClientRect().right + scrollX
    if (right > innerWidth + 1 && (!worst || right >= worst[1])) worst = [e, right]
  }
  if (worst) found.push([path(worst[0]), `reaches to ${Math.round(worst[1])} px`])
}
for (const e of document.body.querySelectorAll('*')) {
  const style = getComputedStyle(e), box = e.getBoundingClientRect()
  if (box.width <= 1 || box.height <= 1 || style.clipPath !== 'none' || style.display === 'inline') continue
  if (style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
    found.push([path(e), `hides or scrolls ${e.scrollWidth - e.clientWidth} px of its width`])
  if (style.overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1)
    found.push([path(e), `hides or scrolls ${e.scrollHeight - e.clientHeight} px of its height`])
  const holdsText = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
  if (holdsText && style.overflowY === 'visible' && e.scrollHeight > e.clientHeight + 6 && e.clientHeight > 0)
    found.push([path(e), `its text is ${e.scrollHeight} px high in a box of ${e.clientHeight}`])
  if (holdsText && box.right > 0 && box.left < -1 && box.right + scrollX > 0 && style.position !== 'absolute')
    found.push([path(e), 'begins left of the window'])
}
return found"""

SPACING = """
const sheet = new CSSStyleSheet()
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]"""

COLOURS = """
const rgb = text => (text.match(/[\\d.]+/g) || []).map(Number)
const light = c => {
  const [r, g, b] = c.map(v => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
  return .2126 * r + .7152 * g + .0722 * b
}
const contrast = (one, other) => {
  const a = light(rgb(one).slice(0, 3)), b = light(rgb(other).slice(0, 3))
  return (Math.max(a, b) + .05) / (Math.min(a, b) + .05)
}
const backdrop = e => {
  for (; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor, parts = rgb(colour)
    if (parts.length === 3 || parts[3] === 1) return colour
  }
  return 'rgb(255, 255, 255)'
}
"""

# The contrast of every text with what is behind it.
CONTRAST = """
return [...document.body.querySelectorAll('*')]
  .filter(e => e.checkVisibility() && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  .map(e => [e, contrast(getComputedStyle(e).color, backdrop(e))]).filter(([, ratio]) => ratio < 4.5)
  .map(([e, ratio]) => [e.localName + (e.id ? '#' + e.id : ''), `text with contrast ${ratio.toFixed(2)}`])"""

FOCUSABLE = """
const shown = e => e.checkVisibility({visibilityProperty: true})
window.pageSuite = [...document.querySelectorAll('a[href], input, button, select, textarea, summary, [tabindex]')]
  .filter(e => e.tabIndex >= 0 && !e.disabled && e.type !== 'hidden' && shown(e))
document.activeElement.blur(); scrollTo(0, 0)
return window.pageSuite.map(e => (e.id ? '#' + e.id : e.localName) + ' ' + [...(e.textContent || e.value || '').trim()].slice(0, 40).join(''))"""

FOCUSED = COLOURS + """
const e = document.activeElement, place = window.pageSuite.indexOf(e)
if (place < 0) return [place, e.localName, []]
const style = getComputedStyle(e), box = e.getBoundingClientRect(), wrong = []
const line = parseFloat(style.outlineWidth)
const isDrawn = style.outlineStyle === 'auto' || (style.outlineStyle !== 'none' && line >= 2)
if (!isDrawn && style.boxShadow === 'none') wrong.push(`no outline: ${style.outlineStyle} ${style.outlineWidth}`)
const boxes = [...e.getClientRects()]
if (!boxes.some(b => b.bottom > 0 && b.top < innerHeight && b.right > 0 && b.left < innerWidth)) wrong.push('outside the window')
const seen = boxes.some(b => {
  const x = Math.min(Math.max(b.left + b.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(b.top + b.height / 2, 0), innerHeight - 1)
  const top = document.elementFromPoint(x, y)
  return top && (e.contains(top) || top.contains(e))
})
if (!seen) wrong.push('behind another element')
const behind = backdrop(e.parentElement)
const ratio = contrast(style.outlineColor, behind)
if (isDrawn && style.outlineStyle !== 'auto' && ratio < 3) wrong.push(`outline with contrast ${ratio.toFixed(2)}`)
return [place, e.localName, wrong]"""

# Takes texts away that are for screen readers alone.
UNSEEN = """
for (const e of document.body.querySelectorAll('*'))
  if (getComputedStyle(e).clipPath !== 'none') e.style.display = 'none'"""

# Every look of the site's own elements around a fragment.
GUARDS = """
return [...document.querySelectorAll('#guards, #guards *, body, main, h1')].map(e => {
  const style = getComputedStyle(e), name = e.localName + (e.className ? '.' + e.className : '')
  return [name, [...style].filter(p => !/block-size|height|perspective-origin|transform-origin/.test(p)).map(p => p + ': ' + style[p])]
})"""


def axe(browser, page, name, **look):
    browser.look(**look)
    found = []
    for kind, rule, node, why in browser.axe():
        if kind == "violation" or not is_explained(name, rule, why):
            found.append((node, f"{name}, {rule}{' (to be decided by a person)' if kind == 'incomplete' else ''}: {why}"))
    browser.look()
    return found


def is_explained(look, rule, why):
    return (look, rule) in INCOMPLETE or any(rule == known and part in why for known, part in UNDECIDED)


def axe_light(browser, page):
    return axe(browser, page, "light")


def axe_dark(browser, page):
    return axe(browser, page, "dark", scheme="dark")


def axe_forced(browser, page):
    found = axe(browser, page, "forced colours", forced="active")
    browser.look(forced="active")
    found += [(where, f"forced colours: {what}") for where, what in browser.run(COLOURS + CONTRAST)]
    browser.look()
    return found


def axe_narrow(browser, page):
    browser.size(320)
    found = axe(browser, page, "320 px")
    browser.size(WIDE)
    return found


def reflow(browser, page):
    found = []
    for width, height, scale, name in ((320, 900, 1, "320 px"), (640, 900, 1, "640 px"), (WIDE, 900, 1, "1280 px"), (320, 256, 4, "400 %")):
        browser.size(width, height, scale)
        found += [(where, f"{name}: {what}") for where, what in browser.run(OVERFLOW)]
    browser.size(WIDE)
    return found


def spacing(browser, page):
    browser.run(SPACING)
    found = []
    for width in (320, WIDE):
        browser.size(width)
        found += [(where, f"{width} px: {what}") for where, what in browser.run(OVERFLOW)]
    browser.size(WIDE)
    browser.run("document.adoptedStyleSheets = []")
    return found


def keyboard(browser, page):
    """From the top of the page, Tab reaches everything once, in the order of the text, visibly."""
    wanted = browser.run(FOCUSABLE)
    found, reached = [], []
    for step in range(len(wanted)):
        browser.tab()
        place, name, wrong = browser.run(FOCUSED)
        if place < 0:
            found.append((name, f"step {step + 1} left the page; next was {wanted[step]}"))
            break
        reached.append(place)
        found += [(wanted[place], problem) for problem in wrong]
    if not found and reached != list(range(len(wanted))):
        step = next((n for n, place in enumerate(reached) if place != n), len(reached))
        found.append((wanted[min(step, len(wanted) - 1)], f"is not reached as number {step + 1}"))
    browser.run("document.activeElement.blur(); scrollTo(0, 0)")
    return found


def seen(browser):
    return browser.command("Runtime.evaluate", expression="document.body.innerText", returnByValue=True)["result"]["value"]


def no_script(browser, page):
    """The page reads the same in a browser without scripts."""
    before = seen(browser)
    browser.without_scripts(True)
    browser.open(page.opened)
    after = seen(browser)
    browser.without_scripts(False)
    browser.open(page.opened)
    if before == after and before.strip():
        return []
    lines = set(before.splitlines()) ^ set(after.splitlines())
    return [("body", f"only with or only without scripts: {sorted(lines)[:3]}" if lines else "no text at all")]


def requests(browser, page):
    asked, complaints = browser.open(page.opened)
    own = page.opened.resolve().as_uri()
    found = [("page", f"asked for {address}") for address in asked if address != own]
    if asked.count(own) != 1:
        found.append(("page", f"was asked for {asked.count(own)} times"))
    return found + [("page", f"the browser says: {text}") for text in complaints]


def squeezed(text):
    return re.sub(r"[\s\u00ad\u200b\u2010-]+", "", text)


def printed(browser, page):
    """Everything that print shows stands in the PDF too."""
    browser.look(media="print")
    browser.run(UNSEEN)
    text = seen(browser)
    browser.open(page.opened)
    browser.look()
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(base64.b64decode(browser.pdf()))
        file.flush()
        out = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-nopgbrk", file.name, "-"], capture_output=True, text=True)
    if out.returncode:
        return [("PDF", out.stderr.strip())]
    pdf = squeezed(out.stdout)
    found = []
    for line in re.split(r"[\n\t]", text):
        if squeezed(line) in pdf or is_odd(line):
            continue
        words = [word.strip(".,;:()") for word in line.split() if not is_odd(word)]
        lost = [word for word in words if squeezed(word) not in pdf]
        found += [(f"line “{line[:50]}”", f"not in the PDF: {word}") for word in lost]
    return found


def is_odd(text):
    """Whether a reader of PDF gives it in another order or other signs: from right to left, or pictures."""
    return any("\u0590" <= sign <= "\u08ff" or ord(sign) > 0x2FFF or sign in "\u200d\ufe0f" for sign in text)


def embedded(browser, page):
    """A fragment leaves the looks of the site around it alone."""
    with_it = browser.run(GUARDS)
    browser.open(hosts.bare(page, page.hosts))
    without = browser.run(GUARDS)
    browser.open(page.opened)
    found = []
    for (name, ours), (_, theirs) in zip(with_it, without):
        for changed in sorted(set(ours) - set(theirs)):
            found.append((f"{name} of the site around it", f"looks otherwise: {changed}"))
    return found


def any_page(page):
    return True


# Check: what it does, on which pages, and what to do when it finds something.
CHECKS = {
    "requests": (requests, any_page, "a page asks for itself alone and breaks no line of its own policy"),
    "axe-light": (axe_light, any_page, "see the rule in axe-core's list; a reason for an incomplete goes into INCOMPLETE"),
    "axe-dark": (axe_dark, any_page, "see the rule; the dark colours stand in style.css under prefers-color-scheme"),
    "axe-forced": (axe_forced, any_page, "leave colours to the system under forced-colors"),
    "axe-320": (axe_narrow, any_page, "see the rule; what changes at this width stands in style.css under max-width"),
    "reflow": (reflow, any_page, "let long words break (overflow-wrap), let boxes shrink (min-width: 0), no fixed widths"),
    "text-spacing": (spacing, any_page, "no fixed heights and no hidden overflow around text"),
    "keyboard": (keyboard, any_page, "keep the order of the text, an outline of 2 px or more with contrast 3, nothing over it"),
    "same-text": (no_script, any_page, "show everything by HTML and style alone"),
    "print": (printed, lambda page: page.kind in kinds.PRINTED or page.kind == "index",
              "what print hides, the style hides by display: none; anything else has to be on paper"),
    "embedded": (embedded, lambda page: page.is_fragment, "keep every selector under .avgreg"),
}
