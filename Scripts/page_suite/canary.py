"""What a register keeps to itself stays off its site: a word in every such place is looked for in every file."""

import json
import subprocess

import sample
from toml import record
from workplace import Workplace, commit, git, write

WORD = "kanarie"
ADVICE = "only keys that are declared public may reach a page; no name, comment or commit ever does"

# Words that follow each of these keys are the register's own; the tests of InternalKeyTests hold every internal key.
INTERNAL = {
    "owner", "document", "where", "reason", "security-reason", "notes", "systems", "documents", "selector",
    "vital-interest-reason", "condition", "signed-by", "by",
}


def marked(item, key=""):
    """The facts with the word in every internal text."""
    if isinstance(item, dict):
        return type(item)({name: marked(inner, name) for name, inner in item.items()})
    if key in INTERNAL and isinstance(item, str) and type(item) is str and item != "none":
        return f"{item} {WORD} {key}"
    return item


def activity(kind, chance):
    facts, body = kind(chance, "")
    facts["systems"] = [f"{WORD} systeem"]
    facts["documents"] = [f"{WORD}.pdf"]
    facts["notes"] = f"{WORD}: niet voor de site"
    facts["security-reason"] = f"{WORD} beveiliging"
    facts["impact-assessment"]["waivers"] = {}
    facts = marked(facts)
    del facts["impact-assessment"]["waivers"]
    first = next(iter(facts["personal-data"].values()))
    first["waivers"] = {"RET20": {"reason": f"{WORD} ontheffing", "by": f"{WORD} directie", "until": sample.Day("2027-06-01")}}
    if "forms" in facts:
        for form in facts["forms"].values():
            form["selector"] = f"#{WORD}"
            form["page"] = f"https://www.waterlelie.example/{WORD}/"
    text = record(facts, body + f"\n\n<!-- {WORD} in een opmerking -->\n")
    return text.replace("+++\n", f"+++\n# {WORD} in TOML\n", 1)


def files():
    import random

    made = {"organisation.md": sample.organisation(("nl",)).replace("+++\n", f"+++\n# {WORD}\n", 1)}
    for kind in sample.KINDS:
        made[f"activities/{kind.__name__}.md"] = activity(kind, random.Random(1))
    for name, party in sample.PARTIES.items():
        made[f"parties/{name}.md"] = record(marked(party), f"<!-- {WORD} -->").replace("+++\n", f"+++\n# {WORD}\n", 1)
    # Records that no statement holds: their names and texts are internal too.
    facts, _ = sample.boekhouding(random.Random(1), "")
    made[f"activities/{WORD}-concept.md"] = record({**facts, "status": "draft", "title": f"{WORD} concept"})
    made[f"activities/{WORD}-gepland.md"] = record({**facts, "status": "planned", "title": f"{WORD} gepland"})
    exemption = {"ground": "important-interest", "law": ["UAVG art. 41(1)(d)"], "reason": f"{WORD} geheim"}
    made[f"activities/{WORD}-zonder-verklaring.md"] = record({
        **facts, "title": f"{WORD} stil", "statement": "none", "information-exemption": exemption})
    made[f"activities/{WORD}-verwerker.md"] = record({
        "title": f"{WORD} werk", "role": "processor", "status": "active", "owner": WORD, "categories": [f"{WORD} dienst"],
        "sub-processors": "none", "security-measures": ["backup"],
        "controllers": {f"{WORD}-klant": {"since": sample.Day("2024-01-01")}}})
    made[f"parties/{WORD}-klant.md"] = record({
        "name": f"{WORD} klant", "category": "insurer", "role": "client", "country": "NL",
        "email": f"info@{WORD}.example", "agreement": {"signed": sample.Day("2024-01-01"), "document": WORD},
        "representative": "none", "data-protection-officer": "none"})
    made[f"{WORD}.txt"] = WORD
    return made


def run(folder, avgreg, report):
    place = Workplace(folder / WORD, avgreg)
    register = place.registers / "register"
    write(register, files())
    git(place.registers, "init", "--quiet", "--initial-branch", WORD)
    commit(place.registers, "2026-11-01T10:00:00+01:00", f"{WORD} bericht", "Kanarie")
    (register / "activities/zwemles.md").write_text(
        (register / "activities/zwemles.md").read_text().replace("zwemlessen plannen", "lessen plannen"))
    commit(place.registers, "2026-11-10T10:00:00+01:00", f"{WORD} tweede bericht", "Kanarie")
    identifiers = subprocess.run(["git", "log", "--format=%H"], cwd=place.registers, capture_output=True, text=True).stdout.split()
    planted = sum(file.read_text().count(WORD) for file in register.rglob("*") if file.is_file())
    for name, words in (("site", []), ("preview", ["--preview"])):
        out = place.folder / name
        if name == "preview":
            # A preview shows drafts: its names are then no secret.
            for path in register.glob(f"activities/{WORD}-concept.md"):
                path.unlink()
            for path in register.glob(f"activities/{WORD}-gepland.md"):
                path.unlink()
        place.run("render", *words, out, register)
        made = [file for file in sorted(out.rglob("*")) if file.is_file()]
        found = []
        for file in made:
            found += [(f"canary {name}/{file.relative_to(out)}", f"character {at}", f"holds what the register keeps: …{around}…")
                      for at, around in sightings(file, out, identifiers)]
        report.counted("canary", ADVICE, len(made), found)
    print(f"canary: {planted} words planted in the register, besides its names and commits")


def sightings(file, root, identifiers):
    """Each place in a file, its name among them, with the word or a commit's identifier."""
    text = f"{file.relative_to(root)}\n{file.read_bytes().decode(errors='replace')}"
    lower = text.lower()
    for word in [WORD] + [one[:12] for one in identifiers]:
        at = lower.find(word)
        while at >= 0:
            yield at, text[max(0, at - 30):at + 40].replace("\n", " ")
            at = lower.find(word, at + 1)
