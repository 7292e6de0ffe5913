import Catalogue
import DataFiles
import Diagnostics

extension Diagnostic {
  /// A table of a Word file that is now a table of data.
  static func tableBecameDataset(_ schema: DatasetSchema, _ rows: Int, in file: String) -> Diagnostic {
    Diagnostic(
      "word.dataset", .note, at: SourcePlace(file: file),
      LocalizedText(
        th: "ตารางที่หัวตารางตรงกับ “\(schema.title)” เก็บเป็นข้อมูล \(schema.name).csv (\(rows) แถว)",
        en: "a table with the headings of “\(schema.title)” became \(schema.name).csv (\(rows) rows)"))
  }

  /// A file that is no Word document, and how it becomes one.
  package static func noWordDocument(_ kind: FileSignature?, in file: String) -> Diagnostic {
    let name = kind?.name ?? LocalizedText(th: "ไฟล์ข้อความหรือไฟล์ชนิดอื่น", en: "text or something else")
    return Diagnostic(
      "word.not-docx", .error, at: SourcePlace(file: file),
      LocalizedText(
        th: "“\(file)” เป็น\(name.th) คำสั่งนี้อ่านได้เฉพาะไฟล์ Word (.docx)",
        en: "“\(file)” is \(name.en); this command reads Word documents (.docx) only"), mend: mend(kind))
  }

  private static func mend(_ kind: FileSignature?) -> LocalizedText {
    switch kind {
    case .pdf?, .jpeg?, .png?, .tiff?, .heic?:
      LocalizedText(
        th:
          "ถ้ามีไฟล์ Word ต้นฉบับให้ใช้ไฟล์นั้น หรือสั่ง prongsai new ตามด้วยข้อนั้น แล้ววางไฟล์นี้ไว้ใต้ attachments: ของเอกสาร",
        en:
          "give the Word file that it was made from, or run prongsai new and list this file under attachments:"
      )
    case let kind? where kind.isWriting:
      LocalizedText(
        th: "เปิดใน Word (หรือ LibreOffice) เลือก บันทึกเป็น › เอกสาร Word (.docx) แล้วนำเข้าไฟล์ .docx นั้น",
        en: "open it in Word or LibreOffice, save it as a Word document (.docx), and import that file")
    case let kind? where kind.isSpreadsheet:
      LocalizedText(
        th: "ตารางข้อมูลไม่ต้องนำเข้า: วางไว้ในโฟลเดอร์ของเอกสาร แล้วเขียนชื่อไฟล์ใต้ datasets:",
        en: "a table needs no import: put it into the document's folder and list it under datasets:")
    case .lockedOffice?:
      LocalizedText(
        th: "เปิดด้วยรหัสผ่าน แล้วบันทึกใหม่โดยไม่ตั้งรหัสผ่าน", en: "open it and save it without a password")
    default:
      LocalizedText(
        th: "เปิดใน Word แล้วบันทึกเป็นเอกสาร Word (.docx) หรือคัดลอกข้อความไปวางในเอกสารที่ prongsai new สร้าง",
        en: "save it as a Word document (.docx), or paste its text into the document that prongsai new makes")
    }
  }
}

extension Diagnostic {
  /// A sheet of a year's workbook whose name is that of no table.
  package static func sheetOfNoTable(_ name: String, in file: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "workbook.other-sheet", .problem, at: SourcePlace(file: file, sheet: name, row: 1, column: 1),
      LocalizedText(
        th: "แผ่น “\(name)” ไม่ใช่ชื่อตารางใดของปีนี้ จึงไม่ได้นำเข้า",
        en: "the sheet “\(name)” has the name of no table of the year and is left out"),
      mend: LocalizedText(
        th: "อย่าเปลี่ยนชื่อแผ่นที่ prongsai new all --workbook ตั้งไว้ และใส่ --year ให้ตรงปีของไฟล์",
        en: "keep the names that prongsai new all --workbook gave, and give the year of the file with --year"),
      suggestion: suggestion)
  }

  /// A sheet of a year's workbook with cells that its table cannot hold.
  package static func sheetWithFaults(_ name: String, _ count: Int, in file: String) -> Diagnostic {
    Diagnostic(
      "workbook.sheet-with-faults", .error, at: SourcePlace(file: file, sheet: name, row: 1, column: 1),
      LocalizedText(
        th: "แผ่น “\(name)” มีช่องที่ต้องแก้ก่อน \(count) แห่ง จึงยังไม่ได้นำเข้าแผ่นนี้",
        en: "the sheet “\(name)” is left out until its \(count) faults are mended"),
      mend: LocalizedText(
        th: "แก้ช่องที่บอกไว้ในไฟล์ Excel บันทึก แล้วสั่งนำเข้าใหม่",
        en: "mend the cells that are named, save, and import again"))
  }

  /// A workbook in which nothing has been filled in yet.
  package static func emptyYearWorkbook(_ file: String) -> Diagnostic {
    Diagnostic(
      "workbook.empty", .error, at: SourcePlace(file: file),
      LocalizedText(
        th: "ยังไม่มีตารางใดใน “\(file)” ที่กรอกแล้ว จึงไม่มีอะไรให้นำเข้า",
        en: "no table of “\(file)” has been filled in, so there is nothing to import"),
      mend: LocalizedText(
        th: "กรอกใต้แถวตัวอย่างอย่างน้อยหนึ่งแถว บันทึก แล้วสั่งใหม่",
        en: "fill in a row below an example, save, and run the command again"))
  }
}
