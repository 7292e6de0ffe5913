import Diagnostics

extension ContentFile {
  /// The problem that a missing or damaged file makes, at the place that names it.
  func fault(in source: SourceText, at offset: Int, length: Int) -> Diagnostic? {
    let (rule, words): (RuleID, LocalizedText)
    switch state {
    case .available: return nil
    case .missing:
      (rule, words) = ("file.missing", LocalizedText(th: "ไม่พบไฟล์", en: "is not there"))
    case .empty:
      (rule, words) = ("file.empty", LocalizedText(th: "เป็นไฟล์ว่าง", en: "is empty"))
    case .corrupt(let reason):
      (rule, words) = ("file.corrupt", reason)
    }
    let place = source.place(at: offset, length: length)
    return Diagnostic(
      rule, .problem, at: place,
      LocalizedText(th: "“\(name)”: \(words.th)", en: "“\(name)”: \(words.en)"),
      mend: LocalizedText(th: "วางไฟล์ที่สมบูรณ์ไว้ที่ \(path)", en: "put a sound file at \(path)"),
      snippet: source.text(ofLine: place.line))
  }
}
