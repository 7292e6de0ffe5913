import Catalogue
import Content
import DataFiles
import Diagnostics
import ThaiText

/// What earlier checks came to, as `Content/history.csv` has it: a row for each day and year's list.
package struct ReadinessHistory: Sendable, Equatable {
  /// What one check came to.
  package struct Entry: Sendable, Equatable {
    package let day: CalendarDay
    /// The year of the list.
    package let year: FiscalYear
    /// The OIT score from 0 to 100.
    package let score: Double
    /// How many items stood where.
    package let counts: [ItemStatus: Int]

    /// What a readiness comes to.
    package init(_ readiness: Readiness) {
      day = readiness.judgedOn
      year = readiness.catalogue.year
      score = readiness.score
      counts = Dictionary(uniqueKeysWithValues: ItemStatus.allCases.map { ($0, readiness.count(of: $0)) })
    }

    init(day: CalendarDay, year: FiscalYear, score: Double, counts: [ItemStatus: Int]) {
      self.day = day
      self.year = year
      self.score = score
      self.counts = counts
    }
  }

  private static let day = LocalizedText(th: "วันที่ตรวจ", en: "date")
  private static let year = LocalizedText(th: "ปีที่ประเมิน", en: "list")
  private static let score = LocalizedText(th: "คะแนน OIT", en: "score")

  /// The entries by day, those of one day by the year of the list.
  package private(set) var entries: [Entry] = []

  /// The history of a content; rows that cannot be understood are reported.
  package init(of content: Content, into diagnostics: inout DiagnosticList) {
    self.init()
    if let source = content.history { read(source, into: &diagnostics) }
  }

  /// A history without entries.
  init() {}

  private mutating func read(_ source: SourceText, into diagnostics: inout DiagnosticList) {
    guard let sheet = CSVReader.sheet(of: source, into: &diagnostics), let head = sheet.rows.first else {
      return
    }
    let names = head.cells.map(\.text.trimmedBlanks)
    let column = { (words: LocalizedText) in names.firstIndex { $0 == words.th || $0 == words.en } }
    guard let day = column(Self.day), let year = column(Self.year), let score = column(Self.score) else {
      diagnostics.add(.historyColumns(in: source))
      return
    }
    let statuses = ItemStatus.allCases.compactMap { status in
      names.firstIndex { $0 == status.words.th || $0 == status.rawValue }.map { (status, $0) }
    }
    for row in sheet.rows.dropFirst() {
      let text = { (index: Int) in
        row.cells.indices.contains(index) ? row.cells[index].text.trimmedBlanks : ""
      }
      guard case .day(let when) = ThaiDate.read(text(day)),
        let list = ThaiDigits.integer(text(year)).flatMap({ FiscalYear($0) }),
        let points = Double(text(score)), 0...100 ~= points
      else {
        diagnostics.add(.historyRow(at: sheet.place(of: row, at: 0), in: source))
        continue
      }
      let counts = statuses.compactMap { status, index in Int(text(index)).map { (status, $0) } }
      add(Entry(day: when, year: list, score: points, counts: Dictionary(counts) { first, _ in first }))
    }
  }

  /// Adds an entry; the one of the same day and list gives way.
  package mutating func add(_ entry: Entry) {
    entries.removeAll { $0.day == entry.day && $0.year == entry.year }
    entries.append(entry)
    entries.sort { ($0.day, $0.year) < ($1.day, $1.year) }
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    CSVWriter.bytes(
      header: [Self.day, Self.year, Self.score].map(\.th) + ItemStatus.allCases.map(\.words.th),
      rows: entries.map { entry in
        [.text(entry.day.iso), .number(entry.year.description), .number(ScoreText.of(entry.score))]
          + ItemStatus.allCases.map { .number(String(entry.counts[$0] ?? 0)) }
      })
  }
}

extension Diagnostic {
  fileprivate static func historyColumns(in source: SourceText) -> Diagnostic {
    Diagnostic(
      "history.columns", .problem, in: source, at: 0,
      LocalizedText(
        th: "หัวตารางประวัติคะแนนต้องมี วันที่ตรวจ ปีที่ประเมิน และ คะแนน OIT",
        en: "the history needs the columns date, list and score"),
      mend: LocalizedText(
        th: "เปลี่ยนชื่อคอลัมน์กลับ หรือย้ายไฟล์ออก แล้วเริ่มใหม่ด้วย prongsai report --record",
        en:
          "name the columns as they were, or move the file away and begin anew with prongsai report --record")
    )
  }

  fileprivate static func historyRow(at place: SourcePlace, in source: SourceText) -> Diagnostic {
    Diagnostic(
      "history.bad-row", .problem, at: place,
      LocalizedText(
        th: "แถวนี้ของประวัติคะแนนอ่านไม่ได้: ต้องมีวันที่ ปี พ.ศ. และคะแนน 0–100",
        en: "this row of the history needs a date, a year and a score from 0 to 100"),
      mend: LocalizedText(th: "แก้หรือลบแถวนี้", en: "mend the row or remove it"),
      snippet: source.text(ofLine: place.line))
  }
}
