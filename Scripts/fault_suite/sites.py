"""What every run of render has to keep to, however it ended: the site is old or new, and the next run mends the rest."""

import book
import trees
from places import render


def judged(program, pair, case, result, first=False, signals=(), speechless=False):
    """What is wrong after a run in a case's folder."""
    old, new = ({}, pair.first_tree) if first else (pair.old_tree, pair.new_tree)
    plain = pair.plain_first if first else pair.plain
    found = trees.tree(case / "site")
    faults = book.ending(result, signals, speechless) + book.either(found, old, new, what="the site")
    faults += book.not_green(result, plain)
    if result.code == 0 and found != new:
        faults.append("ended with 0, and the old site is there")
    text = b" ".join(line.encode() for line in result.lines)
    if found == new and b"old site is still there" in text:
        faults.append(f"says that the old site is there, and it is not: {text!r}")
    if found == new and result.code == 2 and b"cannot write site" in text and b"new site" not in text:
        faults.append(f"does not say that the new site is there: {text!r}")
    # Where all lies as at the start or as at the end, the next run is one that is known already.
    if found in (old, new) and names(case) == ({"site"} if found else set()):
        return faults
    return faults + mended(program, pair, case, new)


def mended(program, pair, case, new):
    """What the next good run leaves wrong."""
    again = program.run(render(pair.after), case)
    faults = [f"the next run ended with {again.code}: {again.err[:300]!r}"] if again.code else []
    if again.lines:
        faults.append(f"the next run complained: {again.lines}")
    faults += book.either(trees.tree(case / "site"), new, what="after the next run the site")
    return faults + [f"the next run left {sorted(names(case) - {'site'})}"] * (names(case) != {"site"})


def names(case):
    return {path.name for path in case.iterdir()}
