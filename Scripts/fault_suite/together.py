"""Group 9: several runs at once, and an editor that saves while a register is read."""

import os
import pathlib
import threading

import book
import sites
import trees
from places import check, render
from program import Result


def run(suite):
    pair = suite.places.pair(3)
    for number in range(40 if suite.long else 4):
        renders(suite, pair, 2 + number % 7)
    for name, count in (("check", 60), ("render", 20)):
        beside_an_editor(suite, pair, name, count if suite.long else 6)
    beside_edits(suite, 60 if suite.long else 6)
    for number in range(20 if suite.long else 2):
        edits_at_once(suite, number)


def finished(run):
    out, err = run.communicate(timeout=120)
    return Result(run.returncode, out, err)


def renders(suite, pair, count):
    """Each wins or waits; the last to come has its site there."""
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    runs = [suite.program.start(render([pair.after, pair.before][number % 2]), case, stdout=-1, stderr=-1)
            for number in range(count)]
    faults = []
    for run in runs:
        result = finished(run)
        faults += book.ending(result) + [f"ended with {result.code}: {result.err!r}"] * bool(result.code)
    faults += book.either(trees.tree(case / "site"), pair.old_tree, pair.new_tree, what="the site")
    faults += [f"left {sorted(sites.names(case))}"] * (sites.names(case) != {"site"})
    suite.note("several renders at once", f"{count} renders", faults)
    trees.put(None, case)


class Saving(threading.Thread):
    """An editor that saves a file by renaming, now in one text and now in the other."""

    def __init__(self, path, texts):
        super().__init__(daemon=True)
        self.path, self.texts, self.stopped = pathlib.Path(path), texts, threading.Event()

    def run(self):
        number = 0
        while not self.stopped.is_set():
            draft = self.path.with_name(f".{self.path.name}.swp")
            draft.write_bytes(self.texts[number % 2])
            os.rename(draft, self.path)
            number += 1
            self.stopped.wait(0.001)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.stopped.set()
        self.join()


def without_draft(report):
    """A report as it is while the editor has no file of its own there: that file is passed over, and counted."""
    return report.replace(b", 1 passed over", b"") if isinstance(report, bytes) else report.replace(", 1 passed over", "")


def beside_an_editor(suite, pair, name, count):
    """What is read is the one text or the other."""
    case = suite.places.fresh()
    trees.put(pair.after, case / "register")
    path = case / "register/activities/zwemles.md"
    texts = [path.read_bytes(), path.read_bytes().replace(b'owner = "Kantoor"\n', b"")]
    arguments = check("register") if name == "check" else render("register")
    plain, sites_of = [], []
    for text in texts:
        path.write_bytes(text)
        plain.append(suite.program.run(arguments, case))
        sites_of.append(trees.tree(case / "site"))
    with Saving(path, texts):
        for number in range(count):
            result = suite.program.run(arguments, case)
            faults = book.ending(result) + [f"ended with {result.code}: {result.err!r}"] * (
                result.code not in {one.code for one in plain})
            if name == "check":
                faults += ["a report of neither text"] * (without_draft(result.out) not in {one.out for one in plain})
            else:
                faults += book.either(trees.tree(case / "site"), *sites_of, what="the site")
            suite.note(f"{name} while an editor saves", f"run {number}", faults)


def beside_edits(suite, count):
    """Check, while a change of several files goes to and fro: it reads them as they are before or after."""
    edit = next(edit for edit in suite.edits if edit.name == "rename")
    case, stopped = edit.fresh(suite.places), threading.Event()
    back = ["rename", "clubsoftware", "buurtsoftware", *edit.arguments[3:]]
    reading = check("register")
    plain = [suite.program.run(reading, case).out]
    suite.program.run(edit.arguments, case)
    plain.append(suite.program.run(reading, case).out)
    suite.program.run(back, case)
    failed = []

    def change():
        while not stopped.is_set():
            for arguments in (edit.arguments, back):
                result = suite.program.run(arguments, case)
                if result.code:
                    failed.append(result)

    thread = threading.Thread(target=change, daemon=True)
    thread.start()
    for number in range(count):
        result = suite.program.run(reading, case)
        faults = book.ending(result) + ["a report of a change half done"] * (result.out not in plain)
        faults += [f"the change ended with {one.code}: {one.err!r}" for one in failed[:1]]
        suite.note("check while avgreg rename changes files", f"run {number}", faults)
    stopped.set()
    thread.join()


def edits_at_once(suite, number):
    """Changes of different records at the same moment: each is made, or refused with a line; none is lost."""
    edit = next(edit for edit in suite.edits if edit.name == "set")
    case = edit.fresh(suite.places)
    tail = edit.arguments[4:]
    commands = [["set", "zwemles", "owner", f"Eigenaar {one}", *tail] for one in range(2)]
    commands += [["set", "nieuwsbrief", "owner", f"Eigenaar {one}", *tail] for one in range(2, 4)]
    runs = [(command, suite.program.start(command, case, stdout=-1, stderr=-1)) for command in commands]
    faults, wanted = [], {}
    for command, run in runs:
        result = finished(run)
        faults += book.ending(result)
        if result.code == 0:
            wanted.setdefault(command[1], set()).add(command[3])
        elif result.code != 2 or "meanwhile" not in " ".join(result.lines):
            faults.append(f"ended with {result.code}: {result.err!r}")
    for record, owners in wanted.items():
        text = (case / f"register/activities/{record}.md").read_text()
        faults += [f"the change of {record} is lost"] * (not any(f'owner = "{owner}"' in text for owner in owners))
    faults += [f"left {path}" for path in trees.tree(case) if "/.avgreg-" in path]
    suite.note("several changes at once", f"round {number}", faults)
    trees.put(None, case)
