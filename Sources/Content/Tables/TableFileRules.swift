import Diagnostics
import ThaiText

/// What is said of files that are listed as tables.
extension Diagnostic {
  /// A file that is listed as a table and is none that can be read.
  static func noTable(_ name: String, kind: String) -> Diagnostic {
    Diagnostic(
      "dataset.not-csv", .error,
      th: "“\(name)” เป็นไฟล์ \(kind) ตารางใต้ datasets: ต้องเป็น Excel (.xlsx) หรือ CSV",
      en: "“\(name)” is a \(kind) file; tables under datasets: have to be Excel (.xlsx) or CSV",
      mendTh: "ใช้ไฟล์ Excel ที่เป็นต้นฉบับของตาราง ส่วนไฟล์นี้ให้ย้ายไปเขียนใต้ attachments:",
      mendEn: "use the Excel file from which the table was made; list this file under attachments: instead")
  }

  /// A table of another program, or an address of one; nil for a name that can be read.
  static func otherTable(_ name: String) -> Diagnostic? {
    let small = name.lowercased()
    if ["docs.google.com/", "drive.google.com/"].contains(where: small.contains) {
      return Diagnostic(
        "dataset.not-csv", .error, th: "นี่คือลิงก์ Google ชีต ไม่ใช่ไฟล์ในโฟลเดอร์",
        en: "this is a link to Google Sheets and no file in the folder",
        mendTh:
          "ใน Google ชีตเลือก ไฟล์ › ดาวน์โหลด › Microsoft Excel (.xlsx) วางไฟล์ในโฟลเดอร์ของเอกสาร แล้วเขียนชื่อไฟล์ตรงนี้",
        mendEn:
          "in Google Sheets choose File › Download › Microsoft Excel (.xlsx), put the file into the document's folder and write its name here"
      )
    }
    guard
      let kind = otherKinds.first(where: { small.endsWithBytes(of: "." + $0.ending) })
    else { return nil }
    return Diagnostic(
      "dataset.not-csv", .error, th: "“\(name)” เป็น\(kind.th) (.\(kind.ending)) ซึ่งอ่านเป็นตารางไม่ได้",
      en: "“\(name)” is \(kind.en) (.\(kind.ending)), which cannot be read as a table",
      mendTh: "เปิดใน Excel แล้วเลือก ไฟล์ › บันทึกเป็น › ชนิด “สมุดงาน Excel (*.xlsx)” แล้วเขียนชื่อไฟล์ใหม่ตรงนี้",
      mendEn:
        "open it in Excel, choose File › Save As › “Excel Workbook (*.xlsx)”, and write the new name here")
  }

  private static let otherKinds: [(ending: String, th: String, en: String)] = [
    ("xls", "ไฟล์ Excel รุ่นเก่า", "an old Excel file"), ("xlsb", "ไฟล์ Excel แบบไบนารี", "a binary Excel file"),
    ("xlsm", "ไฟล์ Excel ที่มีมาโคร", "an Excel file with macros"),
    ("xltx", "แม่แบบของ Excel", "an Excel template"),
    ("ods", "ตาราง OpenDocument", "an OpenDocument table"),
    ("fods", "ตาราง OpenDocument", "an OpenDocument table"),
    ("numbers", "ไฟล์ของ Numbers", "a file of Numbers"),
    ("gsheet", "ทางลัดไป Google ชีต", "a shortcut to Google Sheets"),
  ]

  /// A sheet of a file that has none.
  static func sheetOfText(_ name: String) -> Diagnostic {
    Diagnostic(
      "dataset.sheet-of-csv", .error, th: "“\(name)” เป็น CSV ซึ่งไม่มีชีต",
      en: "“\(name)” is CSV, which has no sheets",
      mendTh: "ลบบรรทัด sheet: ออก", mendEn: "remove the line sheet:")
  }

  static func noSuchSheet(_ name: String, among names: [String]) -> Diagnostic {
    let list = names.prefix(mostColumns).map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      "dataset.unknown-sheet", .error, th: "ในไฟล์ไม่มีชีตชื่อ “\(name)”", en: "the file has no sheet “\(name)”",
      mendTh: "เขียนชื่อตามแท็บด้านล่างของ Excel: " + list,
      mendEn: "write a name as Excel shows it below the cells: " + list,
      suggestion: NearestName.suggestion(for: name, among: names))
  }

  static func emptyWorkbook(_ name: String) -> Diagnostic {
    Diagnostic(
      "dataset.empty-workbook", .error, th: "“\(name)” ไม่มีชีตที่มองเห็นและมีข้อมูล",
      en: "“\(name)” has no visible sheet with anything on it",
      mendTh: "เปิดใน Excel แล้วดูว่าข้อมูลอยู่ในชีตที่ซ่อนไว้หรือไม่ แล้วบันทึกใหม่",
      mendEn: "open it in Excel, look whether the data is on a hidden sheet, and save it again")
  }
}
