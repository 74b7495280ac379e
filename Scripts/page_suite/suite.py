"""Runs every check over every page, and those of the browser over one page of each kind and language."""

import concurrent.futures
import contextlib
import queue
import threading
import time
from collections import Counter

import browser
import hosts
import kinds
import modes
import outside
import sites
import static

# A page of more bytes is left to the checks without a browser, where there is another of its kind and language.
LARGE = 150_000

# Bytes of a page, by register and kind ("" for all others): what page.md promises.
LIMITS = {
    "korenaar": {"": sites.MOST_BYTES_EXAMPLE},
    "sample-30": {"": sites.MOST_BYTES},
}

SITE_CHECKS = {
    "kinds": (sites.kinds_present, "a kind of page is gone or new: see Scripts/page_suite/kinds.py"),
    "hreflang": (sites.languages, "name every language of a page in each of them, itself too, by addresses that exist"),
    "withdrawal-link": (sites.withdrawal, "keep the link to withdrawal.html in the navigation of layout.html"),
}


def look_at(pages, report):
    """The checks that need no browser, by html5lib; on all pages."""
    for page, found in in_processes(read, pages):
        for name, (_, advice) in static.CHECKS.items():
            report.ran(name, advice, page, found[name])


def read(page):
    return {name: check(page) for name, (check, _) in static.CHECKS.items()}, page.facts


def in_processes(work, pages, least=20):
    """Each page with what the work finds on it, by two processes where that is worth it; the pages keep their facts."""
    if len(pages) < least:
        answers = map(work, pages)
    else:
        with concurrent.futures.ProcessPoolExecutor(2) as pool:
            answers = list(pool.map(work, pages, chunksize=8))
    for page, (found, facts) in zip(pages, answers):
        page.facts = facts
        yield page, found


def look_at_sites(pages, report):
    for name, (check, advice) in SITE_CHECKS.items():
        report.counted(name, advice, len(pages), check(pages))
    report.counted("size", "say less in the frame of each page, or divide the page", len(pages),
                   sites.sizes([page for page in pages if not page.internal], LIMITS))


def chosen(pages):
    """One page of each kind and language, and of each kind of the odd register: the fullest that is not too large."""
    best = {}
    for page in sorted(pages, key=str):
        key = (page.kind, page.language, page.register if page.register == "odd" else "")
        size = len(page.bytes)
        rank = (size <= LARGE, size if size <= LARGE else -size)
        if key not in best or rank > best[key][0]:
            best[key] = (rank, page)
    return [page for _, page in best.values()]


def browse(pages, report, axe, workers=2):
    """The checks in a browser, several pages at a time."""
    work, wrong = queue.Queue(), []
    for page in sorted(pages, key=lambda page: -len(page.bytes)):
        work.put(page)

    def worker():
        try:
            with browser.opened(axe) as driver, contextlib.suppress(queue.Empty):
                while True:
                    run_modes(driver, work.get_nowait(), report)
        except Exception as error:  # a thread's own end would go unseen
            wrong.append(("browser", "worker", f"ended: {error!r}"[:500]))

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if wrong:
        report.counted("browser", "see what it says; the pages after it were not looked at", 0, wrong)


def run_modes(driver, page, report, only=None):
    driver.size(modes.WIDE)
    driver.look()
    for name, (check, applies, advice) in modes.CHECKS.items():
        if applies(page) and (only is None or name in only):
            start = time.monotonic()
            report.ran(name, advice, page, check(driver, page))
            SPENT[name] += time.monotonic() - start


SPENT = Counter()


def run(place, report, tools):
    """The whole suite over the sites of a workplace."""
    start = time.monotonic()
    found = place.render()
    every = [page for pages in found.values() for page in pages]
    clock("rendered", start)
    hosted = hosts.write(every, place.hosts)
    files = [str(page.opened) for page in every]
    checking = outside.start_nu(tools.vnu, place.folder, files)
    following = {name: outside.start_links(tools.lychee, folder) for name, folder in (
        ("site", place.site), ("preview", place.preview), ("internal", place.internal)) if found[name]}
    look_at(every, report)
    look_at_sites(found["site"] + found["internal"], report)
    clock("read", start)
    for name, checker in following.items():
        broken, links = outside.links(checker, getattr(place, name))
        report.counted("links", "mend the link, or give the place its id", len(found[name]), broken)
        if not links:
            report.counted("links", "let lychee find the pages", 0, [(name, "lychee", "saw no link")])
    named = {f"hosts/{name}": path for name, path in hosted.items()}
    report.counted("nu", "do as the Nu checker says; a reason to let it be goes into EXCUSED", len(files),
                   outside.nu(checking, place.folder, named))
    clock("checked by Nu and lychee", start)
    for page in every:
        page.hosts = place.hosts
    picked = [page for pages in found.values() for page in chosen(pages)]
    browse(picked, report, tools.axe.read_text())
    clock(f"browsed {len(picked)} pages", start)
    print("seconds: " + ", ".join(f"{name} {seconds:.0f}" for name, seconds in SPENT.most_common()))
    summary(found)
    return every


def summary(found):
    for name, pages in found.items():
        counts = Counter(page.kind for page in pages)
        print(f"{name}: {len(pages)} pages: " + (", ".join(f"{kind} {count}" for kind, count in sorted(counts.items())) or "none"))
    absent = [kind for kind, must, _ in kinds.PAGES + kinds.INTERNAL
              if not any(page.kind == kind for pages in found.values() for page in pages)]
    print("kinds that no site has: " + (", ".join(absent) or "none"))


def clock(what, start):
    print(f"{time.monotonic() - start:5.0f} s  {what}", flush=True)
