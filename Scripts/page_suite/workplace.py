"""The registers and sites that the suite looks at, in a folder of its own."""

import os
import pathlib
import shutil
import subprocess

import odd
import page
import sample

DAY = "2026-11-23"
PROJECT = pathlib.Path(__file__).resolve().parents[2]


class Workplace:
    def __init__(self, folder, avgreg):
        self.folder, self.avgreg = pathlib.Path(folder).resolve(), avgreg
        self.registers, self.site, self.hosts = self.folder / "registers", self.folder / "site", self.folder / "hosts"
        self.internal, self.preview = self.folder / "internal", self.folder / "preview"

    def fill(self):
        """The examples, the samples and the odd register, in a repository with a past."""
        self.registers.mkdir(parents=True)
        for example in sorted((PROJECT / "Registers").iterdir()):
            shutil.copytree(example, self.registers / example.name)
        languages = PROJECT / "Tests/Sites/vier-talen"
        if languages.is_dir():
            shutil.copytree(languages, self.registers / languages.name)
        for count in (1, 30, 300):
            write(self.registers / f"sample-{count}", sample.register(count))
        write(self.registers / "odd", odd.register())
        self.remember()

    def remember(self):
        """Commits the registers in three steps, so that there is something to tell of what changed."""
        folder = self.registers / "sample-30/activities"
        later = {name: (folder / name).read_text() for name in ("zwemles.md", "boekhouding.md", "nieuwsbrief.md")}
        (folder / "zwemles.md").unlink()
        changed = later["boekhouding.md"].replace("Rekeningen sturen en bewaren", "Rekeningen sturen")
        (folder / "boekhouding.md").write_text(changed)
        git(self.registers, "init", "--quiet")
        commit(self.registers, "2025-01-10T10:00:00+01:00")
        (folder / "zwemles.md").write_text(later["zwemles.md"])
        commit(self.registers, "2026-03-02T10:00:00+01:00")
        (folder / "boekhouding.md").write_text(later["boekhouding.md"])
        commit(self.registers, "2026-11-10T10:00:00+01:00")

    def render(self):
        """Every site; gives all pages of the public site, of the preview and of the internal view."""
        self.run("render", self.site, self.registers)
        (self.folder / "concept").mkdir()
        os.symlink(self.registers / "korenaar", self.folder / "concept/korenaar")
        self.run("render", "--preview", self.preview, self.registers / "korenaar")
        found = {"site": page.pages(self.site), "preview": page.pages(self.preview, single="korenaar"), "internal": []}
        help_text = subprocess.run([self.avgreg, "render", "--help"], capture_output=True, text=True).stdout
        if "--internal" in help_text:
            self.run("render", "--internal", self.internal, self.registers)
            found["internal"] = page.pages(self.internal, internal=True)
        return found

    def run(self, *words, status=0):
        command = [self.avgreg, *map(str, words), "--on", DAY, "--language", "nl"]
        done = subprocess.run(command, capture_output=True, text=True, cwd=self.folder)
        if done.returncode != status:
            raise SystemExit(f"{' '.join(command)}: {done.returncode}\n{(done.stdout + done.stderr)[-3000:]}")
        return done


def write(folder, files):
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)


def git(folder, *words, day=None, author="Suite"):
    environment = {
        **os.environ, "GIT_AUTHOR_NAME": author, "GIT_AUTHOR_EMAIL": f"{author.lower()}@invalid.example",
        "GIT_COMMITTER_NAME": author, "GIT_COMMITTER_EMAIL": f"{author.lower()}@invalid.example",
        "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_SYSTEM": "/dev/null"}
    if day:
        environment |= {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day}
    subprocess.run(["git", *words], cwd=folder, env=environment, check=True, stdout=subprocess.DEVNULL)


def commit(folder, day, message="Changes", author="Suite"):
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message, day=day, author=author)
