"""Group 13: signals at 50 moments of a render, and of a change: it ends at once, and leaves old or new."""

import signal
import time

import book
import edits
import sites
import trees
from places import render
from program import Result

ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


def run(suite):
    pair = suite.places.pair(30 if suite.long else 3)
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    begin = time.monotonic()
    suite.program.run(render(pair.after), case)
    whole, moments = time.monotonic() - begin, 50 if suite.long else 5
    for moment in range(moments):
        pause = whole * 1.1 * (moment + 0.5) / moments
        for number in ENDING:
            ended(suite, pair, number, pause)
        halted(suite, pair, pause)
    for edit in suite.edits:
        for moment in range(moments if edit.name == "rename" else 0):
            changing(suite, edit, ENDING[moment % 3], whole * (moment + 0.5) / moments)


def met(suite, arguments, case, number, pause):
    run = suite.program.start(arguments, case, stdout=-1, stderr=-1)
    time.sleep(pause)
    run.send_signal(number)
    begin = time.monotonic()
    out, err = run.communicate(timeout=60)
    return Result(run.returncode, out, err), time.monotonic() - begin


def ended(suite, pair, number, pause):
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    result, seconds = met(suite, render(pair.after), case, number, pause)
    faults = sites.judged(suite.program, pair, case, result, signals={number})
    # A machine that is busy needs more than the tenth of a second that it takes alone.
    faults += [f"took {seconds:.1f} s to end"] * (result.code < 0 and seconds > 2)
    suite.note(f"signals: {number.name}", f"after {pause:.3f} s", faults)
    trees.put(None, case)


def halted(suite, pair, pause):
    """Put to sleep and woken, twice: it goes on as if nothing had happened."""
    case = suite.places.fresh()
    trees.put(pair.old, case / "site")
    run = suite.program.start(render(pair.after), case, stdout=-1, stderr=-1, start_new_session=True)
    for _ in range(2):
        time.sleep(pause / 2)
        run.send_signal(signal.SIGSTOP)
        time.sleep(0.01)
        run.send_signal(signal.SIGCONT)
    out, err = run.communicate(timeout=60)
    result = Result(run.returncode, out, err)
    suite.note("signals: STOP and CONT", f"after {pause:.3f} s", book.unseen(result, pair.plain, "woken") + sites.judged(
        suite.program, pair, case, result))
    trees.put(None, case)


def changing(suite, edit, number, pause):
    case = edit.fresh(suite.places)
    result, _ = met(suite, edit.arguments, case, number, pause)
    suite.note(f"signals: avgreg {edit.name}", f"{number.name} after {pause:.3f} s",
               edits.judged(suite.program, edit, case, result, signals={number}))
    trees.put(None, case)
