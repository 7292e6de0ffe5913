import Diagnostics

/// What is refused although it is YAML, or nearly.
enum YAMLRefusal: String {
  case alias, anchor, tag
  case complexKey = "complex-key"
  case secondDocument = "second-document"

  var words: (message: LocalizedText, mend: LocalizedText) {
    switch self {
    case .alias:
      (
        LocalizedText(th: "ไม่ใช้การอ้างซ้ำ (*ชื่อ)", en: "references (*name) are not used here"),
        LocalizedText(
          th: "เขียนค่าซ้ำเต็ม ๆ หรือใส่เครื่องหมายคำพูดถ้าต้องการดอกจันจริง",
          en: "write the value again, or quote it where a real asterisk is meant")
      )
    case .anchor:
      (
        LocalizedText(th: "ไม่ใช้การตั้งชื่ออ้างอิง (&ชื่อ)", en: "names for references (&name) are not used here"),
        LocalizedText(th: "ลบ & และชื่อออก หรือใส่เครื่องหมายคำพูด", en: "remove & and the name, or quote the value")
      )
    case .tag:
      (
        LocalizedText(th: "ไม่ใช้ป้ายชนิดข้อมูล (!)", en: "type tags (!) are not used here"),
        LocalizedText(th: "ลบเครื่องหมาย ! หรือใส่เครื่องหมายคำพูด", en: "remove the !, or quote the value")
      )
    case .complexKey:
      (
        LocalizedText(th: "ชื่อรายการต้องเป็นข้อความ", en: "a key must be a text"),
        LocalizedText(th: "ถ้าค่าขึ้นต้นด้วย { หรือ [ ให้ใส่เครื่องหมายคำพูด", en: "quote a value that begins with { or [")
      )
    case .secondDocument:
      (
        LocalizedText(th: "มีข้อมูลชุดที่สองในไฟล์เดียวกัน", en: "there is a second document in the file"),
        LocalizedText(th: "ลบบรรทัด --- ที่คั่นกลาง", en: "remove the line --- between them")
      )
    }
  }
}

/// The findings about YAML, for people who do not know YAML.
extension Diagnostic {
  static func yamlTooLarge(_ limits: YAMLLimits, in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "yaml.too-large", in: source, at: offset,
      LocalizedText(
        th: "ข้อมูลใหญ่เกิน \(limits.bytes / 1024) KB", en: "the data is larger than \(limits.bytes / 1024) KB"),
      mend: LocalizedText(th: "ย้ายตารางใหญ่ไปไว้ในไฟล์ CSV", en: "move large tables into CSV files"))
  }

  static func yamlTooDeep(_ limits: YAMLLimits, in source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      "yaml.too-deep", in: source, at: offset, length: 1,
      LocalizedText(
        th: "ข้อมูลซ้อนกันลึกเกิน \(limits.depth) ชั้น",
        en: "the data is nested deeper than \(limits.depth) levels"),
      mend: LocalizedText(th: "จัดข้อมูลให้ซ้อนกันน้อยลง", en: "nest it less"))
  }

  static func yaml(_ refusal: YAMLRefusal, in source: SourceText, at offset: Int) -> Diagnostic {
    let (message, mend) = refusal.words
    return Diagnostic(
      RuleID("yaml", refusal.rawValue), in: source, at: offset, length: 1, message, mend: mend)
  }

  static func yamlDuplicateKey(_ key: Located<String>, first: Int, in source: SourceText) -> Diagnostic {
    Diagnostic(
      "yaml.duplicate-key", in: source, at: key.offset, length: key.length,
      LocalizedText(th: "“\(key.value)” ซ้ำกับที่เขียนไว้แล้ว", en: "“\(key.value)” stands twice"),
      mend: LocalizedText(th: "เหลือไว้บรรทัดเดียว", en: "keep one of them"),
      related: [source.place(at: first, length: key.length)])
  }

  /// What libyaml refused in its own words, and where the construct began that it could not finish.
  static func yamlProblem(_ text: String, opened: Int?, in source: SourceText, at offset: Int) -> Diagnostic {
    // libyaml has a limit of its own, which it reaches before ours if brackets stand in a row.
    let isTooDeep = text.utf8.starts(with: "Maximum nesting level".utf8)
    let (message, mend) = isTooDeep ? tooDeep : words(for: text)
    return Diagnostic(
      isTooDeep ? "yaml.too-deep" : "yaml.syntax", in: source, at: offset, length: 1, message, mend: mend,
      related: opened.map { [source.place(at: $0, length: 1)] } ?? [])
  }

  private static let tooDeep = (
    LocalizedText(th: "ข้อมูลซ้อนกันลึกเกินไป", en: "the data is nested too deep"),
    LocalizedText(th: "จัดข้อมูลให้ซ้อนกันน้อยลง", en: "nest it less")
  )

  private static func words(for text: String) -> (message: LocalizedText, mend: LocalizedText) {
    YAMLWords.all.first { $0.texts.contains { text.utf8.starts(with: $0.utf8) } }.map {
      ($0.message, $0.mend)
    }
      ?? (LocalizedText(th: "อ่านข้อมูลไม่ได้ที่จุดนี้", en: "the data cannot be read here"), YAMLWords.quoting)
  }
}
