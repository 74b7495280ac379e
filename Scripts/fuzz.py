# Makes the inputs from which `Scripts/fuzz` sets out, of the registers, tests and templates of the project, and keeps few of
# what it found: fuzz.py seeds FOLDER CORPORA | fuzz.py keep FOUND FOLDER TARGET...
import hashlib
import json
import pathlib
import re
import shutil
import sys
import tarfile

LONGEST = 16_384
ROOTS = ["Registers", "Tests/Scenarios"]
CANARIES = """notes = "kanarie een"
owner = "kanarie twee"
systems = ["kanarie drie"]
documents = ["kanarie vier"]
security-reason = "kanarie vijf"
"""


def write(folder, target, texts):
    place = folder / target
    place.mkdir(parents=True, exist_ok=True)
    count = 0
    for text in texts:
        data = text if isinstance(text, bytes) else text.encode()
        if 0 < len(data) <= LONGEST:
            (place / hashlib.sha1(data).hexdigest()).write_bytes(data)
            count += 1
    if not count:
        sys.exit(f"fuzz: nothing to set out from for {target}")


def records():
    for root in ROOTS:
        yield from sorted(path for path in pathlib.Path(root).rglob("*.md") if path.is_file())


def registers():
    """Small registers: the organisation, one activity and the parties it names; and whole ones that are small."""
    for organisation in sorted(path for root in ROOTS for path in pathlib.Path(root).rglob("organisation.md")):
        home = organisation.parent
        files = {str(path.relative_to(home)): path.read_bytes() for path in sorted(home.rglob("*")) if path.suffix in (".md", ".toml")}
        whole = b"".join(b"@ " + name.encode() + b"\n" + text for name, text in files.items())
        yield whole
        for name, text in files.items():
            if not re.fullmatch(r"activities/[a-z0-9-]+\.md", name):
                continue
            words = set(re.findall(rb"[a-z0-9-]+", text))
            parties = [other for other in files if other.startswith("parties/") and pathlib.Path(other).stem.encode() in words]
            marked = text.replace(b"+++\n", b"+++\n" + CANARIES.encode(), 1) if b"\nowner" not in text else text.replace(
                b"+++\n", b'+++\nnotes = "kanarie een"\nsystems = ["kanarie drie"]\n', 1)
            parts = [("organisation.md", files["organisation.md"]), (name, marked)] + [(party, files[party]) for party in parties]
            yield b"".join(b"@ " + part.encode() + b"\n" + content for part, content in parts)


def payloads(corpora):
    listed = corpora / "xss/owasp-filter-evasion.json"
    return [one.get("payload") or one.get("text") or "" for one in json.loads(listed.read_text())] if listed.exists() else []


def toml_tests(corpora):
    archive = corpora / "toml-test/tests.tar.gz"
    if not archive.exists():
        return
    with tarfile.open(archive) as tar:
        names = tar.extractfile("tests/files-toml-1.0.0").read().decode().split()
        for name in names:
            if name.endswith(".toml"):
                yield tar.extractfile(f"tests/{name}").read()


def seeds(folder, corpora):
    everything = [path.read_bytes() for path in records()]
    fronts = [text.split(b"+++\n")[1] for text in everything if text.count(b"+++\n") > 1]
    bodies = [text.split(b"+++\n", 2)[2] for text in everything if text.count(b"+++\n") > 1]
    hostile = payloads(corpora)
    write(folder, "toml", fronts[:60] + list(toml_tests(corpora)))
    write(folder, "front-matter", everything[:80] + [b"\xef\xbb\xbf+++\n+++\n", b"+++\r\na = 1\r\n+++ \r\n"])
    write(folder, "markdown", bodies + hostile + ["# a\n\n- b\n  1. c\n\n> [d](https://e.example/ \"f\") `g` **h** *i*\n\n```\nj\n```\n\n[k]: /l\n\n[k]\n"])
    write(folder, "page", registers())
    write(folder, "report", registers())
    write(folder, "edit", [bytes([place, value]) + text for text in everything[:60] for place, value in ((1, 1), (6, 7))])
    write(folder, "style", [b"\0" + text for text in everything[:80]] + [b"\1" + text for text in fronts[:20]])
    templates = sorted(pathlib.Path("Templates").glob("*.html"))
    written = re.findall(r'"((?:[^"\\]|\\.)*\{\{(?:[^"\\]|\\.)*)"', pathlib.Path("Tests/RecordkeepingTests/Statement/Templating/TemplateTests.swift").read_text())
    write(folder, "template", [path.read_bytes() for path in templates] + [text.encode().decode("unicode_escape") for text in written])
    pages = sorted(path for path in pathlib.Path("Tests").rglob("*.html"))
    write(folder, "html", [path.read_bytes() for path in pages if path.stat().st_size <= LONGEST][:60] + hostile)
    har = b'{"log":{"entries":[{"startedDateTime":"2026-01-01T00:00:00.000Z","request":{"url":"https://a.example/","headers":[]},"response":{"status":200,"headers":[{"name":"Set-Cookie","value":"_ga=1; Max-Age=60; Path=/"}],"cookies":[{"name":"_ga","value":"1","expires":"2027-01-01T00:00:00.000Z"}]}}]}}'
    inspection = b'{"uri_ins":"https://a.example/","cookies":[{"name":"a","value":"b","domain":"a.example","expiresDays":2,"session":false}],"hosts":{"requests":{"thirdParty":["b.example"]}},"localStorage":{"https://a.example":{"k":{"value":"v"}}}}'
    netscape = b"# Netscape HTTP Cookie File\n#HttpOnly_.a.example\tTRUE\t/\tTRUE\t1800000000\tname\tvalue\na.example\tFALSE\t/\tFALSE\t0\tb\t\n"
    answer = b"HTTP/1.1 200 OK\r\nDate: Thu, 01 Jan 2026 00:00:00 GMT\r\nSet-Cookie: a=b; Expires=Fri, 01 Jan 2027 00:00:00 GMT; Domain=.a.example\r\n\r\n<html>"
    script = b"document.cookie = \"a=b; max-age=60\"; localStorage.setItem('k', v); document.cookie=`c=${d}; expires=${e}`"
    texts = [(0, har), (0, inspection), (1, netscape), (2, answer), (3, script)]
    write(folder, "recording", [bytes([kind]) + text for kind, text in texts])
    log = "id,time,withdrawn\nnieuwsbrief-newsletter-nl-012c3a87817865af,2026-01-01T00:00:00Z,\n\"x\"\"y\",\"1\",2\r\n"
    lines = '{"id": "x", "time": 1717416000, "withdrawn": null}\n{"tekst":"\\ud83d\\ude00","l":[1,{"a":[]}]}\n'
    write(folder, "log", [bytes([kind, 3]) + log.replace(",", sign).encode() for kind, sign in enumerate(",;\t")] + [b"\3\5" + lines.encode()])
    write(folder, "pattern", ["src/**/*.js\nsrc/a/b/c.js", "a*b?c\naxbyc", "form#a .b[name=\"c\"]:nth-of-type(2)\n"])


def keep(found, folder, targets):
    """At most twenty small inputs for each target: those by which the most was reached come first."""
    for target in targets:
        small = found / f"{target}-small"
        files = sorted(small.iterdir(), key=lambda path: (path.stat().st_size, path.name)) if small.is_dir() else []
        files = [path for path in files if path.stat().st_size <= 2_048]
        place = folder / target
        shutil.rmtree(place, ignore_errors=True)
        chosen = files[:: max(1, len(files) // 20)][:20]
        if not chosen:
            continue
        place.mkdir(parents=True)
        for path in chosen:
            shutil.copy(path, place / path.name[:12])
        print(f"  {target}: {len(chosen)} of {len(files)} kept")


if sys.argv[1] == "seeds":
    seeds(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]))
elif sys.argv[1] == "keep":
    keep(pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4:])
else:
    sys.exit(64)
