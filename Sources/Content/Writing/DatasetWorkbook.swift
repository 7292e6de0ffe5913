import Catalogue
import DataFiles
import ThaiText

/// A workbook in which the rows of tables are typed: headings that the reader knows, notes, drop-down lists, formats and an
/// example row that is never counted.
package struct DatasetWorkbook {
  /// A table to be filled in, with the title of what it belongs to.
  package struct Table: Sendable {
    package let schema: DatasetSchema
    package let year: FiscalYear
    /// The name of its sheet.
    package let name: String

    package init(_ schema: DatasetSchema, in year: FiscalYear, name: String) {
      self.schema = schema
      self.year = year
      self.name = name
    }
  }

  /// The row of the notes below which the choices of drop-down lists stand, and the column of the first list.
  private static let (choicesRow, choicesColumn) = (7, 6)

  private let tables: [Table]

  /// A workbook with a sheet for each table, in their order.
  package init(of tables: [Table]) { self.tables = tables }

  /// The bytes of the `.xlsx`.
  package var bytes: [UInt8] {
    var lists: [[String]] = []
    let sheets = zip(tables, Self.names(of: tables)).map { table, name in
      sheet(of: table, named: name, lists: &lists)
    }
    return WorkbookWriter.bytes(of: WorkbookForm(sheets: sheets + [notes(sheets.map(\.name), lists)]))
  }

  /// The names that the sheets of tables get.
  package static func names(of tables: [Table]) -> [String] {
    var taken = [DatasetExample.notesSheet]
    for table in tables { taken.append(FormSheet(named: table.name, besides: taken).name) }
    return Array(taken.dropFirst())
  }

  private func sheet(of table: Table, named name: String, lists: inout [[String]]) -> FormSheet {
    var sheet = FormSheet(named: name)
    let example = DatasetExample(of: table.schema, in: table.year)
    for column in table.schema.columns {
      var shape = FormColumn(width: column.width, look: column.kind.look)
      shape.advice = (column.title, column.advice(in: table.schema, table.year))
      let options = column.options(in: table.year)
      if options.isEmpty {
        shape.check = column.check
      } else {
        let index = lists.firstIndex(of: options) ?? lists.count
        if index == lists.count { lists.append(options) }
        let rows = (Self.choicesRow + 1)...(Self.choicesRow + options.count)
        shape.check = .choice(
          sheet: DatasetExample.notesSheet, column: Self.choicesColumn + index, rows: rows)
      }
      sheet.columns.append(shape)
    }
    sheet.frozenRows = 1
    sheet.rows = [
      table.schema.columns.map { FormCell.text($0.title, $0.isRequired ? .requiredHeading : .heading) },
      zip(table.schema.columns, example.texts).enumerated().map { index, pair in
        cell(pair.0, pair.1, isFirst: index == 0)
      },
    ]
    return sheet
  }

  private func cell(_ column: DatasetColumn, _ text: String, isFirst: Bool) -> FormCell {
    let look = column.kind.look.ofExample
    if isFirst { return .text(DatasetExample.mark + " " + shown(column, text), .exampleText) }
    guard !text.isEmpty else { return FormCell(nil, look) }
    switch column.kind {
    case .integer, .baht, .percent: return FormCell(.number(text), look)
    case .day: return FormCell(ThaiDate.serial(of: text).map { .number("\($0)") } ?? .text(text), look)
    default: return .text(text, look)
    }
  }

  private func shown(_ column: DatasetColumn, _ text: String) -> String {
    guard column.kind == .day, case .day(let day) = ThaiDate.read(text) else { return text }
    return day.thaiLong
  }

  private func notes(_ names: [String], _ lists: [[String]]) -> FormSheet {
    var sheet = FormSheet(named: DatasetExample.notesSheet)
    sheet.columns = [26, 34, 12, 64, 34].map { FormColumn(width: $0, look: .text) }
    sheet.rows = [
      [.text("วิธีกรอก", .title)],
      [.text("1. กรอกตั้งแต่แถวใต้หัวตารางลงไป หนึ่งรายการต่อหนึ่งแถว อย่าแก้ชื่อหัวตาราง")],
      [.text("2. แถวที่ช่องแรกขึ้นต้นด้วย \(DatasetExample.mark) เป็นตัวอย่าง โปรแกรมไม่นับ จะลบหรือพิมพ์ทับทั้งแถวก็ได้")],
      [.text("3. หัวตารางสีเข้มต้องกรอกทุกแถว ช่องที่มีลูกศรให้เลือกจากรายการ")],
      [.text("4. บันทึกเป็น .xlsx ชื่อเดิม ที่เดิม แล้วสั่ง prongsai check")],
      [],
      ["ตาราง", "คอลัมน์", "ต้องกรอก", "วิธีกรอก", "ตัวอย่าง"].map { FormCell.text($0, .requiredHeading) },
    ]
    for (table, name) in zip(tables, names) {
      let example = DatasetExample(of: table.schema, in: table.year)
      for (column, text) in zip(table.schema.columns, example.texts) {
        sheet.rows.append([
          .text(name, .text), .text(column.title, .text), .text(column.isRequired ? "ใช่" : "", .text),
          .text(column.advice(in: table.schema, table.year), .text), .text(shown(column, text), .text),
        ])
      }
    }
    add(lists, to: &sheet)
    return sheet
  }

  /// What drop-down lists offer, at the right of the notes.
  private func add(_ lists: [[String]], to sheet: inout FormSheet) {
    guard !lists.isEmpty else { return }
    sheet.columns += [FormColumn(width: 3)] + lists.map { _ in FormColumn(width: 28, look: .text) }
    let height = Self.choicesRow + (lists.map(\.count).max() ?? 0)
    while sheet.rows.count < height { sheet.rows.append([]) }
    for row in (Self.choicesRow - 1)..<height {
      while sheet.rows[row].count < Self.choicesColumn { sheet.rows[row].append(FormCell(nil)) }
      let index = row - Self.choicesRow
      sheet.rows[row] += lists.map { list in
        if index < 0 { return .text("รายการให้เลือก", .heading) }
        return FormCell(index < list.count ? .text(list[index]) : nil, .text)
      }
    }
  }
}

extension ThaiDate {
  /// The number under which spreadsheets know a day, counted from the end of 1899.
  fileprivate static func serial(of text: String) -> Int? {
    if case .day(let day) = read(text) { day.dayNumber + 25_569 } else { nil }
  }
}

extension ColumnKind {
  fileprivate var look: CellLook {
    switch self {
    case .text, .month, .file, .link, .choice: .text
    case .integer: .integer
    case .baht: .baht
    case .percent: .decimal
    case .day: .day
    }
  }
}

extension DatasetColumn {
  private static let longTexts: Set = [
    "title", "reason", "bidders", "duties", "steps", "project", "activity", "result", "event", "measure",
  ]

  /// How wide the column is, in digits.
  fileprivate var width: Double {
    let heading = Double(min(title.count, 24)) + 3
    switch kind {
    case .text: return Self.longTexts.contains(name) ? 40 : max(22, heading)
    case .link, .file: return 30
    case .choice: return max(20, heading)
    case .integer, .baht, .percent, .day, .month: return max(15, heading)
    }
  }

  /// What a drop-down list offers; empty for a column that is typed.
  fileprivate func options(in year: FiscalYear) -> [String] {
    switch kind {
    case .choice: choices.map(\.label)
    case .month: year.months.map(\.thaiShortName)
    default: []
    }
  }

  /// What a spreadsheet lets in without a warning.
  fileprivate var check: CellCheck? {
    let least = range?.least ?? 0
    switch kind {
    case .integer: return .whole(min: least, max: range?.most)
    case .baht, .percent: return .decimal(min: "\(least)", max: range?.most.map { "\($0)" })
    // 1 January 1957 to 31 December 2156: a year of the Buddhist era that was taken for one of the common era is none.
    case .day: return .day(first: 20_821, last: 93_866)
    default: return nil
    }
  }

  /// What stands beside a cell in which somebody types.
  fileprivate func advice(in schema: DatasetSchema, _ year: FiscalYear) -> String {
    let need =
      schema.nothing?.column == name
      ? "เลือก “\(choices.first?.label ?? "")” เฉพาะเมื่อไม่มีรายการ (\(schema.nothing?.sentence ?? "")) นอกนั้นเว้นว่าง"
      : isRequired ? "ต้องกรอก" : "ไม่มีเว้นว่างได้"
    switch kind {
    case .text: return need
    case .choice: return need + " เลือกจากรายการ"
    case .month: return need + " เลือกเดือนของปีงบประมาณ \(year)"
    case .integer: return need + " ตัวเลขล้วน"
    case .baht: return need + " จำนวนเงินเป็นบาท ตัวเลขล้วน ไม่ต้องพิมพ์คำว่าบาท"
    case .percent: return need + " พิมพ์ 85.5 แทนร้อยละ 85.5 ไม่ต้องใส่ %"
    case .day:
      return need
        + " พิมพ์เช่น 15 พ.ย. \(year.previous) แล้วดูว่าปีที่แสดงเป็น พ.ศ. ที่ถูกต้อง ถ้ามีคำเตือนแต่วันที่ถูกแล้ว กด Yes ได้"
    case .file: return need + " ชื่อไฟล์ในโฟลเดอร์เดียวกับไฟล์นี้ เช่น ประกาศ1.pdf"
    case .link: return need + " ที่อยู่เว็บขึ้นต้นด้วย https://"
    }
  }
}
