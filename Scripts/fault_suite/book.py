"""Keeps count of the cases, and judges what every one of them has to keep to."""

import sys
import threading

import trees
from program import EXITS

TRACES = (b"Fatal error", b"Backtrace", b"crashed", b"Stack dump", b".swift:", b"Illegal instruction", b"terminate called")


class Book:
    def __init__(self, most=12):
        self.groups, self.most, self.lock = {}, most, threading.Lock()

    def note(self, group, name, faults):
        """Counts a case; tells of it when something is wrong with it."""
        faults = [fault for fault in faults if fault]
        with self.lock:
            count = self.groups.setdefault(group, [0, 0])
            count[0] += 1
            count[1] += not faults
            if sum(count[0] for count in self.groups.values()) % 100 == 0:
                print(f"{self.total[1]:,} of {self.total[0]:,} cases correct so far", file=sys.stderr, flush=True)
            if faults and count[0] - count[1] <= self.most:
                print(f"{group}: {name}\n  " + "\n  ".join(faults), file=sys.stderr, flush=True)

    @property
    def total(self):
        return tuple(sum(count[place] for count in self.groups.values()) for place in (0, 1))

    def table(self):
        rows = [f"| {name} | {cases:,} | {right:,} |" for name, (cases, right) in self.groups.items()]
        return "\n".join(["| group | cases | correct |", "|---|---:|---:|", *rows])


def ending(result, signals=(), speechless=False):
    """What is wrong with how a run ended and with what it said."""
    faults = []
    if result.code not in EXITS and -result.code not in signals:
        faults.append(f"ended with {result.code}")
    if any(word in result.out + result.err for word in TRACES):
        faults.append(f"printed a trace: {result.err[:300]!r}")
    if result.code in (2, 64) and not speechless:
        told = [line for line in result.lines if ": " in line[8:]]
        if not told and b"SYN46" not in result.out:
            faults.append(f"ended with {result.code} without a line that says why: {result.err[:300]!r}")
    return faults


def either(found, *allowed, what):
    """A tree that is none of those allowed."""
    if any(found == tree for tree in allowed):
        return []
    return [f"{what} is neither old nor new: differs in {trees.differing(found, allowed)}"]


def unseen(result, plain, what):
    """What is wrong with a run that had to end as if nothing had happened."""
    if (result.code, result.out) == (plain.code, plain.out):
        return []
    return [f"{what}: ended with {result.code}, and not as without it; {result.err[:300]!r}"]


def not_green(result, plain):
    """A run that says that all is well has to have said all."""
    if result.code in (0, 1) and result.out != plain.out:
        return [f"ended with {result.code}, but its report is not that of a whole run: {result.out[:300]!r}"]
    return []
