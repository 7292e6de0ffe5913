/// A workbook to be filled in by people, as `WorkbookWriter` writes it.
package struct WorkbookForm: Sendable {
  package var sheets: [FormSheet]

  package init(sheets: [FormSheet]) { self.sheets = sheets }
}

/// A sheet of a workbook that is written.
package struct FormSheet: Sendable {
  package let name: String
  package var columns: [FormColumn] = []
  package var rows: [[FormCell]] = []
  /// How many rows stay in sight when the rest is rolled.
  package var frozenRows = 0

  /// A sheet under a name that spreadsheets accept, different from those that are taken.
  package init(named wanted: String, besides taken: [String] = []) {
    name = Self.allowed(wanted, besides: taken)
  }

  /// The longest name of a sheet, in units of UTF-16.
  private static let longestName = 31

  private static func allowed(_ wanted: String, besides taken: [String]) -> String {
    let scalars = wanted.unicodeScalars.map { #"[]:*?/\'"#.unicodeScalars.contains($0) ? "-" : $0 }
    let plain = String(String.UnicodeScalarView(scalars))
    let lower = Set(taken.map { $0.lowercased() })
    for number in 1...(taken.count + 1) {
      let ending = number == 1 ? "" : " (\(number))"
      let name = shortened(plain, to: longestName - ending.utf16.count) + ending
      if !lower.contains(name.lowercased()) { return name }
    }
    return "\(taken.count + 1)"
  }

  /// The beginning of a name that fits, never parted between a letter and its marks, nor behind a vowel that is written
  /// before its consonant.
  private static func shortened(_ name: String, to length: Int) -> String {
    guard name.utf16.count > length else { return name }
    var name = name
    while name.utf16.count > length
      || name.unicodeScalars.last.map({ "เแโใไ".unicodeScalars.contains($0) }) == true
    {
      name.removeLast()
    }
    return name
  }
}

/// A column of a sheet: how wide it is, how its cells look, and what may stand in them.
package struct FormColumn: Sendable {
  /// In widths of a digit.
  package var width: Double
  package var look: CellLook
  /// What people see who stand in a cell: a title and what to write.
  package var advice: (title: String, text: String)?
  package var check: CellCheck?

  package init(width: Double, look: CellLook = .general) {
    self.width = width
    self.look = look
  }
}

/// A cell of a sheet that is written.
package struct FormCell: Sendable {
  package enum Value: Sendable, Equatable {
    case text(String)
    /// A number in plain digits; days are numbers that the look shows as days.
    case number(String)
  }

  package let value: Value?
  package let look: CellLook

  package init(_ value: Value?, _ look: CellLook = .general) {
    self.value = value
    self.look = look
  }

  /// A cell of text.
  package static func text(_ text: String, _ look: CellLook = .general) -> FormCell {
    FormCell(.text(text), look)
  }
}

/// How a cell looks; the styles of a workbook are these, in this order.
package enum CellLook: Int, Sendable, CaseIterable {
  case general, text, integer, baht, decimal, day
  case exampleText, exampleInteger, exampleBaht, exampleDecimal, exampleDay
  case heading, requiredHeading, title

  /// The same look in the grey and slanted letters of an example.
  package var ofExample: CellLook {
    switch self {
    case .integer: .exampleInteger
    case .baht: .exampleBaht
    case .decimal: .exampleDecimal
    case .day: .exampleDay
    default: .exampleText
    }
  }
}

/// What a spreadsheet lets into the cells of a column.
package enum CellCheck: Sendable, Equatable {
  /// One of the texts that stand in a column of another sheet, in rows counted from 1.
  case choice(sheet: String, column: Int, rows: ClosedRange<Int>)
  case whole(min: Int, max: Int?)
  case decimal(min: String, max: String?)
  /// Days by their serial numbers.
  case day(first: Int, last: Int)
}
