"""One run of avgreg, and what every run keeps to, whatever it was given. For Scripts/hostile, peers, same-bytes and closed.
An exit code of 0, 1, 2 or 64; no trap, backtrace or hang; nothing in the output that a terminal obeys or hides."""

import dataclasses
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import unicodedata

PROJECT = pathlib.Path(__file__).resolve().parent.parent
SHARED = pathlib.Path(os.environ.get("AVGREG_SHARED", PROJECT.parent / "shared"))
DAY = "2026-11-23"
# How long a run may take before it counts as one that hangs, in seconds: more on a machine that is busy. What it took is shown, not judged.
HANG = float(os.environ.get("AVGREG_HANG", 5))
TRACES = (b"Fatal error", b"Program crashed", b"runtime failure", b"backtrace", b"Illegal instruction", b"SIGILL", b"SIGSEGV")


@dataclasses.dataclass
class Run:
    """What came of one run."""

    arguments: list
    status: int  # negative for a signal, None for a run that was stopped because it hung
    out: bytes
    err: bytes
    seconds: float
    peak: int  # the most memory it held, in bytes

    @property
    def said(self):
        return (self.out + self.err).decode("utf-8", "replace")

    def faults(self, statuses=(0, 1, 2, 64)):
        """What is wrong with it, in words; nothing for a run that is as every run should be."""
        found = []
        if self.status is None:
            found.append(f"hangs: more than {HANG:.0f} s")
        elif self.status not in statuses:
            found.append(f"ended with {self.status}, not one of {', '.join(map(str, statuses))}")
        for trace in TRACES:
            if trace.lower() in (self.out + self.err).lower():
                found.append(f"shows {trace.decode()}")
        for name, output in ("out", self.out), ("err", self.err):
            bad = raw(output)
            if bad:
                found.append(f"std{name} holds {bad}")
        if self.status == 2 and not self.err.strip() and not self.out.strip():
            found.append("ended with 2 without a word")
        return found


def raw(output):
    """The first thing in an output that a terminal would obey or hide; nothing for a clean one."""
    try:
        text = output.decode("utf-8")
    except UnicodeDecodeError as fault:
        return f"a byte that is no UTF-8, at {fault.start}"
    for character in text:
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp"):
            return f"U+{ord(character):04X}"
    return None


def built(asked=None):
    """The program: what AVGREG names, else the one that is built, else one that is built now."""
    named = asked or os.environ.get("AVGREG")
    if named:
        path = pathlib.Path(named).resolve()
        if not os.access(path, os.X_OK):
            sys.exit(f"{sys.argv[0]}: AVGREG names no program: {named}")
        return path
    command = ["swift", "build", "-c", "release", "--static-swift-stdlib", "--product", "avgreg"]
    subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    where = subprocess.run(command + ["--show-bin-path"], cwd=PROJECT, check=True, capture_output=True, text=True)
    return pathlib.Path(where.stdout.strip()) / "avgreg"


def environment(**more):
    """A small environment of our own, so that nothing of the machine's shows."""
    plain = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "C.UTF-8", "GIT_CONFIG_GLOBAL": "/dev/null",
             "SWIFT_BACKTRACE": "enable=no"}
    plain.update(more)
    return plain


def run(program, *arguments, cwd, stdin=None, prefix=(), limit=HANG, env=None, stdout=None):
    """Runs it to its end, or to the limit."""
    arguments = [os.fsencode(argument) if not isinstance(argument, bytes) else argument for argument in arguments]
    command = [os.fsencode(part) for part in prefix] + [os.fsencode(str(program))] + arguments
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        given = subprocess.DEVNULL
        if stdin is not None:
            given = tempfile.TemporaryFile()
            given.write(stdin)
            given.seek(0)
        before = monotonic()
        child = subprocess.Popen(command, cwd=cwd, stdin=given, stdout=stdout or out, stderr=err, env=env or environment(),
                                 start_new_session=True)
        hung = threading.Event()

        def stop():
            hung.set()
            os.killpg(child.pid, signal.SIGKILL)

        timer = threading.Timer(limit, stop)
        timer.start()
        _, code, usage = os.wait4(child.pid, 0)
        timer.cancel()
        seconds = monotonic() - before
        child.returncode = os.waitstatus_to_exitcode(code)
        out.seek(0)
        err.seek(0)
        status = None if hung.is_set() else child.returncode
        return Run(arguments, status, out.read(), err.read(), seconds, usage.ru_maxrss * 1024)


def monotonic():
    return __import__("time").monotonic()


def nobody():
    """The words before a command that has to run as someone whom the system refuses things; none where we are that."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]


class Tally:
    """Counts cases, keeps what went wrong, and ends the script."""

    def __init__(self, name):
        self.name = name
        self.groups = {}
        self.wrong = []
        self.start = monotonic()
        # Who stops it early sees how far it came, and no success.
        signal.signal(signal.SIGTERM, self.stop)

    def note(self, group, case, faults, run=None):
        row = self.groups.setdefault(group, {"cases": 0, "wrong": 0, "slowest": 0.0, "peak": 0})
        row["cases"] += 1
        if run is not None:
            row["slowest"] = max(row["slowest"], run.seconds)
            row["peak"] = max(row["peak"], run.peak)
        if faults:
            row["wrong"] += 1
            self.wrong.append((group, case, faults))
            print(f"WRONG {group}: {case}: {'; '.join(faults)}", flush=True)
            if run is not None:
                told = raw_safe(run.out[:600] + run.err[:600])
                print(f"      {' '.join(raw_safe(part) for part in run.arguments)} -> {run.status}: {told}", flush=True)

    def stop(self, *_):
        self.wrong.append(("", "", ["stopped before the end"]))
        self.end()

    def end(self):
        print(f"{'group':44} {'cases':>7} {'wrong':>6} {'slowest ms':>11} {'most MB':>8}")
        for name, row in self.groups.items():
            print(f"{name:44} {row['cases']:>7} {row['wrong']:>6} {row['slowest'] * 1000:>11.1f} {row['peak'] / 1e6:>8.1f}")
        cases = sum(row["cases"] for row in self.groups.values())
        print(f"{self.name}: {cases} cases, {len(self.wrong)} wrong, in {monotonic() - self.start:.0f} s")
        sys.exit(1 if self.wrong or cases == 0 else 0)


def raw_safe(data):
    """Bytes as one line that can be printed."""
    return ascii(data.decode("utf-8", "replace"))[1:-1]
