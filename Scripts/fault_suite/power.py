"""Group 3: the power goes at a chosen moment, and what the disk had by then is what there is."""

import shutil
import signal
import subprocess

import book
import disks
import edits
import sites
import trees
from places import render
from program import CHANGING, Result, Stopped


def run(suite):
    if not suite.mounts:
        return
    pair = suite.places.pair(3)
    for options in ("", "data=writeback"):
        moments = spread(suite.program, render(pair.after), lambda: site_case(suite, pair), 36)
        for moment in [*moments, *[None] * 4]:
            cut_render(suite, pair, options, moment)
        for edit in suite.edits:
            moments = spread(suite.program, edit.arguments, lambda: edit.fresh(suite.places), 8, edit.said)
            for moment in [*moments, None]:
                cut_edit(suite, edit, options, moment)


def site_case(suite, pair):
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    return case


def spread(program, arguments, start, count, said=b""):
    """So many calls, evenly over a run, and all around the switch."""
    calls = program.calls(arguments, start(), said, of=CHANGING)
    switch = max((place for place, call in enumerate(calls) if call[0].startswith("rename")), default=0)
    near = set(range(max(0, switch - 3), min(len(calls), switch + 5)))
    step = max(1, len(calls) // max(1, count - len(near)))
    places = sorted(near | set(range(0, len(calls), step)))
    while len(places) > count:
        places.remove(next(place for place in places if place not in near))
    return [calls[place] for place in places]


def cut(suite, options, moment, fill, arguments, judge, said=b""):
    """Runs on a disk of its own, stops it at a call, and looks at a copy of the disk of that moment."""
    program, folder = suite.program, suite.places.folder
    with disks.image(folder) as disk:
        copy = disk.with_suffix(".copy")
        with disks.mounted(folder, disk, options) as place:
            fill(place)
            subprocess.run(["sync", "-f", place], check=True)
            if moment is None:
                done = program.run(arguments, place, said=said)
                shutil.copyfile(disk, copy)
            else:
                stopped = Stopped(program, arguments, place, moment, disk.with_suffix(".log"), said)
                shutil.copyfile(disk, copy)
                stopped.kill()
                done = None
        with disks.mounted(folder, copy, options) as place:
            judge(place, done)
        copy.unlink()


def cut_render(suite, pair, options, moment):
    def fill(place):
        trees.put(pair.old, place / "site")
        trees.put(pair.after, place / "register")

    def judge(place, done):
        found = trees.tree(place / "site")
        faults = book.either(found, pair.old_tree, pair.new_tree, what="the site")
        if done is not None:
            faults += [f"ended with {done.code}: {done.err!r}"] * bool(done.code)
            faults += ["ended with 0, and the old site is back"] * (found != pair.new_tree)
        again = suite.program.run(render("register"), place)
        faults += [f"the next run ended with {again.code}: {again.err!r}"] * bool(again.code)
        faults += book.either(trees.tree(place / "site"), pair.new_tree, what="after the next run the site")
        left = sites.names(place) - {"site", "register", "lost+found"}
        faults += [f"the next run left {sorted(left)}"] * bool(left)
        suite.note(f"power cut, {options or 'data=ordered'}: render", str(moment or "after the end"), faults)

    cut(suite, options, moment, fill, render("register"), judge)


def cut_edit(suite, edit, options, moment):
    def judge(place, done):
        shutil.rmtree(place / "lost+found")
        result = done or Result(-signal.SIGKILL, b"", b"")
        found = {name: thing for name, thing in trees.tree(place).items() if name != "."}
        faults = []
        if done is not None and found != {name: thing for name, thing in edit.new.items() if name != "."}:
            faults.append("ended with 0, and the register is not the new one")
        faults += edits.judged(suite.program, edit, place, result, signals={signal.SIGKILL})
        suite.note(f"power cut, {options or 'data=ordered'}: {edit.name}", str(moment or "after the end"), faults)

    cut(suite, options, moment, lambda place: trees.put_into(edit.start, place), edit.arguments, judge, edit.said)
