# Holds the reading of TOML against tomllib and the HTML of Markdown against html5lib: differential.py PROGRAM CORPORA COUNT
# PROGRAM answers inputs on standard input with lines of JSON.
import datetime
import json
import math
import os
import pathlib
import random
import subprocess
import sys
import tarfile
import tomllib

import html5lib

program, corpora, count = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3])

# Where this program is stricter than TOML on purpose, by the code of the finding.
STRICTER = {
    "SYN05": "a mark of three bytes at the beginning",
    "SYN15": "a number that does not fit in 64 bits",
    "SYN27": "nested deeper than 64",
    "SYN28": "more than 2,000 keys",
    "SYN29": "a line longer than 64 KiB",
}
PIECES = [
    '"', "'", '"""', "'''", "[", "]", "{", "}", "=", ",", "\n", "\r\n", "\r", "\\", "\\u12", "\\U0001F600", "#", ".", " ", "\t", "\0",
    "\x07", "\x7f", "é", "[[", "]]", "a = ", "1979-05-27", "07:32:00", "T", "Z", "+01:00", ":", "_", "0x", "1e5", "inf", "-nan", "true",
    "\\\n  ", "\u2028", "\ufeff", "\u00a0", "x.y", "[a.b]\n", "0", "9223372036854775808", "''", '""', "{ a = 1 }", "[1, 2]",
]


def ask(mode, inputs):
    data = b"".join(str(len(text)).encode() + b"\n" + text for text in inputs)
    run = subprocess.run([program], input=data, capture_output=True, env={**os.environ, "AVGREG_TARGET": mode})
    answers = [json.loads(line) for line in run.stdout.split(b"\n") if line]
    if run.returncode or len(answers) != len(inputs):
        sys.exit(f"differential: {mode} ended with {run.returncode} at input {len(answers)}: {inputs[len(answers)]!r}")
    return answers


def plain(value):
    """What tomllib read, in the way in which the program tells it."""
    if isinstance(value, dict):
        return ("table", sorted((key, plain(inner)) for key, inner in value.items()))
    if isinstance(value, list):
        return ("array", [plain(inner) for inner in value])
    if isinstance(value, bool):
        return ("bool", value)
    if isinstance(value, int):
        return ("integer", value)
    if isinstance(value, float):
        return ("float", "nan" if math.isnan(value) else value)
    if isinstance(value, datetime.datetime):
        return ("datetime", str(value))
    if isinstance(value, (datetime.date, datetime.time)):
        return (type(value).__name__, str(value))
    return ("string", joined(value))


def joined(text):
    """The program keeps the line ends of a text as they stand in the file; tomllib makes LF of each CRLF there."""
    return text.replace("\r\n", "\n")


def told(value):
    """What the program read, likewise."""
    if isinstance(value, list):
        return ("table", sorted((entry["key"], told(entry["value"])) for entry in value))
    if "array" in value:
        return ("array", [told(inner) for inner in value["array"]])
    kind, text = value["type"], value["text"]
    if kind == "string":
        return ("string", joined(text))
    if kind == "integer":
        return ("integer", int(text))
    if kind == "bool":
        return ("bool", text == "true")
    if kind == "float":
        return ("float", "nan" if "nan" in text else float(text))
    return plain(tomllib.loads(f"x = {text}")["x"])


def python(text):
    try:
        return plain(tomllib.loads(text.decode("utf-8"))), None
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        return None, error


def listed():
    archive = corpora / "toml-test/tests.tar.gz"
    if not archive.exists():
        sys.exit(f"differential: no {archive}; set AVGREG_SHARED to the folder of shared test data")
    with tarfile.open(archive) as tar:
        names = tar.extractfile("tests/files-toml-1.0.0").read().decode().split()
        return {name: tar.extractfile(f"tests/{name}").read() for name in names if name.endswith(".toml")}


def damaged(text, lottery):
    text = bytearray(text)
    for _ in range(lottery.randint(1, 3)):
        place = lottery.randint(0, len(text))
        stop = min(len(text), place + lottery.randint(0, 5))
        way = lottery.randint(0, 3)
        if way == 0 and text:
            text[min(place, len(text) - 1)] = lottery.choice([lottery.randint(0, 255), lottery.randint(32, 126)])
        elif way == 1:
            del text[place:stop]
        elif way == 2:
            text[place:place] = lottery.choice(PIECES).encode()
        else:
            text[place:place] = text[max(0, place - 12):place]
    return bytes(text)


def records():
    for path in sorted(pathlib.Path("Registers").rglob("*.md")):
        parts = path.read_bytes().split(b"+++\n")
        if len(parts) > 1 and len(parts[1]) < 4_000:
            yield parts[1]


def hold_toml():
    tests = listed()
    lottery = random.Random(20_261_127)
    # Half of the copies are of texts that are accepted, so that few of them are refused for what was wrong before.
    sound = [text for name, text in tests.items() if name.startswith("valid/") and len(text) < 4_000] + list(records())
    seeds = [text for text in tests.values() if len(text) < 4_000]
    inputs = list(tests.values()) + [damaged(lottery.choice(lottery.choice([sound, seeds])), lottery) for _ in range(count)]
    both = stricter = 0
    faults = []
    for number, (text, answer) in enumerate(zip(inputs, ask("toml-json", inputs))):
        wanted, error = python(text)
        if answer["accepted"]:
            both += 1
            found = told(answer["value"])
            if wanted is None:
                faults.append(f"accepted, which tomllib refuses ({error}): {text!r}")
            elif found != wanted:
                faults.append(f"read as {found}, by tomllib as {wanted}: {text!r}")
        elif wanted is not None:
            if set(answer["codes"]) <= STRICTER.keys():
                stricter += 1
            else:
                faults.append(f"refused by {answer['codes']}, which tomllib accepts: {text!r}")
    for fault in faults[:20]:
        print(f"  {fault}", file=sys.stderr)
    print(
        f"  TOML: {len(inputs)} texts ({len(tests)} of toml-test), {both} accepted with the same values, {stricter} refused on "
        f"purpose, {len(faults)} otherwise than tomllib"
    )
    return len(faults)


ELEMENTS = {
    "html": set(), "head": set(), "body": set(), "p": set(), "em": set(), "strong": set(), "code": set(), "pre": set(), "ul": set(),
    "ol": {"start"}, "li": set(), "blockquote": set(), "hr": set(), "br": set(), "a": {"href", "title"},
    **{f"h{level}": set() for level in range(1, 7)},
}
SCHEMES = ("http:", "https:", "mailto:", "tel:")
MARKDOWN = [
    "# ", "## ", "- ", "1. ", "> ", "    ", "```\n", "~~~\n", "*", "**", "_", "`", "[", "](", ")", "![", "](x)", "<", ">", "<b>", "</b>",
    "<script>", "</script>", "<!--", "-->", "<a href=x onclick=y>", "&", "&lt;", "&#60;", "&quot;", '"', "'", "\\", "\n", "\n\n", "---\n",
    "<https://a.example>", "<javascript:x>", "[a]: javascript:x\n", "[a]", "[b](java\tscript:x)", "[c](<data:text/html,x> \"t\")", "\0",
    "[d](//e.example)", '[e](/x "<b>")', "[f](https://g.example/\"onload=x)", "<style>", "<![CDATA[", "]]>", "<?x", "?>", "\u202e", "é",
    "tekst ", "<svg/onload=x>", "<img src=x onerror=y>", "{{x}}", "]]", "\t", "\r\n", "\u2028", "<plaintext>", "</p>", "<textarea>",
]


def hold_markdown():
    lottery = random.Random(20_261_128)
    listed = corpora / "xss/owasp-filter-evasion.json"
    hostile = [one.get("payload") or one.get("text") or "" for one in json.loads(listed.read_text())] if listed.exists() else []
    texts = hostile + ["".join(lottery.choice(MARKDOWN + hostile[:40]) for _ in range(lottery.randint(1, 25))) for _ in range(count)]
    # Also with a byte that is none of UTF-8 somewhere.
    inputs = [text.encode("utf-8", "surrogatepass") for text in texts]
    inputs = [text[:9] + b"\xff" + text[9:] if number % 17 == 0 else text for number, text in enumerate(inputs)]
    faults = []
    links = 0
    for text, answer in zip(inputs, ask("markdown-html", inputs)):
        tree = html5lib.parse(answer["html"], treebuilder="etree", namespaceHTMLElements=False)
        for element in tree.iter():
            if not isinstance(element.tag, str) or element.tag not in ELEMENTS or set(element.attrib) - ELEMENTS[element.tag]:
                faults.append(f"<{element.tag} {element.attrib}> comes of {text!r}")
            href = element.attrib.get("href") if isinstance(element.tag, str) else None
            if href is not None:
                links += 1
                # Browsers strip these before they look for a scheme.
                bare = "".join(sign for sign in href if sign > " ").lower()
                head = bare.split("/")[0].split("?")[0].split("#")[0]
                if (":" in head and not bare.startswith(SCHEMES)) or bare.startswith(("//", "/\\", "\\")):
                    faults.append(f"a link to {href!r} comes of {text!r}")
    for fault in faults[:20]:
        print(f"  {fault}", file=sys.stderr)
    print(f"  Markdown: {len(inputs)} texts, {links} links, {len(faults)} elements, attributes or links of other hands")
    return len(faults)


faults = hold_toml() + hold_markdown()
if faults:
    sys.exit(f"differential: {faults} differences")
