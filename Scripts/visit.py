"""The half of Scripts/visit that no command line does: the shop, the visit, and what is expected of the recording."""

import http.server
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

from playwright.sync_api import sync_playwright

SHOP, METER, PIXEL = "www.korenaar.example", "meting.korenaar.example", "pixel.voorbeeldreclame.example"
PAGE = """<!doctype html><html lang="nl"><title>De Korenaar</title><h1>Brood</h1>
<p><a href="/privacy/">Privacyverklaring</a></p>
<img src="http://{meter}/tel.gif" alt="" width="1" height="1">
<p id="vraag">Mogen wij meten welke advertentie u bracht? <button id="ja">Akkoord</button></p>
<script>
document.getElementById("ja").onclick = async () => {{
  await fetch("/toestemming", {{method: "POST"}});
  const pixel = new Image();
  pixel.onload = () => document.body.append("klaar");
  pixel.src = "http://{pixel}/p.gif";
}};
</script></html>"""
DOT = bytes.fromhex("47494638396101000100800000000000ffffff21f90401000000002c00000000010001000002024401003b")
YEAR = 31_536_000


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        host = self.headers["Host"].split(":")[0]
        port = self.server.server_address[1]
        if host == METER:
            return self.answer(DOT, "image/gif", [f"exm_bezoeker=GEHEIM-1; Max-Age={YEAR // 2}; Path=/; Domain=korenaar.example"])
        if host == PIXEL:
            return self.answer(DOT, "image/gif", [f"_pw=GEHEIM-2; Max-Age={2 * YEAR}; Path=/; HttpOnly"])
        if self.path != "/":
            return self.answer(b"", "text/plain", [], 404)
        page = PAGE.format(meter=f"{METER}:{port}", pixel=f"{PIXEL}:{port}")
        self.answer(page.encode(), "text/html; charset=utf-8", ["korenaar_mandje=GEHEIM-3; Max-Age=604800; Path=/; HttpOnly; SameSite=Lax"])

    def do_POST(self):
        self.answer(b"", "text/plain", [
            f"korenaar_keuze=GEHEIM-4; Max-Age={YEAR}; Path=/", f"CookieConsent=GEHEIM-5; Max-Age={YEAR // 2}; Path=/"])

    def answer(self, body, kind, cookies, status=200):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for cookie in cookies:
            self.send_header("Set-Cookie", cookie)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass



# `code name`, for a visit that ends with a yes and for one that chooses nothing.
AGREED = {
    "COO23 exm_bezoeker", "COO22 korenaar_keuze", "COO20 CookieConsent", "COO20 _pw", "COO24 pixel.voorbeeldreclame.example",
    "COO21 korenaar_login", "COO21 exm_bezoek", "COO21 korenaar_formulier"}
SILENT = {"COO23 exm_bezoeker", "COO21 korenaar_login", "COO21 korenaar_formulier", "COO21 korenaar_keuze"}
# A cookie of another site without Secure is set by its server and refused by the browser.
REFUSED = {"_pw"}


def visit(play, port, har, agrees):
    """The browser's own cookies, by name: until when each lives, in seconds since 1970, -1 until it is closed."""
    browser = play.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", "--host-resolver-rules=MAP *.example 127.0.0.1"])
    context = browser.new_context(record_har_path=har, record_har_content="omit")
    page = context.new_page()
    page.goto(f"http://{SHOP}:{port}/", wait_until="networkidle")
    if agrees:
        page.click("#ja")
        page.wait_for_function("document.body.innerText.includes('klaar')")
    cookies = {one["name"]: one["expires"] for one in context.cookies()}
    context.close()
    browser.close()
    return cookies


def scan(avgreg, har, *options):
    command = [avgreg, "scan", har, "--register", "Registers/korenaar", "--language", "en", *options]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    if ended.returncode > 1:
        sys.exit(f"{' '.join(command)} ended with {ended.returncode}:\n{ended.stderr}")
    if "GEHEIM" in ended.stdout + ended.stderr:
        sys.exit(f"{' '.join(command)} prints what a cookie holds")
    return ended.stdout


def read(avgreg, har, cookies, begun):
    """Complaints about the cookies that are read of a recording, beside those that the browser keeps."""
    seen = {}
    for one in json.loads(scan(avgreg, har, "--cookies", "--format", "json"))["cookies"]:
        if "lifetime" in one:
            seen[one["name"]] = one.get("seconds", -1)
    if set(seen) - REFUSED != set(cookies):
        yield f"read {sorted(seen)}, and the browser keeps {sorted(cookies)}"
    for name, until in cookies.items():
        left = seen.get(name, 0)
        is_same = left == -1 if until == -1 else abs(begun + left - until) < 120
        if not is_same:
            yield f"{name} is read to live {left} s, and the browser keeps it {until - begun:.0f} s"


def found(avgreg, har):
    report = json.loads(scan(avgreg, har, "--format", "json"))
    return {f"{one['code']} {one['detail'].split('`')[1]}" for one in report["findings"]}


def main(avgreg):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Shop)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    complaints = []
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        for name, agrees, expected in (("agreed", True, AGREED), ("silent", False, SILENT)):
            har, begun = str(pathlib.Path(folder) / f"{name}.har"), time.time()
            cookies = visit(play, server.server_address[1], har, agrees)
            complaints += [f"{name}: {text}" for text in read(avgreg, har, cookies, begun)]
            findings = found(avgreg, har)
            if findings != expected:
                complaints.append(f"{name}: found {sorted(findings)}, expected {sorted(expected)}")
    server.shutdown()
    for text in complaints:
        print(text, file=sys.stderr)
    print(f"visit: {len(AGREED)} findings after a yes and {len(SILENT)} without, {len(complaints)} complaints")
    sys.exit(1 if complaints else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
