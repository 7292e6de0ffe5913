import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the tables of a document: all its tables of one schema count together, such as one a month.
extension EvidenceChecker {
  /// Looks into the tables of a schema; those that say that there is nothing to list satisfy every rule.
  func tables(_ name: String, _ columns: [String], _ look: ([Dataset]) -> EvidenceResult) -> EvidenceResult {
    inDocument { document in
      let all = document.datasets.filter { $0.schema.name == name }
      let readable = all.filter { $0.file.opensForEverybody || $0.none != nil }
      guard !readable.isEmpty else {
        return noTable(name, all.first?.place ?? SourcePlace(file: document.path))
      }
      let filled = readable.filter { !$0.rows.isEmpty }
      if let silent = readable.first(where: { $0.rows.isEmpty && !$0.saysNothingToList }) {
        return silent.isEmpty
      }
      if filled.isEmpty {
        return .verified(
          readable.compactMap { table in
            table.none.map { Evidence($0.text, at: $0.place, anchor: table.anchor) }
          })
      }
      if let doubts = doubts(in: filled, at: columns) { return doubts }
      return look(filled)
    }
  }

  private func noTable(_ name: String, _ place: SourcePlace) -> EvidenceResult {
    let schema = content.library.datasets[name]
    return .missing(
      th: "ยังไม่มีตาราง “\(schema?.title ?? name)” (schema: \(name))",
      en: "there is no table with schema: \(name)", at: place,
      mend: LocalizedText(
        th: "เพิ่มในส่วนหัวของเอกสาร — datasets:\n  - file: \(name).csv\n    schema: \(name)",
        en: "add at the head of the document: datasets:\n  - file: \(name).csv\n    schema: \(name)"))
  }

  /// What makes cells of the columns show nothing, the first one with the number of the others.
  private func doubts(in tables: [Dataset], at columns: [String]) -> EvidenceResult? {
    let dates = FutureDates(today: today)
    let found = tables.flatMap { $0.doubts + dates.cells(of: $0) }.filter { columns.contains($0.column) }
    guard let first = found.first?.finding else { return nil }
    let more = found.count - 1
    return .missing(
      th: first.message.th + (more > 0 ? " และอีก \(more) แห่ง" : ""),
      en: first.message.en + (more > 0 ? " and \(more) more" : ""), at: first.place, mend: first.mend)
  }

  func filled(_ tables: [Dataset], _ columns: [String]) -> EvidenceResult {
    for table in tables {
      for column in columns {
        guard let index = table.index(of: column) else { return table.lacks(column) }
        guard
          let row = table.rows.first(where: {
            $0.cells[index].isEmpty && !table.allowsGap(in: $0, at: column)
          })
        else { continue }
        return table.gap(in: row, at: index)
      }
    }
    return .verified(tables.map(\.evidence))
  }

  func occurring(_ tables: [Dataset], _ column: String, _ values: [String]) -> EvidenceResult {
    var found = Set<String>()
    for table in tables {
      guard let index = table.index(of: column) else { return table.lacks(column) }
      found.formUnion(table.rows.map(\.cells[index].choice))
    }
    guard let absent = values.first(where: { !found.contains($0) }), let table = tables.first else {
      return .verified(tables.map(\.evidence))
    }
    let label = table.schema.column(named: column)?.choice(absent)?.label ?? absent
    return .missing(
      th: "ตาราง “\(table.title)” ยังไม่มีแถวของ “\(label)”",
      en: "no row of \(table.schema.name) has \(column) = \(absent)", at: SourcePlace(file: table.file.path),
      mend: LocalizedText(
        th: "เพิ่มแถวที่คอลัมน์ “\(table.schema.title(of: column))” เป็น “\(label)”",
        en: "add a row whose \(column) is \(absent)"))
  }

  func balanced(_ tables: [Dataset], _ total: String, _ parts: [String]) -> EvidenceResult {
    for table in tables {
      var indices: [Int] = []
      for column in [total] + parts {
        guard let index = table.index(of: column) else { return table.lacks(column) }
        indices.append(index)
      }
      let wrong = table.rows.first { row in
        let amounts = indices.map { row.cells[$0].amount }
        return amounts[0] != nil && amounts[0] != Self.sum(of: amounts.dropFirst())
      }
      if let wrong {
        return .missing(
          th: "ตาราง “\(table.title)” \(table.name(of: wrong).th): "
            + "ยอด \(table.schema.title(of: total)) ไม่เท่ากับผลรวมของส่วนย่อย",
          en: "\(table.schema.name), \(table.name(of: wrong).en): "
            + "\(total) is not the sum of \(parts.joined(separator: " and "))",
          at: table.place(of: wrong, at: indices[0]),
          mend: LocalizedText(th: "ตรวจตัวเลขในแถวนี้", en: "check the figures of this row"))
      }
    }
    return .verified(tables.map(\.evidence))
  }

  /// The sum of what is written; nil if it is larger than any number.
  private static func sum(of amounts: ArraySlice<Int?>) -> Int? {
    amounts.reduce(0) { sum, amount in
      guard let (value, overflows) = sum.map({ $0.addingReportingOverflow(amount ?? 0) }), !overflows else {
        return nil
      }
      return value
    }
  }

  func covering(_ tables: [Dataset], _ column: String, _ span: PeriodCoverage) -> EvidenceResult {
    let covered = document?.year ?? year
    var present = Set<FiscalMonth>()
    for table in tables {
      guard let index = table.index(of: column) else { return table.lacks(column) }
      present.formUnion(table.rows.compactMap { $0.cells[index].month(in: covered) })
    }
    let gaps = span.steps(of: covered, assessedIn: year).filter { step in
      (step.last.map { $0.last < today } ?? false) && present.isDisjoint(with: step)
    }
    guard !gaps.isEmpty, let last = tables.last else { return .verified(tables.map(\.evidence)) }
    let names = { (name: (FiscalMonth) -> String) in
      gaps.map { step in step.count == 1 ? [step[0]] : [step[0], step[step.count - 1]] }
        .map { $0.map(name).joined(separator: "–") }.joined(separator: ", ")
    }
    return .missing(
      th: "ตาราง “\(last.schema.title)” ยังไม่มี \(names(\.thaiShortName))",
      en: "\(last.schema.name) lacks \(names(\.iso))",
      at: SourcePlace(file: last.file.path),
      mend: LocalizedText(
        th: "เพิ่มแถวของงวดที่ขาด งวดที่ไม่มีให้เขียนว่าไม่มีหรือ 0",
        en: "add rows for what is lacking; where there was nothing, say so or write 0"))
  }
}

extension PeriodCoverage {
  /// The steps that must each be there; any month of a step satisfies it.
  fileprivate func steps(of year: FiscalYear, assessedIn assessed: FiscalYear) -> [[FiscalMonth]] {
    switch self {
    case .months: year.months.map { [$0] }
    case .quarters: stride(from: 0, to: 12, by: 3).map { Array(year.months[$0..<($0 + 3)]) }
    case .halfYear: (year < assessed ? year.months[...] : year.months.prefix(6)).map { [$0] }
    }
  }
}

extension Dataset {
  fileprivate var evidence: Evidence {
    Evidence(
      place: rows.first.map(place(of:)) ?? SourcePlace(file: file.path), anchor: anchor,
      label: LocalizedText(th: "ตาราง \(title)", en: "table \(schema.name)"))
  }

  /// Whether the document says that the table has nothing to list, and the table is one that can be empty.
  fileprivate var saysNothingToList: Bool { none != nil && schema.mayBeEmpty }

  fileprivate var isEmpty: EvidenceResult {
    let file = SourcePlace(file: file.path)
    if schema.mayBeEmpty {
      return .missing(
        th: "ตาราง “\(title)” ไม่มีแถวข้อมูล ถ้าไม่มีรายการให้ระบุ none: ว่าไม่มี",
        en: "\(schema.name) has no rows; where there is nothing to list, say so under none:", at: file,
        mend: LocalizedText(
          th: "เพิ่มแถวข้อมูล หรือเพิ่ม none: ใต้ schema: \(schema.name) พร้อมประโยคว่าไม่มี",
          en: "add rows, or none: with a sentence below schema: \(schema.name)"))
    }
    return .missing(
      th: "ตาราง “\(title)” ไม่มีแถวข้อมูล", en: "\(schema.name) has no rows", at: none?.place ?? file,
      mend: LocalizedText(
        th: "เพิ่มแถวข้อมูลในไฟล์ ตารางนี้ว่างหรือแจ้งว่าไม่มีไม่ได้",
        en: "add rows to the file; this table cannot be empty"))
  }

  fileprivate func lacks(_ column: String) -> EvidenceResult {
    let name = schema.title(of: column)
    return .missing(
      th: "ตาราง “\(title)” ไม่มีคอลัมน์ “\(name)”", en: "\(schema.name) has no column \(column)",
      at: SourcePlace(file: file.path),
      mend: LocalizedText(
        th: "เพิ่มคอลัมน์ “\(name)” แล้วกรอกทุกแถว", en: "add the column \(column) and fill every row"))
  }

  /// The row is named by what stands first in it, so that people find it in their sheet.
  fileprivate func gap(in row: DatasetRow, at index: Int) -> EvidenceResult {
    let name = schema.title(of: columns[index].name)
    let words = row.cells.indices.first { columns[$0].kind == .text && !row.cells[$0].isEmpty }
      .map { row.cells[$0].text }
    return .missing(
      th: "คอลัมน์ “\(name)” ว่างที่\(self.name(of: row).th)" + (words.map { " (\($0.shortened))" } ?? ""),
      en: "column \(columns[index].name) is empty on \(self.name(of: row).en)"
        + (words.map { " (\($0.shortened))" } ?? ""), at: place(of: row, at: index),
      mend: LocalizedText(
        th: "กรอกช่อง “\(name)” ของแถวนี้ ถ้าไม่มีให้เขียนว่าไม่มี",
        en: "fill \(columns[index].name) in this row; where there is nothing, say so"))
  }
}

extension String {
  /// The beginning of a long text.
  fileprivate var shortened: String { count > 40 ? prefix(40) + "…" : self }
}

extension DatasetCell {
  fileprivate var choice: String {
    if case .choice(let value, _) = value { value } else { text }
  }

  fileprivate var amount: Int? {
    switch value {
    case .integer(let number): number
    case .baht(let baht): baht.satang
    default: nil
    }
  }

  fileprivate func month(in year: FiscalYear) -> FiscalMonth? {
    switch value {
    case .month(let month): month
    case .day(let day): FiscalMonth.read(day.iso, in: year)
    default: nil
    }
  }
}
