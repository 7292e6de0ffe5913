import ThaiText

/// The example row of a workbook to be filled in: what it shows, and how it is known again when the workbook is read.
///
/// Its first cell begins with the mark. People fill in below it, over it or delete it; a row that still has the mark, or in
/// which nothing differs from the example, is never data.
package struct DatasetExample: Sendable {
  /// What stands before the value of the first cell.
  package static let mark = "[ตัวอย่าง]"
  /// The sheet of a workbook that explains its columns and holds the choices of its lists, and no table.
  package static let notesSheet = "คำอธิบาย"

  /// What a row is, held against the example.
  package enum Likeness: Sendable {
    case none
    /// The example as it was written.
    case same
    /// A row with the mark whose other cells were changed: what its author meant is not known.
    case changed
  }

  /// Example texts that are no words of the agency wherever they are left in.
  package static let prompts = words.values.filter { $0.contains("ตัวอย่าง") }.sorted()

  /// What each required column shows, as readers see it: numbers in plain digits, days as `2025-11-15`; the mark left out.
  package let texts: [String]

  /// The example of a table for the document of a fiscal year.
  package init(of schema: DatasetSchema, in year: FiscalYear) {
    texts = schema.columns.map { column in
      column.isRequired ? Self.text(of: column, among: schema, in: year) : ""
    }
  }

  /// What a row is: the text of every cell beside the position of its column in the schema.
  package func likeness(of cells: [(column: Int, text: String)]) -> Likeness {
    let filled = cells.filter { !$0.text.trimmedBlanks.isEmpty }
    guard let first = filled.first else { return .none }
    let isMarked = Spelling.normalised(first.text.trimmedBlanks).utf8.starts(with: Self.mark.utf8)
    let others = filled.dropFirst(isMarked ? 1 : 0)
    let isSame = others.allSatisfy {
      texts.indices.contains($0.column) && texts[$0.column] == $0.text.trimmedBlanks
    }
    if isMarked { return isSame ? .same : .changed }
    return isSame && filled.count == texts.count(where: { !$0.isEmpty }) ? .same : .none
  }

  private static func text(
    of column: DatasetColumn, among schema: DatasetSchema, in year: FiscalYear
  ) -> String {
    switch column.kind {
    case .text: words[column.name] ?? "ตัวอย่าง\(column.title)"
    case .choice: choice(column, schema)
    case .month: year.months.first?.thaiShortName ?? ""
    case .day: CalendarDay(year: year.first.year, month: 11, day: 15)?.iso ?? ""
    case .integer: integer(column, schema)
    case .baht: column.name == "agreed_price" || column.name == "spent" ? "48000" : "50000"
    case .percent: "85.5"
    case .file: column.name == "photo" ? "ตัวอย่าง.jpg" : "ตัวอย่าง.pdf"
    case .link: "https://www.example.go.th/"
    }
  }

  /// The first choice, or the first one that fits the numbers beside it.
  private static func choice(_ column: DatasetColumn, _ schema: DatasetSchema) -> String {
    for case .product(column.name, let factors, let bands) in schema.relations {
      let numbers = factors.compactMap { factor in
        schema.columns.first { $0.name == factor }.flatMap { Int(integer($0, schema)) }
      }
      let product = numbers.reduce(1, *)
      let fitting = column.choices.first(where: { bands[$0.value]?.contains(product) ?? false })
      if let fitting { return fitting.label }
    }
    return column.choices.first?.label ?? ""
  }

  private static func integer(_ column: DatasetColumn, _ schema: DatasetSchema) -> String {
    if let part = partsOfThree[column.name], schema.columns.contains(where: { $0.name == "received" }) {
      return part
    }
    let least = column.range?.least ?? 0
    if least > 1_000 { return "2562" }
    return String(max(least, min(3, column.range?.most ?? 3)))
  }

  /// What becomes of the three matters that an example says were received.
  private static let partsOfThree = ["closed": "2", "pending": "1"]

  /// Examples that say more than the title of their column does.
  private static let words = [
    "name": "นายตัวอย่าง ใจดี", "head_name": "นางตัวอย่าง รักงาน", "position": "นายกองค์การบริหารส่วนตำบล",
    "head_position": "ผู้อำนวยการกองคลัง", "unit": "กองคลัง", "title": "ซื้อวัสดุสำนักงาน (ตัวอย่าง)",
    "project": "โครงการตัวอย่าง", "activity": "โครงการตัวอย่าง", "service": "ชำระภาษีที่ดิน (ตัวอย่าง)",
    "method": "เฉพาะเจาะจง", "bidders": "ร้านตัวอย่าง (48,000)", "winner": "ร้านตัวอย่าง",
    "reason": "ราคาอยู่ในวงเงินและคุณสมบัติครบ", "contract_number": "ตัวอย่าง 1/2569",
    "source": "ข้อบัญญัติงบประมาณ", "period": "ต.ค. - ธ.ค.", "duration": "15 นาที", "fee": "ไม่มีค่าธรรมเนียม",
    "channel": "ที่สำนักงาน หรือทางโทรศัพท์", "category": "ค่าตอบแทน ใช้สอยและวัสดุ", "responsible": "สำนักปลัด",
  ]
}
