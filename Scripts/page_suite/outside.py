"""Readers from outside: the Nu HTML checker and a checker of links, on every page at once."""

import json
import pathlib
import subprocess

import hosts

# What the Nu checker says that is no fault of the page: the beginning of its message, and the reason to let it be.
EXCUSED = {}


class Checker:
    """A command that was started, and is asked for what it found later."""

    def __init__(self, command, folder):
        self.process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def output(self):
        return self.process.communicate()


def start_nu(jar, folder, files):
    return Checker(["java", "-Xss8m", "-jar", str(jar), "--also-check-css", "--format", "json", "--exit-zero-always",
                    *files], folder)


def nu(checker, folder, hosted):
    """Everything that the Nu checker said, warnings too; `hosted`: the page by the name of what was opened for it."""
    _, said = checker.output()
    found = []
    try:
        messages = json.loads(said)["messages"]
    except (ValueError, KeyError):
        return [("all pages", "vnu.jar", f"did not answer: {said[:300]}")]
    for message in messages:
        text = message["message"]
        if any(text.startswith(start) for start in EXCUSED):
            continue
        path = message.get("url", "").removeprefix("file:").replace("//", "/")
        path = path.removeprefix(str(pathlib.Path(folder).resolve()) + "/")
        place = f"line {message.get('lastLine', '?')}, column {message.get('lastColumn', '?')}"
        found.append((hosted.get(path, path), place, f"{message.get('subType', message['type'])}: {text}"))
    return found


def start_links(lychee, folder):
    return Checker([lychee, "--offline", "--include-fragments", "--no-progress", "--format", "json", "--root-dir",
                    str(pathlib.Path(folder).resolve()), "./**/*.html"], folder)


def links(checker, folder):
    """Every link inside a site that leads to nothing: a page that is not there, or a place on it."""
    said, wrong = checker.output()
    try:
        answer = json.loads(said)
    except ValueError:
        return [("all pages", "lychee", f"did not answer: {wrong[:300]}")], 0
    found = []
    for key in ("error_map", "fail_map", "timeout_map"):
        for page, problems in answer.get(key, {}).items():
            # What is pasted into another site has the addresses that it has there, or says where to fill them in.
            if "/notices/" in page or "/consent/" in page:
                continue
            for problem in problems:
                target = problem["url"].replace("file://" + str(pathlib.Path(folder).resolve()) + "/", "")
                found.append((page.removeprefix("./"), f'a[href="{target}"]', "leads to nothing: " + problem["status"]["text"]))
    return found, answer.get("total", 0)
