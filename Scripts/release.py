# Writes the bill of materials of a program that was built (CycloneDX 1.6, JSON) and the licences of what is in it.
# Scripts/release.py PROGRAM VERSION SOURCES FOLDER LIBRARY...
import gzip
import hashlib
import json
import pathlib
import subprocess
import sys
import uuid

program, version, sources, folder, *libraries = sys.argv[1:]
sources, folder = pathlib.Path(sources), pathlib.Path(folder)


def output(*command, cwd=None):
    return subprocess.run(command, check=True, capture_output=True, text=True, cwd=cwd).stdout


def package_of(path):
    """The Debian package that a file came with, its version and that of its source."""
    real = pathlib.Path(path).resolve()
    for known in (str(real), str(real).removeprefix("/usr"), "/usr" + str(real)):
        found = subprocess.run(["dpkg-query", "--search", known], capture_output=True, text=True)
        if found.returncode == 0:
            name = found.stdout.split(":")[0]
            asked = "${Version} ${source:Package} ${Architecture}"
            return name, *output("dpkg-query", "--show", "--showformat", asked, name).split()
    sys.exit(f"release: no package has {path}")


def debian(path, scope_words, license_id=None):
    name, number, source, architecture = package_of(path)
    component = {
        "type": "library",
        "bom-ref": f"deb:{name}",
        "name": name,
        "version": number,
        "description": scope_words,
        "purl": f"pkg:deb/debian/{name}@{number.replace('+', '%2B').replace(':', '%3A')}?arch={architecture}",
        "properties": [{"name": "avgreg:debian-source", "value": source}],
    }
    if license_id:
        component["licenses"] = [{"expression": license_id} if " WITH " in license_id else {"license": {"id": license_id}}]
    return component


# What is not as its makers published it.
CHANGED = {
    "swift-argument-parser": {
        "pedigree": {"notes": "writes JSON without Foundation: ArgumentParser/Utilities/Foundation.swift is Scripts/parser-json.swift"}
    }
}
resolved = json.loads((sources / "Package.resolved").read_text())["pins"]
packages = [
    {
        "type": "library",
        "bom-ref": pin["identity"],
        "name": pin["identity"],
        "version": pin["state"]["version"],
        "description": "linked into the program; its sources are pinned by the revision",
        "licenses": [{"license": {"id": "Apache-2.0"}}],
        "purl": f"pkg:swift/{pin['location'].removeprefix('https://').removesuffix('.git')}@{pin['state']['version']}",
        "externalReferences": [{"type": "vcs", "url": pin["location"], "comment": f"revision {pin['state']['revision']}"}],
        **CHANGED.get(pin["identity"], {}),
    }
    for pin in resolved
]
swift = output("swift", "--version").split("\n")[0].strip()
swift_version = swift.split("Swift version ")[1].split()[0]
runtime = {
    "type": "library",
    "bom-ref": "swift",
    "name": "swift",
    "version": swift_version,
    "description": "the standard library, linked into the program",
    "licenses": [{"license": {"id": "Apache-2.0"}}],
    "purl": f"pkg:github/swiftlang/swift@swift-{swift_version}-RELEASE",
    "externalReferences": [{"type": "vcs", "url": "https://github.com/swiftlang/swift"}],
}
machine = output("uname", "-m").strip()
linked = [
    debian(f"/usr/lib/{machine}-linux-gnu/libcmark.a", "linked into the program", "BSD-2-Clause"),
    debian(f"/usr/lib/{machine}-linux-gnu/libgumbo.a", "linked into the program", "Apache-2.0"),
]
# What Swift's runtime is written in; its licence lets a program that holds it be under any other.
gcc = {name: output("clang", f"-print-file-name={name}").strip() for name in ("libstdc++.a", "libgcc_eh.a")}
linked += [debian(path, "linked into the program", "GPL-3.0-or-later WITH GCC-exception-3.1") for path in gcc.values()]
paths = {line.split()[0]: line.split()[2] for line in output("ldd", program).split("\n") if " => " in line}
system = {}
for library in libraries:
    path = paths.get(library, f"/lib64/{library}")
    component = debian(path, "not in the program: taken from the system on which it runs, in its own version")
    component["scope"] = "excluded"
    system[component["bom-ref"]] = component

digest = hashlib.sha256(pathlib.Path(program).read_bytes()).hexdigest()
components = packages + [runtime] + linked + list(system.values())
main = {
    "type": "application",
    "bom-ref": "avgreg",
    "name": "avgreg",
    "version": version,
    "description": "keeps a record of processing activities as text and publishes the privacy statement from it",
    "hashes": [{"alg": "SHA-256", "content": digest}],
    "licenses": [{"license": {"id": "Apache-2.0"}}],
}
bill = {
    "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
    "bomFormat": "CycloneDX",
    "specVersion": "1.6",
    # The same program has the same number.
    "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, 'sha256:' + digest)}",
    "version": 1,
    "metadata": {
        "timestamp": output("git", "log", "-1", "--format=%cd", "--date=format-local:%Y-%m-%dT%H:%M:%SZ").strip(),
        "lifecycles": [{"phase": "build"}],
        "component": main,
        "properties": [
            {"name": "avgreg:compiler", "value": swift},
            {"name": "avgreg:revision", "value": output("git", "rev-parse", "HEAD").strip()},
        ],
    },
    "components": components,
    "dependencies": [{"ref": "avgreg", "dependsOn": [one["bom-ref"] for one in components]}]
    + [{"ref": one["bom-ref"]} for one in components],
}
(folder / f"{pathlib.Path(program).name}.cdx.json").write_text(json.dumps(bill, indent=2, ensure_ascii=False) + "\n")


def licence(title, *places):
    for place in places:
        place = pathlib.Path(place)
        if place.exists():
            text = gzip.open(place, "rt").read() if place.suffix == ".gz" else place.read_text(errors="replace")
            return f"== {title}\n\n{text.strip()}\n"
    sys.exit(f"release: no licence of {title} at {places[0]}")


home = pathlib.Path(output("swift", "-print-target-info").split('"runtimeResourcePath": "')[1].split('"')[0])
texts = [licence("avgreg", sources / "LICENSE")]
texts += [licence(pin["identity"], sources / ".build/checkouts" / pin["identity"] / "LICENSE.txt") for pin in resolved]
texts += [licence("Swift", home.parent.parent / "share/swift/LICENSE.txt")]
texts += [licence(name, f"/usr/share/doc/{name}/copyright") for name in ("libcmark-dev", "libgumbo-dev")]
texts += [licence(name, f"/usr/share/doc/{name}/copyright") for name in dict.fromkeys(package_of(path)[0] for path in gcc.values())]
(folder / "LICENCES.txt").write_text("\n".join(texts))
