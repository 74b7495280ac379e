"""The parts of Scripts/formats: makes a register with hostile file names, and reads reports and calendars back as others
would."""

import copy
import hashlib
import html.parser
import json
import os
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

NAMES = [
    b"een,twee:drie%41.md", b"regel\n::error::twee.md", b"##vso[task.complete result=Failed]x.md",
    b"\x1b[31m\x1b]52;c;QQ==\x07rood.md", b"\xe2\x80\xaebidi\xe2\x81\xa6.md", b"vijf\r\x08\x7f.md", b"\xff\xfe.md",
    b"`a`|<img src=x onerror=b>@org #1.md", b"\"quote'].md", "café 🚲.md".encode(), b"&amp;]]>.md",
]


def hostile(folder):
    """A register whose every activity lacks all facts, under names that try to get out of a report."""
    activities = os.path.join(os.fsencode(folder), b"activities")
    os.makedirs(activities)
    text = "+++\ntitle = \"::warning::x ##vso[y] `|<b>@z\\n\"\nonzin = \"<script>\"\n+++\n".encode()
    for name in NAMES:
        pathlib.Path(os.fsdecode(os.path.join(activities, name))).write_bytes(text)
    pathlib.Path(folder, "organisation.md").write_text('+++\nname = "##vso[x] ::error::"\n+++\n', encoding="utf-8")


def commands(text):
    """Workflow commands as the runner reads them: level, properties and message."""
    for line in text.split("\n"):
        if not line.lstrip().startswith("::"):
            continue
        head, _, message = line.lstrip()[2:].partition("::")
        level, _, rest = head.partition(" ")
        properties = dict(pair.split("=", 1) for pair in rest.split(",") if pair)
        yield level, {key: unescape(value, ":,") for key, value in properties.items()}, unescape(message)


def unescape(value, more=""):
    for character in "\r\n" + more:
        value = value.replace(f"%{ord(character):02X}", character)
    return value.replace("%25", "%")


class Page(html.parser.HTMLParser):
    """The elements of a page, and its text outside code."""

    ALLOWED = {"h3", "p", "ul", "li", "strong", "code", "table", "thead", "tbody", "tr", "th", "td"}

    def __init__(self, text):
        super().__init__()
        self.rows, self.prose, self.depth, self.other = 0, "", 0, set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.rows += tag == "tr"
        self.depth += tag == "code"
        if tag not in self.ALLOWED or [key for key, _ in attributes if key != "align"]:
            self.other.add(tag)

    def handle_endtag(self, tag):
        self.depth -= tag == "code"

    def handle_comment(self, data):
        self.other.add("comment")

    def handle_data(self, data):
        if not self.depth:
            self.prose += data + " "


def shown(path):
    """A path as a log shows it."""
    hidden = r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
    names = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
    text = re.sub(hidden, lambda found: names.get(found[0], f"\\u{{{ord(found[0]):02X}}}"), path)
    return re.sub(r"(##[\w.-]*)\[", r"\1\\u{5B}", text)


def compare(folder):
    """Holds every other format against the JSON, which its schema has been held against."""
    import cmarkgfm

    # Lines end where a log ends them, and nowhere else.
    text = {
        path.suffix[1:]: path.read_bytes().decode("utf-8") for path in pathlib.Path(folder).glob("report.*")
    }
    report = json.loads(text["json"])
    findings = report["findings"]
    assert findings, "no findings to compare"
    # Formats for a person or a merge request leave out what is waived.
    open_findings = [f for f in findings if "waiver" not in f]
    assert len(findings) - len(open_findings) == report["counts"]["waived"], "waived"
    places = [(f["code"], f["path"], f["start"]["line"], f["start"]["column"]) for f in findings]
    open_places = [place for place, f in zip(places, findings) if "waiver" not in f]

    for name, content in text.items():
        stray = re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]", content)
        assert not stray, (name, stray)
        assert not re.search(r"##[\w.-]*\[", content), name
        if name != "github":
            assert not re.search(r"^\s*::(?!: )", content, re.M), name

    results = json.loads(text["sarif"])["runs"][0]["results"]
    found = []
    for result in results:
        place = result["locations"][0]["physicalLocation"]
        path = urllib.parse.unquote(place["artifactLocation"]["uri"], errors="strict")
        found.append((result["ruleId"], path, place["region"]["startLine"], place["region"]["startColumn"]))
    assert found == places, "sarif"
    waived = [f for f, result in zip(findings, results) if result.get("suppressions")]
    assert waived == [f for f in findings if "waiver" in f], "suppressions"
    levels = re.findall(r"^(error|warning|note): (\d+)$", pathlib.Path(folder, "summary.txt").read_text(), re.M)
    told = {level: int(count) for level, count in levels}
    for level in ("error", "warning", "note"):
        assert told.get(level, 0) == sum(f["severity"] == level for f in findings), ("sarif summary", level, told)

    items = json.loads(text["gitlab"])
    assert [(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in items] == [
        place[:3] for place in open_places
    ], "gitlab"
    assert len({item["fingerprint"] for item in items}) == len(items), "gitlab fingerprints"

    level = {"error": "error", "warning": "warning", "note": "notice"}
    read = [c for c in commands(text["github"]) if "file" in c[1]]
    expected = [
        (level[f["severity"]], f["code"], f["start"]["line"], shown_file(f["path"])) for f in open_findings
    ]
    assert sorted((l, p["title"], int(p["line"]), p["file"]) for l, p, _ in read) == sorted(expected), "github"
    assert [c[0] for c in read] == sorted((c[0] for c in read), key=["error", "warning", "notice"].index), "worst first"
    for finding in open_findings:
        assert any(finding["summary"] in message and finding["help"][:20] in message for _, _, message in read)

    cases = list(xml.etree.ElementTree.fromstring(text["junit"]).iter("testcase"))
    failed = [case for case in cases if case.find("failure") is not None]
    skipped = [case for case in cases if case.find("skipped") is not None]
    assert len(failed) == report["counts"]["errors"] and len(failed) + len(skipped) == len(findings), "junit"
    assert len({(case.get("classname"), case.get("name")) for case in cases}) == len(cases), "junit names"

    lines = text["concise"].split("\n")[:-1]
    assert len(lines) == len(open_findings), "concise"
    for line, (code, path, number, column) in zip(lines, open_places):
        assert f":{number}:{column}: " in line and f" {code} " in line, line
        assert line.startswith((shown(path), "\\u{3A}" + shown(path)[1:])), (line, shown(path))

    labels = ("error[", "warning[", "note[", "open[", "fout[", "waarschuwing[", "let op[")
    assert sum(line.startswith(labels) for line in text["text"].split("\n")) == len(open_findings), "text"

    page = Page(cmarkgfm.github_flavored_markdown_to_html(text["markdown"], cmarkgfm.cmark.Options.CMARK_OPT_UNSAFE))
    heads = text["markdown"].count("\n|---|")
    assert not page.other and page.rows == len(open_findings) + heads, ("markdown", page.other, page.rows)
    assert not re.search(r"[@#<>`|\[\]*_~\\]|://|www\.|GH-\d", page.prose), ("markdown", page.prose)
    print(f"{len(findings)} findings in {len({f['path'] for f in findings})} files, the same in every format")


def shown_file(path):
    """A path as the annotation names it: its line ends stay, since GitHub gets them back."""
    parts = re.split(r"([\r\n])", path)
    return "".join(part if part in ("\r", "\n") else shown(part) for part in parts)


def calendar(path, answer):
    """Holds a calendar, as a reader from outside understands it, against the answer for programs."""
    import datetime

    import icalendar

    raw = pathlib.Path(path).read_bytes()
    lines = raw.split(b"\r\n")
    assert lines.pop() == b"" and all(b"\n" not in line and len(line) <= 75 for line in lines), "lines"
    for line in lines:
        line.decode("utf-8")
    items = json.loads(pathlib.Path(answer).read_text(encoding="utf-8"))["items"]
    read = icalendar.Calendar.from_ical(raw)
    events = [part for part in read.walk("VEVENT")]
    assert not read.errors and not any(event.errors for event in events), "errors"
    assert len(events) == len(items), (len(events), len(items))
    assert len({str(event["UID"]) for event in events}) == len(events), "uid"
    for event, item in zip(events, items):
        day = datetime.date.fromisoformat(item.get("day", "2026-11-23"))
        assert event["DTSTART"].dt == day and event["DTEND"].dt == day + datetime.timedelta(days=1), event
        assert event["DTSTAMP"].dt.isoformat() == "2026-11-23T00:00:00+00:00", event
        summary = str(event["SUMMARY"])
        assert summary.startswith(f"{item['what']}: {item['record']['title']}"), (summary, item)
        told = str(event["DESCRIPTION"]).split("\n")
        assert item["why"] in told and item["cure"] in told, (told, item)
        (alarm,) = event.walk("VALARM")
        assert alarm["TRIGGER"].dt == datetime.timedelta(days=-7) and str(alarm["ACTION"]) == "DISPLAY"
    print(f"{len(events)} days, the same in the calendar")


def receipts(folder):
    """Receipts whose terms are those of DPV 2.3, whose digest is that of their strings, and which the schema refuses when
    anybody or any time is in them."""
    import jsonschema

    home = pathlib.Path(__file__).parent
    validator = jsonschema.Draft202012Validator(json.loads((home / "../Schemas/receipt.schema.json").read_text("utf-8")))
    lines = (home / "dpv-terms.tsv").read_text("utf-8").splitlines()
    terms = {line.split("\t")[0] for line in lines if line and not line.startswith("#")}
    files = sorted(pathlib.Path(folder).glob("*.json"))
    assert files, "no receipt at all"
    for file in files:
        receipt = json.loads(file.read_text("utf-8"))
        validator.validate(receipt)
        processing = receipt["pii_processing"]
        text = processing["consent_text"]
        lines = "".join(f"{line}\n" for line in ["avgreg-consent-1", *text["strings"]])
        assert hashlib.sha256(lines.encode()).hexdigest() == text["sha256"], file
        assert text["id"] == file.stem and text["id"].endswith(text["sha256"][:16]), file
        used = set(processing["privacy_rights"])
        for purpose in processing["purposes"]:
            used |= {*purpose["purpose_type"], *purpose["lawful_basis"]}
            used |= {term for data in purpose["pii_information"] for term in data["pii_category"]}
        assert used <= terms, (file, used - terms)
        parties = {party["party_id"] for party in receipt["party_identification"]}
        named = {*processing["recipient_third_parties"], *processing["purposes"][0]["pii_controllers"]}
        assert named | {processing["authority_party"]} <= parties, file
        for path in (["pii_principal_id"], ["record_id"], ["event", "event_time"], ["event", "event_state"]):
            planted = copy.deepcopy(receipt)
            place = planted
            for key in path[:-1]:
                place = place[key]
            place[path[-1]] = "jan@voorbeeld.example"
            assert not validator.is_valid(planted), (file, path)
        for key in ("pii_processing", "event", "party_identification"):
            assert not validator.is_valid({k: v for k, v in receipt.items() if k != key}), (file, key)
    print(f"{len(files)} receipts, without a person or a time")


if __name__ == "__main__":
    {"hostile": hostile, "compare": compare, "calendar": calendar, "receipts": receipts}[sys.argv[1]](*sys.argv[2:])
