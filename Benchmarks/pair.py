"""Two programs of ours side by side: cold, nothing changed and one text edited, interleaved; prints medians in ms.

Usage: pair.py PROGRAM OTHER [--rounds N] [--folder DIR] [PAGES …]
Trees are cleared away in between, so that the memory for the next is at hand; copy both program files in the same way."""

import argparse
import shutil
import tempfile
import time
from pathlib import Path

import corpus
from measure import median, run

parser = argparse.ArgumentParser()
parser.add_argument("programs", nargs=2)
parser.add_argument("pages", nargs="*", type=int, default=[100, 1000, 10000])
parser.add_argument("--rounds", type=int, default=8)
parser.add_argument("--folder", default="/dev/shm", help="where to build; tmpfs, since ext4 is slow after deletions")
options = parser.parse_intermixed_args()

for count in options.pages:
    base = Path(tempfile.mkdtemp(dir=options.folder))
    root = base / "ours"
    corpus.write(count, root, base / "theirs")
    texts = sorted((root / "Content/news").iterdir())
    figures = {program: {"cold": [], "nothing changed": [], "one text edited": []} for program in options.programs}
    for number in range(options.rounds + 1):
        for program, cases in figures.items():
            command = [program, "build", "--quiet", "--root", str(root), "--output", "Output"]
            for name in ("Output", ".prongsai"):
                shutil.rmtree(root / name, ignore_errors=True)
            cold = run(command)
            time.sleep(0.1)
            run(command)
            nothing = run(command)
            edits = []
            for place in (2, 3):  # the first edit makes the second tree
                text = texts[count // place]
                text.write_text(text.read_text("utf-8") + f"\nแก้ไข {number}\n", "utf-8")
                edits.append(run(command))
                time.sleep(0.1)
                run(command)
            if number > 0:
                for case, figure in zip(cases, (cold, nothing, edits[-1])):
                    cases[case].append(figure)
    for case in ("cold", "nothing changed", "one text edited"):
        print(f"{count:,} pages, {case}: " + ", ".join(
            f"{median(figures[program][case], 'wall') * 1000:.1f}" for program in options.programs), flush=True)
    shutil.rmtree(base)
