import Diagnostics

/// The manuals of what is taken from files of other programs.
extension CommandTable {
  static let importPlan = CommandManual(
    name: "import plan",
    abstract: LocalizedText(
      th: "อ่านแผนปฏิบัติการป้องกันการทุจริต (Word PDF หรือข้อความ) แล้วเขียน Content/plan",
      en: "reads an action plan (Word, PDF or text) and writes Content/plan"),
    discussion: LocalizedText(
      th:
        "ไฟล์ที่ท่านแก้แล้วจะไม่ถูกเขียนทับ เว้นแต่ใส่ --force ข้อความที่อ่านได้จาก Word และ PDF เก็บไว้ที่ Content/plan/import/text.txt (ไม่เผยแพร่) ให้เปิดดูตามเลขบรรทัดในข้อค้นพบ การอ่าน PDF ใช้โปรแกรม pdftotext ของเครื่อง",
      en:
        "Files that were edited since are never written over without --force. The text of a Word file or PDF is kept in Content/plan/import/text.txt, which is not published: the findings name its lines. PDFs are read by the machine's pdftotext."
    ),
    otherNames: ["นำเข้า", "นำเข้าแผน"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "ไฟล์", en: "file"),
        abstract: LocalizedText(
          th: "แผนทั้งเล่ม (.docx .pdf หรือ .txt) หรือ - ถ้าส่งมาทาง standard input",
          en: "the whole plan (.docx, .pdf or .txt), or - for standard input"))
    ],
    options: [
      OptionManual(
        "dry-run", th: "แสดงว่าจะเขียนอะไร โดยยังไม่เขียน", en: "show what would be written, write nothing"),
      OptionManual("force", th: "เขียนทับไฟล์ที่ต่างกัน", en: "write over files that differ"),
    ], examples: ["import plan แผน.docx --dry-run --root เว็บอบต", "import plan แผน.pdf"])

  static let importDocument = CommandManual(
    name: "import document",
    abstract: LocalizedText(
      th: "ทำเอกสารของข้อหนึ่งจากไฟล์ Word (.docx) พร้อมรูปและตาราง เป็นฉบับร่าง",
      en: "makes the document of an item from a Word file (.docx), with its pictures and tables, as a draft"),
    discussion: LocalizedText(
      th:
        "หัวเรื่อง รายการ ตาราง ลิงก์ เชิงอรรถ และรูปมาด้วย ตารางที่หัวตรงกับตารางของข้อนั้นเก็บเป็นข้อมูล ไฟล์ Word เดิมเป็นไฟล์แนบ สิ่งที่นำมาไม่ได้จะบอกทีละอย่าง ไม่เขียนทับไฟล์ที่ท่านแก้แล้ว",
      en:
        "Headings, lists, tables, links, notes and pictures come with it; a table with the headings of one that the item asks for becomes data, and the Word file is attached. What could not be carried is told. Nothing that was edited is written over."
    ),
    otherNames: ["นำเข้าเอกสาร", "นำเข้า word"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "ไฟล์", en: "file"),
        abstract: LocalizedText(th: "ไฟล์ Word (.docx)", en: "a Word file (.docx)")),
      ArgumentManual(
        name: item,
        abstract: LocalizedText(
          th: "เลขข้อ ชื่อรายการ หรือชื่อเรื่อง ที่เอกสารนี้ตอบ", en: "the code, key or title that it answers")),
    ],
    options: [
      OptionManual(
        "dry-run", th: "แสดงว่าจะเขียนอะไร โดยยังไม่เขียน", en: "show what would be written, write nothing")
    ], examples: ["import document โครงสร้าง.docx structure --year 2569"])

  static let importWorkbook = CommandManual(
    name: "import workbook",
    abstract: LocalizedText(
      th: "แยกไฟล์ Excel ที่กรอกทั้งปี (จาก new all --workbook) ไปเป็นตารางของแต่ละข้อ",
      en: "takes a year's workbook (of new all --workbook) apart into the tables of the items"),
    discussion: LocalizedText(
      th: "แผ่นที่ยังไม่กรอกข้ามไป แถวตัวอย่างไม่นับ ตารางที่มีข้อมูลต่างอยู่แล้วไม่ถูกเขียนทับ เว้นแต่ใส่ --force",
      en:
        "Sheets that nobody filled in are passed over, examples do not count, and tables that hold other data are never written over without --force."
    ),
    otherNames: ["นำเข้าตาราง", "นำเข้า excel"],
    arguments: [
      ArgumentManual(
        name: LocalizedText(th: "ไฟล์", en: "file"),
        abstract: LocalizedText(
          th: "ไฟล์ Excel ที่กรอกแล้ว (.xlsx)", en: "the workbook that was filled in (.xlsx)"))
    ],
    options: [
      OptionManual(
        "dry-run", th: "แสดงว่าจะเขียนอะไร โดยยังไม่เขียน", en: "show what would be written, write nothing"),
      OptionManual("force", th: "เขียนทับตารางที่ต่างกัน", en: "write over tables that differ"),
    ], examples: ["import workbook ตารางปี-2569.xlsx"])
}
