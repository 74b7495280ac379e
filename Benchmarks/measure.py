"""What Scripts/benchmark and Scripts/counts share: registers, the floor program, and the counting of a process."""

import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)


def fail(line):
    sys.exit("%s: %s" % (os.path.basename(sys.argv[0]), line))


def release_binary():
    """The program as it is handed out, built if need be."""
    folder = os.path.join(ROOT, ".build", "handed-out")
    if subprocess.run([os.path.join(ROOT, "Scripts", "release-build"), folder], stdout=sys.stderr).returncode:
        fail("the release build failed")
    return os.path.join(folder, "avgreg")


def tools(*wanted):
    """Installs Debian's packages of programs that are not there."""
    missing = [package for program, package in wanted if not shutil.which(program)]
    if missing:
        subprocess.run(["apt-get", "update", "-qq"], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["apt-get", "install", "-y", "-qq"] + missing, check=True, stdout=subprocess.DEVNULL)


def floor(folder):
    """The floor program, compiled."""
    program = os.path.join(folder, "floor")
    flags = ["-O2", "-std=c++17", "-pthread", os.path.join(HERE, "floor.cpp"), "-o", program, "-lcmark"]
    if subprocess.run(["g++"] + flags).returncode:
        fail("the floor program does not compile")
    return program


def workplace():
    """A folder in memory, where there is one: files on a disk measure the disk."""
    return tempfile.mkdtemp(prefix="avgreg-speed-", dir="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)


def register(folder, size, peers=False):
    """A register of so many activities; the folder that holds it and its other forms."""
    place = os.path.join(folder, str(size))
    command = [sys.executable, os.path.join(HERE, "register.py"), place, "-n", str(size)]
    subprocess.run(command + (["--peers"] if peers else []), check=True, stderr=subprocess.DEVNULL)
    return place


class Run:
    """One run of a program: seconds on the wall and of the processors, the peak of memory in KiB, and how it ended."""

    def __init__(self, command, allowed=(0, 1), **options):
        begin = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.wall = time.monotonic() - begin
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
        if process.returncode not in allowed:
            fail("%s ended with %d" % (" ".join(command), process.returncode))


def instructions(command):
    """How many instructions a program takes, by callgrind: the same number on a busy machine and a quiet one."""
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + command, capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if not found:
        fail("callgrind counted nothing of " + " ".join(command) + "\n" + counted.stderr[-2000:])
    return int(found.group(1))


def calls(command):
    """How many system calls a program makes, by strace; whatever waits for another thread is not counted."""
    with tempfile.NamedTemporaryFile("r") as table:
        subprocess.run(
            ["strace", "-f", "-c", "-o", table.name] + command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        rows = [line.split() for line in table.read().splitlines()]
    counts = [(row[-1], int(row[3])) for row in rows if len(row) > 4 and row[3].isdigit()]
    return sum(count for name, count in counts if name not in ("total", "futex"))


def exponent(sizes, counts):
    """The power with which a count grows, from three sizes that each are as many times the one before; what is fixed
    falls out."""
    (first, second, third), ratio = counts, sizes[1] / sizes[0]
    return math.log((third - second) / (second - first)) / math.log(ratio)
