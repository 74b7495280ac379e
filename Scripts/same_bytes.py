"""The surroundings of Scripts/same-bytes, and the edges of the calendar."""

import argparse
import contextlib
import glob
import hashlib
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile

import trial

DAY = trial.DAY
FORMATS = ["text", "concise", "json", "sarif", "github", "gitlab", "junit", "markdown"]
COMMANDS = {f"check {form}": ["check", "Registers", "--all", "--on", DAY, "--language", "en", "--format", form] for form in FORMATS}
COMMANDS |= {
    "check of faults": ["check", "faulty", "--all", "--on", DAY, "--language", "nl", "--format", "json"],
    "render": ["render", "site", "Registers", "--on", DAY, "--language", "nl"],
    "render internal": ["render", "--internal", "intern", "Registers", "--on", DAY, "--language", "nl"],
    "coverage": ["coverage", "Registers", "--on", DAY, "--language", "en"],
    "list": ["list", "--register", "Registers", "--on", DAY, "--language", "en"],
    "show": ["show", "nieuwsbrief", "--register", "Registers/korenaar", "--on", DAY, "--language", "en"],
    "due": ["due", "--within", "all", "--register", "Registers", "--on", DAY, "--language", "nl", "--format", "ics"],
    "diff": ["diff", "HEAD~1", "--register", "Registers/korenaar", "--on", DAY, "--language", "en"],
    "log": ["log", "--register", "Registers/korenaar", "--on", DAY, "--language", "en", "--format", "json"],
    "scan": ["scan", "web", "--register", "Registers/korenaar", "--on", DAY, "--language", "en", "--format", "json"],
}
# A checkout with CRLF has other bytes, so that places in a line count one more, and fingerprints of lines differ.
OF_CONTENT = {"check text", "render", "coverage", "list", "due", "log"}
LOCALES = ["nl_NL.UTF-8", "nl_NL.ISO-8859-1", "en_US.UTF-8", "tr_TR.UTF-8", "tr_TR.ISO-8859-9", "de_DE.UTF-8", "ar_SA.UTF-8",
           "th_TH.UTF-8", "ja_JP.EUC-JP", "zh_CN.GB18030"]


class Place:
    """A repository with the example registers, a faulty one and a site, committed on fixed days."""

    def __init__(self, work):
        self.work = work
        self.base = work / "base"
        self.base.mkdir()
        shutil.copytree(trial.PROJECT / "Registers", self.base / "Registers")
        shutil.copytree(trial.PROJECT / "Tests/Scenarios/faulty/register", self.base / "faulty")
        shutil.copytree(trial.PROJECT / "Tests/Golden/korenaar", self.base / "web")
        (self.base / "web/form.html").write_text('<form action="/x"><input type="email" name="email" required></form>\n')
        self.git("init", "-q", "-b", "main", self.base)
        self.commit("2024-02-01")
        record = self.base / "Registers/korenaar/activities/nieuwsbrief.md"
        record.write_bytes(record.read_bytes() + b"\nWij sturen niet meer dan nodig is.\n")
        self.commit("2025-02-01")

    def git(self, *arguments):
        subprocess.run(["git", *arguments], check=True, capture_output=True, env=trial.environment())

    def commit(self, day):
        moment = f"{day}T12:00:00Z"
        tools = trial.environment(GIT_AUTHOR_NAME="x", GIT_AUTHOR_EMAIL="x@example.org", GIT_COMMITTER_NAME="x",
                                  GIT_COMMITTER_EMAIL="x@example.org", GIT_AUTHOR_DATE=moment, GIT_COMMITTER_DATE=moment)
        for arguments in (["add", "-A"], ["commit", "-q", "-m", day]):
            subprocess.run(["git", "-C", self.base, *arguments], check=True, capture_output=True, env=tools)

    def copy(self, name, parent=None, order=None):
        """A copy, made file after file in an order."""
        place = (parent or self.work) / name
        files = [path for path in sorted(self.base.rglob("*")) if not path.is_dir() or not any(path.iterdir())]
        if order:
            order(files)
        for path in files:
            target = place / path.relative_to(self.base)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.mkdir() if path.is_dir() else shutil.copy(path, target)
        return place


def results(program, place, env=None, prefix=(), umask=None, commands=COMMANDS, stdin=None, run_in=None):
    """What every command says and writes, as hashes by name; what it took and where it went wrong is not among it."""
    found, slowest = {}, None
    for name, arguments in commands.items():
        shutil.rmtree(place / "site", ignore_errors=True)
        shutil.rmtree(place / "intern", ignore_errors=True)
        before = os.umask(umask) if umask is not None else None
        try:
            run = trial.run(program, *arguments, cwd=run_in or place, env=env, prefix=prefix, stdin=stdin, limit=60)
        finally:
            if before is not None:
                os.umask(before)
        errors = b"".join(line for line in run.err.splitlines(True) if b" ms" not in line)
        text = hashlib.sha256(b"%d\n" % (run.status if run.status is not None else 999) + run.out + errors)
        for folder in ("site", "intern"):
            for path in sorted((place / folder).rglob("*")):
                text.update(f"{path.relative_to(place)} {path.stat().st_mode & 0o7777:o}\n".encode())
                if path.is_file():
                    text.update(path.read_bytes())
        found[name] = (text.hexdigest(), run)
    return found


def surroundings(place, long):
    """The name of each, and a way to run the commands in it."""
    plain = place.copy("plain")

    def simple(**options):
        return lambda program: results(program, plain, **options)

    for number in range(3 if not long else 50):
        yield f"once more, {number + 1}", simple()
    for zone in ["UTC", "Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/St_Johns", "Asia/Kathmandu", "XYZ+99", ""]:
        yield f"TZ={zone}", simple(env=trial.environment(TZ=zone))
    made = locales(place.work)
    for name in ["C", "POSIX", "C.UTF-8", "xx_YY.UTF-8"] + made:
        yield f"LC_ALL={name}", simple(env=trial.environment(LC_ALL=name, LANG=name, LOCPATH=str(place.work / "locales")))
    for name in ["nl_NL.UTF-8", "tr_TR.UTF-8"]:
        environment = trial.environment(LANG=name, LC_NUMERIC=name, LC_TIME=name, LANGUAGE="tr:nl", LOCPATH=str(place.work / "locales"))
        del environment["LC_ALL"]
        yield f"LANG={name} alone", simple(env=environment)
    home = place.work / "home"
    home.mkdir()
    (home / ".gitconfig").write_text(
        "[core]\n\tautocrlf = true\n\tquotePath = false\n\tabbrev = 40\n[log]\n\tdate = relative\n[color]\n\tui = always\n[diff]\n\tnoprefix = true\n")
    for name, more in {"HOME=/": {"HOME": "/"}, "a home with its own Git": {"HOME": str(home), "GIT_CONFIG_GLOBAL": str(home / ".gitconfig")}}.items():
        yield name, simple(env=trial.environment(**more))
    bare = trial.environment()
    del bare["HOME"]
    yield "no HOME", simple(env=bare)
    yield "no environment but PATH", simple(env={"PATH": os.environ["PATH"]})
    yield "an environment of 100 KB", simple(env=trial.environment(**{f"V{number}": "x" * 1000 for number in range(100)}))
    yield "TERM=dumb, COLUMNS=20", simple(env=trial.environment(TERM="dumb", COLUMNS="20", LINES="5"))
    yield "NO_COLOR", simple(env=trial.environment(NO_COLOR="1", CLICOLOR="0"))
    yield "something on standard input", simple(stdin=b"ja\n" * 1000)
    if os.geteuid() == 0 and shutil.which("setpriv"):
        for user in (65534, 12345):
            owned = place.copy(f"user-{user}")
            subprocess.run(["chown", "-R", f"{user}:{user}", owned], check=True)
            yield f"user {user}", lambda program, owned=owned, user=user: results(
                program, owned, prefix=["setpriv", f"--reuid={user}", f"--regid={user}", "--clear-groups"])
    for mask in (0o000, 0o002, 0o022, 0o077):
        yield f"umask {mask:03o}", simple(umask=mask)
    for name in ["ander", "een map met spaties", "cafe\u0301", "/".join(["d" * 100] * 15)]:
        moved = place.copy(name)
        yield f"in {name[:24]}", lambda program, moved=moved: results(program, moved)
    if os.access("/dev/shm", os.W_OK):
        with tempfile.TemporaryDirectory(dir="/dev/shm") as memory:
            memory = pathlib.Path(memory)
            other = place.copy("x", parent=memory)
            yield "on a disk in memory", lambda program: results(program, other)
    link = place.work / "koppeling"
    link.symlink_to(plain)
    yield "reached by a link", lambda program: results(program, plain, run_in=link)
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    if library:
        for moment in ["2001-01-01 00:00:00", "2028-02-29 12:00:00", "2026-03-29 01:30:00", "2026-10-25 02:30:00", "2038-01-19 03:14:08",
                       "2040-06-01 00:00:00"]:
            yield f"clock at {moment}", simple(env=clock(library, moment))
    for name, order in {"names backwards": lambda files: files.reverse(), "names at random": random.Random(7).shuffle,
                        "names at random again": random.Random(8).shuffle}.items():
        ordered = place.copy(name.replace(" ", "-"), order=order)
        yield f"made in order of {name}", lambda program, ordered=ordered: results(program, ordered)
    for options in (["--reverse-dirents=yes"], ["--sort-dirents=yes", "--reverse-dirents=no"], ["--shuffle-dirents=yes"], ["--shuffle-dirents=yes"]):
        with disordered(place, plain, options) as mounted:
            if mounted:
                yield f"disorderfs {options[0]}", lambda program, mounted=mounted: results(program, mounted)
    if shutil.which("taskset"):
        for cores in ["0"] + (["0,1"] if os.cpu_count() > 1 else []):
            yield f"cores {cores}", simple(prefix=["taskset", "-c", cores])
    for limits in (["--nofile=48"], ["--stack=1048576"], ["--as=1500000000"]):
        yield f"prlimit {limits[0]}", simple(prefix=["prlimit", *limits])
    for name, seconds in {"files of 1970": 0, "files of 2100": 4102444800}.items():
        aged = place.copy(name.replace(" ", "-"))
        for path in aged.rglob("*"):
            os.utime(path, (seconds, seconds))
        yield name, lambda program, aged=aged: results(program, aged)
    private = place.copy("private")
    subprocess.run(["chmod", "-R", "go-rwx", private], check=True)
    yield "files of mode 600", lambda program: results(program, private)
    for name, options in {"a fresh clone": [], "a clone with CRLF": ["-c", "core.autocrlf=true"], "a clone without hard links": ["--no-hardlinks"]}.items():
        clone = place.work / name.replace(" ", "-")
        place.git("clone", "-q", *options, place.base, clone)
        if "CRLF" in name:
            yield name, lambda program, clone=clone: results(
                program, clone, commands={key: value for key, value in COMMANDS.items() if key in OF_CONTENT})
        else:
            yield name, lambda program, clone=clone: results(program, clone)
    place.git("-C", plain, "worktree", "add", "-q", "--detach", place.work / "boom")
    yield "a worktree", lambda program: results(program, place.work / "boom")
    packed = place.copy("packed")
    place.git("-C", packed, "gc", "-q", "--aggressive")
    yield "packed objects", lambda program: results(program, packed)


def clock(library, moment, **more):
    return trial.environment(LD_PRELOAD=library, FAKETIME=f"@{moment}", FAKETIME_DONT_FAKE_MONOTONIC="1", NO_FAKE_STAT="1", **more)


def locales(work):
    """Languages made for the occasion, as no machine has all of them."""
    folder = work / "locales"
    folder.mkdir()
    if not shutil.which("localedef") or not os.path.isdir("/usr/share/i18n/locales"):
        return LOCALES
    for name in LOCALES:
        language, encoding = name.split(".")
        made = subprocess.run(["localedef", "-c", "-i", language, "-f", encoding, str(folder / name)], capture_output=True)
        if not any((folder / name).glob("*")):
            print(f"{name} could not be made: {made.stderr.decode()[:100]}")
    return LOCALES


@contextlib.contextmanager
def disordered(place, source, options):
    """A folder through a file system that gives names in another order; nothing where there is none."""
    if not shutil.which("disorderfs") or not os.path.exists("/dev/fuse"):
        yield None
        return
    point = place.work / "disorder"
    point.mkdir(exist_ok=True)
    made = subprocess.run(["disorderfs", "--quiet", *options, source, point], capture_output=True)
    if made.returncode != 0:
        print(f"disorderfs {options}: {made.stderr.decode().strip()[:100]}")
        yield None
        return
    try:
        yield point
    finally:
        subprocess.run(["umount", point], capture_output=True)


EDGES = ["1970-01-01", "1999-12-31", "2000-02-29", "2018-05-24", "2018-05-25", "2024-02-29", "2026-01-31", "2026-02-28", "2026-03-29", "2026-10-25",
         "2026-12-31", "2027-01-01", "2028-02-29", "2038-01-18", "2038-01-19", "2038-01-20", "2100-02-28", "2100-03-01", "2106-02-07",
         "9999-12-31"]
OF_TODAY = {
    "check": ["check", "Registers/korenaar", "--all", "--language", "en"], "list": ["list", "--register", "Registers", "--language", "en"],
    "due": ["due", "--within", "all", "--register", "Registers", "--language", "en"],
    "coverage": ["coverage", "Registers", "--language", "en"],
    "overview": ["--register", "Registers/gemeente", "--language", "en"],
    "render plan": ["render", "--plan", "site", "Registers/korenaar", "--language", "en", "--no-history"],
}


def edges(program, place, tally, long):
    """The first and the last second of a day in UTC, whatever the zone says, are the day that `--on` names."""
    library = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
    if not library:
        print("SKIPPED: no faketime, so nothing was seen of the edges of the calendar")
        return
    for day in EDGES:
        for name, arguments in OF_TODAY.items():
            asked = trial.run(program, *arguments, "--on", day, cwd=place)
            tally.note("calendar: asked with --on", f"{day}, {name}", asked.faults(), asked)
            for second, zone in (("00:00:00", "Pacific/Kiritimati"), ("23:59:30", "Pacific/Pago_Pago")) if long or name in ("check", "due") else (("12:00:00", "UTC"),):
                # The clock is given in seconds since 1970, so that no zone has a say in it.
                stamp = seconds(day) + sum(int(part) * unit for part, unit in zip(second.split(":"), (3600, 60, 1)))
                found = trial.run(program, *arguments, cwd=place, env=clock_at(library, stamp, zone))
                faults = found.faults()
                if (found.status, found.out) != (asked.status, asked.out):
                    faults.append(f"differs from --on {day}")
                tally.note("calendar: by the clock", f"{day}T{second}Z in {zone}, {name}", faults, found)


def seconds(day):
    import datetime
    return (datetime.date.fromisoformat(day) - datetime.date(1970, 1, 1)).days * 86400


def clock_at(library, stamp, zone):
    """A clock that stands still."""
    return trial.environment(LD_PRELOAD=library, FAKETIME=f"{stamp}", FAKETIME_FMT="%s", FAKETIME_DONT_FAKE_MONOTONIC="1", TZ=zone)


def main():
    parser = argparse.ArgumentParser(prog="Scripts/same-bytes")
    parser.add_argument("--long", action="store_true", help="50 plain runs, and more moments of the calendar")
    parser.add_argument("--only", default="", metavar="PART", help="only the surroundings with this in their name, such as clock")
    asked = parser.parse_args()
    tally = trial.Tally("same-bytes")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        work.chmod(0o755)
        program = work / "avgreg"
        shutil.copy2(trial.built(), program)
        program.chmod(0o755)
        place = Place(work)
        expected = results(program, place.copy("expected"))
        for name, (_, run) in expected.items():
            if name == "due":
                run.out = run.out.replace(b"\r\n", b"\n")  # A calendar ends its lines so.
            tally.note("what is compared", name, run.faults(), run)
        count = 0
        for name, act in surroundings(place, asked.long):
            if asked.only not in name:
                continue
            count += 1
            for command, (found, run) in act(program).items():
                wrong = [] if found == expected[command][0] else ["other bytes" + difference(expected[command][1], run)]
                tally.note("surroundings", f"{name}, {command}", wrong, run)
        print(f"{count} surroundings, {len(COMMANDS)} commands in each")
        if count < 64 and not asked.only:
            print(f"only {count} of 64 surroundings could be made here")
        edges(program, place.base, tally, asked.long)
    tally.end()


def difference(before, after):
    """The first line in which two runs differ."""
    if before.status != after.status:
        return f": ended with {after.status}, not {before.status}"
    for old, new in zip(before.out.splitlines(), after.out.splitlines()):
        if old != new:
            return f": {trial.raw_safe(new[:150])} for {trial.raw_safe(old[:150])}"
    return " in what it wrote, or on standard error"


if __name__ == "__main__":
    main()
