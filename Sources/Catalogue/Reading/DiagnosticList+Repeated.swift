import DataFiles
import Diagnostics

extension DiagnosticList {
  /// Notes a name that stands twice where it may stand once.
  mutating func addRepeated(
    _ rule: RuleID, _ name: Located<String>, first: Located<String>, in source: SourceText,
    th: String, en: String
  ) {
    add(
      rule, in: source, at: name.offset, length: name.length,
      LocalizedText(th: "\(th) “\(name.value)” ซ้ำ", en: "\(en) “\(name.value)” stands twice"),
      mend: LocalizedText(th: "เหลือไว้เพียงแห่งเดียว", en: "keep one of them"),
      related: [source.place(at: first.offset, length: first.length)])
  }
}
