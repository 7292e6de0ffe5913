"""Writes what agencies write, twice: as a project of ours and as a Hugo site that shows the same.

Usage: corpus.py PAGES OURS [THEIRS]. The same number always gives the same bytes: the golden tests rely on it.
A tenth of the pages are documents, most with a table of data (48 at the most: eight keys in six years), a fiftieth are free
pages (200 at the most), the rest is news, of which two thirds hold something beyond paragraphs: pictures, tables in Markdown, emphasis, lists in lists, code, quotes, links."""

import csv
import datetime
import io
import json
import struct
import sys
import zlib
from pathlib import Path

WORDS = (
    "การ เปิดเผย ข้อมูล สาธารณะ ของ องค์การ บริหาร ส่วน ตำบล งบประมาณ โครงการ ประชาชน มี ส่วนร่วม "
    "ตรวจสอบ ได้ จัดซื้อ จัดจ้าง ถนน น้ำ ประปา โรงเรียน"
).split()
FIRST_YEAR, LAST_YEAR = 2561, 2566
UNITS = ("สำนักปลัด", "กองคลัง", "กองช่าง")
AGENCY = """name: องค์การบริหารส่วนตำบลทดสอบ
shortName: อบต.ทดสอบ
baseURL: https://www.example.go.th/
fiscalYear: 2566
catalogue: 2566
units: [สำนักปลัด, กองคลัง, กองช่าง]
contact: { phone: 0 2000 0000, email: saraban@example.go.th }
"""
MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.")
METHODS = ("เฉพาะเจาะจง", "คัดเลือก", "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
KINDS = ("การทุจริตและประพฤติมิชอบ", "การให้บริการหรือการปฏิบัติงานทั่วไป")


class Dice:
    """A small generator of our own, since those of the library may change between its versions."""

    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % limit

    def among(self, values):
        return values[self.below(len(values))]

    def prose(self, count):
        return " ".join(
            "".join(self.among(WORDS) for _ in range(3 + self.below(7))) for _ in range(count))


def procurement(dice, year, rows):
    yield "รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ".split(",")
    for row in range(rows):
        month = row % 6
        yield [f"{dice.prose(1)} {row}", f"{(1 + dice.below(900)) * 1000:,}", dice.among(METHODS),
               f"{MONTHS[month]} {year - 1 if month < 3 else year}"]


def budget(dice, year, rows):
    yield "ประเภทรายการใช้จ่าย,งบประมาณ (บาท),แหล่งที่มาของงบประมาณ,หน่วยงานรับผิดชอบ".split(",")
    for row in range(rows):
        yield [f"{dice.prose(1)} {row}", str((1 + dice.below(9000)) * 100), "ข้อบัญญัติงบประมาณ", dice.among(UNITS)]


def complaints(dice, year, rows):
    yield "เดือน,ประเภทเรื่อง,จำนวนเรื่องทั้งหมด,แล้วเสร็จ,อยู่ระหว่างดำเนินการ".split(",")
    for row in range(min(rows, 12)):
        month, closed, pending = row // 2, dice.below(9), dice.below(3)
        yield [f"{MONTHS[month]} {year - 1 if month < 3 else year}", KINDS[row % 2], str(closed + pending),
               str(closed), str(pending)]


def services(dice, year, rows):
    yield "ชื่อบริการ,ขั้นตอน,ระยะเวลา,ช่องทางการให้บริการ,ค่าธรรมเนียม,กฎหมายที่เกี่ยวข้อง".split(",")
    for row in range(rows):
        yield [f"{dice.prose(1)} {row}", dice.prose(3), f"{1 + dice.below(30)} วัน", "ที่สำนักงาน", "ไม่มี", dice.prose(1)]


def statistics(dice, year, rows):
    yield "งานบริการ,จำนวนผู้ตอบ,ความพึงพอใจ (ร้อยละ)".split(",")
    for row in range(rows):
        yield [f"{dice.prose(1)} {row}", str(20 + dice.below(300)), f"{80 + dice.below(20)}.{dice.below(10)}"]


DOCUMENTS = (
    ("3-budget/procurement-plan", "แผนการจัดซื้อจัดจ้าง", "procurement-plan", procurement),
    ("3-budget/budget-plan", "แผนการใช้จ่ายงบประมาณประจำปี", "budget-plan", budget),
    ("5-transparency/complaint-statistics", "สถิติเรื่องร้องเรียน", "complaint-statistics", complaints),
    ("2-administration/service-manual", "คู่มือการให้บริการประชาชน", "services", services),
    ("2-administration/satisfaction-survey", "ผลสำรวจความพึงพอใจ", "satisfaction", statistics),
    ("1-basic-information/structure", "โครงสร้างหน่วยงาน", None, None),
    ("1-basic-information/powers", "อำนาจหน้าที่", None, None),
    ("4-human-resources/hr-policy", "นโยบายการบริหารทรัพยากรบุคคล", None, None),
)


def plain(dice, number):
    return f"{dice.prose(12)}\n\n{dice.prose(14)}\n\n{dice.prose(9)}\n"


def headings(dice, number):
    return f"{dice.prose(8)}\n\n## หัวข้อ {number}\n\n{dice.prose(9)}\n\n### ย่อย\n\n{dice.prose(6)}\n\n## หัวข้อ {number}\n\n{dice.prose(4)}\n"


def emphasis(dice, number):
    return (f"{dice.prose(5)} **{dice.prose(1)}** {dice.prose(3)} *{dice.prose(1)}* และ `รหัส-{number}`\n\n"
            f"> {dice.prose(6)}\n> — {dice.prose(1)}\n\n{dice.prose(6)} \\*ไม่ใช่ตัวเน้น\\*\n")


def lists(dice, number):
    return (f"{dice.prose(6)}\n\n- {dice.prose(2)}\n  - {dice.prose(1)}\n  - **{dice.prose(1)}** {dice.prose(1)}\n"
            f"    1. {dice.prose(1)}\n    2. {dice.prose(1)}\n- {dice.prose(2)}\n\n1. {dice.prose(2)}\n2. {dice.prose(2)}\n"
            f"\n   {dice.prose(3)}\n\n3. {dice.prose(1)}\n")


def table(dice, number):
    rows = "".join(f"| {dice.prose(1)} | {1 + dice.below(900):,}000 | {dice.prose(1)} |\n" for _ in range(6))
    return f"{dice.prose(5)}\n\nTable: ตารางที่ {number}\n\n| รายการ | บาท | หมายเหตุ |\n|---|--:|:-:|\n{rows}\n{dice.prose(4)}\n"


def code(dice, number):
    return f"{dice.prose(5)}\n\n```\nคำสั่ง <{number}> & \"อื่น\"\n```\n\n```\nเยื้อง {number}\n```\n\n---\n\n{dice.prose(7)}\n"


def links(dice, number):
    return (f"{dice.prose(4)} [ลิงก์](https://example.go.th/{number}) {dice.prose(3)} "
            f"[แผน](/budget/procurement-plan/) และ [ข่าว](/news/)\n\n<https://example.go.th/?a={number}&b=2>\n\n{dice.prose(5)}\n")


def picture(dice, number):
    return f"{dice.prose(6)}\n\n![{dice.prose(1)}](photo.png)\n\n{dice.prose(8)}\n"


TEXTS = (plain, headings, emphasis, plain, lists, table, plain, code, links, picture, plain, lists)


def png(shade):
    """A picture of eight times eight points."""
    rows = b"".join(b"\0" + bytes((shade + 3 * x + 5 * y) % 256 for x in range(8)) for y in range(8))

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    # Stored, not compressed, so that every zlib gives the same bytes.
    data = b"\x78\x01\x01" + struct.pack("<HH", len(rows), len(rows) ^ 0xFFFF) + rows + struct.pack(">I", zlib.adler32(rows))
    head = struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


class Hugo:
    """The same site for Hugo, with a plain theme that shows the same things."""

    BASE = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{{.Title}}</title>
<link rel="stylesheet" href="/site.css"></head><body><header><a href="/">หน้าแรก</a></header>
<main>{{block "main" .}}{{end}}</main><footer><p>อบต.ทดสอบ</p></footer></body></html>
"""
    SINGLE = """{{define "main"}}<h1>{{.Title}}</h1><p>{{.Params.summary}}</p>
<time>{{.Date.Format "2006-01-02"}}</time>{{with .Params.image}}<img src="{{.}}" alt="">{{end}}{{.Content}}
{{with .Params.table}}<table>{{range index hugo.Data .}}<tr>{{range .}}<td>{{.}}</td>{{end}}</tr>{{end}}</table>{{end}}
{{with .PrevInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}
{{with .NextInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}{{end}}
"""
    LIST = """{{define "main"}}<ul>{{range .Pages}}<li><a href="{{.RelPermalink}}">{{.Title}}</a>
{{.Params.summary}}</li>{{end}}</ul>{{end}}
"""
    SETTINGS = """baseURL = 'https://www.example.go.th/'
title = 'x'
disableKinds = ['taxonomy', 'term']
[markup.goldmark.parser]
autoHeadingID = true
"""

    def __init__(self, root):
        self.root = root
        self.write("hugo.toml", self.SETTINGS)
        for name, text in (("baseof", self.BASE), ("single", self.SINGLE), ("list", self.LIST)):
            self.write(f"layouts/_default/{name}.html", text)

    def write(self, path, contents):
        put(self.root / path, contents)

    def page(self, path, title, summary, day, is_draft, body, image="", table=""):
        head = f"---\ntitle: \"{title}\"\nsummary: {summary}\ndate: {day}\ndraft: {str(is_draft).lower()}\n"
        head += f"image: {image}\n" if image else ""
        head += f"table: {table}\n" if table else ""
        self.write(f"content/{path}.md", f"{head}---\n{body}")


def put(path, contents):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(contents if isinstance(contents, bytes) else contents.encode())


def csv_text(rows):
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def write_documents(dice, count, ours, theirs):
    for number in range(count):
        folder, title, schema, rows = DOCUMENTS[number % len(DOCUMENTS)]
        year = LAST_YEAR - number // len(DOCUMENTS)
        body = TEXTS[number % 8](dice, number)
        head = f"---\ntitle: {title} ปี {year}\npublished: {year - 544}-11-15\nunit: {dice.among(UNITS)}\n"
        key = folder.split("/")[1]
        values = list(rows(dice, year, 10 + number % 30)) if rows else []
        if rows:
            head += f"datasets:\n  - file: data.csv\n    schema: {schema}\n"
            put(ours / f"Content/{folder}/{year}/data.csv", csv_text(values))
        put(ours / f"Content/{folder}/{year}.md", f"{head}---\n{body}")
        if theirs:
            if rows:
                theirs.write(f"data/{key}{year}.json", json.dumps(values, ensure_ascii=False))
            theirs.page(f"{key}/{year}", f"{title} ปี {year}", "", f"{year - 544}-11-15", False, body,
                        table=f"{key}{year}" if rows else "")


def write_free_pages(dice, count, ours, theirs):
    for number in range(count):
        body = TEXTS[number % 8](dice, number)
        put(ours / f"Content/pages/page{number}.md", f"---\ntitle: หน้า {number} {dice.prose(1)}\n---\n{body}")
        if theirs:
            theirs.page(f"pages/page{number}", f"หน้า {number}", "", "2022-10-01", False, body)


def write_news(dice, count, ours, theirs):
    for number in range(count):
        day = datetime.date(2019, 10, 1) + datetime.timedelta(days=(number * 7) % 1250)
        kind = TEXTS[number % len(TEXTS)]
        title, summary, body = f"ข่าวที่ {number} {dice.prose(1)}", dice.prose(2), kind(dice, number)
        name = f"{day}-n{number}"
        is_draft = number % 25 == 24
        head = f"---\ntitle: {title}\nsummary: {summary}\npublished: {day}\nunit: {dice.among(UNITS)}\n"
        head += "status: draft\n" if is_draft else ""
        if kind is picture:
            head += "image: photo.png\nimageText: ภาพกิจกรรม\n"
            put(ours / f"Content/news/{name}/photo.png", png(number % 200))
        put(ours / f"Content/news/{name}.md", f"{head}---\n{body}")
        if theirs:
            image = ""
            if kind is picture:
                image = f"/photos/{number}.png"
                theirs.write(f"static{image}", png(number % 200))
                body = body.replace("(photo.png)", f"({image})")
            theirs.page(f"news/n{number}", title, summary, day, is_draft, body, image=image)


def write(pages, ours, theirs=None):
    """Writes so many pages; documents end where their years would leave the era that agencies know."""
    dice = Dice(2569)
    put(ours / "Content/agency.yaml", AGENCY)
    other = Hugo(theirs) if theirs else None
    documents = min(pages // 10, len(DOCUMENTS) * (LAST_YEAR - FIRST_YEAR + 1))
    free = min(pages // 50, 200)
    write_documents(dice, documents, ours, other)
    write_free_pages(dice, free, ours, other)
    write_news(dice, pages - documents - free, ours, other)


if __name__ == "__main__":
    write(int(sys.argv[1]), *(Path(path) for path in sys.argv[2:4]))
