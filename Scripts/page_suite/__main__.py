"""Checks the pages of all sample sites; see Scripts/pages."""

import argparse
import pathlib
import sys
import tempfile

import canary
import hostile
import report
import self_test
import shots
import suite
from workplace import Workplace


def main():
    parser = argparse.ArgumentParser(prog="Scripts/pages", description="Checks the pages of the sample sites.")
    for name in ("avgreg", "axe", "vnu", "lychee"):
        parser.add_argument(f"--{name}", required=True, type=lambda path: pathlib.Path(path).resolve(), help=argparse.SUPPRESS)
    parser.add_argument("--keep", metavar="DIR", help="leave the registers and sites in this new folder")
    parser.add_argument("--self-test", action="store_true", help="see every check find what it is for, instead")
    parser.add_argument("--screenshots", metavar="DIR", help="take pictures of a page of each kind, instead")
    tools = parser.parse_args()
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        if tools.self_test:
            wrong = self_test.run(folder, tools)
            for line in wrong:
                print(line, file=sys.stderr)
            return 1 if wrong else 0
        place = Workplace(tools.keep or folder / "suite", tools.avgreg)
        place.fill()
        if tools.screenshots:
            return shots.take(place, tools.screenshots, tools.axe.read_text())
        found = report.Report()
        pages = suite.run(place, found, tools)
        canary.run(folder, tools.avgreg, found)
        hostile.run(folder, tools.avgreg, found, hostile.known_pairs(pages), tools.axe.read_text())
        return found.close()


sys.exit(main())
