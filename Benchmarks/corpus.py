"""Writes a corpus of Thai news pages and a table twice: as a project of ours and as a Hugo site with a plain theme."""

import csv
import datetime
import json
import random
from pathlib import Path

WORDS = (
    "การ เปิดเผย ข้อมูล สาธารณะ ของ องค์การ บริหาร ส่วน ตำบล งบประมาณ โครงการ ประชาชน มี ส่วนร่วม "
    "ตรวจสอบ ได้ จัดซื้อ จัดจ้าง ถนน น้ำ ประปา โรงเรียน"
).split()

AGENCY = """name: องค์การบริหารส่วนตำบลทดสอบ
shortName: อบต.ทดสอบ
baseURL: https://www.example.go.th/
fiscalYear: 2566
catalogue: 2566
units: [สำนักปลัด]
"""

BASE = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>{{.Title}}</title>
<link rel="stylesheet" href="/site.css"></head><body><header><a href="/">หน้าแรก</a></header>
<main>{{block "main" .}}{{end}}</main><footer><p>อบต.ทดสอบ</p></footer></body></html>
"""
SINGLE = """{{define "main"}}<h1>{{.Title}}</h1><p>{{.Params.summary}}</p>
<time>{{.Date.Format "2006-01-02"}}</time>{{.Content}}
{{with .PrevInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}
{{with .NextInSection}}<a href="{{.RelPermalink}}">{{.Title}}</a>{{end}}{{end}}
"""
LIST = """{{define "main"}}<ul>{{range .Pages}}<li><a href="{{.RelPermalink}}">{{.Title}}</a>
{{.Params.summary}}</li>{{end}}</ul>{{end}}
"""
TABLE = """{{define "main"}}<h1>{{.Title}}</h1><table><tbody>{{range hugo.Data.plan.rows}}<tr>{{range .}}<td>{{.}}</td>{{end}}</tr>{{end}}
</tbody></table>{{end}}
"""
COLUMNS = "รายการ,วงเงินงบประมาณ (บาท),วิธีการจัดซื้อจัดจ้าง,เดือนที่คาดว่าจะดำเนินการ\n"
DOCUMENT = """---
title: แผนการจัดซื้อจัดจ้าง
published: 2022-11-15
unit: สำนักปลัด
datasets:
  - file: plan.csv
    schema: procurement-plan
---
แผนการจัดซื้อจัดจ้างประจำปีงบประมาณ พ.ศ. 2566
"""
HUGO = """baseURL = 'https://www.example.go.th/'
title = 'x'
disableKinds = ['taxonomy', 'term', 'rss']
[markup.goldmark.parser]
autoHeadingID = true
"""


def prose(source, count):
    return " ".join("".join(source.choices(WORDS, k=source.randint(3, 9))) for _ in range(count))


def page(source, number):
    day = datetime.date(2022, 10, 1) + datetime.timedelta(days=number % 160)
    title = f"ข่าวที่ {number} {prose(source, 1)}"
    body = (
        f"{prose(source, 12)}\n\n## หัวข้อ {number}\n\n{prose(source, 14)}\n\n"
        f"- {prose(source, 3)}\n- **{prose(source, 1)}** {prose(source, 2)}\n\n"
        f"1. {prose(source, 3)}\n2. {prose(source, 3)}\n\n"
        f"{prose(source, 10)} [ลิงก์](https://example.go.th/{number}) `code` {prose(source, 6)}\n\n"
        f"### ย่อย\n\n{prose(source, 9)}\n"
    )
    return day, title, prose(source, 2), body


def table(source, rows):
    months = ("ต.ค. 2565", "พ.ย. 2565", "ธ.ค. 2565", "ม.ค. 2566", "ก.พ. 2566", "มี.ค. 2566")
    return COLUMNS + "".join(
        f"{prose(source, 1)} {row},{source.randint(1, 900) * 1000},เฉพาะเจาะจง,{source.choice(months)}\n"
        for row in range(rows))


def write_tables(source, count, ours, theirs):
    folder = ours / "Content/3-budget/procurement-plan/2566"
    folder.mkdir(parents=True)
    (theirs / "data").mkdir()
    text = table(source, max(10, count // 20))
    (folder / "plan.csv").write_text(text, "utf-8")
    rows = {"rows": list(csv.reader(text.splitlines()))}
    (theirs / "data/plan.json").write_text(json.dumps(rows, ensure_ascii=False), "utf-8")
    folder.with_suffix(".md").write_text(DOCUMENT, "utf-8")
    (theirs / "content/plan.md").write_text("---\ntitle: แผนการจัดซื้อจัดจ้าง\nlayout: table\ndate: 2022-11-15\n---\n", "utf-8")


def write(count, ours: Path, theirs: Path):
    source = random.Random(2569)
    (ours / "Content/news").mkdir(parents=True)
    (theirs / "content/news").mkdir(parents=True)
    (theirs / "layouts/_default").mkdir(parents=True)
    (ours / "Content/agency.yaml").write_text(AGENCY, "utf-8")
    (theirs / "hugo.toml").write_text(HUGO, "utf-8")
    for name, text in (("baseof", BASE), ("single", SINGLE), ("list", LIST), ("table", TABLE)):
        (theirs / f"layouts/_default/{name}.html").write_text(text, "utf-8")
    write_tables(source, count, ours, theirs)
    for number in range(count):
        day, title, summary, body = page(source, number)
        head = f"---\ntitle: {title}\nsummary: {summary}\n"
        (ours / f"Content/news/{day}-n{number}.md").write_text(
            f"{head}published: {day}\nunit: สำนักปลัด\n---\n{body}", "utf-8")
        (theirs / f"content/news/n{number}.md").write_text(f"{head}date: {day}\n---\n{body}", "utf-8")
