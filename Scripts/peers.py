"""The table of Scripts/peers: fifteen cases by six programs. A cell is the exit code and what was seen; `!` marks what we would call a fault.
A program is sound on a case that ends by itself, with a code of its own, and leaves nobody with a wrong idea of what was checked."""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import trial

LIMIT = 20
# Name, the file each reads, a sound one, one with something to find, and the line by which a person hides something.
PEERS = {
    "ruff": (["ruff", "check", "--isolated", "--no-cache"], "x.py", "x = 1\n", "import os\n", 'x = "{}"\n'),
    "taplo": (["taplo", "lint"], "x.toml", "x = 1\n", "x = 1\nx = 2\n", 'x = "{}" = 1\n'),
    "tombi": (["tombi", "lint", "--offline"], "x.toml", "x = 1\n", "x = 1\nx = 2\n", 'x = "{}" = 1\n'),
    "rumdl": (["rumdl", "check", "--no-cache"], "x.md", "# Text\n", "# Text\n\n\n\nx \n", "#X {}\n"),
    "zizmor": (["zizmor", "--offline", "--no-progress"], ".github/workflows/x.yml",
               "name: x\non: push\npermissions: {}\nconcurrency:\n  group: x\n  cancel-in-progress: true\njobs:\n  x:\n    name: x\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo\n",
               "name: x\non: pull_request_target\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.pull_request.title }}\n",
               "name: x\non: push\njobs:\n  x:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{{{ github.event.issue.title }}}} {}\n"),
}
CASES = ["clean", "finding", "invalid UTF-8", "NUL byte", "FIFO", "folder named like a file", "unreadable", "missing", "link loop",
         "100,000 deep", "ESC in file name", "newline in file name", "bidi in the quoted line", "stdout is full", "nothing to check"]
NAMED = {"ESC in file name": b"a\x1b[31mb", "newline in file name": b"a\n::error::b"}


class Program:
    """One of the six, and how it is given a file."""

    def __init__(self, name, command, file, clean, finding, bidi):
        self.name, self.command, self.file = name, command, file
        self.clean, self.finding, self.bidi = clean.encode(), finding.encode(), bidi.format("\u202eneb").encode()
        self.is_ours = name == "avgreg"

    def texts(self):
        middle = self.clean.index(b"Winkel" if self.is_ours else b"x")
        return {
            "clean": self.clean, "finding": self.finding,
            "invalid UTF-8": self.clean[:middle] + b"\xff" + self.clean[middle:],
            "NUL byte": self.clean[:middle] + b"\0" + self.clean[middle:],
            "100,000 deep": self.deep(), "bidi in the quoted line": self.bidi, "stdout is full": self.finding,
        }

    def deep(self):
        if self.file.endswith(".md") and not self.is_ours:
            return b"> " * 25_000 + b"x\n"
        if self.file.endswith(".yml"):
            return b"name: x\non: push\njobs: " + b"[" * 100_000 + b"]" * 100_000 + b"\n"
        opened = b"x = " + b"[" * 100_000 + b"]" * 100_000 + b"\n"
        return self.clean.replace(b"+++\n", b"+++\n" + opened, 1) if self.is_ours else opened

    def run(self, place, case):
        """Makes the case in a folder, and runs the program on it by name."""
        path = self.lay(place, case)
        if case == "nothing to check":
            return self.start(place / "leeg", [b"."], case)
        return self.start(place, [path], case)

    def lay(self, place, case):
        file = self.file
        if self.is_ours:
            shutil.copytree(trial.PROJECT / "Tests/Scenarios/newsletter/register", place / "register")
        (place / file).parent.mkdir(parents=True, exist_ok=True)
        (place / "leeg").mkdir()
        path = os.fsencode(place / file)
        stem, ending = os.path.split(path)[0], os.path.splitext(path)[1]
        if case in NAMED:
            file = os.path.join(os.path.dirname(os.fsencode(file)), NAMED[case] + ending)
            path = os.path.join(stem, NAMED[case] + ending)
        if os.path.lexists(path):
            os.unlink(path)
        if case == "FIFO":
            os.mkfifo(path)
        elif case == "folder named like a file":
            os.mkdir(path)
        elif case == "link loop":
            os.symlink(os.path.basename(path), path)
        elif case not in ("missing", "nothing to check"):
            with open(path, "wb") as out:
                out.write(self.texts().get(case, self.finding if case in NAMED else self.clean))
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", "-h", "65534:65534", place], check=True)
        if case == "unreadable":
            os.chmod(path, 0)
        return os.fsencode(file)

    def start(self, place, arguments, case):
        extra = ["--on", trial.DAY, "--language", "en"] if self.is_ours else []
        full = open("/dev/full", "wb") if case == "stdout is full" else None
        environment = trial.environment(HOME=str(place), XDG_CACHE_HOME=str(place / "cache"), RUST_BACKTRACE="0", NO_COLOR="1")
        return trial.run(self.command[0], *self.command[1:], *extra, *arguments, cwd=place, env=environment, stdout=full,
                         prefix=trial.nobody(), limit=LIMIT)


def common(program, case, run):
    """Faults that anyone would call so, by what the table of cases asks of every program."""
    if run.status is None:
        return "hangs"
    if run.status < 0 or run.status >= 128:
        return f"killed ({run.status})"
    both = run.out + run.err
    if b"panicked" in both or any(trace in both for trace in trial.TRACES):
        return "panics"
    said = run.said
    text = re.sub(r"\x1b\[[0-9;]*m", "", said) if case != "ESC in file name" else said
    if case == "clean":
        return "" if run.status == 0 else "not clean"
    if case == "nothing to check":
        return "" if run.status != 0 else "says it is well"
    if case == "ESC in file name":
        if b"\x1b[31m" in both:
            return "raw"
        return "" if run.status != 0 and "31mb" in said else "not named"
    if case == "newline in file name":
        return "splits the line" if re.search(r"^\s*::error::b|\n::error::b", said) else ("" if run.status != 0 else "passes")
    if case == "bidi in the quoted line":
        return "raw" if "\u202e" in said else ""
    if case == "stdout is full":
        if run.status == 0 and not run.err:
            return "lost without a word"
        return ""
    if run.status == 0:
        return "passes" if said.strip() else "silent, passes"
    if not text.strip():
        return "not a word"
    return ""


def asked(case, run):
    """What avgreg in particular has to do, case by case."""
    said = run.said
    want = {"clean": (0, ""), "finding": (1, "error["), "invalid UTF-8": (1, "nieuwsbrief.md:"), "NUL byte": (1, "nieuwsbrief.md:"),
            "FIFO": (1, "not a regular file"), "folder named like a file": (1, "nieuwsbrief.md"), "unreadable": (2, "nieuwsbrief.md"),
            "missing": (2, "nieuwsbrief.md"), "link loop": (1, "nieuwsbrief.md"), "100,000 deep": (1, "64"),
            "ESC in file name": (1, "\\u{1B}"), "newline in file name": (1, "\\n"), "bidi in the quoted line": (1, "\\u{202E}"),
            "stdout is full": (2, "avgreg: "), "nothing to check": (2, "avgreg init")}[case]
    found = []
    if run.status != want[0]:
        found.append(f"ended with {run.status}, not {want[0]}")
    if want[1] not in said and not (case == "bidi in the quoted line" and "U+202E" in said):
        found.append(f"does not say {want[1]!r}")
    if case == "unreadable" and "1 party" not in said:
        found.append("does not check the others")
    if case == "stdout is full" and run.err.count(b"\n") != 1:
        found.append("does not say it in one line")
    return found


def ours(program):
    sound = (trial.PROJECT / "Tests/Scenarios/newsletter/register/activities/nieuwsbrief.md").read_text("utf-8")
    record = Program("avgreg", [str(program), "check"], "register/activities/nieuwsbrief.md", sound,
                     sound.replace('role = "controller"', 'role = "x"', 1), "")
    record.bidi = sound.replace("Winkel", "\u202eWinkel", 1).encode()
    return record


def main():
    work = pathlib.Path(sys.argv[1])
    program = work / "avgreg"
    shutil.copy2(trial.built(), program)
    program.chmod(0o755)
    tools = work / "tools/bin"
    programs = [ours(program)]
    for name, (command, *texts) in PEERS.items():
        if (tools / name).exists():
            programs.append(Program(name, [str(tools / name)] + command[1:], *texts))
        else:
            print(f"{name}: not installed, so its column is empty")
    for peer in programs:
        shown = subprocess.run([peer.command[0], "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        print(f"{peer.name}: {shown.strip()}")
    rows, wrong, sound = [], [], {peer.name: 0 for peer in programs}
    for number, case in enumerate(CASES):
        row = [case]
        for peer in programs:
            place = work / f"p{number}-{peer.name}"
            place.mkdir()
            run = peer.run(place, case)
            fault = common(peer, case, run)
            if peer.is_ours:
                mine = asked(case, run) + run.faults((0, 1, 2)) + ([fault] if fault else [])
                if mine:
                    wrong.append(case)
                    print(f"WRONG avgreg: {case}: {'; '.join(mine)}: {trial.raw_safe(run.out[:300] + run.err[:300])}")
                fault = "; ".join(mine)
            sound[peer.name] += not fault
            code = "-" if run.status is None else run.status
            row.append(f"{code}, {run.seconds * 1000:.0f} ms" + (f", !{fault}" if fault else ""))
            subprocess.run(["chmod", "-R", "u+rwX", place], check=False)
        rows.append(row)
    rows.append([f"sound of {len(CASES)}"] + [str(sound[peer.name]) for peer in programs])
    print("| case | " + " | ".join(peer.name for peer in programs) + " |")
    print("|---" * (len(programs) + 1) + "|")
    for row in rows:
        print("| " + " | ".join(row) + " |")
    print(f"peers: avgreg sound on {sound['avgreg']} of {len(CASES)}, beside {len(programs) - 1} others")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
