"""What lies on the disk: folders as values that can be compared, and registers as text."""

import os
import pathlib
import shutil
import stat


def tree(folder):
    """Every path in a folder with its kind, mode and content; nothing where there is no folder."""
    found = {}
    if os.path.lexists(folder):
        add(pathlib.Path(folder), ".", found)
    return found


def add(path, name, found):
    status = os.lstat(path)
    mode = stat.S_IMODE(status.st_mode)
    if stat.S_ISDIR(status.st_mode):
        found[name] = ("folder", mode, b"")
        for entry in sorted(os.listdir(path)):
            add(path / entry, f"{name}/{entry}", found)
    elif stat.S_ISLNK(status.st_mode):
        found[name] = ("link", 0, os.readlink(path))
    elif stat.S_ISREG(status.st_mode):
        found[name] = ("file", mode, path.read_bytes())
    else:
        found[name] = ("other", mode, b"")


def put(source, target):
    """A copy in the place of whatever stood there; no source means nothing there."""
    target = pathlib.Path(target)
    if target.is_dir() and not target.is_symlink():
        shutil.rmtree(target)
    elif os.path.lexists(target):
        target.unlink()
    if source is not None:
        shutil.copytree(source, target, symlinks=True)


def write(folder, files):
    """Writes texts by their paths."""
    for name, text in files.items():
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def differing(found, others):
    """The names in which a tree differs from each of some others, for a message."""
    return "; ".join(
        ", ".join(sorted(name for name in found.keys() | other.keys() if found.get(name) != other.get(name))[:4])
        for other in others)


def put_into(source, folder):
    """What lies in a folder, in another that is there."""
    shutil.copytree(source, folder, symlinks=True, dirs_exist_ok=True)
