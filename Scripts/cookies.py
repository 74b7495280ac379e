"""The halves of Scripts/cookies that no command line does: headers and lists of cookies, and what Python's readers make of them."""

import collections
import email.message
import http.cookiejar
import http.cookies
import json
import pathlib
import random
import sys
import time
import urllib.request
import warnings

# 2026-11-23 00:00 UTC: the day of the check, and the moment of every call.
NOW = 1795392000
MOMENT = "2026-11-23T00:00:00.000Z"
CANARY = "KANARIE"
NAMES = ["{n}", "{n}.x", "_{n}", "{n}-y", "{n}*", "${n}", "{n}~", " {n}", "{n} ", '"{n}"']
VALUES = ["", "{c}", '"{c}"', "{c}=={c}", "{c}, {c}", " {c} ", "%7B{c}%7D", '{{"{c}":1}}', "{c}" * 700, "{c}\x01", "é{c}"]
LIVES = [
    "", "Max-Age=3600", "max-age=31536000", "MAX-AGE = 60", "Max-Age=0", "Max-Age=-5", "Max-Age=abc", "Max-Age=", "Max-Age=1.5", "Max-Age=+9",
    "Max-Age=99999999999999999999", "Expires=Tue, 23 Nov 2027 10:00:00 GMT", "Expires=Tuesday, 23-Nov-27 10:00:00 GMT",
    "expires=Tue, 23-Nov-2027 10:00:00 GMT", "Expires=Tue Nov 23 10:00:00 2027", "Expires=Thu, 01 Jan 1970 00:00:00 GMT", "Expires=0",
    "Expires=tomorrow", "Expires=Tue, 31 Feb 2027 10:00:00 GMT", "Expires=2027-11-23T10:00:00Z", "Expires=23 Nov 2027 10:00:00",
    "Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=7200", "Max-Age=7200; Expires=Thu, 01 Jan 1970 00:00:00 GMT",
    "Expires=Tue, 23 Nov 2027 10:00:00 GMT; Max-Age=0", "Max-Age=60; Max-Age=120", "Expires",
]
DOMAINS = ["", "Domain={h}", "Domain=.{h}", "domain={p}", "Domain=.{p}", "Domain=ander.example", "Domain=x{h}", "Domain=example", "Domain=", "Domain= {H}"]
OTHERS = ["", "Path=/", "Path=/a/b", "Secure", "HttpOnly", "SameSite=Lax", "Version=1", "Comment=\"a", "=x", ";", "Partitioned", "Priority=High"]
ODD = ["{n}", "={c}", ";{n}={c}", " ", "{n};={c}", "=", "\t{n}\t=\t{c}\t", "{n}={c};;;;Max-Age=60;;", "{n}={c} ; max-age = 60 ; x"]


def header(rng, number, host):
    parent = host.split(".", 1)[1]
    fill = lambda text: text.format(n=f"c{number}", c=CANARY, h=host, p=parent, H=host.upper())
    if rng.random() < 0.12:
        return fill(rng.choice(ODD))
    parts = [fill(rng.choice(NAMES) if rng.random() < 0.3 else "{n}") + "=" + fill(rng.choice(VALUES) if rng.random() < 0.6 else "{c}")]
    parts += [fill(text) for text in rng.sample([rng.choice(LIVES), rng.choice(DOMAINS), rng.choice(OTHERS)], 3)]
    return rng.choice(["; ", ";", " ; "]).join(part for part in parts if part)


def line(rng, number):
    name = rng.choice([f"c{number}"] * 6 + ["", f"c{number} x"])
    fields = [
        rng.choice([f"h{number}.example", f".h{number}.example", f"#HttpOnly_h{number}.example", f"#HttpOnly_.h{number}.example"]), "FALSE",
        rng.choice(["/", f"/{CANARY}"]), rng.choice(["TRUE", "FALSE"]), rng.choice(["0", "", str(NOW + 86400 * 30), str(NOW + 3600), str(NOW - 5)]),
        name, rng.choice([CANARY, "", f"{CANARY}={CANARY}"]),
    ]
    if "." == fields[0].removeprefix("#HttpOnly_")[0]:
        fields[1] = "TRUE"
    if rng.random() < 0.04:
        return rng.choice(["\t".join(fields[:5]), CANARY, "\t".join(fields[:4] + ["x"] + fields[5:])])
    return "\t".join(fields)


def write(work, count):
    rng = random.Random(6265)
    made = work / "made"
    made.mkdir(parents=True)
    entries, headers, lists = [], [], []
    for number in range(count):
        host = f"www.h{number}.example"
        text = header(rng, number, host)
        headers.append((host, text))
        entries.append({
            "startedDateTime": MOMENT, "request": {"url": f"https://{host}/", "headers": []},
            "response": {"headers": [{"name": "Set-Cookie", "value": text}]}})
    (made / "visit.har").write_text(json.dumps({"log": {"entries": entries}}), "utf-8")
    for number in range(count // 6):
        lines = [line(rng, number * 10 + step) for step in range(6)]
        text = "# Netscape HTTP Cookie File\n\n# a remark\n" + "\n".join(lines) + "\n"
        (made / f"list-{number:03}.txt").write_text(text, "utf-8")
        lists.append(lines)
    (work / "cases.json").write_text(json.dumps({"headers": headers, "lists": lists}), "utf-8")


class Answer:
    def __init__(self, text):
        self.message = email.message.Message()
        self.message["Set-Cookie"] = text

    def info(self):
        return self.message


def theirs_of_header(host, text):
    jar = http.cookiejar.CookieJar()
    jar.extract_cookies(Answer(text), urllib.request.Request(f"https://{host}/"))
    return {(cookie.name, cookie.domain.lstrip(".").lower()): life(cookie) for cookie in jar}


def life(cookie):
    return "session" if cookie.expires is None else cookie.expires - NOW


def theirs_of_list(path):
    jar = http.cookiejar.MozillaCookieJar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            jar.load(path, ignore_discard=True, ignore_expires=True)
    except (http.cookiejar.LoadError, AssertionError):
        return None
    return {(cookie.name, cookie.domain.lstrip(".")): life(cookie) for cookie in jar}


def why_header(host, text, ours, theirs):
    """The reason in RFC 6265 for which the two may disagree on a header, read from its text alone; None where there is none."""
    pair, *attributes = text.split(";")
    values = collections.defaultdict(list)
    for attribute in attributes:
        key, _, value = attribute.partition("=")
        values[key.strip(" \t").lower()].append(value.strip(" \t"))
    name, sign, value = (part.strip(" \t") for part in pair.partition("="))
    if not sign or not name:
        return "a cookie without a name is none (5.2)"
    if any(ord(sign) < 32 and sign != "\t" for sign in name + value):
        return "control characters are refused (6265bis 5.6)"
    if len(name.encode()) + len(value.encode()) > 4096:
        return "browsers take no more than 4096 bytes (6265bis 5.6)"
    for domain in values["domain"]:
        if domain and "." not in domain.strip("."):
            return "a domain of one label is no registered name"
    ages = values["max-age"]
    if any(not age.lstrip("-").isdigit() or age.startswith("+") for age in ages):
        return "an age that is no number is passed over, the cookie is not (5.2.2)"
    if len(ages) > 1:
        return "of two ages the last counts (5.3)"
    if any(len(age) > 12 for age in ages):
        return "an age may be as large as one can count (5.2.2)"
    if any(not domain.strip(".") for domain in values["domain"]):
        return "an empty domain is passed over, the cookie is not (5.2.3)"
    if any(end.startswith(("2027-11-23T", "23 Nov", "Tue Nov")) for end in values["expires"]):
        return "a date is read in any order (5.1.1)"
    if "expires" in values and not any(values["expires"]):
        return "an end that is no date is passed over (5.2.1)"
    if "31 Feb" in text or "Expires=0" in text or "tomorrow" in text:
        return "an end that is no date is passed over (5.2.1)"
    if name.startswith('"') or name.startswith("$"):
        return "signs in a name are part of it (5.2)"
    if "version" in values or "comment" in values:
        return "versions and remarks are of RFC 2109 and passed over (5.2)"
    return None


def compare(work):
    time.time = lambda: NOW
    cases = json.loads((work / "cases.json").read_text("utf-8"))
    listing = (work / "cookies.json").read_text("utf-8")
    assert CANARY not in listing, "the listing shows what a cookie holds"
    assert CANARY not in (work / "errors.txt").read_text("utf-8"), "an error shows what a cookie holds"
    ours = collections.defaultdict(dict)
    for cookie in json.loads(listing)["cookies"]:
        file = pathlib.Path(cookie["path"]).name
        found = cookie.get("seconds", cookie.get("lifetime"))
        ours[file][(cookie["name"], cookie.get("host"))] = found
    same, reasons, wrong = 0, collections.Counter(), []

    byhost = collections.defaultdict(dict)
    for (name, host), lives in ours["visit.har"].items():
        number = host.removeprefix("www.").split(".")[0]
        byhost[number][(name, host)] = lives
    for host, text in cases["headers"]:
        mine = byhost[host.removeprefix("www.").split(".")[0]]
        other = theirs_of_header(host, text)
        if mine == other:
            same += 1
            continue
        reason = why_header(host, text, mine, other)
        if reason:
            reasons[reason] += 1
        else:
            wrong.append(f"{text[:120]!r}: avgreg {mine}, Python {other}")
        continue

    simple = 0
    for host, text in cases["headers"]:
        mine = byhost[host.removeprefix("www.").split(".")[0]]
        try:
            read = http.cookies.SimpleCookie(text)
        except http.cookies.CookieError:
            continue
        for (name, _) in mine:
            if name in read:
                simple += 1

    lines = 0
    for number, made in enumerate(cases["lists"]):
        mine = ours[f"list-{number:03}.txt"]
        other = theirs_of_list(str(work / "made" / f"list-{number:03}.txt"))
        lines += len(made)
        if other is None:
            reasons["one line that is none keeps Python from reading the list"] += 1
            continue
        for key, lives in list(other.items()):
            name, host = key
            if any(line.split("\t")[5:6] == [""] and host in line for line in made):
                reasons["without a name, Python takes what the cookie holds for one"] += 1
                del other[key]
            elif lives == -NOW:
                reasons["an end of 0 is the end of the session, not 1970"] += 1
                other[key] = "session"
            elif lives != "session" and lives <= 0:
                # It was there when the list was made; how long it had lived nobody knows.
                other[key] = None
        if mine == other:
            same += len(mine)
        else:
            wrong.append(f"list-{number:03}: avgreg {mine}, Python {other}")

    for reason, count in sorted(reasons.items()):
        print(f"{count:5} {reason}")
    for text in wrong[:12]:
        print(text)
    assert not wrong, f"{len(wrong)} disagree without a reason"
    assert same > len(cases["headers"]) / 3 and simple > len(cases["headers"]) / 4, "hardly anything was compared"
    print(f"{len(cases['headers'])} headers and {lines} lines: {same} alike, {sum(reasons.values())} apart for a reason; "
          f"{simple} names as http.cookies has them; no value shown")


if __name__ == "__main__":
    work = pathlib.Path(sys.argv[2])
    write(work, int(sys.argv[3])) if sys.argv[1] == "write" else compare(work)
