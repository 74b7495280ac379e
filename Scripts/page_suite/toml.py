"""Records of a register as text: TOML between `+++` lines, and a body."""


def value(item):
    """A TOML value; a string is written with every sign beyond letters, digits and a few others escaped."""
    if isinstance(item, bool):
        return "true" if item else "false"
    if isinstance(item, int):
        return str(item)
    if isinstance(item, Day):
        return item
    if isinstance(item, str):
        return '"' + "".join(sign(letter) for letter in item) + '"'
    if isinstance(item, dict):
        return "{ " + ", ".join(f"{key} = {value(inner)}" for key, inner in item.items()) + " }"
    return "[" + ", ".join(value(inner) for inner in item) + "]"


def sign(letter):
    if letter in '"\\':
        return "\\" + letter
    code = ord(letter)
    if code < 0x20 or code == 0x7F:
        return f"\\u{code:04X}"
    return letter


class Day(str):
    """A date, which TOML writes without quotes."""


def record(facts, body=""):
    """A record: the plain keys first, then its tables, which may hold tables."""
    return "+++\n" + table(facts, []) + "+++\n" + (f"\n{body}\n" if body else "")


def table(facts, path):
    lines = [f"{key} = {value(item)}\n" for key, item in facts.items() if not is_table(item)]
    for key, item in facts.items():
        if is_table(item):
            inner = path + [key]
            lines.append(f"\n[{'.'.join(inner)}]\n" + table(item, inner))
    return "".join(lines)


def is_table(item):
    return isinstance(item, dict) and bool(item) and not isinstance(item, Inline)


class Inline(dict):
    """A table on one line."""
