/// Placeholders of a plan: those of every text, and the prompts of the plan's own form.
///
/// `ระบุ` is also an ordinary verb: it is a prompt where it opens a field that names something, stands in brackets,
/// after “of” or before dots, or asks for what only the agency can know.
extension Placeholder {
  private static let word = Array("ระบุ".unicodeScalars)
  private static let openers = ["(", "[", "<", "{", "ของ", "จำนวน", "ตำบล", "เทศบาล", "โครงการ"].map {
    Array($0.unicodeScalars)
  }
  private static let asked = [
    "จำนวน", "ชื่อ", "นิติบุคคล", "หน่วยงาน", "วันที่", "งบประมาณ", "สถานที่", "ปีงบ", "กลุ่มเป้าหมาย",
  ]
  .map { Array($0.unicodeScalars) }
  private static let naming: Set<PlanField> = [.title, .targets, .responsible]
  private static let longest = 32

  /// The first prompt of a text, with what it asks for.
  static func find(in text: String, of field: PlanField?) -> String? {
    if let found = find(in: text) { return found.words }
    let scalars = Array(text.unicodeScalars)
    if let dots = dots(in: scalars) { return dots }
    for start in scalars.indices(of: word) where isPrompt(scalars, at: start, of: field) {
      return words(scalars, from: start)
    }
    return nil
  }

  private static func isPrompt(_ text: [Unicode.Scalar], at start: Int, of field: PlanField?) -> Bool {
    let before = text[..<start].reversed().drop { $0 == " " || $0 == "\n" }
    let after = text[(start + word.count)...].drop { $0 == " " }
    if after.starts(with: "…".unicodeScalars) || after.starts(with: "..".unicodeScalars) { return true }
    if openers.contains(where: { before.starts(with: $0.reversed()) }) { return true }
    guard before.isEmpty else { return false }
    return field.map(naming.contains) ?? true || asked.contains { after.starts(with: $0) }
  }

  private static func words(_ text: [Unicode.Scalar], from start: Int) -> String {
    let isEnd = { (scalar: Unicode.Scalar) in " ,)]>}\n".unicodeScalars.contains(scalar) }
    return String(String.UnicodeScalarView(text[start...].prefix(longest).prefix { !isEnd($0) }))
  }

  /// A row of dots or of low lines to write upon.
  private static func dots(in text: [Unicode.Scalar]) -> String? {
    var start = 0
    while start < text.count {
      let length = text[start...].prefix { $0 == text[start] }.count
      let least = text[start] == "…" ? 2 : 5
      if text[start] == "." || text[start] == "…" || text[start] == "_", length >= least {
        return String(String.UnicodeScalarView(text[start..<(start + length)]))
      }
      start += length
    }
    return nil
  }
}
