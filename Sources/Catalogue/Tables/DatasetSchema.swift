import Diagnostics
import ThaiText

/// The tables that the program knows, in order.
package struct DatasetRegistry: Sendable, Hashable {
  /// Every schema, in order.
  package let schemas: [DatasetSchema]

  private let positions: [String: Int]

  init(_ schemas: [DatasetSchema]) {
    self.schemas = schemas
    positions = Dictionary(schemas.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  /// The schema with a name.
  package subscript(name: String) -> DatasetSchema? {
    positions[name].map { schemas[$0] }
  }

  /// The registry with further schemas, none of which takes the name of a known one.
  func adding(_ reader: DatasetsReader, into list: inout DiagnosticList) -> DatasetRegistry {
    DatasetRegistry(schemas + reader.read(beside: self, into: &list).schemas)
  }

  /// The names of all schemas, in order.
  package var names: [String] { schemas.map(\.name) }
}

/// The shape of one table that an agency keeps.
package struct DatasetSchema: Sendable, Hashable {
  /// Its name, such as `procurement-monthly`.
  package let name: String
  /// Its Thai title.
  package let title: String
  /// Its columns in their usual order.
  package let columns: [DatasetColumn]
  /// How a row says that there is nothing to report, if rows may.
  package let nothing: EmptyRowRule?
  /// Whether the whole table may be empty where the document says so under `none:`.
  package var mayBeEmpty = false
  /// What must hold between the columns of a row, or between the rows.
  package var relations: [DatasetRelation] = []
  /// Headings of official forms below which two columns stand in one cell.
  package var joined: [JoinedHeading] = []
  /// Headings of official forms below which nothing stands that the table needs, such as the agency's own name.
  package var passedOver: [String] = []
  /// The column that a form spreads over the months, one heading a month; nil if none does.
  package var spread: String?

  /// The column with a short name.
  package func column(named name: String) -> DatasetColumn? {
    columns.first { $0.name == name }
  }

  /// The columns that a header must have.
  package var requiredColumns: [DatasetColumn] { columns.filter(\.isRequired) }
}

/// A heading of an official form below which a cell holds two columns: a text, and behind it an amount or a day.
package struct JoinedHeading: Sendable, Hashable {
  /// The heading, and other ways to write it.
  package let headings: [String]
  /// The two columns by their short names, in the order of the form.
  package let into: [String]

  package init(headings: [String], into: [String]) {
    self.headings = headings
    self.into = into
  }
}

/// How a row says that there is nothing to report.
package struct EmptyRowRule: Sendable, Hashable {
  /// The column that says so when it is filled.
  package let column: String
  /// The columns that such a row still needs.
  package let keeps: [String]
  /// The sentence that readers see in such a row.
  package let sentence: String

  package init(column: String, keeps: [String], sentence: String = "ไม่มีรายการ") {
    self.column = column
    self.keeps = keeps
    self.sentence = sentence
  }
}

/// One column of a dataset.
package struct DatasetColumn: Sendable, Hashable {
  /// The short name.
  package let name: String
  /// The Thai title; a header may hold either.
  package let title: String
  /// How its cells are read.
  package let kind: ColumnKind
  /// Whether the header must have it; an empty cell is a matter of readiness.
  package let isRequired: Bool
  /// The values that a choice may hold.
  package let choices: [ColumnChoice]
  /// The numbers that its cells may hold; nil for columns of other kinds.
  package var range: ColumnRange?
  /// Whether its dates may lie after the day of judgement, as those of a plan do.
  package var mayLieAhead = false
  /// Whether its dates must lie in the fiscal year of the document.
  package var isOfFiscalYear = false
  /// How agencies and official forms head it, beside its title, with `|` between.
  var aliasText = ""
  /// Whether a form may give it in several columns, whose cells then are its lines.
  package var gathers = false

  /// How agencies and official forms head it, beside its title.
  package var aliases: [String] { aliasText.alternatives }

  /// The choice that a cell's text means, by its value or its label.
  package func choice(_ text: String) -> ColumnChoice? {
    choices.first { $0.value == text || $0.label == text }
  }

  /// How to write a cell of the column.
  package var mend: LocalizedText {
    guard kind == .choice else { return kind.usage }
    return LocalizedText(
      th: "ใช้ค่าใดค่าหนึ่ง: " + choices.map(\.label).joined(separator: ", "),
      en: "use one of: " + choices.map(\.value).joined(separator: ", "))
  }
}

/// One value that a choice column may hold.
package struct ColumnChoice: Sendable, Hashable {
  /// The short value that programs use.
  package let value: String
  /// The Thai label; a cell may hold either.
  package let label: String
}

/// How the cells of a column are read.
package enum ColumnKind: String, Sendable, Hashable, CaseIterable {
  case text
  case integer
  case baht
  case percent
  case day
  case month
  case file
  case link
  case choice

  /// Whether cells can be added up.
  var isCount: Bool { self == .integer || self == .baht }

  /// Whether cells lie on the calendar.
  var isDated: Bool { self == .day || self == .month }

  /// Whether cells stand at the right of their column.
  package var isNumeric: Bool { isCount || self == .percent }

  /// What a cell holds, in words that complete “is not …”.
  package var explanation: LocalizedText {
    switch self {
    case .text: LocalizedText(th: "ข้อความ", en: "text")
    case .integer: LocalizedText(th: "จำนวนเต็ม", en: "a whole number")
    case .baht: LocalizedText(th: "จำนวนเงินบาท", en: "an amount in baht")
    case .percent: LocalizedText(th: "ร้อยละ", en: "a percentage")
    case .day: LocalizedText(th: "วันที่", en: "a date")
    case .month: LocalizedText(th: "เดือนของปีงบประมาณนี้", en: "a month of this fiscal year")
    case .file: LocalizedText(th: "ชื่อไฟล์ที่เผยแพร่ได้", en: "the name of a file that can be published")
    case .link: LocalizedText(th: "ที่อยู่เว็บ", en: "a web address")
    case .choice: LocalizedText(th: "ค่าที่กำหนดไว้", en: "one of the set values")
    }
  }

  /// How to write a cell.
  fileprivate var usage: LocalizedText {
    switch self {
    case .text, .choice: LocalizedText(th: "เขียนข้อความ", en: "write text")
    case .integer: LocalizedText(th: "เขียนเลขล้วน เช่น 12 หรือ 1,200", en: "write digits such as 12 or 1,200")
    case .baht: LocalizedText(th: "เขียนเช่น 1500 หรือ 1,500.50", en: "write such as 1500 or 1,500.50")
    case .percent: LocalizedText(th: "เขียนเช่น 85.5", en: "write such as 85.5")
    case .day:
      LocalizedText(th: "เขียนเช่น 2022-11-15 หรือ 15 พ.ย. 2565", en: "write such as 2022-11-15 or 15 พ.ย. 2565")
    case .month: LocalizedText(th: "เขียนเช่น 2022-10 หรือ ต.ค. 2565", en: "write such as 2022-10 or ต.ค. 2565")
    case .file:
      LocalizedText(
        th: "เขียนชื่อไฟล์ในโฟลเดอร์ของเอกสารนี้", en: "write the name of a file in this document's folder")
    case .link: LocalizedText(th: "ขึ้นต้นด้วย https://", en: "begin with https://")
    }
  }
}

extension String {
  /// The texts between the signs `|`.
  var alternatives: [String] {
    utf8.split(separator: 0x7C).map { String(decoding: $0, as: UTF8.self).trimmedBlanks }.filter {
      !$0.isEmpty
    }
  }
}
