"""The kinds of page that a site has, told by their path."""

import re

# A kind that is marked "must" has to occur among the sites of the suite, or its check fails: so no kind goes unseen.
MUST, MAY = True, False

LANGUAGE = r"(?P<language>[a-z]{2})"
AUDIENCE = r"(?:[a-z]{3,}/)?"

PAGES = [
    ("root", MUST, r"index\.html"),
    ("index", MUST, LANGUAGE + r"/index\.html"),
    ("rights", MUST, LANGUAGE + r"/rights\.html"),
    ("withdrawal", MUST, LANGUAGE + r"/withdrawal\.html"),
    ("cookies", MUST, LANGUAGE + r"/cookies\.html"),
    ("consent", MUST, LANGUAGE + r"/consent/[^/]+\.html"),
    ("activity", MAY, LANGUAGE + r"/activities/[^/]+\.html"),
    ("complete", MAY, LANGUAGE + r"/complete\.html"),
    ("history", MAY, LANGUAGE + r"/history\.html"),
    ("version", MAY, LANGUAGE + r"/versions/[^/]+\.html"),
    ("notice", MAY, LANGUAGE + r"/notices/[^/]+\.html"),
    ("embed", MAY, LANGUAGE + r"/embed/.+\.html"),
]

# In the internal view, every page is one of these.
INTERNAL = [
    ("dossier", MAY, r"dossier\.html"),
    ("internal", MAY, r".+\.html"),
]

# Pages that are pasted into a page of a site.
FRAGMENTS = {"consent", "notice", "embed"}

# Pages that have to hold everything when they are printed.
PRINTED = {"complete", "dossier"}


def kind_of(path, register, internal=False):
    """The kind of a page and its language, by its path from the site; None for a path of no kind."""
    inner = path.removeprefix(register + "/")
    patterns = INTERNAL if internal else PAGES
    for kind, _, pattern in patterns:
        match = re.fullmatch(pattern if internal else AUDIENCE + pattern, inner)
        if match:
            return kind, match.groupdict().get("language")
    return None


def required():
    return [kind for kind, must, _ in PAGES + INTERNAL if must]
