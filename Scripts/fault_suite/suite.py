"""What all groups share: the program, the places, the count, and how long and on how many processors to go on."""

import concurrent.futures
import functools

import edits
from book import Book
from places import Places
from program import Program


class Suite:
    def __init__(self, folder, asked):
        self.program, self.long, self.seed = Program(asked.avgreg), asked.long, asked.seed
        self.commands, self.records = asked.command, asked.records
        self.workers, self.thin, self.mounts = asked.workers, asked.thin, not asked.without_mounts
        self.places, self.book = Places(folder, self.program), Book()

    @functools.cached_property
    def edits(self):
        return edits.edits(self.places)

    def note(self, group, name, faults):
        self.book.note(group, name, faults)

    def each(self, work, things):
        """Does the same with each thing, several at a time."""
        pool = concurrent.futures.ThreadPoolExecutor(self.workers)
        try:
            for _ in pool.map(work, things[:: self.thin]):
                pass
        finally:
            pool.shutdown(cancel_futures=True)
