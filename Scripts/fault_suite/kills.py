"""Group 2: killed before every call, and at random moments with one and with two renders at once."""

import random
import signal
import time

import book
import edits
import sites
import trees
from places import render
from program import CHANGING, ERRORS


def run(suite):
    pair = suite.places.pair(3)
    if suite.long:
        every_call(suite, pair)
        for edit in suite.edits:
            every_call_of(suite, edit)
    large = suite.places.pair(300 if suite.long else 8)
    for renders in (1, 2):
        at_random(suite, large, renders, (1000 if suite.long else 100) // (1 if suite.long else 2))


def every_call(suite, pair):
    program = suite.program
    for first in (False, True):
        def start(first=first):
            case = suite.places.fresh()
            if not first:
                trees.put(pair.old, case / "site")
            return case

        def one(call, first=first, start=start):
            case = start()
            result = program.run(render(pair.after), case, program.failing(call, "signal=KILL"))
            suite.note("killed before every call: render", str(call),
                       sites.judged(program, pair, case, result, first, signals={signal.SIGKILL}))
            trees.put(None, case)

        suite.each(one, program.calls(render(pair.after), start(), of=ERRORS))


def every_call_of(suite, edit):
    program = suite.program

    def one(call):
        case = edit.fresh(suite.places)
        result = program.run(edit.arguments, case, program.failing(call, "signal=KILL"), edit.said)
        suite.note(f"killed before every call: {edit.name}", str(call),
                   edits.judged(program, edit, case, result, signals={signal.SIGKILL}))
        trees.put(None, case)

    suite.each(one, program.calls(edit.arguments, edit.fresh(suite.places), edit.said, of=CHANGING))


def at_random(suite, pair, renders, count):
    """Kills one after the other in one place, each time on the way from whichever site is there to the other."""
    chance, program = random.Random(suite.seed), suite.program
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    begin = time.monotonic()
    program.run(render(pair.after), case)
    whole = time.monotonic() - begin
    name = f"{count:,} random kills, {'one render' if renders == 1 else 'two renders at once'}"
    for number in range(count):
        is_new = trees.tree(case / "site") == pair.new_tree
        towards = [pair.before, pair.after] if is_new else [pair.after, pair.before]
        runs = [program.start(render(register), case) for register in towards[:renders]]
        for run in runs:
            time.sleep(chance.random() * 1.2 * whole / renders)
            run.kill()
        for run in runs:
            run.wait()
        suite.note(name, f"kill {number}", book.either(
            trees.tree(case / "site"), pair.old_tree, pair.new_tree, what="the site"))
        if number % 10 == 9:
            suite.note(f"{name}: the run after", f"after {number + 1} kills",
                       sites.mended(program, pair, case, pair.new_tree, leaving=False))
    trees.put(None, case)
