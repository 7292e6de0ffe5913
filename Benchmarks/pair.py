"""Two programs of ours side by side, interleaved: cold, nothing changed, and a text, a title and a document edited;
prints medians in ms.

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

CASES = ("cold", "nothing changed", "one text edited", "one title edited", "one document edited")


def edited(path, change):
    """What a build takes after a change to a file that had been left alone."""
    time.sleep(0.1)
    run(command)
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    return run(command)


for count in options.pages:
    base = Path(tempfile.mkdtemp(dir=options.folder))
    root = base / "ours"
    corpus.write(count, root, base / "theirs")
    texts = sorted((root / "Content/news").iterdir())
    document = next((root / "Content").glob("[0-9]*/*/*.md"))
    figures = {program: {case: [] for case in CASES} for program in options.programs}
    for number in range(options.rounds + 1):
        for program, cases in figures.items():
            command = [program, "build", "--quiet", "--root", str(root), "--output", "Output"]
            for name in ("Output", ".prongsai"):
                shutil.rmtree(root / name, ignore_errors=True)
            cold = run(command)
            time.sleep(0.1)
            run(command)
            nothing = run(command)
            # The first edit makes the second tree.
            edited(texts[count // 2], lambda text: text + f"\nแก้ไข {number}\n")
            edits = [
                edited(texts[count // 3], lambda text: text + f"\nแก้ไข {number}\n"),
                edited(texts[count // 3], lambda text: text.replace("title: ", f"title: {number} ", 1)),
                edited(document, lambda text: text + f"\nแก้ไข {number}\n"),
            ]
            if number > 0:
                for case, figure in zip(CASES, (cold, nothing, *edits)):
                    cases[case].append(figure)
    for case in CASES:
        print(f"{count:,} pages, {case}: " + ", ".join(
            f"{median(figures[program][case], 'wall') * 1000:.1f}" for program in options.programs), flush=True)
    shutil.rmtree(base)
