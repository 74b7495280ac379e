"""Group 2: killed before every call."""

import signal

import edits
import sites
import trees
from places import render
from program import CHANGING, ERRORS


def run(suite):
    """All calls of all commands; in a short run those of an update of a site and of one change."""
    pair = suite.places.pair(3)
    for first in (False, True)[: 2 if suite.long else 1]:
        every_call(suite, pair, first)
    for edit in suite.edits:
        if suite.long or edit.name == "rename":
            every_call_of(suite, edit)


def every_call(suite, pair, first):
    program = suite.program

    def start():
        case = suite.places.fresh()
        if not first:
            trees.put(pair.old, case / "site")
        return case

    def one(call):
        case = start()
        result = program.run(render(pair.after), case, program.failing(call, "signal=KILL"))
        suite.note(f"killed before every call: {'first render' if first else 'render'}", str(call),
                   sites.judged(program, pair, case, result, first, signals={signal.SIGKILL}))
        trees.put(None, case)

    suite.each(one, program.calls(render(pair.after), start(), of=ERRORS if suite.long else CHANGING))


def every_call_of(suite, edit):
    program = suite.program

    def one(call):
        case = edit.fresh(suite.places)
        result = program.run(edit.arguments, case, program.failing(call, "signal=KILL"), edit.said)
        suite.note(f"killed before every call: {edit.name}", str(call),
                   edits.judged(program, edit, case, result, signals={signal.SIGKILL}))
        trees.put(None, case)

    suite.each(one, program.calls(edit.arguments, edit.fresh(suite.places), edit.said, of=CHANGING))
