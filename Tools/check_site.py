"""Holds the built site against its promises, from outside the program: every link and anchor inside the site
resolves, the list of 2566 stands in order, no page carries a script or style of its own, the limits are kept."""

import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

LARGEST_PAGE = 100_000
LARGEST_SHEET = 24_576


class Page(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.links, self.ids, self.problems, self.headings = [], [], [], []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        for name in ("href", "src"):
            if values.get(name) is not None:
                self.links.append(values[name])
        is_own = tag == "style" or (tag == "script" and "src" not in values)
        if is_own or "style" in values:
            self.problems.append(f"<{tag}> carries code or style of its own")
        if any(name.startswith("on") for name in values):
            self.problems.append(f"<{tag}> carries an event handler")
        if tag == "img" and "alt" not in values:
            self.problems.append("a picture has no alternative text")
        if tag == "h1":
            self.headings.append(tag)


def read(path):
    page = Page()
    page.feed(path.read_text(encoding="utf-8"))
    return page


def check(root):
    pages = {path: read(path) for path in sorted(root.rglob("*.html"))}
    problems = []
    for path, page in pages.items():
        name = path.relative_to(root)
        problems += [f"{name}: {problem}" for problem in page.problems]
        problems += [f"{name}: the id {i} stands twice" for i in set(page.ids) if page.ids.count(i) > 1]
        if len(page.headings) != 1:
            problems.append(f"{name}: {len(page.headings)} h1")
        if path.stat().st_size > LARGEST_PAGE:
            problems.append(f"{name}: {path.stat().st_size} bytes")
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            folder = root if parts.path.startswith("/") else path.parent
            if name.name == "404.html" and parts.path and folder != root:
                problems.append(f"{name}: {link} leads astray where a server shows this page")
            target = (folder / unquote(parts.path).lstrip("/")).resolve() if parts.path else path.resolve()
            if not target.is_file() or root.resolve() not in target.parents:
                problems.append(f"{name}: {link} leads nowhere")
            elif parts.fragment and target.suffix == ".html":
                known = next(p for q, p in pages.items() if q.resolve() == target)
                if unquote(parts.fragment) not in known.ids:
                    problems.append(f"{name}: {link} names no place")
    for sheet in sorted((root / "assets").glob("*.css")):
        if sheet.stat().st_size > LARGEST_SHEET:
            problems.append(f"{sheet.name} has {sheet.stat().st_size} bytes")
    assessment = (root / "ita/2566/index.html").read_text(encoding="utf-8")
    codes = re.findall(r'<tr id="(O\d+)">', assessment)
    if codes != [f"O{number}" for number in range(1, 44)]:
        problems.append(f"the list of 2566 shows {codes}")
    for feed in ("sitemap.xml", "feed.xml"):
        years = [int(year) for year in re.findall(r">(\d{4})-\d\d-\d\d", (root / feed).read_text("utf-8"))]
        problems += [f"{feed}: the year {year}" for year in years if year > 2400]
    return pages, problems


if __name__ == "__main__":
    checked, found = check(Path(sys.argv[1]))
    for line in found:
        print(line)
    print(f"{len(checked)} pages, {len(found)} problems")
    sys.exit(1 if found else 0)
