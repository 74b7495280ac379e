"""What the checks found, and the table of it."""

import sys
import threading
from collections import defaultdict
from typing import NamedTuple


class Failure(NamedTuple):
    check: str
    page: str
    selector: str
    problem: str


class Report:
    """Failures by check, and on how many pages each check ran; several threads write to it."""

    def __init__(self):
        self.advice = {}
        self.failures = []
        self.pages = defaultdict(int)
        self.lock = threading.Lock()

    def ran(self, check, advice, page, found):
        """Records that a check ran on a page, and everything it found there: pairs of selector and problem."""
        found = [Failure(check, str(page), selector, problem) for selector, problem in found]
        with self.lock:
            self.advice[check] = advice
            self.pages[check] += 1
            self.failures += found

    def counted(self, check, advice, pages, found):
        """The same for a check of many pages at once: triples of page, selector and problem."""
        with self.lock:
            self.advice[check] = advice
            self.pages[check] += pages
            self.failures += [Failure(check, *one) for one in found]

    def failed(self):
        return {failure.check for failure in self.failures}

    def table(self):
        count = defaultdict(int)
        for failure in self.failures:
            count[failure.check] += 1
        lines = [f"{'check':<22} {'pages':>7} {'failures':>9}"]
        lines += [f"{check:<22} {self.pages[check]:>7} {count[check]:>9}" for check in self.pages]
        return "\n".join(lines)

    def close(self, most=20):
        """Prints the failures, each with what to do, and the table; the status to exit with."""
        seen = defaultdict(int)
        for failure in sorted(self.failures):
            seen[failure.check] += 1
            if seen[failure.check] <= most:
                print(f"{failure.page}: {failure.selector}: {failure.check}: {failure.problem}", file=sys.stderr)
        for check, times in seen.items():
            if times > most:
                print(f"{check}: {times - most} more like these", file=sys.stderr)
            print(f"  {check}: {self.advice[check]}", file=sys.stderr)
        print(self.table())
        return 1 if self.failures else 0
