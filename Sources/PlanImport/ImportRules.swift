import Diagnostics

/// A word that was taken for another spelling of a known one.
struct Misspelling: Sendable {
  let written: String
  let meant: String
  let line: PlanLine
}

extension [Misspelling] {
  /// Notes once for each spelling what was taken for what, with every place.
  func report(into diagnostics: inout DiagnosticList) {
    var groups: [[String]: [Misspelling]] = [:]
    for misspelling in self {
      groups[[misspelling.written, misspelling.meant], default: []].append(misspelling)
    }
    for group in groups.values {
      if let first = group.first {
        diagnostics.add(.headingReadAs(first, elsewhere: group.dropFirst().map(\.line.place)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func headingReadAs(_ first: Misspelling, elsewhere: [SourcePlace]) -> Diagnostic {
    let count = elsewhere.count + 1
    return Diagnostic(
      "plan.heading-read-as", .note, at: first.line.place,
      LocalizedText(
        th: "อ่าน “\(first.written)” เป็น “\(first.meant)”" + (count > 1 ? " รวม \(count) แห่ง" : ""),
        en: "“\(first.written)” was read as “\(first.meant)”" + (count > 1 ? " in \(count) places" : "")),
      mend: LocalizedText(
        th: "ถ้าอ่านถูกแล้วไม่ต้องทำอะไร หากไม่ใช่ให้แก้คำในเอกสารแล้วนำเข้าใหม่",
        en: "nothing to do if this is right; otherwise mend the word in the document and import again"),
      suggestion: first.meant, snippet: first.line.text.squeezed, related: elsewhere)
  }
}
