"""Group 12: output that nobody takes, that is taken slowly, or that is cut off."""

import os
import signal
import subprocess
import threading
import time

import book
import edits
import trees
from places import DAY, check, render
from program import Result

HERE = ["--register", "register", "--language", "en"]
# Every command that prints, in a folder with a register named so.
SPEAKING = [
    ["--help"], ["--version"], ["help", "check"], ["help", "exit-codes"], ["check", "--help"], ["manual"],
    ["manual", "man1/avgreg-check.1"], ["completion", "bash"], ["completion", "zsh"], ["completion", "fish"],
    ["schema"], ["schema", "activity"], ["rules"], ["explain", "SYN46"], ["overview", *HERE], [*HERE],
    ["list", *HERE], ["show", "zwemles", *HERE], ["find", "e-mail", *HERE], ["where", "buurtsoftware", *HERE],
    ["due", *HERE], ["review", *HERE], ["coverage", "register", "--language", "en"], check("register"),
    [*check("register"), "--format", "json"], [*check("register"), "--format", "sarif"],
    ["fmt", "--check", "register", "--language", "en"], ["front-matter", "register/organisation.md"],
    ["set", "zwemles", "owner", "X", "--dry-run", *HERE], ["---completion", "set", "--", "positional@0", "2", "0", "avgreg", "set", ""],
]


def run(suite):
    pair = suite.places.pair(3)
    case = suite.places.fresh()
    trees.put(pair.after, case / "register")
    suite.each(lambda arguments: speaking(suite, case, arguments), SPEAKING)
    writing(suite, pair)
    readers(suite, case)
    for name in ("full", "closed"):
        for edit in suite.edits:
            editing(suite, edit, name)


def lost(suite, arguments, case, name, said=b""):
    """A run whose output goes to a full device, or was closed before it began."""
    if name == "full":
        with open("/dev/full", "wb") as full:
            return suite.program.run(arguments, case, said=said, stdout=full)
    # The shell closes what Python would open again.
    return suite.program.run(arguments, case, ["sh", "-c", 'exec "$@" >&-', "sh"], said)


def told(result):
    text = " ".join(result.lines)
    return [] if result.code == 2 and "cannot write the output" in text else [
        f"ended with {result.code} and {result.err[:200]!r}, though its output was lost"]


def speaking(suite, case, arguments):
    plain = suite.program.run(arguments, case)
    name = " ".join(arguments)
    if plain.code not in (0, 1) or not plain.out:
        suite.note("output lost", name, [f"the command itself ended with {plain.code}: {plain.err[:200]!r}"])
        return
    for kind in ("full", "closed"):
        result = lost(suite, arguments, case, kind)
        suite.note("output lost", f"{name} to {kind}", book.ending(result) + told(result))
    last_call(suite, case, arguments, name)


def last_call(suite, case, arguments, name):
    """Some disks tell only on closing that they are full."""
    call = next((call for call in reversed(suite.program.calls(arguments, case, of=["close"])) if call[2].startswith("1)")),
                None)
    if call is None:
        suite.note("output lost", f"{name}: close", ["does not close its output, so that nobody hears of its loss"])
        return
    result = suite.program.run(arguments, case, suite.program.failing(call, "error=EIO"))
    suite.note("output lost", f"{name}: close fails", book.ending(result) + told(result))


def writing(suite, pair):
    """What was published stays published; that its report was lost is said."""
    for kind in ("full", "closed"):
        case = suite.places.fresh()
        trees.put(pair.old, case / "site")
        result = lost(suite, render(pair.after), case, kind)
        faults = book.ending(result) + told(result)
        suite.note("output lost", f"render to {kind}", faults + book.either(
            trees.tree(case / "site"), pair.old_tree, pair.new_tree, what="the site"))
        result = suite.program.run([*check(pair.after), "--format", "json", "--output", "/dev/full"], case)
        suite.note("output lost", "check --output /dev/full", book.ending(result) + [f"{result.code}"] * (result.code != 2))


def editing(suite, edit, kind):
    case = edit.fresh(suite.places)
    result = lost(suite, edit.arguments, case, kind, edit.said)
    suite.note("output lost", f"{edit.name} to {kind}", told(result) + edits.judged(suite.program, edit, case, result))


def readers(suite, case):
    """A reader that leaves, one that is slow, a pipe that does not wait, and nobody to hear of errors."""
    arguments = [*check("register"), "--format", "json"]
    long = ["completion", "bash"]
    plain = suite.program.run(long, case)
    for words in (arguments, long, ["rules"], ["manual", "man5/avgreg-register.5"]):
        run = suite.program.start(words, case, stdout=-1, stderr=-1)
        run.stdout.readline()
        run.stdout.close()
        err = run.stderr.read()
        result = Result(run.wait(60), b"", err)
        suite.note("readers", f"{words[0]} | head -1", book.ending(result, {signal.SIGPIPE}) + [
            f"said {err!r}"] * bool(err) + [f"ended with {result.code}"] * (result.code not in (0, 1, 141, -13)))
    for pause in (0, 0.002):
        for blocking in (True, False):
            reader, writer = os.pipe()
            os.set_blocking(writer, blocking)
            run = suite.program.start(long, case, stdout=writer, stderr=-1)
            os.close(writer)
            taken = b""
            while chunk := os.read(reader, 500 if pause else 1 << 16):
                taken += chunk
                time.sleep(pause)
            os.close(reader)
            result = Result(run.wait(60), taken, run.stderr.read())
            suite.note("readers", f"pipe, waiting {blocking}, pause {pause}", book.unseen(result, plain, "a slow reader"))
    for words in (check("register"), check("nergens"), ["check", "--nee"], long):
        for kind in (">&-", "> /dev/full"):
            result = suite.program.run(words, case, ["sh", "-c", f'exec "$@" 2{kind}', "sh"])
            usual = suite.program.run(words, case)
            suite.note("readers", f"{' '.join(words)} 2{kind}", book.ending(result, speechless=True) + [
                f"ended with {result.code} and not {usual.code}"] * (result.code not in (usual.code, 2)))
