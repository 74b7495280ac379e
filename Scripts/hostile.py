"""The cases of Scripts/hostile. Every one is a folder made for it, some commands, and what each of them has to say."""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
import tomllib

import trial

DAY = trial.DAY
RECORD = "register/activities/nieuwsbrief.md"
REGISTER = ["--register", "register"]
# Every command that reads a register, by its name in the report. Those that write do it as a trial, or in the copy.
READERS = {
    "check": ["check", "register", "--on", DAY],
    "check since": ["check", "register", "--on", DAY, "--since", "HEAD"],
    "render": ["render", "site", "register", "--on", DAY],
    "render internal": ["render", "--internal", "intern", "register", "--on", DAY],
    "coverage": ["coverage", "register", "--on", DAY],
    "overview": REGISTER + ["--on", DAY],
    "list": ["list", "--on", DAY] + REGISTER,
    "show": ["show", "nieuwsbrief", "--on", DAY] + REGISTER,
    "find": ["find", "mail", "--on", DAY] + REGISTER,
    "where": ["where", "email", "--on", DAY] + REGISTER,
    "due": ["due", "--on", DAY] + REGISTER,
    "diff": ["diff", "--on", DAY] + REGISTER,
    "log": ["log"] + REGISTER,
    "consent": ["consent"] + REGISTER,
    "review": ["review", "--on", DAY] + REGISTER,
    "set": ["set", "nieuwsbrief", "owner", "Winkelier", "--dry-run", "--on", DAY] + REGISTER,
    "rename": ["rename", "nieuwsbrief", "nieuws", "--dry-run", "--on", DAY] + REGISTER,
    "end": ["end", "nieuwsbrief", "--dry-run", "--on", DAY] + REGISTER,
    "add": ["add", "recipient", "mollie", "--dry-run", "--on", DAY] + REGISTER,
    "ask": ["ask", "--on", DAY] + REGISTER,
    "fmt": ["fmt", "register", "--check"],
}
VOCABULARY = '[data-subjects.klantje]\nnl = "kleine klanten"\nen = "small customers"\n'
FORMATS = ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"]
# Answers that are worth nothing when a record is missing from them without a word.
ANSWERS = {"coverage", "overview", "list", "show", "find", "where", "due", "diff", "consent"}


class World:
    """Where the cases live: a base register in a repository, of which each gets a copy."""

    def __init__(self, program, work, tally, long):
        self.program, self.work, self.tally, self.long = program, work, tally, long
        self.base = work / "base"
        self.number = 0
        self.base.mkdir()
        source = trial.PROJECT / "Tests/Scenarios/newsletter/register"
        shutil.copytree(source, self.base / "register")
        (self.base / "register/Templates").mkdir()
        (self.base / "register/Templates/style.css").write_text("body { color: black }\n")
        (self.base / "register/vocabulary.toml").write_text(
            VOCABULARY)
        (self.base / "web").mkdir()
        (self.base / "web/index.html").write_text('<form action="/x"><input name="email" type="email"></form>\n')
        (self.base / "log.csv").write_text("id,time\nnieuwsbrief-newsletter-nl-012c3a87817865af,2026-11-01T10:00:00Z\n")
        git(self.base, "init", "-q", "-b", "main", ".")
        commit(self.base)

    def fresh(self):
        """A copy of the base for one case."""
        self.number += 1
        place = self.work / f"c{self.number}"
        shutil.copytree(self.base, place)
        return place

    def run(self, place, *arguments, **more):
        return trial.run(self.program, *arguments, cwd=place, **more)

    def done(self, place):
        subprocess.run(["chmod", "-R", "u+rwX", place], stderr=subprocess.DEVNULL)
        shutil.rmtree(place, ignore_errors=True)


def git(place, *arguments, **more):
    environment = trial.environment(
        GIT_AUTHOR_NAME="Voorbeeld", GIT_AUTHOR_EMAIL="v@example.org", GIT_COMMITTER_NAME="Voorbeeld",
        GIT_COMMITTER_EMAIL="v@example.org", GIT_AUTHOR_DATE="2024-02-01T12:00:00Z", GIT_COMMITTER_DATE="2024-02-01T12:00:00Z")
    return subprocess.run(
        ["git", "-C", place, *arguments], env=environment, check=True, capture_output=True, **more)


def commit(place):
    git(place, "add", "-A")
    git(place, "commit", "-q", "--allow-empty", "-m", "x")


# Odd files


def fifo(path):
    os.mkfifo(path)


def unix_socket(path):
    here = os.getcwd()
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(path.name)
    os.chdir(here)


def device(major, minor, kind=stat.S_IFCHR):
    return lambda path: os.mknod(path, kind | 0o666, os.makedev(major, minor))


def sparse(path):
    with open(path, "wb") as file:
        file.write(b"+++\n")
        file.truncate(1 << 30)


def loop_of_two(path):
    other = path.with_name("zz-" + path.name)
    os.symlink(path.name, other)
    os.symlink(other.name, path)


def closed(path):
    path.write_bytes(b"+++\n+++\n")
    path.chmod(0)


def closed_folder(path):
    path.mkdir()
    path.chmod(0)


ODD = {
    "FIFO": fifo,
    "socket": unix_socket,
    "/dev/null as node": device(1, 3),
    "/dev/zero as node": device(1, 5),
    "/dev/full as node": device(1, 7),
    "/dev/urandom as node": device(1, 9),
    "block device": device(7, 199, stat.S_IFBLK),
    "folder named like a file": lambda path: path.mkdir(),
    "link to itself": lambda path: os.symlink(path.name, path),
    "two links in a ring": loop_of_two,
    "link out of the register": lambda path: os.symlink("/etc/passwd", path),
    "link to /dev/zero": lambda path: os.symlink("/dev/zero", path),
    "dangling link": lambda path: os.symlink("nowhere.md", path),
    "link to a folder": lambda path: os.symlink("..", path),
    "sparse file of 1 GiB": sparse,
    "unreadable file": closed,
    "folder that nobody may enter": closed_folder,
    "empty file": lambda path: path.write_bytes(b""),
}
# Where each of them is put: a path, and whether what is there has to go first.
ROLES = {
    "activity": "register/activities/odd.md",
    "the record itself": RECORD,
    "party": "register/parties/odd.md",
    "translation": "register/activities/nieuwsbrief.en.md",
    "organisation": "register/organisation.md",
    "vocabulary": "register/vocabulary.toml",
    "folder of activities": "register/activities",
    "template": "register/Templates/nl.toml",
}
# Kinds that stand for a record that cannot be read; an empty one is read, and is faulty in another way.
LOST = set(ODD) - {"empty file"}


def put(place, role, make):
    path = place / role
    if path.is_dir():
        shutil.rmtree(path)
    elif path.exists():
        path.unlink()
    make(path)
    return path


def odd_files(world):
    group = "odd files: in a register"
    for kind, make in ODD.items():
        if kind.endswith("node") or kind == "block device":
            if os.geteuid() != 0:
                continue
        for role, path in ROLES.items():
            place = world.fresh()
            try:
                put(place, path, make)
            except PermissionError:
                world.tally.note("odd files: not made here", f"{kind} as {role}", [])
                continue
            give_away(place)
            every = READERS if world.long or role in ("activity", "the record itself", "organisation") else ["check", "render", "list", "fmt"]
            for name in every:
                arguments = READERS[name] + ["--language", "en"]
                run = world.run(place, *arguments, prefix=trial.nobody())
                case = f"{kind} as {role}, {name}"
                world.tally.note(group, case, run.faults() + file_faults(run, kind, role, path, name), run)
            world.done(place)


def give_away(place):
    """Root may read everything: the case is made someone else's, and run as him."""
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "-h", "65534:65534", place], check=True)
        pathlib.Path(place).chmod(0o755)


def file_faults(run, kind, role, path, name):
    """What more an odd file asks: it is named by check and render, and no answer leaves it out without a word."""
    faults = []
    spoiled = kind != "empty file" or role in ("activity", "the record itself", "party", "organisation")
    if role == "folder of activities" and kind in ("folder named like a file", "sparse file of 1 GiB", "unreadable file"):
        return faults
    if name in ("check", "render") and spoiled and role != "template":
        if run.status not in (1, 2):
            faults.append(f"ended with {run.status}")
        if path not in run.said and "organisation.md" not in path and kind != "empty file":
            faults.append(f"does not name {path}")
    if name == "render" and role == "template" and kind in LOST and "nl.toml" not in run.said:
        faults.append("does not name the template")
    if kind.startswith("unreadable") and role in ("activity", "party", "organisation") and name in ("check", "render", "list", "fmt"):
        if run.status != 2:
            faults.append(f"ended with {run.status}, not 2")
    if name in ANSWERS and kind in LOST and role in ("activity", "the record itself", "party", "organisation", "folder of activities"):
        if run.status == 0:
            faults.append("answers with 0 though a record was not read")
    return faults


def odd_arguments(world):
    """The same by name: a page of a site, a log of consents, a path to check, a folder to write into."""
    group = "odd files: by name"
    commands = {
        "scan": ["scan", "web/odd.html", "--on", DAY] + REGISTER,
        "scan of its folder": ["scan", "web", "--on", DAY] + REGISTER,
        "consent verify": ["consent", "verify", "web/odd.html", "--on", DAY] + REGISTER,
        "check": ["check", "web/odd.html", "--on", DAY],
        "fmt": ["fmt", "web/odd.html"],
        "front-matter": ["front-matter", "web/odd.html"],
        "list": ["list", "--register", "web/odd.html"],
        "render into it": ["render", "web/odd.html", "register", "--on", DAY],
        "check --output": ["check", "register", "--on", DAY, "--output", "web/odd.html"],
        "init": ["init", "web/odd.html", "--name", "X", "--starter", "webshop", "--email", "x@x.example", "--website", "https://x.example/"],
    }
    for kind, make in ODD.items():
        if (kind.endswith("node") or kind == "block device") and os.geteuid() != 0:
            continue
        for name, arguments in commands.items():
            place = world.fresh()
            path = place / "web/odd.html"
            make(path)
            before = kind_of(path)
            give_away(place)
            spoken = [] if name == "front-matter" else ["--language", "en"]
            run = world.run(place, *arguments, *spoken, prefix=trial.nobody())
            faults = run.faults()
            if kind in LOST and name in ("scan", "scan of its folder", "consent verify", "front-matter"):
                if name == "scan of its folder" and kind == "folder named like a file":
                    pass
                elif run.status != 2:
                    faults.append(f"ended with {run.status}, not 2")
                elif "odd.html" not in run.said:
                    faults.append("does not name it")
            if name == "check --output" and kind_of(path) != before and before != "regular":
                faults.append(f"took the place of a {before}")
            if name == "fmt" and b"register/" in run.out and kind != "link to a folder":
                faults.append("wrote files that were not named")
            world.tally.note(group, f"{kind}, {name}", faults, run)
            world.done(place)


def kind_of(path):
    mode = os.lstat(path).st_mode
    kinds = {stat.S_IFREG: "regular", stat.S_IFDIR: "folder", stat.S_IFLNK: "link", stat.S_IFIFO: "FIFO", stat.S_IFSOCK: "socket"}
    return kinds.get(stat.S_IFMT(mode), "device")


def moving_files(world):
    """Files that grow, shrink, vanish and change under a run, and folders nested past what a path can hold."""
    group = "odd files: that move"
    text = (world.base / RECORD).read_bytes()

    def grow(place):
        with open(place / RECORD, "ab") as file:
            file.write(b"meer en meer\n" * 50)

    def shrink(place):
        (place / RECORD).write_bytes(text[: random.randrange(len(text))])

    def replace(place):
        path = place / RECORD
        path.with_name("nieuw").write_bytes(text)
        os.replace(path.with_name("nieuw"), path)

    def vanish(place):
        path = place / RECORD
        path.unlink(missing_ok=True)
        path.write_bytes(text)

    def to_fifo(place):
        path = place / RECORD
        os.mkfifo(path.with_name("pijp"))
        os.replace(path.with_name("pijp"), path)
        path.with_name("nieuw").write_bytes(text)
        os.replace(path.with_name("nieuw"), path)

    def folders(place):
        os.rename(place / "register/activities", place / "register/elders")
        os.rename(place / "register/elders", place / "register/activities")

    for name, change in {"grows": grow, "shrinks": shrink, "is replaced": replace, "vanishes": vanish, "becomes a FIFO": to_fifo,
                         "lies in a folder that moves": folders}.items():
        place = world.fresh()
        stop = threading.Event()

        def keep():
            while not stop.is_set():
                try:
                    change(place)
                except OSError:
                    pass

        thread = threading.Thread(target=keep)
        thread.start()
        for command in ("check", "render", "list", "fmt", "diff", "set"):
            for _ in range(10 if world.long else 3):
                run = world.run(place, *READERS[command], "--language", "en")
                world.tally.note(group, f"a record that {name}, {command}", run.faults(), run)
        stop.set()
        thread.join()
        world.done(place)


def deep_folders(world):
    group = "odd files: depth of folders"
    for depth in (31, 32, 33, 2100) + ((4000,) if world.long else ()):
        for start in ("register/activities", "register", "web", "register/Templates"):
            place = world.fresh()
            nest(place / start, depth)
            commands = ["check", "render", "list", "fmt"] if start != "web" else ["scan"]
            for name in commands:
                arguments = READERS[name] if name != "scan" else ["scan", "web", "--on", DAY] + REGISTER
                run = world.run(place, *arguments, "--language", "en", limit=20)
                faults = run.faults()
                if name in ("check", "scan") and depth > 32 and start in ("register/activities", "web"):
                    if run.status not in (1, 2) or "deep" not in run.said:
                        faults.append(f"does not tell of {depth} folders")
                world.tally.note(group, f"{depth} folders in {start}, {name}", faults, run)
            subprocess.run(["rm", "-rf", place], check=True)


def nest(folder, depth):
    here = os.open(folder, os.O_RDONLY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        inner = os.open("d", os.O_RDONLY, dir_fd=here)
        os.close(here)
        here = inner
    file = os.open("diep.md", os.O_WRONLY | os.O_CREAT, dir_fd=here)
    os.write(file, b"+++\ntitle = \"x\"\n+++\n")
    os.close(file)
    os.close(here)


def lengths(world):
    group = "odd files: length of names"
    for length in (64, 65, 200, 255):
        for folder in ("register/activities", "register/parties", "web"):
            place = world.fresh()
            ending = ".html" if folder == "web" else ".md"
            name = "a" * (length - len(ending)) + ending
            (place / folder / name).write_bytes((world.base / RECORD).read_bytes())
            for command in ("check", "render", "list", "fmt"):
                run = world.run(place, *READERS[command], "--language", "en")
                world.tally.note(group, f"{length} bytes in {folder}, {command}", run.faults(), run)
            run = world.run(place, "scan", "web", "--on", DAY, *REGISTER)
            world.tally.note(group, f"{length} bytes in {folder}, scan", run.faults(), run)
            world.done(place)


# Names


def corpus(name):
    path = trial.SHARED / "corpora" / name
    if path.exists():
        return json.loads(path.read_text("utf-8"))
    if os.environ.get("CI") == "true":
        sys.exit(f"Scripts/hostile: CI needs the corpus {name}; AVGREG_SHARED names its folder")
    print(f"SKIPPED: no shared corpora: {name} was not read; set AVGREG_SHARED to their folder")
    return []


def hostile_names(world):
    """Each name as a record, a party, a page, a folder, a register and an argument: nothing raw in any output, and nothing written outside."""
    group = "hostile names"
    entries = corpus("hostile-file-names.json")
    names = [bytes.fromhex(entry["name_hex"]) for entry in entries]
    names += [b"a\n::error::x.md", b"##vso[task.logissue]x.md", b"##teamcity[x].md", b"a\xc2\x9b31mb.md", b"a\xe2\x80\x8bb.md"]
    text = (world.base / RECORD).read_bytes()
    for name in names:
        place = world.fresh()
        at = os.fsencode(place)
        seeds = {
            "activity": (b"register/activities/" + name, text),
            "party": (b"register/parties/" + name, b"+++\nname = \"x\"\n+++\n"),
            "root": (b"register/" + name, text),
            "page": (b"web/" + name + b".html", b"<form><input name=email></form>\n"),
            "template": (b"register/Templates/" + name, b"x"),
        }
        for role, (path, content) in seeds.items():
            try:
                with open(at + b"/" + path, "wb") as file:
                    file.write(content)
            except OSError:
                world.tally.note("hostile names: not made here", f"{name!r} as {role}", [])
        before = tree(place, besides=(b"site", b"intern"))
        for command in READERS if world.long else ("check", "render", "list", "fmt", "set", "diff"):
            run = world.run(place, *READERS[command], "--language", "nl")
            world.tally.note(group, f"{name!r}, {command}", run.faults(), run)
        for form in FORMATS:
            run = world.run(place, *READERS["check"], "--format", form, "--all")
            faults = run.faults()
            if form == "json" and run.status == 1:
                faults += json_faults(run)
            world.tally.note(group, f"{name!r}, check --format {form}", faults, run)
        # Given by name: after the sign that ends the options, as shells and hooks do it.
        for arguments in (
            ["scan", "web", "--on", DAY] + REGISTER,
            ["check", "--on", DAY, "--", b"register/activities/" + name],
            ["fmt", "--check", "--", name],
            ["show", *REGISTER, "--", name.removesuffix(b".md") or b"x"],
            ["set", *REGISTER, "--dry-run", "--", name.removesuffix(b".md") or b"x", "owner", "x"],
            ["explain", "--", name],
            ["consent", "verify", *REGISTER, "--", b"web/" + name],
            ["render", "--on", DAY, "--", b"uit/" + name, "register"],
        ):
            run = world.run(place, *arguments)
            world.tally.note(group, f"{name!r}, {arguments[0]} by name", run.faults(), run)
        after = tree(place, besides=(b"site", b"intern", b"uit"))
        changed = sorted(set(before.items()) ^ set(after.items()))
        world.tally.note("hostile names: nothing else written", f"{name!r}", [f"changed {changed[:3]}"] if changed else [])
        world.done(place)
        folder_named(world, name)


def folder_named(world, name):
    """The folder of the register itself has the name, as has the folder that is rendered into."""
    place = world.fresh()
    if name in (b".git", b".GIT"):
        return world.done(place)
    try:
        os.rename(os.fsencode(place) + b"/register", os.fsencode(place) + b"/" + name)
    except OSError:
        return world.done(place)
    for arguments in (
        ["check", "--on", DAY, "--", name],
        ["check", "--on", DAY],
        ["render", "--on", DAY, "--", "site", name],
        ["list", "--register", b"./" + name],
        ["fmt", "--check", "--", name],
        ["diff", "--on", DAY, "--register", b"./" + name],
    ):
        run = world.run(place, *arguments)
        world.tally.note("hostile names: of the register", f"{name!r}, {arguments[0]}", run.faults(), run)
    world.done(place)


def json_faults(run):
    try:
        json.loads(run.out)
        return []
    except ValueError as fault:
        return [f"no JSON: {fault}"]


def tree(place, besides=()):
    """What lies in a folder, and what it holds: to see that nothing else was written."""
    found = {}
    top = os.fsencode(place)
    for folder, folders, files in os.walk(top):
        folders[:] = [name for name in folders if folder != top or name not in besides + (b".git",)]
        for name in files:
            path = os.path.join(folder, name)
            if stat.S_ISREG(os.lstat(path).st_mode):
                with open(path, "rb") as file:
                    found[path] = hash(file.read())
            else:
                found[path] = 0
    return found


# Bytes


def bytes_cases(world):
    """Texts in odd encodings and of odd shapes, made from a sound record."""
    sound = (world.base / RECORD).read_bytes()
    head, fence, body = sound.partition(b"+++\n\n")
    cases = {}
    bad = [b"\xff", b"\xfe", b"\x80", b"\xbf", b"\xc0\xaf", b"\xc1\x81", b"\xe0\x80\xaf", b"\xe0\x9f\xbf", b"\xf0\x80\x80\xaf",
           b"\xf0\x8f\xbf\xbf", b"\xf8\x88\x80\x80\x80", b"\xfc\x84\x80\x80\x80\x80", b"\xed\xa0\x80", b"\xed\xbf\xbf",
           b"\xed\xa0\x80\xed\xb0\x80", b"\xf4\x90\x80\x80", b"\xf5\x80\x80\x80", b"\xc3", b"\xe2\x82", b"\xf0\x9f\x98",
           b"\xc3\x28", b"\xe2\x28\xa1", b"\xe2\x82\x28", b"\xf0\x28\x8c\xbc", b"\xf0\x90\x28\xbc", b"\xf0\x28\x8c\x28",
           b"\xa0\xa1", b"\xfe\xfe\xff\xff", b"caf\xe9", b"\xef\xbf"]
    for number, part in enumerate(bad):
        cases[f"invalid UTF-8 {number + 1} in a value"] = sound.replace(b"Winkel", b"Win" + part + b"kel", 1), True
        cases[f"invalid UTF-8 {number + 1} in the body"] = sound + part + b" en verder\n", True
        cases[f"invalid UTF-8 {number + 1} in a key"] = sound.replace(b"owner", b"own" + part + b"er", 1), True
        cases[f"invalid UTF-8 {number + 1} in a comment"] = sound.replace(b"owner", b"# " + part + b"\nowner", 1), True
        cases[f"invalid UTF-8 {number + 1} as first byte"] = part + sound, True
    for value in list(range(0x20)) + [0x7F, 0x80, 0x85, 0x9B, 0x9F, 0x200B, 0x200E, 0x202E, 0x2028, 0x2029, 0x2066, 0xFEFF, 0xFFFE,
                                      0xFFFF, 0xE0001, 0x10FFFF]:
        if value in (9, 10):
            continue
        sign = chr(value).encode("utf-8")
        for where, text in {
            "a value": sound.replace(b"Winkel", b"Win" + sign + b"kel", 1),
            "the body": sound + b"woord" + sign + b"woord\n",
            "a comment": sound.replace(b"owner", b"# x" + sign + b"\nowner", 1),
            "between keys": sound.replace(b"owner", sign + b"\nowner", 1),
        }.items():
            cases[f"U+{value:04X} in {where}"] = text, None
    for name, encoding in {"UTF-16 LE": "utf-16-le", "UTF-16 BE": "utf-16-be", "UTF-32": "utf-32", "UTF-16 with BOM": "utf-16",
                           "Latin-1": "latin-1", "Windows-1252": "cp1252", "UTF-7": "utf-7"}.items():
        cases[name] = (sound.decode("utf-8") + "\u00e9\u00e9n\n").encode(encoding), name != "UTF-7" or None
    cases["BOM"] = b"\xef\xbb\xbf" + sound, None
    cases["two BOMs"] = b"\xef\xbb\xbf" * 2 + sound, True
    cases["BOM alone"] = b"\xef\xbb\xbf", True
    cases["CRLF"] = sound.replace(b"\n", b"\r\n"), None
    cases["CR alone"] = sound.replace(b"\n", b"\r"), True
    cases["CRLF and LF mixed"] = sound.replace(b"\n", b"\r\n", 7), None
    cases["no final newline"] = sound.rstrip(b"\n"), None
    cases["trailing blanks"] = sound.replace(b"\n", b"  \t\n"), None
    cases["fences with blanks"] = sound.replace(b"+++\n", b"+++   \n"), None
    cases["nothing"] = b"", True
    cases["one newline"] = b"\n", True
    cases["one fence"] = b"+++\n", True
    cases["fence without end"] = head, True
    cases["two fences"] = b"+++\n+++\n", True
    cases["three fences"] = sound + b"+++\ntitle = 1\n+++\n", None
    cases["YAML"] = b"---\ntitle: x\n---\n", True
    cases["a NUL and then all"] = b"\0" + sound, True
    cases["NUL bytes alone"] = b"\0" * 4096, True
    cases["an image"] = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 16, True
    cases["random bytes"] = random.Random(7).randbytes(20_000), True
    cases["[,"] = b"+++\nx = [,\n+++\n", True
    top = b"+++\ntitle = \"x\"\n"
    deep = 100_000
    for name, text in {
        "brackets": b"x = " + b"[" * deep, "closed brackets": b"x = " + b"[" * deep + b"]" * deep,
        "inline tables": b"x = " + b"{a=" * deep, "closed inline tables": b"x = " + b"{a=" * deep + b"1" + b"}" * deep,
        "dots in a key": b"a" + b".a" * deep + b" = 1", "dots in a heading": b"[a" + b".a" * deep + b"]",
        "keys": b"".join(b"k%d = 1\n" % number for number in range(deep)),
        "one key": b"a = 1\n" * deep, "tables": b"".join(b"[t%d]\n" % number for number in range(deep)),
        "arrays of tables": b"[[t]]\n" * deep, "items": b"x = [" + b"1," * deep + b"]",
        "quotes": b"x = " + b'"' * deep, "backslashes": b'x = "' + b"\\" * deep + b'"', "equals signs": b"x " + b"=" * deep,
        "digits": b"x = " + b"9" * deep, "hashes": b"#" * deep, "underscores": b"x = 1" + b"_1" * deep,
    }.items():
        cases[f"100,000 {name}"] = top + text + b"\n+++\n", True if name not in ("hashes",) else None
    cases["a line of 64 KiB"] = sound.replace(b"Winkel", b"w" * 65_536, 1), None
    cases["a line of 1 MiB less 4 KiB"] = sound.replace(b"Winkel", b"w" * ((1 << 20) - 4096), 1), None
    cases["1 MiB and 1 byte"] = sound + b"x" * ((1 << 20) + 1 - len(sound)), True
    cases["20 MB"] = sound.replace(b"Winkel", b"w" * 20_000_000, 1), True
    for name, part in {"quotes": b"> ", "lists": b"- ", "emphasis": b"*a **b ", "links": b"[a](", "open brackets": b"[", "images": b"![",
                       "backticks": b"`a``", "HTML": b"<div>", "ampersands": b"&amp", "escapes": b"\\*", "references": b"[a]: /x\n",
                       "hashes": b"# ", "numbers": b"1. ", "tables": b"|a", "comments": b"<!--", "exclamation marks": b"!!", "question marks": b"??",
                       "full stops": b". ", "at signs": b"a@", "dates": b"1-", "places": b"12"}.items():
        cases[f"body of 25,000 {name}"] = sound + part * 25_000 + b"\n", None
        if all(0x20 < byte < 0x7F and byte not in b'"\\' for byte in part):
            cases[f"value of 25,000 {name}"] = sound.replace(b"Winkel", part * 25_000, 1), None
    return cases


def odd_bytes(world):
    """Each text as a record; a fault is told of with its place, and what was accepted is checked and rendered."""
    place = world.fresh()
    path = place / RECORD
    cases = bytes_cases(world)
    for name, (text, is_fault) in cases.items():
        path.write_bytes(text)
        run = world.run(place, *READERS["check"], "--language", "en")
        faults = run.faults((0, 1))
        if is_fault and run.status != 1:
            faults.append("is not told of")
        if run.status == 1 and not re.search(r"nieuwsbrief\.md:\d+:\d+", run.said):
            faults.append("has no place")
        world.tally.note("odd bytes: check", name, faults, run)
        for command in READERS if world.long else ("render", "set"):
            run = world.run(place, *READERS[command], "--language", "en")
            world.tally.note("odd bytes: other commands", f"{name}, {command}", run.faults(), run)
        for form in FORMATS if world.long else ("json",):
            run = world.run(place, *READERS["check"], "--format", form)
            faults = run.faults()
            if form == "json":
                faults += json_faults(run)
            world.tally.note("odd bytes: formats", f"{name}, {form}", faults, run)
    world.done(place)
    elsewhere(world, cases)


def elsewhere(world, cases):
    """The same bytes where other readers are: the organisation, a vocabulary, a template, a page, a log."""
    place = world.fresh()
    sites = {
        "organisation": ("register/organisation.md", READERS["check"]),
        "vocabulary": ("register/vocabulary.toml", READERS["check"]),
        "words of the templates": ("register/Templates/nl.toml", READERS["render"]),
        "template": ("register/Templates/layout.html", READERS["render"]),
        "style": ("register/Templates/style.css", READERS["render"]),
        "page": ("web/index.html", ["scan", "web", "--on", DAY] + REGISTER),
        "log as a table": ("log.csv", ["consent", "verify", "log.csv", "--on", DAY] + REGISTER),
        "log of objects": ("log.jsonl", ["consent", "verify", "log.jsonl", "--on", DAY] + REGISTER),
    }
    for role, (file, arguments) in sites.items():
        path = place / file
        old = path.read_bytes() if path.exists() else None
        for number, (name, (text, _)) in enumerate(cases.items()):
            if not world.long and number % 8 and not name.startswith(("100,000", "body", "20 MB", "random", "an image")):
                continue
            path.write_bytes(text)
            run = world.run(place, *arguments, "--language", "en")
            world.tally.note("odd bytes: elsewhere", f"{name} as {role}", run.faults(), run)
        path.unlink()
        if old is not None:
            path.write_bytes(old)
    world.done(place)


# Naughty strings


def naughty(world):
    """Every naughty string in every field of text, all records at once, and one by one through `set` and back."""
    strings = [text for text in corpus("blns.json") if "\0" not in text]
    if not strings:
        return
    group = "naughty strings"
    fields = {
        "title": lambda sound, text: sound.replace('title = "Nieuwsbrief"', f"title = {quoted(text)}", 1),
        "purpose": lambda sound, text: sound.replace('"U elke maand ons nieuws en onze acties mailen"', quoted(text), 1),
        "owner": lambda sound, text: sound.replace('"Winkel"', quoted(text), 1),
        "consequence": lambda sound, text: sound.replace('"Zonder e-mailadres sturen wij u geen nieuwsbrief."', quoted(text), 1),
        "consent text": lambda sound, text: re.sub(r'text = ".*"', lambda _: f"text = {quoted(text)}", sound, count=1),
        "reason": lambda sound, text: sound.replace('"verjaring van een vordering tot schadevergoeding"', quoted(text), 1),
        "evidence": lambda sound, text: sound.replace('"Voorbeeldmail, per adres"', quoted(text), 1),
        "address of a page": lambda sound, text: sound.replace('"https://www.korenaar.example/afmelden"', quoted(text), 1),
        "a word of a list": lambda sound, text: sound.replace('"subscriber"', quoted(text), 1),
        "a key": lambda sound, text: sound.replace("owner = ", f"{quoted(text)} = ", 1),
        "body": lambda sound, text: sound + "\n" + text + "\n",
        "comment": lambda sound, text: sound.replace("owner = ", f"# {text}\nowner = ", 1),
    }
    sound = (world.base / RECORD).read_text("utf-8")
    for field, change in fields.items():
        place = world.fresh()
        (place / RECORD).unlink()
        for number, text in enumerate(strings):
            data = change(sound, text).encode("utf-8", "surrogatepass")
            (place / f"register/activities/n{number}.md").write_bytes(data)
        for command in READERS if world.long else ("check", "render", "find", "fmt"):
            run = world.run(place, *READERS[command], limit=60)
            world.tally.note(group + ": in one register", f"{field}, {command}", run.faults(), run)
        for form in FORMATS if world.long else ("json", "github"):
            run = world.run(place, *READERS["check"], "--all", "--format", form, limit=60)
            world.tally.note(group + ": in one register", f"{field}, check --format {form}", run.faults(), run)
        world.done(place)
        if field == "title":
            back(world, strings)


def quoted(text):
    """A string of TOML: everything but plain letters as an escape would hide what is tested, so only what must be is."""
    output = '"'
    for sign in text:
        if sign in '"\\':
            output += "\\" + sign
        elif ord(sign) < 0x20 or ord(sign) == 0x7F:
            output += f"\\u{ord(sign):04X}"
        else:
            output += sign
    return output + '"'


def back(world, strings):
    """Written by `set` and read back by another reader of TOML: the same text, or refused and nothing changed."""
    place = world.fresh()
    step = 1 if world.long else 4
    for number, text in enumerate(strings[::step]):
        (place / RECORD).write_bytes((world.base / RECORD).read_bytes())
        for key in ("owner", "title") if world.long else ("owner",):
            run = world.run(place, "set", *REGISTER, "--on", DAY, "--", "nieuwsbrief", key, text.encode("utf-8", "surrogatepass"))
            faults = run.faults()
            read = tomllib.loads((place / RECORD).read_text("utf-8").removeprefix("+++\n").split("\n+++\n")[0])
            old = {"owner": "Winkel", "title": "Nieuwsbrief"}[key]
            if run.status in (0, 1) and read[key] != text and read[key] != old:
                faults.append(f"became {read[key]!r}")
            if run.status in (2, 64) and read[key] != old:
                faults.append("was refused and still written")
            if text.strip() and text == text.strip() and run.status == 0 and read[key] != text:
                faults.append("says it is written and is not")
            world.tally.note("naughty strings: set and read back", repr(text)[:60], faults, run)
    world.done(place)


# Size


def sizes(world):
    group = "size"
    place = world.fresh()
    sound = (world.base / RECORD).read_text("utf-8")

    def tell(name, run, faults, most_memory=None):
        if most_memory and run.peak > most_memory:
            faults.append(f"took {run.peak / 1e6:.0f} MB")
        print(f"  {name}: {run.seconds * 1000:.0f} ms, {run.peak / 1e6:.0f} MB, exit {run.status}", flush=True)
        world.tally.note(group, name, faults, run)

    rows = "".join(f'\n[personal-data.soort-{n}]\npurposes = ["newsletter"]\nsource = ["data-subject"]\n' for n in range(640))
    (place / RECORD).write_text(sound.replace("\n[impact-assessment]", rows + "\n[impact-assessment]"))
    for name in READERS:
        run = world.run(place, *READERS[name], limit=30)
        tell(f"a record with 2,000 keys, {name}", run, run.faults())
    (place / RECORD).write_text(sound + "Woord na woord. " * ((1 << 20) // 16 - 200))
    for name in ("check", "render", "fmt", "show", "diff"):
        run = world.run(place, *READERS[name], limit=30)
        tell(f"a body of 1 MiB, {name}", run, run.faults())
    (place / RECORD).write_text(sound)
    for number in range(500):
        (place / f"register/activities/v{number}.md").write_text(
            "+++\n" + "".join(f'onbekend-{key} = "x"\n' for key in range(20)) + "+++\n")
    run = world.run(place, *READERS["check"], "--language", "en", limit=60)
    faults = run.faults((1,))
    lines = run.out.count(b"\n")
    if lines > 2000:
        faults.append(f"{lines} lines on the screen")
    if not re.search(r"1[0-9],?[0-9]{3} errors|[0-9]{5} errors", run.said):
        faults.append("does not say how many there are")
    tell("10,000 findings, check", run, faults)
    for form in FORMATS:
        run = world.run(place, *READERS["check"], "--format", form, limit=60)
        tell(f"10,000 findings, check --format {form}", run, run.faults((1,)))
    world.done(place)
    many(world, tell)


def many(world, tell):
    """A register of many records, always the same one."""
    count = 100_000 if world.long else 1_000
    place = world.fresh()
    # Of a register with templates of its own, `check` makes every page as well.
    shutil.rmtree(place / "register/Templates")
    sound = (world.base / RECORD).read_text("utf-8")
    rng = random.Random(7)
    for number in range(count):
        folder = place / f"register/activities/d{number // 1000}"
        folder.mkdir(exist_ok=True)
        text = sound.replace('title = "Nieuwsbrief"', f'title = "Nieuwsbrief {number}"').replace(
            '"Winkel"', f'"{rng.choice(["Winkel", "Kantoor", "Werkplaats"])}"')
        (folder / f"onderwerp-{number}.md").write_text(text)
    start = trial.monotonic()
    total = 0
    for path in sorted((place / "register").rglob("*.md")):
        total += len(path.read_bytes())
    print(f"  {count} records read raw: {(trial.monotonic() - start) * 1000:.0f} ms, {total / 1e6:.0f} MB", flush=True)
    for name in ("check", "list", "find", "render", "due") if world.long else ("check", "list", "render"):
        run = world.run(place, *READERS[name], "--language", "en", limit=600)
        faults = run.faults()
        if name == "check" and f"{count + 1}" not in run.said.replace(",", ""):
            faults.append("does not say how many activities it checked")
        tell(f"{count} records, {name}", run, faults, 20_000 * count if name == "check" and world.long else None)
    world.done(place)


# Git


STATES = {
    "no repository": "rm -rf .git",
    "an empty folder .git": "rm -rf .git && mkdir .git",
    ".git is a file with rubbish": "rm -rf .git && echo rubbish > .git",
    ".git is a pipe": "rm -rf .git && mkfifo .git",
    ".git is a link in a ring": "rm -rf .git && ln -s .git .git",
    "unborn": "rm -rf .git && git init -q",
    "nothing of it committed": "rm -rf .git && git init -q && git commit -q --allow-empty -m x",
    "detached": "git checkout -q --detach",
    "bare": "git clone -q --bare . ../bare-$$ && mv .git old && mv ../bare-$$ .git",
    "shallow": "echo >> register/organisation.md && git commit -qam y && git clone -q --depth 1 file://$PWD kloon && rm -rf .git register && mv kloon/.git kloon/register .",
    "partial": "git config uploadpack.allowFilter true && git clone -q --filter=blob:none file://$PWD kloon && rm -rf .git register && mv kloon/.git kloon/register .",
    "worktree": "git worktree add -q boom && rm -rf register && mv boom/register register && cp boom/.git gitfile && true",
    "submodule": "mv .git register-git && git init -q && git add register && git commit -qm x",
    "sparse": "git sparse-checkout set register/parties && true",
    "merge in progress": "git checkout -qb ander && sed -i s/Winkel/Anders/ register/activities/nieuwsbrief.md && git commit -qam a && git checkout -q main && sed -i s/Winkel/Eigen/ register/activities/nieuwsbrief.md && git commit -qam b && ! git merge -q ander",
    "rebase in progress": "git checkout -qb ander && sed -i s/Winkel/Anders/ register/activities/nieuwsbrief.md && git commit -qam a && git checkout -q main && sed -i s/Winkel/Eigen/ register/activities/nieuwsbrief.md && git commit -qam b && ! git rebase -q ander",
    "renamed": "git mv register/activities/nieuwsbrief.md register/activities/post.md && git commit -qm y && git mv register/activities/post.md register/activities/nieuwsbrief.md && git commit -qm z",
    "SHA-256": "rm -rf .git && git init -q --object-format=sha256 && git add -A && git commit -qm x",
    "reftable or unknown format": "git config core.repositoryformatversion 1 && git config extensions.refStorage onbekend",
    "broken configuration": "echo '[core' >> .git/config",
    "no HEAD": "rm .git/HEAD",
    "HEAD points to nothing": "echo 'ref: refs/heads/weg' > .git/HEAD",
    "HEAD is rubbish": "head -c 300 /dev/urandom > .git/HEAD",
    "an object is gone": "find .git/objects -type f | sort | head -n 3 | xargs rm -f",
    "objects are cut short": "find .git/objects -type f -exec sh -c 'chmod u+w \"$1\"; : > \"$1\"' _ {} \\;",
    "index is rubbish": "head -c 300 /dev/urandom > .git/index",
    "index is locked": "touch .git/index.lock",
    "grafted": "git rev-parse HEAD > .git/info/grafts",
    "replaced": "git replace HEAD $(git commit-tree -m andere HEAD^{tree}) && true",
    "a commit in the future": "GIT_COMMITTER_DATE=2040-01-01T00:00:00Z git commit -q --allow-empty -m x && echo >> register/organisation.md && GIT_COMMITTER_DATE=2041-01-01T00:00:00Z git commit -qam y",
    "a commit before 1970": "echo >> register/organisation.md && git add -A && t=$(git write-tree) && printf 'tree %s\\nauthor x <x@x> -1000 +0000\\ncommitter x <x@x> -1000 +0000\\n\\nx\\n' $t | git hash-object -t commit -w --stdin --literally > c && git update-ref HEAD $(cat c)",
    "a commit with a date past all numbers": "echo >> register/organisation.md && git add -A && t=$(git write-tree) && printf 'tree %s\\nauthor x <x@x> 99999999999999999999 +0000\\ncommitter x <x@x> 99999999999999999999 +9999\\n\\nx\\n' $t | git hash-object -t commit -w --stdin --literally > c && git update-ref HEAD $(cat c)",
    "a branch and a file with a name like an option": "git branch -- x && git update-ref refs/heads/--output=weg HEAD; true",
    "a file in Git is a link": "ln -s /etc/passwd register/activities/link.md && git add -A && git commit -qm x && rm register/activities/link.md",
    "a file in Git is 2 MiB": "head -c 2097152 /dev/zero | tr '\\0' x > register/activities/groot.md && git add -A && git commit -qm x && rm register/activities/groot.md",
    "a record in Git is broken": "cp register/activities/nieuwsbrief.md heel && head -c 300 /dev/urandom > register/activities/nieuwsbrief.md && git commit -qam x && mv heel register/activities/nieuwsbrief.md",
    "another owner": "chown -R 12345:12345 .",
    "not readable": "chmod 000 .git",
    "no git in PATH": "true",
    "git in PATH is a folder": "mkdir -p bin/git",
    "git in PATH fails": "mkdir bin && printf '#!/bin/sh\\necho kapot >&2; exit 3\\n' > bin/git && chmod +x bin/git",
    "git in PATH says nothing and waits": "mkdir bin && printf '#!/bin/sh\\nexec sleep 600\\n' > bin/git && chmod +x bin/git",
    "git in PATH speaks rubbish": "mkdir bin && printf '#!/bin/sh\\nexec head -c 100000 /dev/urandom\\n' > bin/git && chmod +x bin/git",
}
NEED_GIT = {
    "check since": READERS["check since"], "diff": READERS["diff"], "log": READERS["log"], "consent": READERS["consent"],
    "check at": ["check", "register", "--on", DAY, "--at", "HEAD"], "list at a day": ["list", "--at", "2024-03-01"] + REGISTER,
    "diff of two": ["diff", "HEAD~1..HEAD", "--on", DAY] + REGISTER, "check since an option": ["check", "register", "--since=--output=weg"],
}


def git_states(world):
    """Check and render work whatever Git is in; what needs a history says in a sentence why it has none."""
    for state, script in STATES.items():
        # The program gives git a minute.
        if "waits" in state and not world.long:
            continue
        place = world.fresh()
        tools = trial.environment(
            GIT_AUTHOR_NAME="x", GIT_AUTHOR_EMAIL="x@example.org", GIT_COMMITTER_NAME="x", GIT_COMMITTER_EMAIL="x@example.org",
            GIT_AUTHOR_DATE="2024-06-01T12:00:00Z", GIT_COMMITTER_DATE="2024-06-01T12:00:00Z", GIT_CONFIG_NOSYSTEM="1")
        made = subprocess.run(["bash", "-c", script], cwd=place, env=tools, capture_output=True, text=True)
        if made.returncode != 0:
            world.tally.note("Git states: made", state, [f"could not be made: {made.stderr.strip()[:200]}"])
            continue
        environment = trial.environment()
        prefix = []
        if state.startswith("no git"):
            environment = trial.environment(PATH="/nonexistent")
        elif state.startswith("git in PATH"):
            outside = world.work / f"bin{world.number}"
            shutil.move(place / "bin", outside)
            environment = trial.environment(PATH=str(outside) + (":/usr/bin:/bin" if "waits" in state or "rubbish" in state else ""))
        if state in ("another owner", "not readable"):
            if state == "not readable":
                give_away(place)
                subprocess.run(["chmod", "000", place / ".git"], check=True)
                prefix = trial.nobody()
        weg = place / "weg"
        limit = 90 if "waits" in state else 10
        for name in ("check", "render", "list", "fmt", "set"):
            run = world.run(place, *READERS[name], "--language", "en", env=environment, prefix=prefix, limit=limit)
            faults = run.faults()
            if name == "check" and "sparse" not in state and "progress" not in state and run.status != 0:
                faults.append(f"check of a sound register ended with {run.status}")
            world.tally.note("Git states: works without", f"{state}, {name}", faults, run)
        for name, arguments in NEED_GIT.items():
            if "waits" in state and name not in ("log", "diff"):
                continue
            run = world.run(place, *arguments, "--language", "en", env=environment, prefix=prefix, limit=limit)
            faults = run.faults()
            if run.status not in (0, 1) and not run.err.startswith(b"avgreg: "):
                faults.append("gives no sentence")
            if run.err.count(b"\n") > 3:
                faults.append("gives more than a sentence")
            world.tally.note("Git states: needs a history", f"{state}, {name}", faults, run)
        if weg.exists():
            world.tally.note("Git states: needs a history", state, ["a revision like an option wrote a file"])
        subprocess.run(["rm", "-rf", place])


GROUPS = {
    "files": [odd_files, odd_arguments, moving_files, deep_folders, lengths],
    "names": [hostile_names],
    "bytes": [odd_bytes],
    "strings": [naughty],
    "size": [sizes],
    "git": [git_states],
}


def main():
    parser = argparse.ArgumentParser(prog="Scripts/hostile", description=__doc__)
    parser.add_argument("--long", action="store_true", help="all cases, and 100,000 records")
    parser.add_argument("--only", choices=list(GROUPS), help="one group")
    asked = parser.parse_args()
    found = trial.built()
    tally = trial.Tally("hostile")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        work.chmod(0o755)
        # The program may lie where only its owner comes: a copy can be run by anyone.
        program = work / "avgreg"
        shutil.copy2(found, program)
        program.chmod(0o755)
        world = World(program, work, tally, asked.long)
        for name, cases in GROUPS.items():
            if asked.only in (None, name):
                for case in cases:
                    case(world)
    tally.end()


if __name__ == "__main__":
    main()
