import Diagnostics
import ThaiText

/// Words that stand where those of the agency should: prompts of our scaffolds, and what people write to fill a gap.
package enum Placeholder {
  /// What was found in a text, and which of its scalars it is.
  package struct Finding: Sendable, Hashable {
    package let words: String
    package let range: Range<Int>
    /// Whether our own scaffold wrote it.
    package let isPrompt: Bool
  }

  /// What people write wherever they mean to come back.
  private static let notes = ["lorem ipsum", "dolor sit amet"]
  private static let reminders = ["TODO", "TBD", "FIXME", "XXX"]
  private static let brackets: [(open: String, close: Unicode.Scalar)] = [
    ("(ใส่", ")"), ("[ใส่", "]"), ("<ใส่", ">"), ("{ใส่", "}"), ("[ระบุ", "]"), ("<ระบุ", ">"),
    ("{{", "}"),
  ]
  /// What fills a whole value and says nothing.
  private static let fillers: Set<String> = [
    "xx", "tests", "testing", "ทดสอบระบบ", "asdf", "todo", "tbd", "null", "nil",
    "รอข้อมูล", "รอใส่ข้อมูล", "รอเพิ่มข้อมูล", "รอปรับปรุง", "รอดำเนินการ", "อยู่ระหว่างจัดทำ", "อยู่ระหว่างปรับปรุง",
    "อยู่ระหว่างดำเนินการจัดทำ", "อยู่ระหว่างปรับปรุงข้อมูล", "อยู่ระหว่างการปรับปรุง", "กำลังปรับปรุง", "กำลังปรับปรุงข้อมูล", "กำลังจัดทำ",
    "ให้ใส่ข้อความที่นี่", "ใส่ข้อความที่นี่", "พิมพ์ข้อความที่นี่", "ข้อความที่นี่", "under construction", "coming soon",
    "ใส่ข้อมูล", "กรอกข้อมูล", "เพิ่มข้อมูล", "ข้อความ", "ตัวอย่างข้อความ", "placeholder", "untitled",
  ]
  /// What says that nothing is said; a column that nobody asks for may hold it.
  private static let blanks: Set<String> = [
    "", "?", "??", "ไม่ระบุ", "ยังไม่ระบุ", "ไม่ทราบ", "ไม่มีข้อมูล", "ยังไม่มีข้อมูล", "na", "n/a", "n.a", "none",
  ]
  /// What says so where a contact is asked for, of which nobody has “none”.
  private static let nones: Set<String> = [
    "ไม่มี", "ยังไม่มี", "no", "nil", "x", "xx", "xxx", "0", "tbd", ".", "..", "...", "…",
  ]
  private static let verbs = ["เขียน", "ใส่", "กรอก", "ระบุ", "เพิ่ม", "พิมพ์"]
  /// Of each thing that may stand within a text as much as is spelled in one way only.
  private static let traces = ByteRuns(
    ScaffoldPrompt.sentences + reminders + brackets.map(\.open) + ["orem ", "olor ", "OREM ", "OLOR "])

  /// What stands in a text, or is all of it, without being words of the agency.
  package static func find(in text: String) -> Finding? {
    let holdsTrace = traces.isFound(in: text)
    if holdsTrace, let prompt = first(of: ScaffoldPrompt.sentences, in: text, isPrompt: true) {
      return prompt
    }
    if let whole = whole(text) { return whole }
    guard holdsTrace else { return nil }
    let scalars = Array(text.unicodeScalars)
    let folded = text.lowercased()
    if folded.unicodeScalars.count == scalars.count,
      let note = first(of: notes, in: folded, isPrompt: false)
    {
      return note
    }
    return reminder(in: scalars) ?? bracketed(in: scalars)
  }

  /// A text of which all is a prompt or fills a gap.
  private static func whole(_ text: String) -> Finding? {
    let scalars = text.unicodeScalars
    let plain = core(of: scalars)
    let words = plain.utf8Count <= longestValue ? String(plain) : ""
    let isPrompt = ScaffoldPrompt.values.contains(words)
    guard isPrompt || isFormLine(scalars) || isFiller(plain, words.lowercased()) else { return nil }
    return Finding(words: text.squeezed, range: 0..<scalars.count, isPrompt: isPrompt)
  }

  /// Whether a value says that it says nothing, such as a hyphen.
  package static func isBlank(_ text: String) -> Bool {
    blanks.contains(String(core(of: text.unicodeScalars)).lowercased())
  }

  /// Whether a contact says that there is none.
  package static func saysNone(_ text: String) -> Bool {
    isBlank(text) || nones.contains(Spelling.name(text).lowercased())
  }

  /// Whether a web address leads to a name that is kept free for examples (RFC 2606), or to a prompt of the scaffold.
  package static func isExampleAddress(_ text: String) -> Bool {
    guard let host = WebAuthority(of: text)?.host else { return false }
    let labels = host.split(at: 0x2E)
    return ["example", "invalid", "test", "localhost"].contains(labels.last ?? "") || isPrompt(labels)
  }

  /// Whether a host still has the scaffold's prompt for a name in it, or crosses that stand for one.
  static func isPrompt(_ labels: [String]) -> Bool {
    labels.contains { label in
      label.utf8.starts(with: "ชื่อ".utf8)
        || label.utf8.count >= 3 && label.utf8.allSatisfy { $0 | 0x20 == UInt8(ascii: "x") }
    }
  }
}

extension Placeholder {
  /// More bytes than anything has that has to be all of a value.
  private static let longestValue =
    (Array(fillers) + ScaffoldPrompt.values).map(\.utf8.count).max() ?? 0

  private static func first(of wanted: [String], in text: String, isPrompt: Bool) -> Finding? {
    let scalars = Array(text.unicodeScalars)
    for words in wanted {
      let run = Array(words.unicodeScalars)
      guard let start = scalars.firstIndex(of: run) else { continue }
      return Finding(words: words, range: start..<(start + run.count), isPrompt: isPrompt)
    }
    return nil
  }

  private static func isFiller(_ plain: Substring.UnicodeScalarView, _ words: String) -> Bool {
    if fillers.contains(words) { return true }
    let isInk = { (scalar: Unicode.Scalar) in !" -()+".unicodeScalars.contains(scalar) }
    guard let letter = plain.first(where: isInk) else { return false }
    if letter != "I", !("1"..."9").contains(letter), plain.allSatisfy({ $0 == letter || !isInk($0) }) {
      return plain.count(where: isInk) >= (letter == "0" ? 5 : 3)
    }
    let isOpen = plain.last == "…" || plain.suffix(3).elementsEqual("...".unicodeScalars)
    return isOpen && verbs.contains { plain.starts(with: $0.unicodeScalars) }
  }

  /// Whether a text is a line to be written on, as on paper; a shorter one is a rule of Markdown.
  private static func isFormLine(_ scalars: String.UnicodeScalarView) -> Bool {
    scalars.allSatisfy { $0 == "_" || $0.properties.isWhitespace } && scalars.count { $0 == "_" } >= 5
  }

  /// A reminder in capitals that is a word of its own.
  private static func reminder(in scalars: [Unicode.Scalar]) -> Finding? {
    for word in reminders {
      let wanted = Array(word.unicodeScalars)
      for start in scalars.indices(of: wanted) {
        let end = start + wanted.count
        let isAlone =
          (start == 0 || !isLetter(scalars[start - 1])) && (end == scalars.count || !isLetter(scalars[end]))
        if isAlone { return Finding(words: word, range: start..<end, isPrompt: false) }
      }
    }
    return nil
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-")
  }

  /// Brackets that ask for something.
  private static func bracketed(in scalars: [Unicode.Scalar]) -> Finding? {
    for bracket in brackets {
      guard let start = scalars.firstIndex(of: Array(bracket.open.unicodeScalars)),
        let end = scalars[start...].firstIndex(of: bracket.close)
      else { continue }
      let isLink = bracket.close == "]" && end + 1 < scalars.count && scalars[end + 1] == "("
      if isLink { continue }
      return Finding(words: string(scalars[start...end]), range: start..<(end + 1), isPrompt: false)
    }
    return nil
  }

  /// A text without the marks of lists and emphasis, brackets and blanks around it.
  private static func core(of scalars: String.UnicodeScalarView) -> Substring.UnicodeScalarView {
    let isRim = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || "*_#>|-–—=~`\"“”'".unicodeScalars.contains(scalar)
    }
    var rest = scalars.drop(while: isRim)
    let point = rest.drop { ("0"..."9").contains($0) || ("๐"..."๙").contains($0) }
    if point.startIndex > rest.startIndex, let mark = point.first, mark == "." || mark == ")",
      point.dropFirst().first == " "
    {
      rest = point.dropFirst().drop(while: isRim)
    }
    guard let last = rest.lastIndex(where: { !isRim($0) }) else { return rest.prefix(0) }
    return rest[...last]
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}

extension Substring.UnicodeScalarView {
  fileprivate var utf8Count: Int { Substring(self).utf8.count }
}

extension Diagnostic {
  /// Words that nobody has replaced.
  package static func placeholder(_ words: String, isPrompt: Bool) -> Diagnostic {
    isPrompt
      ? Diagnostic(
        "content.placeholder", .problem, th: "คำแนะนำของแม่แบบยังไม่ได้ถูกแทน: “\(words)”",
        en: "a prompt of the scaffold was left in: “\(words)”", mendTh: "ลบข้อความนี้ แล้วเขียนข้อมูลจริงแทน",
        mendEn: "write what it asks for in its place")
      : Diagnostic(
        "content.placeholder", .problem, th: "“\(words)” เป็นคำที่ใส่ไว้ก่อน ยังไม่ใช่ข้อมูลจริง",
        en: "“\(words)” fills a gap and says nothing",
        mendTh: "เขียนข้อมูลจริงแทน ถ้าไม่มีจริง ๆ ให้เขียนว่า ไม่มี",
        mendEn: "write what is asked for; where there is nothing, say so in words")
  }
}
