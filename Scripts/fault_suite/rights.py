"""Group 5: what an ordinary user may not read or write, and what a mask must not change."""

import os
import shutil
import subprocess

import book
import disks
import edits
import trees
from places import check, render

USER = 65534
ORDINARY = ["setpriv", f"--reuid={USER}", f"--regid={USER}", "--clear-groups"]


def run(suite):
    pair, program = suite.places.pair(3), suite.program
    os.chmod(suite.places.folder, 0o755)
    binary = suite.places.folder / "avgreg"
    if not binary.exists():
        shutil.copy(program.path, binary)
    ordinary = type(program)(binary)

    def place(owner=USER):
        """A place with a register and its old site, of one user."""
        case = suite.places.fresh()
        trees.put(pair.old, case / "site")
        trees.put(pair.after, case / "register")
        give(case, owner)
        return case

    def give(case, owner):
        for path in [case, *case.rglob("*")]:
            os.chown(path, owner, owner, follow_symlinks=False)

    def note(name, case, result, code, words=(), site=pair.old_tree):
        text = (result.out + result.err).decode("utf-8", "replace")
        faults = book.ending(result) + [f"ended with {result.code}, not {code}: {text[:300]}"] * (result.code != code)
        faults += [f"does not say {word!r}: {text[:400]}" for word in words if word not in text]
        faults += book.either(trees.tree(case / "site"), site, what="the site") if site else []
        suite.note("permissions", name, faults)

    def as_user(arguments, case, umask=0o022):
        return ordinary.run(arguments, case, ORDINARY, umask=umask)

    case = place()
    os.chmod(case / "register/activities/zwemles.md", 0)
    broken = case / "register/activities/statistiek.md"
    broken.write_text(broken.read_text().replace('role = "controller"\n', "", 1))
    note("a record that cannot be read, another that is wrong: check", case, as_user(check("register"), case), 2,
         ["SYN46", "zwemles.md", "permission", "statistiek.md"])
    note("a record that cannot be read: render", case, as_user(render("register"), case), 2, ["zwemles.md"])
    case = place()
    os.chmod(case / "register/activities", 0o600)
    note("a folder that cannot be entered: check", case, as_user(check("register"), case), 2, ["activities"])
    note("a folder that cannot be entered: render", case, as_user(render("register"), case), 2, ["activities"])
    case = place()
    os.chmod(case / "register", 0)
    note("a register that cannot be entered: check", case, as_user(check("register"), case), 2, ["permission"])

    case = place()
    os.chmod(case, 0o555)
    note("the folder around the site cannot be written", case, as_user(render("register"), case), 2,
         ["permission", "beside the old one", "old site is still there"])
    case = place()
    os.chown(case, 0, 0)
    note("the folder around the site is another's", case, as_user(render("register"), case), 2, ["permission"])
    case = place()
    for path in (case / "site").rglob("*"):
        os.chown(path, 0, 0)
    os.chown(case / "site", 0, 0)
    result = as_user(render("register"), case)
    suite.note("permissions", "the site is another's", book.ending(result) + book.either(
        trees.tree(case / "site"), pair.old_tree, pair.new_tree, what="the site"))
    case = place()
    os.chmod(case / "site", 0)
    note("the site cannot be read", case, as_user(render("register"), case), 2, ["permission"], site=None)
    os.chmod(case / "site", 0o755)
    note("the site cannot be read, and is as it was", case, as_user(check("register"), case), 0)

    for mask in (0o077, 0o000):
        case = place()
        note(f"umask {mask:03o}: render", case, as_user(render("register"), case, mask), 0, site=pair.new_tree)
        trees.put(None, case / "site")
        note(f"umask {mask:03o}: first render", case, as_user(render("register"), case, mask), 0, site=pair.first_tree)
        made = pair.first_tree.values()
        assert {mode for kind, mode, _ in made} == {0o644, 0o755}, "published files are not readable by all"
        for edit in suite.edits:
            case = suite.places.fresh()
            trees.put_into(edit.start, case)
            give(case, USER)
            result = ordinary.run(edit.arguments, case, ORDINARY, edit.said, umask=mask)
            found = {path: thing for path, thing in trees.tree(case).items() if path != "."}
            suite.note("permissions", f"umask {mask:03o}: {edit.name}", book.ending(result) + book.either(
                found, {p: t for p, t in edit.new.items() if p != "."}, what="the register"))

    for edit in suite.edits:
        if edit.name != "init":
            case = suite.places.fresh()
            trees.put_into(edit.start, case)
            give(case, USER)
            for folder in ("register", "register/activities", "register/parties"):
                os.chmod(case / folder, 0o555)
            old = trees.tree(case)
            result = ordinary.run(edit.arguments, case, ORDINARY, edit.said)
            text = " ".join(result.lines)
            suite.note("permissions", f"folders that cannot be written: {edit.name}", book.ending(result) + book.either(
                trees.tree(case), old, what="the register") + [f"ended with {result.code}: {text}"] * (
                    result.code != 2 or "permission" not in text))
    linked(suite)
    if suite.mounts:
        immutable(suite, pair)


def linked(suite):
    """A record or a folder that is a link is not written through."""
    for edit in suite.edits:
        if edit.name in ("fmt", "init"):
            continue
        for name in ("activities/zwemles.md", "activities/nieuwsbrief.md", "parties", "parties/buurtsoftware.md"):
            case = suite.places.fresh()
            trees.put_into(edit.start, case)
            target = case / "elders"
            (case / "register" / name).rename(target)
            (case / "register" / name).symlink_to(os.path.relpath(target, (case / "register" / name).parent))
            before = trees.tree(target)
            result = suite.program.run(edit.arguments, case, said=edit.said)
            faults = book.ending(result) + book.either(trees.tree(target), before, what="what the link leads to")
            if not (case / "register" / name).is_symlink():
                faults.append("the link is gone")
            suite.note("links refused", f"{edit.name}: {name}", faults)


def immutable(suite, pair):
    """Files that not even root may change."""
    folder = suite.places.folder
    with disks.image(folder) as disk, disks.mounted(folder, disk) as place:
        trees.put(pair.old, place / "site")
        page = place / "site/index.html"
        subprocess.run(["chattr", "+i", page], check=True)
        try:
            result = suite.program.run(render(pair.after), place)
            found = trees.tree(place / "site")
            faults = book.ending(result) + book.either(found, pair.old_tree, pair.new_tree, what="the site")
            faults += ["says nothing of what it left"] * (sites_left(place) and not result.lines)
        finally:
            for path in place.rglob("index.html"):
                subprocess.run(["chattr", "-i", path], check=True)
        again = suite.program.run(render(pair.after), place)
        faults += [f"the next run ended with {again.code}"] * bool(again.code)
        faults += ["the next run left something"] * bool(sites_left(place))
        suite.note("permissions", "a page that cannot be changed", faults)
        edit = next(edit for edit in suite.edits if edit.name == "set")
        trees.put_into(edit.start, place)
        record = place / "register/activities/zwemles.md"
        subprocess.run(["chattr", "+i", record], check=True)
        before = trees.tree(place / "register")
        result = suite.program.run(edit.arguments, place)
        faults = book.ending(result) + book.either(trees.tree(place / "register"), before, what="the register")
        faults += [f"ended with {result.code}"] * (result.code != 2)
        subprocess.run(["chattr", "-i", record], check=True)
        suite.note("permissions", "a record that cannot be changed", faults)


def sites_left(place):
    return {path.name for path in place.iterdir()} - {"site", "register", "lost+found"}
