import DataFiles
import Diagnostics

extension FieldReader {
  /// One of the values of an enumeration.
  mutating func value<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as type: Choice.Type, required: Bool = false, into list: inout DiagnosticList
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key, required: required, into: &list) else { return nil }
    if let value = Choice(rawValue: text.value) { return value }
    return choice(key, among: Choice.allCases.map(\.rawValue), into: &list)
      .flatMap { Choice(rawValue: $0.value) }
  }
}
