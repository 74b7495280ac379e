"""The commands that change registers: what each starts from, what it leaves when all goes well, and what holds when not."""

import os
import re

import book

import trees
from places import DAY, sample

DRAFT = re.compile(r"(^|/)\.avgreg-\d+[-.]")
HERE = ["--register", "register", "--language", "en"]
INIT = ["--name", "De Korenaar", "--starter", "webshop", "--email", "privacy@korenaar.example", "--website",
        "https://korenaar.example", "--address", "", "--service", "mollie", "--language", "en"]


class Edit:
    """A command, what it is told, and the register before and after it."""

    def __init__(self, name, arguments, places, said=b"", start=None):
        self.name, self.arguments, self.said = name, arguments, said
        self.start = places.folder / f"edit-{name}"
        if start is not None:
            trees.write(self.start / "register", start)
            # A mode that nobody gets by himself: it has to be the same after the change.
            for folder, _, files in os.walk(self.start):
                for file in files:
                    os.chmod(os.path.join(folder, file), 0o640)
        else:
            self.start.mkdir()
        self.old = trees.tree(self.start)
        case = self.fresh(places)
        self.plain = places.program.run(arguments, case, said=said)
        self.new = trees.tree(case)
        assert self.plain.code == 0 and self.new != self.old, (name, self.plain.code, self.plain.out, self.plain.err)
        kept = {path for path in self.old.keys() & self.new.keys()}
        assert all(self.old[path][1] == self.new[path][1] for path in kept), f"{name} does not keep the mode of a file"

    def fresh(self, places):
        case = places.fresh()
        trees.put(self.start, case)
        return case


def edits(places):
    """One of every command that changes a register."""
    files = sample.register(3)
    loose = {path: text.replace(" = ", "  =  ") for path, text in files.items()}
    draft = dict(files)
    draft["activities/zwemles.md"] = files["activities/zwemles.md"].replace('"active"', '"draft"').replace(
        'owner = "Kantoor"\n', "offered-to-children = false\n")
    return [
        Edit("set", ["set", "zwemles", "owner", "Zwembad", "--on", DAY, *HERE], places, start=files),
        Edit("rename", ["rename", "buurtsoftware", "clubsoftware", "--on", DAY, *HERE], places, start=files),
        Edit("rename-activity", ["rename", "zwemles", "zwemmen", "--on", DAY, *HERE], places, start=files),
        Edit("end", ["end", "nieuwsbrief", "--on", DAY, *HERE], places, start=files),
        Edit("fmt", ["fmt", "register", "--language", "en"], places, start=loose),
        Edit("add", ["add", "recipient", "mollie", *HERE], places, start=files),
        Edit("review", ["review", "zwemles", "--on", DAY, *HERE], places, start=files),
        Edit("ask", ["ask", "zwemles", "--on", DAY, *HERE], places, said=b"Zwembad\nstop\n", start=draft),
        Edit("init", ["init", "register", *INIT], places),
    ]


def judged(program, edit, case, result, signals=(), speechless=False):
    """What is wrong after a run of a command that changes a register."""
    found = trees.tree(case)
    drafts = {path for path in found if DRAFT.search(path)}
    kept = {path: thing for path, thing in found.items() if path not in drafts}
    faults = book.ending(result, signals, speechless)
    for path, thing in kept.items():
        if thing not in (edit.old.get(path), edit.new.get(path)):
            faults.append(f"{path} is neither old nor new")
    lost = {path for path in edit.old if path not in kept and path in edit.new}
    faults += [f"{path} is gone" for path in sorted(lost)]
    if result.code in (0, 1):
        faults += book.not_green(result, edit.plain) + book.either(kept, edit.new, what="the register")
        faults += [f"left {sorted(drafts)}"] * bool(drafts)
    if result.code == 2 and kept not in (edit.old, edit.new) and not names_written(edit, kept, result):
        faults.append(f"does not say what is written: {result.lines}")
    if result.code == 2 and kept == edit.new and any("cannot change" in line for line in result.lines):
        if not any("Written: " in line for line in result.lines):
            faults.append(f"does not say that all is written: {result.lines}")
    return faults + mended(program, edit, case, kept, drafts)


def names_written(edit, kept, result):
    """Whether a run that gave up said of every file that is the new one that it wrote it: in its line, or in its report."""
    if any("Written: " in line for line in result.lines):
        return True
    new = [path for path, thing in kept.items() if thing[0] == "file" and thing != edit.old.get(path)]
    return all(path.removeprefix("./").encode() in result.out for path in new)


def mended(program, edit, case, kept, drafts):
    """What is wrong after the same command once more: it finishes what was begun, or says how to."""
    # Where all lies as at the start or as at the end, the next run is one that is known already.
    if kept in (edit.old, edit.new) and not drafts:
        return []
    again = program.run(edit.arguments, case, said=edit.said)
    found = trees.tree(case)
    faults = [f"the next run left {path}" for path in found if DRAFT.search(path)]
    if found == edit.new or (kept == edit.new and again.code in (0, 64)):
        return faults
    if kept == edit.old:
        return faults + [f"the next run ended with {again.code}, and did not do it: {again.err[:300]!r}"]
    told = program.run(["check", "register", "--on", DAY, "--language", "en"], case)
    if told.code == 0:
        faults.append(f"a change cut in half ({trees.differing(kept, [edit.old])}) is not told of; the next run "
                      f"ended with {again.code}: {again.err[:300]!r}")
    return faults
