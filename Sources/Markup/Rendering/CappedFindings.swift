import Diagnostics

/// The findings of one text, of each rule so many as people read.
struct CappedFindings {
  private static let most = 50

  private(set) var list = DiagnosticList()
  private var counts: [RuleID: Int] = [:]

  /// Adds a finding, or only counts it where there are enough of its rule.
  mutating func add(
    _ rule: RuleID, _ severity: Severity = .error, in source: SourceText, at offset: Int, length: Int,
    _ message: LocalizedText, mend: LocalizedText
  ) {
    let count = counts[rule, default: 0] + 1
    counts[rule] = count
    guard count <= Self.most else { return }
    list.add(rule, severity, in: source, at: offset, length: length, message, mend: mend)
  }

  /// The findings, with one more for each rule that was broken more often than is told.
  func finished(_ source: SourceText) -> DiagnosticList {
    var finished = list
    for (rule, count) in counts where count > Self.most {
      finished.add(
        Diagnostic(
          rule, .note, at: SourcePlace(file: source.path),
          LocalizedText(
            th: "พบเรื่องเดียวกันนี้อีก \(count - Self.most) แห่งในไฟล์นี้",
            en: "the same was found \(count - Self.most) times more in this file")))
    }
    return finished
  }
}
