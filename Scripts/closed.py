"""The commands of Scripts/closed, and what their system calls may be."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import trial

DAY = trial.DAY
REGISTER = ["--register", "register"]
# Every command, on a register in a repository with templates of its own, a site and a log.
COMMANDS = {
    "overview": REGISTER + ["--on", DAY], "help": ["help"], "help of a topic": ["help", "format"], "version": ["--version"],
    "check": ["check", "register", "--on", DAY], "check since": ["check", "register", "--since", "HEAD~1", "--on", DAY],
    "check at": ["check", "register", "--at", "HEAD~1", "--on", DAY],
    "check into a file": ["check", "register", "--on", DAY, "--format", "sarif", "--output", "uit/report.sarif"],
    "render": ["render", "uit/site", "register", "--on", DAY], "render again": ["render", "uit/site", "register", "--on", DAY],
    "render internal": ["render", "--internal", "uit/intern", "register", "--on", DAY],
    "render plan": ["render", "--plan", "uit/plan", "register", "--on", DAY],
    "coverage": ["coverage", "register", "--on", DAY], "list": ["list", "--on", DAY] + REGISTER,
    "show": ["show", "nieuwsbrief", "--on", DAY] + REGISTER, "find": ["find", "mail", "--on", DAY] + REGISTER,
    "where": ["where", "email", "--on", DAY] + REGISTER, "due": ["due", "--on", DAY, "--format", "ics"] + REGISTER,
    "review": ["review", "--on", DAY] + REGISTER, "diff": ["diff", "HEAD~1", "--on", DAY] + REGISTER, "log": ["log"] + REGISTER,
    "consent": ["consent"] + REGISTER, "consent verify": ["consent", "verify", "log.csv", "--on", DAY] + REGISTER,
    "scan": ["scan", "web", "--on", DAY] + REGISTER, "scan forms": ["scan", "web", "--forms", "--on", DAY] + REGISTER,
    "set": ["set", "nieuwsbrief", "owner", "Kantoor", "--on", DAY] + REGISTER, "fmt": ["fmt", "register"],
    "rename": ["rename", "nieuwsbrief", "nieuws", "--on", DAY] + REGISTER, "end": ["end", "nieuws", "--on", DAY] + REGISTER,
    "add": ["add", "activity", "klachten"] + REGISTER, "ask": ["ask", "--on", DAY] + REGISTER,
    "init": ["init", "uit/nieuw", "--name", "Voorbeeld", "--starter", "webshop", "--email", "info@voorbeeld.example", "--website",
             "https://www.voorbeeld.example/", "--language", "nl"],
    "explain": ["explain", "RET20"], "explain all": ["explain"], "rules": ["rules"], "schema": ["schema", "activity"],
    "front-matter": ["front-matter", "register/organisation.md"], "completion": ["completion", "bash"], "man": ["manual"],
    "wrong use": ["chekc", "register"],
}
NETWORK = {"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg"}
# What a program of this system reads to start: its libraries, the time zone, itself, what the machine can do.
SYSTEM = re.compile(r"^(/usr/|/lib|/etc/ld\.so|/proc/self/|/proc/sys/|/proc/cpuinfo|/proc/meminfo|/proc/filesystems|/sys/fs/cgroup|/sys/devices/system/cpu|/dev/null$|/dev/urandom$|/etc/localtime$|/etc/malloc|/proc/stat$)")
OF_GIT = re.compile(r"^(/etc/gitconfig|/dev/null|/dev/tty|/etc/passwd|/etc/nsswitch\.conf|/etc/host\.conf|/etc/group)$")


class Trace:
    """What one run asked of the system: by process, as git's own calls are git's."""

    def __init__(self, path, top, program):
        self.top, self.program = os.fsdecode(top), str(program)
        linked = subprocess.run(["ldd", program], capture_output=True, text=True).stdout
        self.libraries = {os.path.dirname(self.program)} | {os.path.dirname(name) for name in re.findall(r"=> (/\S+)", linked)}
        self.network, self.started, self.opened, self.foreign, self.above = [], [], 0, [], set()
        git = set()
        first = None
        folders = {}
        for line in path.read_text("utf-8", "replace").splitlines():
            found = re.match(r"^(\d+) +(\w+)\((.*)$", line)
            if not found:
                continue
            process, call, rest = found.groups()
            first = first or process
            if call == "execve":
                name = re.match(r'"([^"]*)"', rest)
                name = name.group(1) if name else rest
                if process != first or name != self.program:
                    if " = 0" in line:
                        self.started.append(name)
                        git.add(process)
                continue
            if call in NETWORK:
                self.network.append(f"{'git: ' if process in git else ''}{line[:160]}")
            if call in ("openat", "open", "openat2"):
                self.look(process, rest, line, process in git)

    def look(self, process, rest, line, is_git):
        # strace -y writes where each descriptor leads: AT_FDCWD</x>, 3</x/y>.
        found = re.match(r'(?:(?:AT_FDCWD|\d+)<([^>]*)>, )?"((?:[^"\\]|\\.)*)"', rest)
        if not found:
            return
        folder, name = found.groups()
        path = os.path.normpath(os.path.join(folder or self.top, name))
        self.opened += 1
        if path == self.top or path.startswith(self.top + "/") or SYSTEM.match(path):
            return
        # A folder above the output is opened as a folder, to see that it is no site that avgreg wrote; nothing in it is read.
        if "O_DIRECTORY" in line and (self.top + "/").startswith(path.rstrip("/") + "/"):
            self.above.add(path)
            return
        # The system looks for libraries beside the program too, and where the program was linked with them.
        if any(path.startswith(folder + "/") for folder in self.libraries):
            return
        if is_git and OF_GIT.match(path):
            return
        # Looking whether something is there, upwards, for a repository: it is not there.
        if "ENOENT" in line and is_git:
            return
        self.foreign.append(f"{'git: ' if is_git else ''}{path}{' (not there)' if 'ENOENT' in line else ''}")


def make(work):
    place = work / "world"
    place.mkdir()
    shutil.copytree(trial.PROJECT / "Tests/Scenarios/newsletter/register", place / "register")
    (place / "register/Templates").mkdir()
    (place / "register/Templates/style.css").write_text("body { color: black }\n")
    (place / "web").mkdir()
    (place / "web/index.html").write_text(
        '<link rel="stylesheet" href="https://cdn.example/x.css"><img src="https://x.example/y.png"><form action="https://x.example/"><input name="email" type="email"></form>\n')
    (place / "uit").mkdir()
    (place / "log.csv").write_text("id,time\nnieuwsbrief-newsletter-nl-012c3a87817865af,2026-11-01T10:00:00Z\n")
    tools = trial.environment(GIT_AUTHOR_NAME="x", GIT_AUTHOR_EMAIL="x@example.org", GIT_COMMITTER_NAME="x", GIT_COMMITTER_EMAIL="x@example.org",
                              GIT_AUTHOR_DATE="2024-02-01T12:00:00Z", GIT_COMMITTER_DATE="2024-02-01T12:00:00Z")
    for arguments in (["init", "-q", "-b", "main", "."], ["add", "-A"], ["commit", "-qm", "x"], ["commit", "-q", "--allow-empty", "-m", "y"]):
        subprocess.run(["git", "-C", place, *arguments], check=True, env=tools, capture_output=True)
    return place


def main():
    tally = trial.Tally("closed")
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder).resolve()
        program = work / "bin/avgreg"
        program.parent.mkdir()
        shutil.copy2(trial.built(), program)
        place = make(work)
        opened = started = 0
        above = []
        for name, arguments in COMMANDS.items():
            spoken = ["--language", "en"] if arguments[:1] in (["check"], ["list"]) else []
            trace = work / "trace"
            run = trial.run(
                program, *arguments, *spoken, cwd=place, limit=60,
                prefix=["strace", "-f", "-qq", "-y", "-s", "4096", "-o", str(trace), "-e", "trace=%network,openat,open,openat2,execve", "--"])
            faults = run.faults()
            if name == "due":
                faults = [fault for fault in faults if "U+000D" not in fault]
            seen = Trace(trace, place, program)
            faults += [f"network: {call}" for call in seen.network[:3]]
            faults += [f"opened {path}" for path in sorted(set(seen.foreign))[:5]]
            faults += [f"started {other}" for other in sorted(set(seen.started)) if os.path.basename(other) != "git" and "git-core" not in other]
            if not seen.opened:
                faults.append("strace saw nothing")
            opened += seen.opened
            if seen.above:
                above.append(name)
            started += len(seen.started)
            tally.note("no socket, nothing opened elsewhere", name, faults, run)
        print(f"{opened} files and folders opened, git started {started} times; folders above the output: {', '.join(above) or 'none'}")
        alone = ["unshare", "-n"] if os.geteuid() == 0 else ["unshare", "-rn"]
        if subprocess.run(alone + ["true"], capture_output=True).returncode == 0:
            for name in ("check", "render", "scan", "diff", "list", "coverage"):
                # The first time, render has more to write than the second.
                for _ in range(2):
                    first = trial.run(program, *COMMANDS[name], cwd=place)
                shut = trial.run(program, *COMMANDS[name], cwd=place, prefix=alone)
                same = (first.status, first.out) == (shut.status, shut.out)
                tally.note("without any network", name, shut.faults() + ([] if same else ["says something else"]), shut)
        else:
            print("SKIPPED: no network of one's own here (unshare -n)")
    tally.end()


if __name__ == "__main__":
    main()
