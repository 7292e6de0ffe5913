import DataFiles
import Diagnostics

/// Reads data that must hold fields, so that an empty file is never taken for a sound one.
enum FieldData {
  /// The tree of a source, or of a part of it; nothing where it is empty or broken, which is reported.
  static func read(
    _ source: SourceText, range: Range<Int>? = nil, empty rule: RuleID, asking names: String,
    into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    var findings = DiagnosticList()
    let node = YAMLReader.read(source, range: range, into: &findings)
    diagnostics.add(contentsOf: findings)
    if node == nil, findings.sorted.isEmpty {
      diagnostics.add(
        rule, in: source, at: range?.lowerBound ?? 0,
        LocalizedText(th: "ยังไม่มีข้อมูล", en: "there is no data"),
        mend: LocalizedText(th: "เขียน \(names) อย่างน้อย", en: "write \(names) at least"))
    }
    return node
  }
}
