"""Group 2, second half: killed at random moments, with one and with two renders at once."""

import random
import time

import book
import sites
import trees
from places import render


def run(suite):
    """Of a large register in a long run, of a small one in a short run."""
    pair = suite.places.pair(suite.records or (300 if suite.long else 3))
    for renders in (1, 2):
        at_random(suite, pair, renders, (1000 if suite.long else 50) // suite.thin)


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
                       sites.mended(program, pair, case, pair.new_tree))
    trees.put(None, case)
