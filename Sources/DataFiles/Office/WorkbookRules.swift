import Diagnostics

/// Why a workbook cannot be read.
package enum WorkbookFault: Error, Sendable, Hashable {
  case archive(ArchiveFault)
  /// An archive that holds no workbook.
  case noWorkbook
  /// A binary workbook, `.xlsb`.
  case binary
  /// A workbook with programs in it, `.xlsm`.
  case macros
  /// More cells or texts than tables of agencies have.
  case tooManyCells

  /// The finding about it.
  package func finding(at place: SourcePlace) -> Diagnostic {
    switch self {
    case .archive(let fault): .archive(fault, at: place)
    case .noWorkbook:
      Diagnostic(
        "sheet.no-workbook", .error, at: place,
        LocalizedText(th: "ไฟล์นี้ไม่ใช่ตาราง Excel (.xlsx)", en: "the file is no Excel workbook (.xlsx)"),
        mend: Self.saving)
    case .binary:
      Diagnostic(
        "sheet.binary", .error, at: place,
        LocalizedText(
          th: "ไฟล์นี้เป็น Excel แบบไบนารี (.xlsb) ซึ่งอ่านไม่ได้",
          en: "the file is a binary workbook (.xlsb), which cannot be read"),
        mend: Self.saving)
    case .macros:
      Diagnostic(
        "sheet.macros", .error, at: place,
        LocalizedText(
          th: "ไฟล์นี้มีมาโครฝังอยู่ (.xlsm) ไม่ควรให้ประชาชนดาวน์โหลด",
          en: "the file holds macros (.xlsm), which nobody should have to download"),
        mend: Self.saving)
    case .tooManyCells:
      Diagnostic(
        "sheet.too-large", .error, at: place,
        LocalizedText(th: "ชีตนี้มีช่องข้อมูลมากเกินกว่าจะอ่านได้", en: "the sheet has more cells than can be read"),
        mend: LocalizedText(
          th: "ลบแถวและคอลัมน์ที่ไม่ใช่ข้อมูล (มักเลยท้ายตารางไปมาก) หรือแบ่งเป็นหลายไฟล์",
          en: "delete rows and columns that hold no data, often far below the table, or split the file"))
    }
  }

  /// How to save a table so that it can be read.
  static let saving = LocalizedText(
    th: "เปิดใน Excel แล้วเลือก ไฟล์ › บันทึกเป็น › ชนิด “สมุดงาน Excel (*.xlsx)”",
    en: "open it in Excel and choose File › Save As › “Excel Workbook (*.xlsx)”")
}

extension Diagnostic {
  /// A cell in which a formula failed.
  static func errorCell(_ code: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "sheet.error-cell", .error, at: place,
      LocalizedText(
        th: "เซลล์ \(place.cell ?? "") แสดง \(code) แปลว่าสูตรคำนวณไม่ได้",
        en: "the cell \(place.cell ?? "") shows \(code): its formula failed"),
      mend: LocalizedText(
        th: "แก้สูตรใน Excel หรือพิมพ์ค่าจริงแทน แล้วบันทึก",
        en: "mend the formula in Excel, or type the value, and save"))
  }

  /// Formulas of a sheet whose values no spreadsheet has computed, with the first of them.
  static func formulasWithoutValue(_ count: Int, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "sheet.formula-without-value", .error, at: place,
      LocalizedText(
        th: "มีสูตร \(count) เซลล์ที่ยังไม่มีผลลัพธ์เก็บไว้ในไฟล์ เซลล์แรกคือ \(place.cell ?? "")",
        en:
          "the file holds no result for the formulas of \(count) cells, the first of them \(place.cell ?? "")"
      ),
      mend: LocalizedText(
        th: "เปิดไฟล์ใน Excel ให้คำนวณ แล้วกดบันทึกหนึ่งครั้ง",
        en: "open the file in Excel, which computes it, and save it once"))
  }

  /// A text that holds what no page may hold.
  static func controlInCell(_ value: UInt32, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "text.control-character", .error, at: place,
      LocalizedText(
        th:
          "ในเซลล์ \(place.cell ?? "") มีอักขระควบคุมที่มองไม่เห็น (U+\(String(value, radix: 16, uppercase: true)))",
        en:
          "the cell \(place.cell ?? "") holds an invisible control character (U+\(String(value, radix: 16, uppercase: true)))"
      ),
      mend: LocalizedText(th: "ลบข้อความในเซลล์แล้วพิมพ์ใหม่", en: "delete the text of the cell and type it again"))
  }

  /// Rows and columns that the author hid, which are not shown and yet downloaded with the file.
  static func hiddenParts(_ hidden: HiddenParts, of sheet: String, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "sheet.hidden", .note, at: place,
      LocalizedText(
        th: "ชีต “\(sheet)” มี\(hidden.words.th)ที่ซ่อนไว้ จึงไม่ได้นำมาแสดง",
        en: "what is hidden on the sheet “\(sheet)” is left out: \(hidden.words.en)"), mend: unhiding)
  }

  /// Sheets that the author hid.
  static func hiddenSheets(_ names: [String], at place: SourcePlace) -> Diagnostic {
    let list = names.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + (names.count > 3 ? ", …" : "")
    return Diagnostic(
      "sheet.hidden-sheets", .note, at: place,
      LocalizedText(
        th: "ในไฟล์มีชีตที่ซ่อนไว้ จึงไม่ได้นำมาแสดง: \(list)", en: "hidden sheets of the file are left out: \(list)"),
      mend: unhiding)
  }

  private static let unhiding = LocalizedText(
    th: "ถ้าควรแสดงให้ยกเลิกการซ่อนหรือล้างตัวกรองใน Excel ถ้าไม่ควรเปิดเผยให้ลบออก เพราะคนที่ดาวน์โหลดไฟล์ยังเปิดดูได้",
    en:
      "unhide it or clear the filter in Excel if it is to be shown; delete it if it is not to be public, as it is still in the file that people download"
  )
}

/// How much of a sheet its author hid.
struct HiddenParts {
  var rows = 0
  var columns = 0

  var isEmpty: Bool { rows == 0 && columns == 0 }

  fileprivate var words: (th: String, en: String) {
    let parts: [(Int, th: String, en: String)] = [
      (rows, "แถว \(rows) แถว", rows == 1 ? "1 row" : "\(rows) rows"),
      (columns, "คอลัมน์ \(columns) คอลัมน์", columns == 1 ? "1 column" : "\(columns) columns"),
    ]
    let there = parts.filter { $0.0 > 0 }
    return (there.map(\.th).joined(separator: " และ"), there.map(\.en).joined(separator: ", "))
  }
}
