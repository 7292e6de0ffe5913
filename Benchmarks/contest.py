"""One corpus in one place: our program, Hugo and the floor, one after the other in every round.

No tree is deleted between rounds: file systems punish what is written after it."""

import os
import time
from pathlib import Path

import corpus
from measure import run


def pages_of(folder):
    return sum(1 for _ in Path(folder).glob("news/*/index.html"))


class Contest:
    def __init__(self, program, hugo, floor, templates, count, folder):
        self.program, self.hugo, self.floor, self.templates = program, hugo, floor, templates
        self.count, self.folder = count, folder
        self.ours, self.theirs = folder / "ours", folder / "theirs"
        corpus.write(count, self.ours, self.theirs)
        self.round = 0
        self.results = {}

    def note(self, case, who, figure):
        self.results.setdefault(case, {}).setdefault(who, []).append(figure)

    def build(self):
        return run([self.program, "build", "--quiet", "--root", str(self.ours), "--output", f"Output{self.round}"])

    def build_theirs(self):
        return run([self.hugo, "-F", "--ignoreCache", "--noBuildLock", "--quiet", "-s", str(self.theirs),
                    "-d", str(self.folder / f"theirs{self.round}")])

    def case(self, name):
        for who, build in (("ours", self.build), ("hugo", self.build_theirs if self.hugo else None)):
            if build:
                os.sync()  # nobody pays for what another has left to write
                self.note(name, who, build())

    def start_afresh(self):
        self.round += 1
        state = self.ours / ".prongsai"
        if state.exists():
            state.rename(self.folder / f"state{self.round}")

    def play_cold(self):
        """A round of first builds; all of them come before the edits, which delete folders."""
        self.start_afresh()
        self.case("cold")
        assert pages_of(self.ours / f"Output{self.round}") == self.count, "our pages are not complete"
        if self.hugo:
            assert pages_of(self.folder / f"theirs{self.round}") == self.count, "Hugo's pages are not complete"
        if self.floor:
            floor = str(self.folder / f"floor{self.round}")
            os.sync()
            self.note("cold", "floor", run([self.floor, str(self.ours / "Content/news"), floor]))

    def play_edits(self):
        """A round: nothing changed, one text (twice), one title and one template edited."""
        self.start_afresh()
        self.build()
        time.sleep(0.1)
        self.build()  # what was just written may still change within a tick of the clock; now it is remembered
        self.case("nothing changed")
        self.edit(1)
        self.case("one text edited, for the first time")  # the second of the two trees is made
        self.edit(2)
        self.build()  # right after the second tree was made, its youngest folders are read again
        self.edit(3)
        self.case("one text edited")
        self.edit_title()
        self.case("one title edited")
        self.edit_templates()
        self.case("one template edited")

    def edit(self, number):
        for folder in (self.ours / "Content/news", self.theirs / "content/news"):
            path = sorted(folder.iterdir())[self.count // 2]
            path.write_text(path.read_text("utf-8") + f"\nแก้ไขรอบที่ {self.round} ครั้งที่ {number}\n", "utf-8")

    def edit_title(self):
        for folder in (self.ours / "Content/news", self.theirs / "content/news"):
            path = sorted(folder.iterdir())[self.count // 3]
            path.write_text(path.read_text("utf-8").replace("title: ", "title: ใหม่ ", 1), "utf-8")

    def edit_templates(self):
        own = self.ours / "Templates/article.mustache"
        own.parent.mkdir(exist_ok=True)
        source = own if own.exists() else self.templates / "article.mustache"
        own.write_text(source.read_text("utf-8") + f"<!-- {self.round} -->\n", "utf-8")
        other = self.theirs / "layouts/_default/single.html"
        other.write_text(other.read_text("utf-8").replace("{{.Content}}", "{{.Content}} "), "utf-8")
