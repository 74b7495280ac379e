"""Runs avgreg, with system calls that fail or signals that arrive at a chosen call."""

import os
import pathlib
import re
import signal
import subprocess
import tempfile
import time

# What a run may end with, beside a signal that was sent on purpose.
EXITS = {0, 1, 2, 64}
# The errors with which each call can fail on real disks. EINTR is no failure: the call is to be made again.
ROOM = ["ENOSPC", "EDQUOT", "EIO", "EROFS", "EACCES", "ENOMEM"]
ERRORS = {
    "openat": ["EACCES", "EMFILE", "EIO", "ENOMEM", "ENOSPC", "EROFS", "ENFILE"],
    "read": ["EIO", "ENOMEM"], "write": ["ENOSPC", "EIO", "EDQUOT"], "fsync": ["EIO", "ENOSPC", "EDQUOT", "EROFS"],
    "syncfs": ["EIO", "ENOSPC", "EDQUOT", "EROFS"],
    "renameat": ROOM, "renameat2": ROOM, "mkdirat": ROOM, "linkat": ROOM, "symlinkat": ROOM, "unlinkat": ROOM,
    "fchmod": ["EIO", "EROFS", "EACCES"], "close": ["EIO", "ENOSPC", "EDQUOT"], "getdents64": ["EIO", "ENOMEM"],
    "newfstatat": ["EIO", "EACCES", "ENOMEM"], "readlinkat": ["EIO", "EACCES"], "flock": ["ENOLCK"],
    "utimensat": ["EIO", "EROFS"], "fstatfs": ["EIO"],
}
# Calls that the kernel itself makes again, or that are never interrupted.
NEVER_INTERRUPTED = {"newfstatat", "getdents64", "readlinkat", "utimensat"}
# How a program asks for memory.
MEMORY = ["brk", "mmap", "mremap"]
CHANGING = [
    "write", "fsync", "syncfs", "renameat", "renameat2", "mkdirat", "linkat", "symlinkat", "unlinkat", "fchmod", "openat",
]


class Result:
    """How a run ended: its code, or minus the number of the signal, and what it said."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def lines(self):
        return [line for line in self.err.decode("utf-8", "replace").splitlines() if line.startswith("avgreg: ")]


class Program:
    def __init__(self, path, lacking=()):
        self.path = str(pathlib.Path(path).resolve())
        # Calls that fail in each run, as on a system that does not have them.
        self.lacking = lacking
        # Without a network of languages, users and times, and without the report that Swift writes when it traps.
        self.environment = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LC_ALL": "en_US.UTF-8",
                            "SWIFT_BACKTRACE": "enable=no"}

    def command(self, arguments, before=()):
        return [*before, self.path, *map(str, arguments)]

    def without(self, *calls):
        """The same program on a system that does not have some calls."""
        return Program(self.path, calls)

    def run(self, arguments, place, before=(), said=b"", **others):
        others.setdefault("stdout", subprocess.PIPE)
        others.setdefault("stderr", subprocess.PIPE)
        others.setdefault("timeout", 300)
        others.setdefault("start_new_session", True)
        done = subprocess.run(self.command(arguments, before), cwd=place, env=self.environment, input=said, **others)
        return Result(done.returncode, done.stdout or b"", done.stderr or b"")

    def start(self, arguments, place, before=(), **others):
        others.setdefault("start_new_session", True)
        others.setdefault("stdin", subprocess.DEVNULL)
        others.setdefault("stdout", subprocess.DEVNULL)
        others.setdefault("stderr", subprocess.DEVNULL)
        return subprocess.Popen(self.command(arguments, before), cwd=place, env=self.environment, **others)

    def calls(self, arguments, place, said=b"", of=ERRORS):
        """Every call that a run makes once it has begun its own work: its name, its number among those, and its words."""
        return list(numbered(self.trace(arguments, place, said, of), of))

    def trace(self, arguments, place, said, of):
        with tempfile.NamedTemporaryFile() as trace:
            strace = self.strace(trace.name, *of, "fcntl")
            self.run(arguments, place, strace, said)
            return trace.read().decode("utf-8", "replace").splitlines()

    def starving(self, arguments, place, said=b""):
        """What stands before a command that gets no memory any more, from each moment on at which it asks for some."""
        counts, moments = dict.fromkeys(MEMORY, 0), []
        for line in self.trace(arguments, place, said, MEMORY):
            match = re.match(r"\d+ +(\w+)\(", line)
            if match and match.group(1) in counts:
                counts[match.group(1)] += 1
                moments.append(dict(counts, **{match.group(1): counts[match.group(1)] - 1}))
            elif match and match.group(1) == "fcntl" and "(0, F_GETFD" in line:
                moments.clear()
        return [[*self.strace("/dev/null", *MEMORY), *(
            word for name, count in moment.items() for word in ("-e", f"inject={name}:error=ENOMEM:when={count + 1}+"))]
            for moment in moments]

    def failing(self, call, how, log="/dev/null"):
        """What stands before a command whose call number so and so fails, or meets a signal."""
        name, number, _ = call
        return [*self.strace(log, name), "-e", f"inject={name}:{how}:when={number}"]

    def strace(self, log, *calls):
        """What stands before a command whose calls are watched."""
        words = ["strace", "-f", "-b", "execve", "-qq", "-o", str(log), "-e", f"trace={','.join([*calls, *self.lacking])}"]
        return [*words, *(word for name in self.lacking for word in ("-e", f"inject={name}:error=ENOSYS"))]


class Stopped:
    """A run that is stopped at a call, until it is killed or woken."""

    def __init__(self, program, arguments, place, call, log, said=b"", **others):
        self.strace = program.start(arguments, place, program.failing(call, "signal=STOP", log), stdin=subprocess.PIPE, **others)
        self.strace.stdin.write(said)
        self.strace.stdin.close()
        self.process = self.awaited(log)

    def awaited(self, log):
        for _ in range(12000):
            if os.path.exists(log):
                told = re.search(r"^(\d+) +--- stopped by SIGSTOP ---", open(log).read(), re.MULTILINE)
                if told:
                    return int(told.group(1))
            if self.strace.poll() is not None:
                break
            time.sleep(0.005)
        self.strace.kill()
        raise RuntimeError("the program was not stopped at its call")

    def kill(self):
        os.kill(self.process, signal.SIGKILL)
        self.strace.wait()

    def woken(self):
        os.kill(self.process, signal.SIGCONT)
        self.strace.stdin = None
        out, err = self.strace.communicate(timeout=120)
        return Result(self.strace.returncode, out, err)


def numbered(lines, of):
    """The calls of the first thread after its very first own one, with their numbers among all of their name."""
    counts, own, begun = {}, None, False
    for line in lines:
        match = re.match(r"(\d+) +(\w+)\((.*)", line)
        if not match:
            continue
        process, name, words = match.groups()
        own = own or process
        if process != own:
            continue
        begun = begun or (name == "fcntl" and words.startswith("0, F_GETFD"))
        counts[name] = counts.get(name, 0) + 1
        if begun and name in of:
            yield name, counts[name], words
