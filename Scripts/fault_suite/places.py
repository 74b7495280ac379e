"""The registers and sites that the groups work on, each in a folder of its own."""

import itertools
import pathlib
import sys
import tempfile

import trees

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "page_suite"))
import sample  # noqa: E402

DAY = "2026-11-23"
FOREIGN = {"eigen/logo.svg": "<svg/>\n", ".well-known/security.txt": "Contact: mailto:info@waterlelie.example\n"}


class Places:
    """Registers before and after a change, the sites of both, and fresh folders to work in."""

    def __init__(self, folder, program):
        self.folder, self.program = pathlib.Path(folder), program
        self.counter = itertools.count(1)
        self.known = {}

    def fresh(self):
        folder = self.folder / f"case-{next(self.counter)}"
        folder.mkdir()
        return folder

    def pair(self, count):
        """A register of so many activities and what it is after a change, each with its site, foreign files in it."""
        if count not in self.known:
            self.known[count] = Pair(self, count)
        return self.known[count]


class Pair:
    def __init__(self, places, count):
        self.home = places.folder / f"pair-{count}"
        self.before, self.after = self.home / "before", self.home / "after"
        self.old, self.new = self.home / "old", self.home / "new"
        files = sample.register(count)
        trees.write(self.before, files)
        files["organisation.md"] = files["organisation.md"].replace("Stichting De Waterlelie", "Stichting De Waterroos")
        gone = sorted(name for name in files if name.startswith("activities/"))[0]
        trees.write(self.after, {name: text for name, text in files.items() if name != gone})
        for party in set(sample.PARTIES) - used(self.after):
            (self.after / f"parties/{party}.md").unlink(missing_ok=True)
        run, case = places.program.run, places.fresh()
        self.plain_first = sound(run(render(self.after), case))
        self.first_tree = trees.tree(case / "site")
        trees.put(None, case / "site")
        sound(run(render(self.before), case))
        trees.write(case / "site", FOREIGN)
        trees.put(case / "site", self.old)
        self.plain = sound(run(render(self.after), case))
        trees.put(case / "site", self.new)
        trees.put(None, case)
        self.old_tree, self.new_tree = trees.tree(self.old), trees.tree(self.new)
        assert self.old_tree != self.new_tree


def sound(result):
    assert result.code == 0, (result.code, result.out, result.err)
    return result


def used(register):
    return {word for path in (register / "activities").iterdir() for word in path.read_text().replace('"', " ").replace(
        "]", " ").split()}


def render(register, site="site"):
    return ["render", site, register, "--on", DAY, "--no-history", "--language", "en"]


def check(register):
    return ["check", register, "--on", DAY, "--language", "en"]
