import Diagnostics
import ThaiText

/// The typed readings.
extension FieldReader {
  /// A whole number, Thai digits and thousands commas included.
  package mutating func integer(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Int>? {
    value(key, required, FieldMessages.integer, into: &diagnostics, ThaiDigits.integer)
  }

  /// A fiscal year of the Buddhist era.
  package mutating func fiscalYear(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<FiscalYear>? {
    value(key, required, FieldMessages.fiscalYear, into: &diagnostics) {
      ThaiDigits.integer($0).flatMap { FiscalYear($0) }
    }
  }

  /// An amount in baht.
  package mutating func baht(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Baht>? {
    value(key, required, FieldMessages.baht, into: &diagnostics, Baht.read)
  }

  /// Yes or no: `true`, `false`, `ใช่`, `ไม่`.
  package mutating func flag(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<Bool>? {
    value(key, required, FieldMessages.flag, into: &diagnostics) {
      switch $0 {
      case "true", "ใช่": true
      case "false", "ไม่", "ไม่ใช่": false
      default: nil
      }
    }
  }

  /// One of several words.
  package mutating func choice(
    _ key: String, among options: [String], required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<String>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    if options.contains(text.value) { return text }
    report(
      key, text, FieldMessages.choice(options),
      suggestion: NearestName.suggestion(for: text.value, among: options), into: &diagnostics)
    return nil
  }

  /// A date in either era; an ambiguous one is reported with how to write it.
  package mutating func day(
    _ key: String, required: Bool = false, into diagnostics: inout DiagnosticList
  ) -> Located<CalendarDay>? {
    guard let text = text(key, required: required, into: &diagnostics) else { return nil }
    switch ThaiDate.read(text.value) {
    case .day(let day): return Located(value: day, offset: text.offset, length: text.length)
    case .ambiguous(let reason): report(key, text, FieldMessages.ambiguous(reason), into: &diagnostics)
    case .invalid(let reason): report(key, text, FieldMessages.invalid(reason), into: &diagnostics)
    }
    return nil
  }
}
