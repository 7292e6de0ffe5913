"""Runs a program and tells what it took; kept apart so that every figure is taken in the same way."""

import os
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass
class Figure:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MiB at the peak


def run(command):
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if status != 0:
        sys.exit(f"failed: {' '.join(command)}")
    return Figure(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def median(figures, field):
    return statistics.median(getattr(figure, field) for figure in figures)


def ratio(others, ours):
    """The median of the ratios of pairs: the figures of one round belong together."""
    return statistics.median(other.wall / own.wall for other, own in zip(others, ours))
