import Diagnostics

/// A rule in words: for `prongsai explain`, and for the table of all rules.
package struct RuleWords {
  private let language: Language

  /// Words in one language.
  package init(language: Language) { self.language = language }

  /// One rule on some lines: its name and weight, what it finds, how to mend it, an example.
  package func text(of rule: Rule) -> String {
    let isThai = language == .th
    var lines = [
      "\(rule.name) · \(weight(of: rule))", "", "  " + rule.summary[language], "",
      "  " + FindingWords.mend(rule.fix[language], in: language),
    ]
    if let example = rule.example {
      lines += ["", (isThai ? "  ตัวอย่าง: " : "  example: ") + example[language]]
    }
    if !rule.bad.isEmpty {
      lines += ["", isThai ? "  ตัวอย่างที่พบเรื่องนี้" : "  an example that has it"] + listing(of: rule.bad)
    }
    let changed = rule.good.filter { !rule.bad.contains($0) }
    if !changed.isEmpty {
      lines += ["", isThai ? "  ตัวอย่างที่ถูกต้อง" : "  the same without it"] + listing(of: changed)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func listing(of files: [RuleFile]) -> [String] {
    files.flatMap { file -> [String] in
      var lines = file.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      while lines.last?.isEmpty == true { lines.removeLast() }
      return ["    " + file.path] + lines.map { "      | " + $0 }
    }
  }

  /// Every rule on a line each, below its area.
  package func list(_ rules: [Rule]) -> String {
    rules.map { "  \($0.name) · \(weight(of: $0)): \($0.summary[language])\n" }.joined()
  }

  private func weight(of rule: Rule) -> String {
    rule.severities.reversed().map { FindingWords.severity($0, in: language) }.joined(separator: " / ")
  }

  /// One rule for programs.
  package static func json(of rule: Rule) -> JSONValue {
    let text = { (words: LocalizedText) -> JSONValue in ["th": .string(words.th), "en": .string(words.en)] }
    let files = { (files: [RuleFile]) -> JSONValue in
      .array(files.map { ["file": .string($0.path), "text": .string($0.text)] })
    }
    return [
      "rule": .string(rule.name), "severities": .array(rule.severities.map { .string($0.rawValue) }),
      "summary": text(rule.summary), "mend": text(rule.fix),
      "example": rule.example.map(text) ?? .null, "bad": files(rule.bad), "good": files(rule.good),
    ]
  }

  /// The page `Docs/rules.md`: all rules by area, in both languages.
  package static func page(of book: RuleBook) -> String {
    let isRun = { (rule: Rule) in !rule.bad.isEmpty && !rule.good.isEmpty }
    let head = """
      # กฎทั้งหมด · All rules

      ตารางนี้ทำจากข้อมูลเดียวกับ `prongsai explain กฎ` (`Sources/RuleBook/Resources`) ✓ หมายถึงมีตัวอย่างที่ชุดทดสอบใช้ตรวจทั้งด้านที่พบและด้านที่ไม่พบ
      ในรหัส `x.unknown-key` ฯลฯ คำหน้าคือชนิดของไฟล์

      Made from the data of `prongsai explain RULE`; ✓ marks the \(book.rules.count(where: isRun)) of \
      \(book.rules.count) rules whose example and near miss are run by the tests.

      """
    let columns = "| กฎ · rule | ระดับ · weight | พบอะไร · what it finds | วิธีแก้ · how to mend it | |"
    var page = head
    for area in book.areas {
      page += "\n## \(area)\n\n\(columns)\n|---|---|---|---|---|\n"
      for rule in book.rules(of: area) {
        let weight = rule.severities.reversed().map { FindingWords.severity($0, in: .th) }
        page += "| `\(rule.name)` | \(weight.joined(separator: " / ")) | \(cell(rule.summary)) "
        page += "| \(cell(rule.fix)) | \(isRun(rule) ? "✓" : "") |\n"
      }
    }
    return page
  }

  private static func cell(_ text: LocalizedText) -> String {
    [text.th, text.en].map(escaped).joined(separator: "<br>")
  }

  private static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "|"): result += "\\|".utf8
      case UInt8(ascii: "<"): result += "&lt;".utf8
      case 0x0A: result.append(0x20)
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
