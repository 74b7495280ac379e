"""Runs the hooks, the action and the GitLab template in repositories of their own and looks at what they do."""

import json
import os
import pathlib
import re
import subprocess
import textwrap

import jsonschema
from ruamel.yaml import YAML

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOLS, BIN, WORK = (pathlib.Path(os.environ[name]) for name in ("TOOLS", "BIN", "WORK"))
WITHOUT = os.environ["WITHOUT"].split()
yaml = YAML(typ="safe")
held = 0


def hold(condition, what, *about):
    global held
    if not condition:
        raise SystemExit(f"{what}\n" + "\n".join(str(part) for part in about))
    held += 1


ENVIRONMENT = {
    "PATH": f"{BIN}:{TOOLS}:/usr/local/bin:/usr/bin:/bin", "HOME": str(WORK), "LANG": "C.UTF-8",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "PRE_COMMIT_HOME": str(WORK / "pre-commit"),
    "GIT_AUTHOR_NAME": "t", "GIT_AUTHOR_EMAIL": "t@example.org", "GIT_COMMITTER_NAME": "t",
    "GIT_COMMITTER_EMAIL": "t@example.org",
}


def run(command, place, **variables):
    """Runs a command: its output on both streams, and its exit code."""
    done = subprocess.run(
        command, cwd=place, env=ENVIRONMENT | variables, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, timeout=300)
    return done.stdout, done.returncode


def git(place, *arguments):
    output, code = run(["git", *arguments], place)
    hold(code == 0, f"git {arguments}", output)
    return output.strip()


def repository(name):
    """A repository with an example register."""
    place = WORK / name
    place.mkdir()
    git(place, "init", "--quiet", "--initial-branch", "main")
    run(["cp", "-r", str(ROOT / "Registers/korenaar"), "register"], place)
    git(place, "add", ".")
    git(place, "commit", "--quiet", "-m", "begin")
    return place


def change(place, old, new):
    file = place / "register/activities/nieuwsbrief.md"
    text = file.read_text(encoding="utf-8")
    hold(old in text, f"the example register no longer holds: {old}")
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


BASIS = ('legal-basis = "consent"', 'legal-basis = "concent"')
LEAK = ('owner = "Winkel"', 'owner = "Winkel"\nnotes = "Bel mevrouw De Vries, BSN 111222333"')
PURPOSE = ("U elke maand ons nieuws en onze acties mailen", "U elke week ons nieuws en onze acties mailen")


def hooks():
    """The hooks that take the avgreg in PATH, by pre-commit itself. Those that build it are built by .ci/run's own build."""
    source = WORK / "hooks"
    source.mkdir()
    git(source, "init", "--quiet", "--initial-branch", "main")
    (source / ".pre-commit-hooks.yaml").write_bytes((ROOT / ".pre-commit-hooks.yaml").read_bytes())
    git(source, "add", ".")
    git(source, "commit", "--quiet", "-m", "hooks")
    place = repository("hooked")
    wanted = [hook["id"] for hook in yaml.load(ROOT / ".pre-commit-hooks.yaml") if hook["language"] == "system"]
    wanted = [name for name in wanted if not ("fmt" in name and "fmt" in WITHOUT)]
    lines = [f"repos:\n- repo: {source}\n  rev: {git(source, 'rev-parse', 'HEAD')}\n  hooks:\n"]
    (place / ".pre-commit-config.yaml").write_text("".join(lines + [f"  - id: {name}\n" for name in wanted]))
    git(place, "add", ".")
    git(place, "commit", "--quiet", "-m", "hooks", "--no-verify")

    output, code = run(["pre-commit", "run", "--all-files"], place)
    hold(code == 0 and output.count("Passed") == len(wanted), "the hooks do not pass a register without faults", output)
    output, code = run(["pre-commit", "run", "--files", ".pre-commit-config.yaml"], place)
    hold(code == 0 and output.count("Skipped") == len(wanted), "the hooks run where no register changed", output)
    change(place, *BASIS)
    git(place, "add", ".")
    output, code = run(["pre-commit", "run"], place)
    hold(code == 1 and "nieuwsbrief.md:" in output and "concent" in output, "a hook misses a planted mistake", output)
    git(place, "checkout", "--quiet", "HEAD", "--", "register")
    change(place, *LEAK)
    git(place, "add", ".")
    output, code = run(["pre-commit", "run", "avgreg-leaks-system"], place)
    hold(code == 1 and "LEK" in output and "111222333" not in output, "the hook misses data of a person, or shows it", output)


def expressions(text, context):
    """A value of the action with its expressions filled in, as the runner would."""
    def value(match):
        for part in match.group(1).split("||"):
            found = context.get(part.strip(), "")
            if found:
                return found
        return ""
    return re.sub(r"\$\{\{(.*?)\}\}", value, text)


class Action:
    """The steps of action.yml, run one after another with the files that a runner gives."""

    def __init__(self, place, event=None, **inputs):
        self.action = yaml.load(ROOT / "action.yml")
        self.place = place
        self.context = {f"inputs.{name}": spec.get("default", "") for name, spec in self.action["inputs"].items()}
        for name, text in inputs.items():
            hold(f"inputs.{name.replace('_', '-')}" in self.context, f"the action has no input {name}")
            self.context[f"inputs.{name.replace('_', '-')}"] = text
        self.context |= {"github.action_path": str(ROOT)} | (event or {})
        self.files = {}
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_PATH"):
            self.files[name] = WORK / f"{name}-{place.name}"
            self.files[name].write_text("")
        self.output = ""

    def run(self):
        """The exit code of the last step that ran; a step that fails ends the run."""
        variables = {name: str(file) for name, file in self.files.items()} | {"GITHUB_REPOSITORY": "t/register"}
        for step in self.action["runs"]["steps"]:
            hold("${{" not in step["run"], "an expression stands in a script: pass it as a variable", step["name"])
            if "diff-base" in step.get("if", "") and (self.context["inputs.diff-base"] == "none" or "diff" in WITHOUT):
                continue
            given = {name: expressions(str(text), self.context) for name, text in step.get("env", {}).items()}
            output, code = run(["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]], self.place,
                               **variables, **given)
            self.output += output
            for line in self.files["GITHUB_OUTPUT"].read_text().splitlines():
                name, text = line.split("=", 1)
                self.context[f"steps.{step.get('id', 'check')}.outputs.{name}"] = text
            if code:
                return code
        return 0

    @property
    def summary(self):
        return self.files["GITHUB_STEP_SUMMARY"].read_text()


def stand_in(name, script):
    (BIN / name).write_text("#!/usr/bin/env bash\n" + textwrap.dedent(script))
    (BIN / name).chmod(0o755)


def action():
    place = repository("action")
    first = git(place, "rev-parse", "HEAD")
    hold(Action(place, path="register").run() == 0, "the action fails on a register without faults")

    change(place, *BASIS)
    git(place, "commit", "--quiet", "-am", "mistake")
    run_ = Action(place, path="register", language="en")
    hold(run_.run() == 1, "the action passes a register with a mistake", run_.output)
    hold("::error " in run_.output and "file=register/activities/nieuwsbrief.md,line=" in run_.output,
         "the action puts no finding on its line", run_.output)
    hold("concent" in run_.summary or "KEY" in run_.summary, "the page of the run has no findings", run_.summary)
    hold(Action(place, path="register", since="HEAD").run() == 0, "`since` shows what was there already")
    hold(Action(place).run() == 1, "the action does not find the register by itself")
    hold(Action(place, path="nergens").run() == 2, "the action finds a register where there is none")

    hostile = ["$(touch pwned)", "; touch pwned", "`touch pwned`", "--output=pwned", "a\nb", "-x", "' || touch pwned '"]
    for text in hostile:
        for name in ("path", "format", "since", "strict", "language"):
            Action(place, **({"path": "register"} | {name: text})).run()
        hold(not list(place.rglob("pwned")), f"an input became a command: {text}")
    if "diff" not in WITHOUT:
        tells(place, first, hostile)


def tells(place, first, hostile):
    """What changed, on the page of the run and as a comment that is written once and renewed."""
    git(place, "checkout", "--quiet", first)
    change(place, *PURPOSE)
    git(place, "commit", "--quiet", "-am", "purpose")
    log, answer = WORK / "gh.log", WORK / "gh.answer"
    stand_in("gh", f"""
        printf '%s\\n' "$*" >> {log}
        case $* in *--paginate*) cat {answer} ;; esac
        """)
    answer.write_text("")
    event = {"github.event.pull_request.base.sha": first, "github.event.pull_request.number": "7"}
    for given, calls in (({}, 0), ({"token": "t"}, 2)):
        log.write_text("")
        run_ = Action(place, event, path="register", **given)
        hold(run_.run() == 0, "the action fails where a purpose changed", run_.output)
        hold("<!-- avgreg diff -->" in run_.summary and "Nieuwsbrief" in run_.summary, "nothing is told", run_.summary)
        hold(len(log.read_text().splitlines()) == calls, "GitHub is asked more or less than it should", log.read_text())
    hold("--method POST repos/t/register/issues/7/comments" in log.read_text(), "no comment is written", log.read_text())
    answer.write_text("99\n")
    Action(place, event, path="register", token="t").run()
    hold("--method PATCH repos/t/register/issues/comments/99" in log.read_text(), "the comment is not renewed", log.read_text())
    log.write_text("")
    hold(Action(place, event, path="register", token="t", diff_base="none").run() == 0 and not log.read_text(),
         "`none` compares all the same")
    run_ = Action(place, event, path="register", diff_base="0" * 40)
    hold(run_.run() == 0 and "fetch-depth: 0" in run_.output, "a revision that is not there has no cure", run_.output)
    for text in hostile:
        Action(place, event | {"github.event.pull_request.number": text}, path="register", token="t").run()
        Action(place, event, path="register", token="t", diff_base=text).run()
        hold(not list(place.rglob("pwned")), f"an input became a command: {text}")


def gitlab():
    template = yaml.load(ROOT / "Integrations/gitlab/avgreg.yml")
    job = template["avgreg"]
    script = "\n".join(job["before_script"] + job["script"])
    place = repository("gitlab")
    first = git(place, "rev-parse", "HEAD")
    log = WORK / "curl.log"
    stand_in("curl", f'printf "%s\\n" "$*" >> {log}\n')
    log.write_text("")
    variables = {name: str(text) for name, text in template["variables"].items()} | {"AVGREG_PATH": "register"}
    output, code = run(["sh", "-e", "-c", script], place, **variables)
    hold(code == 0, "the template fails on a register without faults", output)
    change(place, *BASIS)
    output, code = run(["sh", "-e", "-c", script], place, **variables)
    hold(code == 1 and "nieuwsbrief.md:" in output, "the template passes a mistake", output)
    reports = job["artifacts"]["reports"]
    quality = json.loads((place / reports["codequality"]).read_text())
    jsonschema.validate(quality, json.loads((ROOT / "Tests/Formats/gitlab.schema.json").read_text()))
    hold(any("nieuwsbrief.md" in entry["location"]["path"] for entry in quality), "no finding in the quality report", quality)
    hold("<testsuite" in (place / reports["junit"]).read_text(), "no JUnit report")
    output, code = run(["sh", "-e", "-c", script], place, **variables | {"AVGREG_PATH": "$(touch pwned); touch pwned"})
    hold(code == 2 and not list(place.rglob("pwned")), "a variable became a command", output)
    if "diff" in WITHOUT:
        return
    git(place, "checkout", "--quiet", ".")
    change(place, *PURPOSE)
    git(place, "commit", "--quiet", "-am", "purpose")
    merge = {"CI_MERGE_REQUEST_DIFF_BASE_SHA": first, "CI_API_V4_URL": "https://gitlab.example/api/v4",
             "CI_PROJECT_ID": "1", "CI_MERGE_REQUEST_IID": "2"}
    output, code = run(["sh", "-e", "-c", script], place, **variables | merge)
    hold(code == 0 and "Nieuwsbrief" in (place / "avgreg-diff.md").read_text() and not log.read_text(),
         "the template does not tell what changed, or tells it without a token", output)
    output, code = run(["sh", "-e", "-c", script], place, **variables | merge | {"AVGREG_TOKEN": "t"})
    hold(code == 0 and "projects/1/merge_requests/2/notes" in log.read_text(), "no note is written", output, log.read_text())


def examples():
    """Every example of YAML in the documentation, against the schema of its kind."""
    kinds = {"jobs": "vendor.github-workflows", "include": "vendor.gitlab-ci", "repos": None}
    for name in ("ci.md", "ci.nl.md"):
        text = (ROOT / "Documentation" / name).read_text(encoding="utf-8")
        blocks = re.findall(r"^```yaml\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)
        seen = set()
        for place, block in enumerate(blocks):
            file = WORK / f"{name}-{place}.yaml"
            file.write_text(block)
            kind = next((key for key in kinds if key in yaml.load(block)), "")
            hold(kind, f"Documentation/{name} has an example of no known kind", block)
            seen.add(kind)
            if kind == "repos":
                output, code = run(["pre-commit", "validate-config", str(file)], ROOT)
                known = {hook["id"] for hook in yaml.load(ROOT / ".pre-commit-hooks.yaml")}
                used = {hook["id"] for repo in yaml.load(block)["repos"] for hook in repo["hooks"]}
                hold(used <= known, f"Documentation/{name} uses a hook that is not there", used - known)
            else:
                output, code = run(["check-jsonschema", "--builtin-schema", kinds[kind], str(file)], ROOT)
            hold(code == 0, f"Documentation/{name} has an example that is not right", output, block)
            if kind == "jobs":
                uses = [step for job in yaml.load(block)["jobs"].values() for step in job["steps"]
                        if "/avgreg" in step.get("uses", "")]
                inputs = yaml.load(ROOT / "action.yml")["inputs"]
                hold(all(set(step.get("with", {})) <= set(inputs) for step in uses), "an input that the action does not have")
        hold(seen == set(kinds), f"Documentation/{name} lacks an example", set(kinds) - seen)


def editors():
    """The problem matcher finds the place in every line of the report that it is made for."""
    task = json.loads((ROOT / "Integrations/editors/tasks.json").read_text())["tasks"][0]
    pattern = re.compile(task["problemMatcher"]["pattern"]["regexp"])
    place = repository("edited")
    change(place, *BASIS)
    change(place, *LEAK)
    output, _ = run([task["command"], *task["args"], "register", "--on", "2028-01-01"], place)
    lines = output.splitlines()
    hold(len(lines) > 5 and all(pattern.match(line) for line in lines), "the problem matcher misses a line", output)
    hold({pattern.match(line).group(4) for line in lines} >= {"error", "warning"}, "a severity is not read", output)


def prepares():
    """The first step: it takes the avgreg in PATH, else builds one, else says what is missing."""
    script = str(ROOT / "Integrations/github/prepare")
    paths, log, bare = WORK / "paths", WORK / "swift.log", WORK / "bare"
    paths.write_text("")
    given = {"AVGREG_SOURCE": str(ROOT), "GITHUB_PATH": str(paths)}
    output, code = run([script], WORK, **given)
    hold(code == 0 and "stands in PATH" in output and not paths.read_text(), "the avgreg in PATH is not taken", output)

    bare.mkdir()
    for name in ("bash", "env", "id"):
        (bare / name).symlink_to(f"/usr/bin/{name}")
    output, code = run([script], WORK, **given, PATH=str(bare))
    hold(code == 2 and "::error" in output and "Swift" in output, "nothing says that Swift is missing", output)
    for name, answer in (("swift", f'echo "$PWD $*" >> {log}; case $* in *--show-bin-path*) echo /built ;; esac'),
                         ("pkg-config", "exit 0")):
        (bare / name).write_text(f"#!/usr/bin/env bash\n{answer}\n")
        (bare / name).chmod(0o755)
    output, code = run([script], WORK, **given, PATH=str(bare))
    hold(code == 0 and paths.read_text() == "/built\n", "the avgreg that was built is not in PATH", output)
    hold(log.read_text().startswith(f"{ROOT} build -c release --product avgreg\n"), "it is not built", log.read_text())


hooks()
editors()
prepares()
action()
gitlab()
examples()
left = f"; NOT TRIED, for want of the command: {', '.join(WITHOUT)}" if WITHOUT else ""
print(f"integrations: {held} things hold of the hooks, the action, the template and the examples{left}")
