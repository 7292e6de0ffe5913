import DataFiles
import Diagnostics

extension FieldReader {
  /// One of the values of an enumeration.
  mutating func value<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as type: Choice.Type, required: Bool = false, into list: inout DiagnosticList
  ) -> Choice? where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    return choice(key, among: known, required: required, into: &list).flatMap { Choice(rawValue: $0.value) }
  }
}
