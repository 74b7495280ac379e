"""Group 1: every system call of a command fails once, with every error that it can fail with."""

import book
import edits
import sites
import trees
from places import check, render
from program import ERRORS, NEVER_INTERRUPTED

# What a program dies of that gets no memory: Swift has no way back from it.
DYING = {4, 5, 6, 11}


def run(suite):
    """The commands in turn; in a short run every call fails with one of its errors, in a long one with each."""
    if not suite.commands:
        pair = suite.places.pair(3)
        site(suite, pair, "render", first=False)
        # Where a disk cannot be waited for once, it is for each file.
        site(suite, pair, "render, each file waited for", first=False, program=suite.program.without("fstatfs"), of=["fsync"])
        if suite.long:
            site(suite, pair, "render, first", first=True)
        reading(suite, pair)
    for edit in suite.edits:
        if edit.name in suite.commands if suite.commands else suite.long or edit.name == "set":
            changing(suite, edit)


def failures(suite, calls):
    """What is to go wrong: each call with its errors, and each interrupted once."""
    for place, call in enumerate(calls):
        errors = ERRORS[call[0]]
        for error in errors if suite.long else [errors[place % len(errors)]]:
            yield call, error
        if call[0] not in NEVER_INTERRUPTED and (suite.long or place % 4 == 0):
            yield call, "EINTR"


def site(suite, pair, name, first, program=None, of=ERRORS):
    program, arguments = program or suite.program, render(pair.after)
    plain = pair.plain_first if first else pair.plain

    def start():
        case = suite.places.fresh()
        if not first:
            trees.put(pair.old, case / "site")
        return case

    calls = program.calls(arguments, start(), of=of)

    def one(failure):
        call, error = failure
        case = start()
        result = program.run(arguments, case, program.failing(call, f"error={error}"))
        faults = sites.judged(program, pair, case, result, first, speechless=is_speech(call))
        if error == "EINTR":
            faults += book.unseen(result, plain, "interrupted")
        if error in ("ENOSPC", "EDQUOT") and call[0] == "write" and not call[2].startswith(("1,", "2,")):
            faults += lacking(result)
        suite.note(f"every call fails: {name}", f"{call} {error}", faults)
        trees.put(None, case)

    suite.each(one, list(failures(suite, calls)))
    if suite.long and not first and of is ERRORS:
        memory(suite, pair, arguments, start)


def lacking(result):
    """A full disk says how much is missing, or that there is room when someone else has made it since."""
    text = " ".join(result.lines)
    return [] if "disk is full" in text or "disk is used up" in text else [f"does not say that the disk is full: {text}"]


def memory(suite, pair, arguments, start):
    """No memory from some moment on: the program may die of it, and the site may not."""
    program = suite.program

    def one(starving):
        case = start()
        result = program.run(arguments, case, starving)
        faults = sites.judged(program, pair, case, result, signals=DYING, speechless=True)
        suite.note("memory refused: render", starving[-5:], faults)
        trees.put(None, case)

    suite.each(one, program.starving(arguments, start()))


def reading(suite, pair):
    program, case = suite.program, suite.places.fresh()
    arguments = check(pair.after)
    plain = program.run(arguments, case)

    def one(failure):
        call, error = failure
        result = program.run(arguments, case, program.failing(call, f"error={error}"))
        faults = book.ending(result, speechless=is_speech(call)) + book.not_green(result, plain)
        if error == "EINTR":
            faults += book.unseen(result, plain, "interrupted")
        suite.note("every call fails: check", f"{call} {error}", faults)

    suite.each(one, list(failures(suite, program.calls(arguments, case))))


def changing(suite, edit):
    program = suite.program

    def one(failure):
        call, error = failure
        case = edit.fresh(suite.places)
        result = program.run(edit.arguments, case, program.failing(call, f"error={error}"), edit.said)
        faults = edits.judged(program, edit, case, result, speechless=is_speech(call))
        if error == "EINTR" and not keeps_lock(call, result):
            faults += book.unseen(result, edit.plain, "interrupted")
        suite.note(f"every call fails: {edit.name}", f"{call} {error}", faults)
        trees.put(None, case)

    def refused(starving):
        case = edit.fresh(suite.places)
        result = program.run(edit.arguments, case, starving, edit.said)
        suite.note(f"memory refused: {edit.name}", starving[-5:],
                   edits.judged(program, edit, case, result, signals=DYING, speechless=True))
        trees.put(None, case)

    suite.each(one, list(failures(suite, program.calls(edit.arguments, edit.fresh(suite.places), edit.said))))
    if suite.long:
        suite.each(refused, program.starving(edit.arguments, edit.fresh(suite.places), edit.said))


def keeps_lock(call, result):
    """Whether a run waits in vain for itself. A call that strace has fail is never made: a folder with a lock stays open,
    which no interrupted `close` of Linux leaves it."""
    return call[0] == "close" and result.code == 2 and b"already at work" in result.err


def is_speech(call):
    """Whether a call is the very word that would have told of the failure."""
    return call[0] in ("write", "close") and call[2].startswith("2")
