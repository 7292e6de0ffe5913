import DataFiles
import Diagnostics
import ThaiText

/// Reads amounts by year: a mapping, or one amount that stands for every year.
struct PlanAmountsReader {
  let source: SourceText
  let years: [FiscalYear]

  /// The amounts of a field and where they begin.
  func read(
    _ key: String, of node: DataNode, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> (amounts: [FiscalYear: PlanAmount], place: SourcePlace?) {
    guard let value = Self.value(key, of: node) else {
      _ = fields.mapping(key, into: &diagnostics)
      return ([:], nil)
    }
    let place = source.place(at: value.offset, length: value.length)
    if case .scalar = value.content {
      guard let text = fields.text(key, into: &diagnostics) else { return ([:], nil) }
      let amount = PlanAmount.read(text.value)
      return (Dictionary(uniqueKeysWithValues: years.map { ($0, amount) }), place)
    }
    guard let mapping = fields.mapping(key, into: &diagnostics) else { return ([:], nil) }
    return (amounts(of: mapping, into: &diagnostics), place)
  }

  private static func value(_ key: String, of node: DataNode) -> DataNode? {
    guard case .mapping(let entries) = node.content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  private func amounts(
    of mapping: DataNode, into diagnostics: inout DiagnosticList
  ) -> [FiscalYear: PlanAmount] {
    guard case .mapping(let entries) = mapping.content else { return [:] }
    var fields = FieldReader(mapping, in: source, rule: "plan")
    var amounts: [FiscalYear: PlanAmount] = [:]
    for year in years {
      let key = String(year.buddhistYear)
      let written = entries.first { ThaiDigits.folded($0.key) == key }?.key ?? key
      if let text = fields.text(written, into: &diagnostics) { amounts[year] = PlanAmount.read(text.value) }
    }
    fields.finish(into: &diagnostics)
    return amounts
  }
}
