"""Disks made of a file or of memory, mounted for as long as a case lasts. Needs root."""

import contextlib
import itertools
import pathlib
import subprocess

COUNTER = itertools.count(1)


def call(*words):
    subprocess.run([str(word) for word in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def possible(folder):
    """Whether disks can be mounted here."""
    try:
        with memory(folder, "size=64k"), image(folder) as disk, mounted(folder, disk):
            return True
    except (subprocess.CalledProcessError, OSError):
        return False


@contextlib.contextmanager
def at(folder, *words):
    place = pathlib.Path(folder) / f"disk-{next(COUNTER)}"
    place.mkdir()
    call("mount", *words, place)
    try:
        yield place
    finally:
        subprocess.run(["umount", place], stderr=subprocess.DEVNULL) 
        subprocess.run(["umount", "--lazy", place], stderr=subprocess.DEVNULL)


def memory(folder, options):
    """A disk of memory: `size=64k`, `nr_inodes=20`."""
    return at(folder, "-t", "tmpfs", "-o", options, "tmpfs")


def mounted(folder, disk, options=""):
    """A disk in a file, mounted."""
    return at(folder, "-o", f"loop{',' * bool(options)}{options}", disk)


@contextlib.contextmanager
def image(folder, size="64M", *options):
    """A file with an empty ext4 disk in it."""
    disk = pathlib.Path(folder) / f"image-{next(COUNTER)}"
    call("truncate", "--size", size, disk)
    call("mkfs.ext4", "-q", "-F", *options, disk)
    try:
        yield disk
    finally:
        disk.unlink()
