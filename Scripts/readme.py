"""Runs the console blocks of documents in a folder of their own and holds the answers against them.

A block of ```console holds commands behind `$ `, continued on lines that begin with `> `, and after each command what it
prints on both streams. A line of `...` stands for any number of lines. `# exit 1` after the output says with which code the
command ends; without it the code is 0. All blocks of a document run one after another in one copy of the example registers,
in a repository of their own: what one block changes, the next one finds. A command may contain `2026-11-23` for `--on`; no
other day is given to the program, so an answer that depends on today has to be shown with `--on`.

Of each block of ```sh what calls avgreg is run, in the same copy: `swift run avgreg` becomes the program at hand, and what
installs, builds or tests around it is left to .ci/run.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
FENCE = re.compile(r"^```(\w*)\s*$")


def blocks(lines, language):
    """Every block of a language: the places of its first line and of its closing fence."""
    start = None
    inside = None
    for place, line in enumerate(lines):
        fence = FENCE.match(line)
        if not fence:
            continue
        if inside is None:
            inside, start = fence.group(1), place + 1
        else:
            if inside == language:
                yield start, place
            inside = None


def steps(lines):
    """The commands of a block, each with the lines that are expected and the exit code."""
    result = []
    for line in lines:
        if line.startswith("$ "):
            result.append([line[2:], [], 0, [line]])
        elif line.startswith("> ") and result and not result[-1][1]:
            result[-1][0] += "\n" + line[2:]
            result[-1][3].append(line)
        elif not result:
            raise SystemExit(f"a console block begins with a command: `$ ...`, not with: {line}")
        elif match := re.fullmatch(r"# exit (\d+)", line):
            result[-1][2] = int(match.group(1))
        else:
            result[-1][1].append(line)
    return result


def matches(expected, actual):
    """Whether lines are as expected, where `...` stands for any lines."""
    if not expected:
        return not actual
    if expected[0] == "...":
        return any(matches(expected[1:], actual[place:]) for place in range(len(actual) + 1))
    return bool(actual) and expected[0] == actual[0] and matches(expected[1:], actual[1:])


def surroundings(home, program):
    """An environment in which no answer depends on who runs it."""
    bin_folder = home / "bin"
    bin_folder.mkdir()
    (bin_folder / "avgreg").symlink_to(program)
    return {
        "PATH": f"{bin_folder}:/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "LANG": "en_GB.UTF-8", "TZ": "UTC",
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Winkel", "GIT_AUTHOR_EMAIL": "winkel@korenaar.example",
        "GIT_COMMITTER_NAME": "Winkel", "GIT_COMMITTER_EMAIL": "winkel@korenaar.example",
        "GIT_AUTHOR_DATE": "2026-11-01T12:00:00Z", "GIT_COMMITTER_DATE": "2026-11-01T12:00:00Z",
    }


def repository(home, environment):
    """A copy of the example registers, committed on a fixed day."""
    place = home / "work"
    place.mkdir()
    shutil.copytree(ROOT / "Registers", place / "Registers")
    for command in (["init", "--quiet", "--initial-branch", "main"], ["add", "."], ["commit", "--quiet", "-m", "Begin"]):
        subprocess.run(["git", *command], cwd=place, env=environment, check=True)
    return place


def run(command, place, environment):
    done = subprocess.run(
        ["bash", "-c", command], cwd=place, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=120)
    text = done.stdout.decode("utf-8")
    return (text.removesuffix("\n").split("\n") if text else []), done.returncode


def hold(document, update, environment, home):
    """Runs a document's console blocks; how many commands ran, and what is otherwise."""
    lines = document.read_text(encoding="utf-8").split("\n")
    place = repository(home, environment)
    count, faults, edits = 0, [], []
    for start, end in blocks(lines, "console"):
        new = []
        for command, expected, code, shown in steps(lines[start:end]):
            actual, actual_code = run(command, place, environment)
            count += 1
            new += shown
            same = matches(expected, actual) and code == actual_code
            if same:
                new += expected + ([f"# exit {code}"] if code else [])
                continue
            new += actual + ([f"# exit {actual_code}"] if actual_code else [])
            faults.append(
                f"{document.relative_to(ROOT)}:{start}: $ {command}\n"
                + "".join(f"  - {line}\n" for line in expected + [f"# exit {code}"])
                + "".join(f"  + {line}\n" for line in actual + [f"# exit {actual_code}"]))
        edits.append((start, end, new))
    if update:
        for start, end, new in reversed(edits):
            lines[start:end] = new
        document.write_text("\n".join(lines), encoding="utf-8")
    return count, faults, place


def plain_shell(document, place, environment):
    """Runs what the blocks of sh have avgreg do; how many such calls there are."""
    lines = document.read_text(encoding="utf-8").split("\n")
    calls = []
    for start, end in blocks(lines, "sh"):
        for part in re.split(r"&&|\n", "\n".join(lines[start:end])):
            if call := re.fullmatch(r"(?:swift run )?(avgreg .*)", part.strip()):
                calls.append((start, call.group(1)))
    faults = []
    for start, call in calls:
        output, code = run(call, place, environment)
        if code:
            faults.append(f"{document.relative_to(ROOT)}:{start}: {call}\n  exit {code}\n" + "\n".join(output) + "\n")
    return len(calls), faults


def main():
    update = "--update" in sys.argv
    names = [name for name in sys.argv[1:] if name != "--update"] or ["README.md"]
    program = pathlib.Path(os.environ["AVGREG"]).resolve()
    total, faults = 0, []
    for name in names:
        document = ROOT / name
        with tempfile.TemporaryDirectory() as folder:
            home = pathlib.Path(folder)
            environment = surroundings(home, program)
            count, wrong, place = hold(document, update, environment, home)
            shell, broken = plain_shell(document, place, environment)
        if count == 0:
            wrong = [f"{name} has no console block any more\n"]
        total += count
        faults += ([] if update else wrong) + broken
        print(f"{name}: {count} commands in console blocks, {shell} calls of avgreg in blocks of sh")
    if faults:
        print("\n".join(faults), file=sys.stderr)
        print("- is what the document says, + what the program says now; Scripts/readme --update takes over the latter.",
              file=sys.stderr)
        raise SystemExit(1)


if __name__ == "__main__":
    main()
