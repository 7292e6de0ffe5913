import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// What is said of a sheet as a whole: what is no entry, where its month comes from, what its sums show.
extension Diagnostic {
  /// The rows that are no entries; nil if there are none.
  static func leftOut(_ table: TableOnSheet, examples: [Int]) -> Diagnostic? {
    var kinds: [(words: LocalizedText, rows: String)] = TableRows.Aside.allCases.compactMap { kind in
      table.rows.asides[kind].map { (kind.words, RowNumbers.text($0.map { table.sheet.rows[$0].number })) }
    }
    if !examples.isEmpty {
      kinds.append((LocalizedText(th: "แถวตัวอย่าง", en: "the example"), RowNumbers.text(examples)))
    }
    guard !kinds.isEmpty else { return nil }
    let first = table.rows.asides.values.joined().min() ?? table.header.rows.upperBound
    let row =
      table.sheet.source == nil ? LocalizedText(th: "แถว", en: "row") : LocalizedText(th: "บรรทัด", en: "line")
    return Diagnostic(
      "dataset.left-out", .note, at: table.place(of: first),
      th: "ไม่นับเป็นรายการ: " + kinds.map { "\($0.words.th) (\(row.th) \($0.rows))" }.joined(separator: ", "),
      en: "these are no entries: "
        + kinds.map { "\($0.words.en) (\(row.en) \($0.rows))" }.joined(separator: ", "),
      mendTh: "ไม่ต้องแก้ ถ้ามีแถวใดเป็นรายการจริง ให้เติมช่องอื่นของแถวนั้นให้ครบ",
      mendEn: "nothing is to be done; if one of them is an entry, fill in its other cells")
  }

  static var otherTableBelow: Diagnostic {
    Diagnostic(
      "dataset.other-table", .problem, th: "ใต้ตารางแรกมีอีกตารางหนึ่ง ซึ่งหัวคอลัมน์ไม่เหมือนกัน จึงอ่านเฉพาะตารางแรก",
      en: "another table with other headings stands below the first; only the first is read",
      mendTh: "ย้ายตารางนี้ไปไว้อีกแผ่นหรืออีกไฟล์ แล้วเขียนเพิ่มใต้ datasets: ถ้าเป็นตารางเดียวกัน ให้ใช้หัวคอลัมน์เดียวกัน",
      mendEn:
        "move it to another sheet or file and list that under datasets:; if it is the same table, give it the same headings"
    )
  }

  static var changedExample: Diagnostic {
    Diagnostic(
      "dataset.changed-example", .problem,
      th: "แถวนี้ยังมี \(DatasetExample.mark) แต่ช่องอื่นถูกแก้แล้ว จึงไม่รู้ว่าเป็นข้อมูลจริงหรือไม่ และยังไม่นับ",
      en: "the row still has \(DatasetExample.mark), but its other cells were changed; it is not counted",
      mendTh: "ถ้าเป็นข้อมูลจริง ให้ลบ \(DatasetExample.mark) ออก ถ้าไม่ใช่ ให้ลบทั้งแถว",
      mendEn: "delete \(DatasetExample.mark) if it is data, or delete the row")
  }

  static func sheetsLeftOut(_ names: [String]) -> Diagnostic {
    let list = names.prefix(12).map { "“\($0)”" }.joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return Diagnostic(
      "dataset.sheets-left-out", .note, th: "ไม่ได้อ่านแผ่นงาน \(list) เพราะหัวตารางเป็นของตารางอื่น",
      en: "the sheets \(list) are not read, as their headings are those of other tables",
      mendTh: "ถ้าต้องการแผ่นใดโดยเฉพาะ ให้เขียน sheet: ใต้ datasets:",
      mendEn: "write sheet: under datasets: to name the sheet that is meant")
  }

  static func passedOver(_ headings: [String]) -> Diagnostic {
    let list = headings.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      "dataset.passed-over", .note, th: "คอลัมน์ \(list) ไม่ต้องใช้ในตารางนี้ จึงไม่แสดง",
      en: "the columns \(list) are not needed by this table and are not shown", mendTh: "ไม่ต้องแก้",
      mendEn: "nothing is to be done")
  }

  static func sumRowDiffers(_ column: DatasetColumn, _ written: String, _ sum: String) -> Diagnostic {
    Diagnostic(
      "dataset.total-differs", .problem,
      th: "แถวรวมของ “\(column.title)” เขียน \(written) แต่บวกทุกแถวได้ \(sum)",
      en: "the total of \(column.name) is \(written); its rows add up to \(sum)",
      mendTh: "ตรวจว่ามีแถวที่ขาดหรือตัวเลขใดผิด แล้วแก้ให้ตรงกัน",
      mendEn: "look for a missing row or a wrong figure, and mend it")
  }

  static func withoutHeading(_ number: Int, cell: SourcePlace) -> Diagnostic {
    Diagnostic(
      "dataset.empty-heading", .error, th: "คอลัมน์ที่ \(number) มีข้อมูลแต่ไม่มีหัวคอลัมน์",
      en: "column \(number) holds data but has no heading", mendTh: "ใส่ชื่อคอลัมน์ หรือลบคอลัมน์",
      mendEn: "name the column, or remove it", related: [cell])
  }

  static func raggedRow(_ row: SheetRow, columns: Int, in source: SourceText) -> Diagnostic {
    let odd = row.cells[min(columns, row.cells.count - 1)]
    return Diagnostic(
      "csv.ragged-row", .error, in: source, at: odd.offset, length: odd.length,
      LocalizedText(
        th: "บรรทัด \(row.number) มี \(row.cells.count) ช่อง แต่หัวตารางมี \(columns) ช่อง",
        en: "the row on line \(row.number) has \(row.cells.count) cells; the header has \(columns)"),
      mend: LocalizedText(
        th: "เติมหรือลดจุลภาคให้ครบ และครอบข้อความที่มีจุลภาคด้วยเครื่องหมายคำพูด",
        en: "add or remove commas, and quote texts that hold a comma"))
  }
}

/// What is said of joined cells and of dashes.
extension Diagnostic {
  static func joinedCell(_ text: String, _ columns: [DatasetColumn], isSeveral: Bool) -> Diagnostic {
    let (first, second) = (columns[0], columns[1])
    let isPrice = second.kind == .baht
    let shown = Spelling.name(text)
    let short = shown.count > 60 ? shown.prefix(60) + "…" : shown
    let example = isPrice ? "ร้านสมมติ ราคา 5,000 บาท" : "12/2566 ลงวันที่ 10 ม.ค. 2566"
    return Diagnostic(
      "dataset.joined-cell", .error,
      th: isSeveral
        ? "“\(short)” มีหลายรายในช่องเดียว จึงไม่รู้ว่า “\(second.title)” เป็นของรายใด"
        : "แยก “\(short)” เป็น “\(first.title)” กับ “\(second.title)” ไม่ได้",
      en: isSeveral
        ? "“\(short)” holds several entries, so that \(second.name) is not clear"
        : "“\(short)” cannot be taken apart into \(first.name) and \(second.name)",
      mendTh: (isSeveral ? "แยกเป็นแถวละหนึ่งราย แต่ละช่อง" : "")
        + "เขียนเช่น \(example) หรือทำเป็นสองคอลัมน์ “\(first.title)” กับ “\(second.title)”",
      mendEn: (isSeveral ? "give each entry a row; " : "")
        + "write such as \(example), or make two columns, \(first.name) and \(second.name)")
  }

  static func dashes(_ column: DatasetColumn, in rows: LocalizedText) -> Diagnostic {
    Diagnostic(
      "dataset.dash", .problem,
      th: "คอลัมน์ “\(column.title)” มีขีดหรือคำว่า ไม่มี (\(rows.th)) ซึ่งยังไม่บอกว่าไม่มีข้อมูลหรือเป็นศูนย์ จึงนับว่ายังไม่กรอก",
      en:
        "column \(column.name) holds a dash or ไม่มี (\(rows.en)), which may mean nothing or 0; it counts as not filled in",
      mendTh: column.kind.isNumeric ? "ใส่ 0 ถ้าเป็นศูนย์ หรือใส่ตัวเลขจริง" : column.mend.th,
      mendEn: column.kind.isNumeric ? "write 0, or the figure" : column.mend.en)
  }
}

/// Where the month of a table comes from.
extension Diagnostic {
  static func monthFrom(
    _ months: [(month: FiscalMonth, origin: TableMonth.Origin)], fileName: String, sheet: String?
  ) -> Diagnostic {
    let origin: LocalizedText =
      switch months.first?.origin {
      case .title, nil: LocalizedText(th: "ชื่อเหนือตาราง", en: "the title above the table")
      case .sheet:
        LocalizedText(th: "ชื่อแผ่นงาน “\(sheet ?? "")”", en: "the name of the sheet “\(sheet ?? "")”")
      case .file: LocalizedText(th: "ชื่อไฟล์ “\(fileName)”", en: "the name of the file “\(fileName)”")
      }
    return Diagnostic(
      "dataset.month-from", .note,
      th: "เดือนของตารางคือ \(months.map(\.month.thaiShortName).joined(separator: ", ")) อ่านจาก\(origin.th)",
      en:
        "the month of the table is \(months.map(\.month.iso).joined(separator: ", ")), read from \(origin.en)",
      mendTh: "ถ้าไม่ใช่ ให้แก้ที่นั่น หรือเพิ่มคอลัมน์ “เดือน”",
      mendEn: "if it is another one, mend it there, or add a column “เดือน”")
  }

  static var monthFromDays: Diagnostic {
    Diagnostic(
      "dataset.month-from", .note, th: "ตารางไม่บอกเดือน จึงใช้เดือนของวันที่ในสัญญาของแต่ละแถว",
      en: "the table names no month; each row has that of its contract's date",
      mendTh: "ถ้าไม่ใช่ ให้เพิ่มคอลัมน์ “เดือน”", mendEn: "if that is wrong, add a column “เดือน”")
  }

  static func monthUnknown(isWorkbook: Bool) -> Diagnostic {
    let sheet = isWorkbook ? "ตั้งชื่อแผ่นงานหรือชื่อไฟล์" : "ตั้งชื่อไฟล์"
    let sheetEn = isWorkbook ? "name the sheet or the file" : "name the file"
    return Diagnostic(
      "dataset.month-unknown", .problem, th: "ไม่รู้ว่าตารางนี้เป็นของเดือนใด",
      en: "nothing says of which month the table is",
      mendTh: "เขียนเหนือหัวตาราง เช่น ประจำเดือน มกราคม 2566 หรือ\(sheet)เช่น ม.ค. 2566 หรือเพิ่มคอลัมน์ “เดือน”",
      mendEn:
        "write above the headings such as ประจำเดือน มกราคม 2566, \(sheetEn) such as ม.ค. 2566, or add a column “เดือน”"
    )
  }

  static func titleOfOtherYear(_ text: String, _ year: FiscalYear) -> Diagnostic {
    let (first, last) = (year.months.first?.thaiShortName ?? "", year.months.last?.thaiShortName ?? "")
    return Diagnostic(
      "dataset.bad-value", .error, th: "“\(text)” ไม่ใช่เดือนของปีงบประมาณ \(year)",
      en: "“\(text)” is no month of fiscal year \(year)",
      mendTh: "ปีงบประมาณ \(year) คือ \(first) ถึง \(last) แก้เดือน หรือย้ายไฟล์ไปไว้ในเอกสารของปีนั้น",
      mendEn:
        "fiscal year \(year) runs from \(first) to \(last); mend the month, or move the file to that year's document"
    )
  }
}

extension TableRows.Aside {
  fileprivate var words: LocalizedText {
    switch self {
    case .title: LocalizedText(th: "ชื่อตาราง", en: "titles")
    case .header: LocalizedText(th: "หัวตารางที่เขียนซ้ำ", en: "headings written again")
    case .numbers: LocalizedText(th: "เลขกำกับคอลัมน์", en: "numbers of columns")
    case .sum: LocalizedText(th: "ผลรวม", en: "sums")
    case .remark: LocalizedText(th: "หมายเหตุหรือลงชื่อใต้ตาราง", en: "remarks and signatures")
    case .otherTable: LocalizedText(th: "อีกตารางหนึ่งที่อยู่ข้างใต้", en: "another table below")
    }
  }
}

/// Numbers of rows for people: `1–3, 20`.
enum RowNumbers {
  private static let most = 10

  static func text(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, number <= last.upperBound + 1 {
        ranges[ranges.count - 1] = last.lowerBound...max(number, last.upperBound)
      } else {
        ranges.append(number...number)
      }
    }
    let shown = ranges.prefix(most).map {
      $0.lowerBound == $0.upperBound ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    return shown.joined(separator: ", ") + (ranges.count > most ? ", …" : "")
  }
}

/// The cells that hold a dash where a value is asked for, one finding a column.
struct DashList {
  private var cells: [String: (column: DatasetColumn, first: (row: SheetRow, cell: Int), rows: [Int])] = [:]

  mutating func add(_ column: DatasetColumn, _ row: SheetRow, _ cell: Int) {
    cells[column.name, default: (column, (row, cell), [])].rows.append(row.number)
  }

  func findings(in sheet: Sheet) -> [Diagnostic] {
    let word =
      sheet.source == nil ? LocalizedText(th: "แถว", en: "row") : LocalizedText(th: "บรรทัด", en: "line")
    return cells.values.map {
      Diagnostic.dashes(
        $0.column,
        in: LocalizedText(
          th: "\(word.th) \(RowNumbers.text($0.rows))", en: "\(word.en) \(RowNumbers.text($0.rows))")
      )
      .at(sheet.place(of: $0.first.row, at: $0.first.cell), in: sheet.source)
    }
  }
}
