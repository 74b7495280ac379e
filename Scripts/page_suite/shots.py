"""Pictures of one page of each kind and language, for people to look at."""

import base64
import pathlib

import browser
import hosts
import suite

SIZES = {"phone": (390, 844, 2, True), "narrow": (320, 640, 2, True), "desktop": (1280, 900, 1, False)}


def take(place, folder, axe):
    folder = pathlib.Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    found = place.render()
    every = [page for pages in found.values() for page in pages]
    hosts.write(every, place.hosts)
    count = 0
    with browser.opened(axe) as driver:
        for name, pages in found.items():
            for page in suite.chosen(pages):
                for size, (width, height, scale, mobile) in SIZES.items():
                    for scheme in ("light", "dark"):
                        driver.size(width, height, scale, mobile)
                        driver.look(scheme)
                        driver.open(page.opened)
                        words = [name, page.register, page.kind, page.language or "", size, scheme]
                        file = folder / ("-".join(word for word in words if word) + ".png")
                        file.write_bytes(base64.b64decode(driver.picture()))
                        count += 1
    print(f"{count} pictures in {folder}")
