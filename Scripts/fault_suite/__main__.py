"""Runs the groups that are asked for, and prints how many cases there were and how many were right."""

import argparse
import importlib
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import disks
from suite import Suite

# Every group with whether it belongs to the short run.
GROUPS = {
    "output": True, "calls": True, "kills": True, "moments": True, "signals": True, "together": True,
    "rights": False, "full": False, "power": False,
}

# The groups that mount disks.
MOUNTING = {"rights", "full", "power"}


def lacks(folder, groups, asked):
    """What the machine does not let us do, as a sentence."""
    if os.geteuid() != 0:
        return "needs root, to mount disks and to become an ordinary user"
    if subprocess.run(["strace", "-o", "/dev/null", "true"], stderr=subprocess.DEVNULL).returncode != 0:
        return "strace may not trace here; without it no call can be made to fail"
    if MOUNTING & set(groups) and not asked.without_mounts and not disks.possible(folder):
        return "disks cannot be mounted here; --without-mounts leaves out the cases that need them"
    return None


def main():
    parser = argparse.ArgumentParser(prog="Scripts/faults", description=__doc__)
    parser.add_argument("groups", nargs="*", metavar="group", help=", ".join(GROUPS))
    parser.add_argument("--avgreg", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--long", action="store_true", help="every group with all of its cases")
    parser.add_argument("--without-mounts", action="store_true", help="leave out what has to mount a disk")
    parser.add_argument("--seed", type=int, default=1, help="for the random moments")
    parser.add_argument("--workers", type=int, default=os.cpu_count(), help="how many cases at a time")
    parser.add_argument("--thin", type=int, default=1, metavar="N", help="only each Nth case of a list, for a quick look")
    parser.add_argument("--command", action="append", metavar="NAME", help="in calls only this change: set, rename, fmt, ...")
    parser.add_argument("--records", type=int, metavar="N", help="in moments the activities of the register, else 300 and 3")
    parser.add_argument("--keep", action="store_true", help="leave the folders for a look")
    asked = parser.parse_args()
    if unknown := set(asked.groups) - set(GROUPS):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    groups = asked.groups or [name for name, short in GROUPS.items() if short or asked.long]
    folder = pathlib.Path(tempfile.mkdtemp(prefix="avgreg-faults-"))
    if lacking := lacks(folder, groups, asked):
        shutil.rmtree(folder)
        sys.exit(f"faults: {lacking}")
    # A shell that puts us in the background lets its children ignore these.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    start, whole = time.monotonic(), False
    suite = Suite(folder, asked)
    try:
        for group in groups:
            importlib.import_module(group).run(suite)
            print(f"{group}: done after {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
        whole = True
    except KeyboardInterrupt:
        print("faults: stopped before the end", file=sys.stderr)
    finally:
        if not asked.keep:
            shutil.rmtree(folder, ignore_errors=True)
    cases, right = suite.book.total
    print(suite.book.table())
    print(f"faults: {right:,} of {cases:,} cases correct, in {time.monotonic() - start:.0f} s")
    sys.exit(0 if whole and cases and right == cases else 1)


if __name__ == "__main__":
    main()
