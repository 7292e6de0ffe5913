"""Measures, in a headless browser, how far what people come for lies from the home page of a built site: clicks, and
screens to scroll on the last page, on a desk (1280 × 800) and on a phone (360 × 740); also sideways scrolling, weight
and shifts of the layout.

    python3 Tools/measure_tasks.py [SITE] [--pages]  (SITE: a folder such as Output; exit code 1 if a limit is passed)

With --pages also: every page's weight and shifts, and whether its tables are whole on paper.

Needs Playwright for Python and Chromium (PRONGSAI_CHROMIUM names its program, if Playwright's own is not installed).
A task whose pages the site does not have is named, and does not count against it.
"""

import functools
import gzip
import http.server
import os
import sys
import threading
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

SIZES = [("desk", 1280, 800), ("phone", 360, 740)]

# task, page, what is sought on it, most clicks, most screens on desk and phone, whether nothing may scroll sideways
TASKS = [
    ("who won a contract, at what price", "budget/procurement-monthly/",
     ".records tbody tr:nth-child(2)", 1, 1.0, 1.5, True),
    ("report corruption (the form)", "transparency/complaint-channel/",
     ".page-head .button, #page\\.contact a[href*=corruption]", 2, 0.5, 0.8, False),
    ("an executive's phone, to tap", "basic-information/executives/", ".person a[href^=tel]", 1, 1.0, 1.5, False),
    ("papers needed for a service", "administration/service-manual/", ".records tbody tr td", 1, 1.0, 1.5, True),
    ("this year's budget by kind, chart and table", "budget/budget-plan/", "figure.chart", 2, 1.0, 1.5, False),
    ("e-Service", "administration/e-service/", ".page-head .button", 1, 0.5, 0.8, False),
    ("ask a question", "basic-information/question-answer/", ".page-head .button", 1, 0.5, 0.8, False),
    ("state of my complaint", "complaints/", "form, .page-head .button", 2, 0.5, 0.8, False),
    ("the signed anti-corruption plan (PDF)", "corruption-prevention/anti-corruption-plan/",
     ".page-head a[href$='.pdf']", 2, 0.8, 1.0, False),
    ("complaint figures to take away", "transparency/complaint-statistics/", "a.download", 2, 1.0, 1.5, False),
    ("find a word in all pages", "search/", "input[type=search]", 1, 0.0, 0.0, False),
    ("assessor: an item and each element's place", "ita/{year}/", ".chip, .maps", 2, 1.0, 1.0, False),
]

# The width of A4 without its margins in CSS pixels, upright and turned.
PAPER = {False: 680, True: 1031}
MOST_BYTES, MOST_ZIPPED, MOST_SHIFT = 100_000, 15_360, 0.02

SHIFTS = """() => new Promise(done => { let sum = 0;
  new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) sum += e.value })
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 300) })"""


class Links:
    """Which pages each page of the site links to."""

    def __init__(self, browser_page, base):
        self.page, self.base, self.known = browser_page, base, {}

    def of(self, path):
        if path not in self.known:
            self.page.goto(self.base + path)
            links = self.page.eval_on_selector_all("a[href]", "all => all.map(a => a.href)")
            paths = [urlsplit(link)._replace(fragment="").geturl() for link in links]
            own = [unquote(p[len(self.base):]) for p in paths if p.startswith(self.base)]
            self.known[path] = {p.removesuffix("index.html") for p in own}
        return self.known[path]

    def clicks(self, target, most=3):
        seen, front = {""}, {""}
        for clicks in range(1, most + 1):
            front = {link for path in front for link in self.of(path)
                     if link.endswith("/") or link == ""} - seen
            if target in front:
                return clicks
            seen |= front
        return None


def top(page, selector):
    """Where the first visible match begins, in pixels; nil if there is none."""
    for match in page.query_selector_all(selector):
        box = match.bounding_box()
        if box and box["height"] > 0:
            return box["y"]
    return None


def overflow(page):
    """How much wider something is than its place, sideways."""
    return page.evaluate("""() => Math.max(document.documentElement.scrollWidth - innerWidth,
      ...[...document.querySelectorAll('.dataset > .table-frame')].map(f => f.scrollWidth - f.clientWidth), 0)""")


def measure_tasks(browser, base, root):
    failures = 0
    links = Links(browser.new_page(), base)
    year = max((p.name for p in (root / "ita").iterdir() if p.name.isdigit()), default="") if (root / "ita").is_dir() else ""
    print(f"{'task':46} clicks   desk   phone  (screens)")
    for name, path, sought, most, desk, phone, is_narrow in TASKS:
        path = path.format(year=year)
        if not (root / path / "index.html").is_file():
            print(f"{name:46} – the site has no {path}")
            continue
        clicks, target = links.clicks(path), path
        if name.startswith("assessor"):
            item = next(iter(browser_items(links.page, base, path)), None)
            clicks, target = (clicks or 9) + 1, item or path
        words, is_bad = [], clicks is None or clicks > most
        for (_, width, height), limit in zip(SIZES, (desk, phone)):
            page = browser.new_page(viewport={"width": width, "height": height})
            page.goto(base + target)
            y = top(page, sought)
            screens = None if y is None else y / height
            wide = overflow(page) if is_narrow else 0
            is_bad |= screens is None or screens > limit + 0.005 or wide > 1
            words.append(("none" if screens is None else f"{screens:.2f}") + (f" +{wide}px" if wide > 1 else ""))
            page.close()
        failures += is_bad
        print(f"{name:46} {clicks or '–'!s:>6} {words[0]:>7} {words[1]:>7}  {'TOO FAR' if is_bad else ''}")
    return failures


def browser_items(page, base, path):
    page.goto(base + path)
    found = page.eval_on_selector_all(".items td a[href]", "all => all.map(a => a.href)")
    own = [urlsplit(f)._replace(fragment="").geturl()[len(base):] for f in found if f.startswith(base)]
    return [p for p in own if "budget/procurement-monthly" in p] + own


def measure_pages(browser, base, root):
    """Weight of HTML with styles and scripts, and shifts, of every page kind that is large."""
    failures = 0
    page = browser.new_page(viewport={"width": 360, "height": 740})
    worst = []
    for file in sorted(root.rglob("*.html")):
        path = file.relative_to(root).as_posix()
        text = file.read_text(encoding="utf-8")
        parts = [text.encode()]
        for part in text.split('"'):
            if part.endswith((".css", ".js")) and "assets/" in part and "://" not in part:
                asset = root / unquote(urljoin("/" + path, part)).lstrip("/")
                if asset.is_file():
                    parts.append(asset.read_bytes())
        size = sum(map(len, parts))
        zipped = sum(len(gzip.compress(part, 9)) for part in parts)
        page.goto(base + path)
        shift = page.evaluate(SHIFTS)
        if size > MOST_BYTES or zipped > MOST_ZIPPED or shift > MOST_SHIFT:
            failures += 1
            print(f"{path}: {size} bytes, {zipped} zipped, shifts {shift:.3f}")
        cut = cut_on_paper(page)
        if cut:
            failures += 1
            print(f"{path}: tables reach {cut} pixels beyond the paper")
        worst.append((size, zipped, shift))
    print("most: %d bytes, %d zipped, shifts %.3f" % tuple(max(column) for column in zip(*worst)))
    return failures


def cut_on_paper(page):
    """How far the broadest table reaches beyond the sheet on which the page is printed; 0 if all are whole."""
    turned = page.evaluate("document.body.classList.contains('broad')")
    size = page.viewport_size
    page.emulate_media(media="print")
    page.set_viewport_size({"width": PAPER[turned], "height": 900})
    edge = page.evaluate("""() => Math.max(0, ...[...document.querySelectorAll('table')]
      .map(t => t.getBoundingClientRect().right - innerWidth))""")
    page.emulate_media(media="screen")
    page.set_viewport_size(size)
    return round(edge) if edge > 1 else 0


def main():
    from playwright.sync_api import sync_playwright

    names = [name for name in sys.argv[1:] if not name.startswith("-")]
    root = Path(names[0] if names else "Output").resolve()
    quiet = type("Quiet", (http.server.SimpleHTTPRequestHandler,), {"log_message": lambda *_: None})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{server.server_address[1]}/"
    program = os.environ.get("PRONGSAI_CHROMIUM") or None
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        failures = measure_tasks(browser, base, root)
        if "--pages" in sys.argv:
            failures += measure_pages(browser, base, root)
        browser.close()
    server.shutdown()
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
