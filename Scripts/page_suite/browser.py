"""A browser without a window, driven over DevTools."""

import contextlib
import json
import shutil

from selenium import webdriver
from selenium.webdriver.chrome.options import Options
from selenium.webdriver.chrome.service import Service

ARGUMENTS = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--no-first-run", "--force-color-profile=srgb", "--hide-scrollbars")
KEYS = {"key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9, "nativeVirtualKeyCode": 9}


@contextlib.contextmanager
def opened(axe):
    """A browser that is closed at the end, whatever happens."""
    made = Browser(axe)
    try:
        yield made
    finally:
        made.close()


class Browser:
    def __init__(self, axe):
        options = Options()
        for argument in ARGUMENTS:
            options.add_argument(argument)
        options.binary_location = shutil.which("chromium")
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(service=Service(shutil.which("chromedriver")), options=options)
        self.driver.set_script_timeout(120)
        self.axe_source = axe
        self.command("Network.enable")
        self.command("Page.enable")

    def close(self):
        self.driver.quit()

    def command(self, name, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def run(self, script, *arguments):
        return self.driver.execute_script(script, *arguments)

    def open(self, path):
        """Opens a file and gives the addresses that were asked for, and what the browser complained of."""
        self.driver.get_log("performance")
        self.driver.get_log("browser")
        self.driver.get(path.resolve().as_uri())
        return self.requests(), self.complaints()

    def requests(self):
        asked = []
        for line in self.driver.get_log("performance"):
            message = json.loads(line["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                asked.append(message["params"]["request"]["url"])
        return asked

    def complaints(self):
        return [line["message"] for line in self.driver.get_log("browser")]

    def size(self, width, height=900, scale=1, mobile=False):
        self.command("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=mobile)

    def look(self, scheme="light", forced="none", media=""):
        self.command("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": scheme}, {"name": "forced-colors", "value": forced}])

    def without_scripts(self, off):
        self.command("Emulation.setScriptExecutionDisabled", value=off)

    def tab(self):
        self.command("Input.dispatchKeyEvent", type="rawKeyDown", **KEYS)
        self.command("Input.dispatchKeyEvent", type="keyUp", **KEYS)

    def axe(self):
        """Violations of accessibility, and what the tool could not decide: triples of kind, rule and node."""
        if not self.run("return !!window.axe"):
            self.command("Runtime.evaluate", expression=self.axe_source)
        answer = self.driver.execute_async_script("""
            const done = arguments[arguments.length - 1]
            axe.run(document, {
              runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
              rules: {'target-size': {enabled: true}}, resultTypes: ['violations', 'incomplete'],
            }).then(done, wrong => done({violations: [], incomplete: [], wrong: String(wrong)}))""")
        if "wrong" in answer:
            return [("violation", "axe", "page", answer["wrong"])]
        found = []
        for kind, rules in (("violation", answer["violations"]), ("incomplete", answer["incomplete"])):
            for rule in rules:
                for node in rule["nodes"]:
                    why = "; ".join(one["message"] for part in ("any", "all", "none") for one in node[part])
                    found.append((kind, rule["id"], " ".join(map(str, node["target"])), why or rule["help"]))
        return found

    def pdf(self):
        return self.command("Page.printToPDF", preferCSSPageSize=True, printBackground=False, displayHeaderFooter=False)["data"]

    def picture(self, full=True):
        return self.command("Page.captureScreenshot", captureBeyondViewport=full)["data"]
