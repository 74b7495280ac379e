"""Group 4: disks with too little room, too few names, or that can no longer be written in the middle of a run."""

import re
import subprocess

import book
import disks
import edits
import power
import sites
import trees
from places import render
from program import Stopped


def run(suite):
    if not suite.mounts:
        return
    pair = suite.places.pair(3)
    need = size_of(pair.old)
    for number in range(12):
        small_site(suite, pair, f"size={need + 64 + number * 24}k", "memory")
    for size in ("2M", "4M"):
        small_site(suite, pair, f"size={size}", "memory")
    names = len(pair.old_tree) + 2
    for more in (0, 1, 2, 5, 10, 20, 200):
        small_site(suite, pair, f"nr_inodes={names + more}", "few names")
    for edit in suite.edits:
        for more in (0, 4, 8, 4096):
            small_register(suite, edit, more)
    for moment in power.spread(suite.program, render(pair.after), lambda: power.site_case(suite, pair), 10):
        read_only(suite, pair, moment)


def size_of(folder):
    """How many kB a tree takes, in whole pages."""
    return sum(4 * ((len(content) + 4095) // 4096 or 1) for _, _, content in trees.tree(folder).values())


def small_site(suite, pair, options, kind):
    with disks.memory(suite.places.folder, options) as place:
        trees.put(pair.old, place / "site")
        result = suite.program.run(render(pair.after), place)
        found = trees.tree(place / "site")
        faults = book.ending(result) + book.either(found, pair.old_tree, pair.new_tree, what="the site")
        faults += [f"ended with {result.code}, and the site is not that"] * ((result.code == 0) != (found == pair.new_tree))
        if result.code:
            faults += lacking(result, "more files needed" if kind == "few names" else "kB more needed")
            faults += ["does not say that the old site is there"] * ("old site is still there" not in result.lines[0])
        faults += [f"left {sorted(sites.names(place))}"] * (sites.names(place) != {"site"})
        suite.note(f"full disk, {kind}: render", options, faults)


def lacking(result, words):
    text = " ".join(result.lines)
    return [] if words in text and re.search(r"disk is full \(", text) else [f"does not say what is lacking: {text}"]


def small_register(suite, edit, more):
    need = size_of(edit.start) + 4 + more
    with disks.memory(suite.places.folder, f"size={need}k") as place:
        trees.put_into(edit.start, place)
        old = trees.tree(place)
        result = suite.program.run(edit.arguments, place, said=edit.said)
        found = trees.tree(place)
        faults = book.ending(result)
        if result.code:
            faults += book.either(found, old, what="the register") + lacking(result, "kB more needed")
        else:
            kept = {path: thing for path, thing in found.items() if path != "."}
            faults += book.either(kept, {p: t for p, t in edit.new.items() if p != "."}, what="the register")
        suite.note(f"full disk, memory: {edit.name}", f"{more} kB more", faults)


def read_only(suite, pair, moment):
    """The disk meets a fault in the middle of a run and can only be read from there on."""
    program, folder = suite.program, suite.places.folder
    with disks.image(folder) as disk, disks.mounted(folder, disk, "errors=remount-ro") as place:
        trees.put(pair.old, place / "site")
        stopped = Stopped(program, render(pair.after), place, moment, disk.with_suffix(".log"), stdout=-1, stderr=-1)
        device = subprocess.run(["findmnt", "-no", "SOURCE", place], capture_output=True, text=True).stdout.strip()
        with open(f"/sys/fs/ext4/{device.removeprefix('/dev/')}/trigger_fs_error", "w") as trigger:
            trigger.write("1")
        result = stopped.woken()
        found = trees.tree(place / "site")
        faults = book.ending(result) + book.either(found, pair.old_tree, pair.new_tree, what="the site")
        faults += ["ended with 0 on a disk that took nothing"] * (result.code == 0 and found != pair.new_tree)
        faults += [f"does not name the disk: {result.lines}"] * (
            result.code == 2 and "can only be read" not in " ".join(result.lines))
        suite.note("a disk that becomes read-only: render", str(moment), faults)
