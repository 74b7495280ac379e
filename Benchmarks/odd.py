"""Single files of an odd kind and any size, below the limits of the format: what four times as much of them costs."""

import os

HEAD = "+++\n"
TAIL = "+++\n"


def keys(count):
    """Keys that no record has."""
    return HEAD + "".join("k%d = \"waarde\"\n" % number for number in range(count)) + TAIL


def tables(count):
    """Tables under names of their own."""
    return HEAD + "".join("[personal-data.r%d]\nsource = [\"data-subject\"]\n" % number for number in range(count)) + TAIL


def strings(count):
    """One long list of words."""
    return HEAD + "systems = [\n" + "".join("  \"systeem %d\",\n" % number for number in range(count)) + "]\n" + TAIL


def repeated(piece):
    """Markdown that opens something again and again and closes nothing."""
    return lambda count: HEAD + TAIL + piece * count + "\n"


def elements(count):
    """A piece of HTML in which elements begin, and others end that never began."""
    return HEAD + TAIL + "<div>" + "<b>" * count + "</i>" * count + "\n"


def said(piece):
    """One sentence without an end, in a statement."""
    return lambda count: HEAD + "status = \"active\"\nstatement = [\"public\"]\n" + TAIL + piece * count + "\n"


# Name, what makes it, the smaller size; the larger one is four times as large.
KINDS = [
    ("keys without meaning", keys, 450),
    ("tables", tables, 240),
    ("a list of words", strings, 8_000),
    ("Markdown of [", repeated("["), 15_000),
    ("Markdown of ![", repeated("!["), 7_500),
    ("Markdown of *a **a", repeated("*a **a "), 2_200),
    ("Markdown of > a", repeated("> a\n\n"), 3_000),
    ("Markdown of `a ``b ``", repeated("`a ``b ``"), 1_700),
    ("Markdown of <a ", repeated("<a "), 5_000),
    ("Markdown of <b>", repeated("<b>"), 2_500),
    ("HTML of <b> and </i>", elements, 2_500),
    ("a sentence of deze pagina regelmatig", said("deze pagina regelmatig "), 1_000),
    ("Markdown of - a list", repeated("- a\n"), 4_000),
    ("Markdown of words", repeated("Wij bewaren uw adres. "), 700),
]


def register(folder, text):
    """A register of one activity with this text."""
    os.makedirs(os.path.join(folder, "activities"), exist_ok=True)
    with open(os.path.join(folder, "organisation.md"), "w", encoding="utf-8") as file:
        file.write("+++\nname = \"Korenaar\"\n+++\n")
    with open(os.path.join(folder, "activities", "vreemd.md"), "w", encoding="utf-8") as file:
        file.write(text)
    return folder
