"""Checks the pages of all sample sites; see Scripts/pages."""

import argparse
import pathlib
import sys
import tempfile

import report
import suite
from workplace import Workplace


def main():
    parser = argparse.ArgumentParser(prog="Scripts/pages")
    for name in ("avgreg", "axe", "vnu", "lychee"):
        parser.add_argument(f"--{name}", required=True, type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--keep", metavar="DIR", help="leave the registers and sites in this new folder")
    parser.add_argument("--self-test", action="store_true", help="see every check find what it is for")
    parser.add_argument("--screenshots", metavar="DIR", help="take pictures of a page of each kind instead")
    tools = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = Workplace(tools.keep or folder, tools.avgreg)
        found = report.Report()
        place.fill()
        suite.run(place, found, tools)
        return found.close()


sys.exit(main())
