"""A page as the checks see it: its text, its tree as a browser builds it, and its place on the site."""

import functools
import pathlib
import re

import html5lib

import kinds


class Page:
    """A page of a site. `root` is the folder that holds the sites of all registers."""

    def __init__(self, root, path, register, internal=False, label=""):
        self.root, self.path, self.register, self.label = pathlib.Path(root), path, register, label
        self.kind, self.language = kinds.kind_of(path, register, internal) or (None, None)
        self.opened = self.root / path  # what a browser opens; a fragment gets a page around it
        self.internal = internal

    def __str__(self):
        return self.label + self.path

    @property
    def is_fragment(self):
        return self.kind in kinds.FRAGMENTS

    @functools.cached_property
    def bytes(self):
        return (self.root / self.path).read_bytes()

    @functools.cached_property
    def tree(self):
        """The tree, with every element's parent in `parents`; what the parser complains of in `errors`."""
        parser = html5lib.HTMLParser(html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        text = self.bytes.decode()
        if self.is_fragment:
            tree = parser.parseFragment(text)
        else:
            tree = parser.parse(text)
        self.errors = [f"{place}: {code}" for place, code, _ in parser.errors]
        self.parents = {child: parent for parent in tree.iter() for child in parent}
        return tree

    def elements(self, *names):
        return [one for one in self.tree.iter() if isinstance(one.tag, str) and (not names or one.tag in names)]

    def selector(self, element):
        """A way to find the element: the nearest id above it, and the names from there."""
        self.tree
        steps = []
        while element is not None and isinstance(element.tag, str):
            if element.get("id"):
                return " > ".join([f"#{element.get('id')}"] + steps)
            parent = self.parents.get(element)
            alike = [one for one in parent if one.tag == element.tag] if parent is not None else [element]
            place = f":nth-of-type({alike.index(element) + 1})" if len(alike) > 1 else ""
            steps.insert(0, element.tag + place)
            element = parent
        return " > ".join(steps)


def words(element):
    """The text of an element in one line."""
    return re.sub(r"\s+", " ", "".join(element.itertext())).strip()


def pages(root, internal=False, single=None):
    """Every page under a folder that holds a folder for each register, or the pages of a single one."""
    root = pathlib.Path(root)
    found = []
    for file in sorted(root.rglob("*.html")):
        path = file.relative_to(root).as_posix()
        register = single or path.split("/")[0]
        found.append(Page(root, path, register, internal, "" if root.name == "site" else root.name + "/"))
    return found
