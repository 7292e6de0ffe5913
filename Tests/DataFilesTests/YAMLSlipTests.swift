import DataFiles
import Diagnostics
import Testing

@Suite struct YAMLSlipTests {
  private func read(_ text: String) -> (node: DataNode?, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    guard let source = TextEncoding.decode(Array(text.utf8), path: "a.yaml", into: &findings) else {
      return (nil, findings.all)
    }
    let node = YAMLReader.read(source, into: &findings)
    return (node, findings.all)
  }

  private func places(_ text: String) -> [String] {
    read(text).findings.map { "\($0.rule) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" }
  }

  @Test(arguments: [
    ("name: ก\n baseURL: https://a.go.th/\nunit: ข\n", "yaml.indentation 2:2"),
    ("title: ก\n attachments:\n  - file: a.pdf\n", "yaml.indentation 2:2"),
    (" name: ก\ntype: ข\n", "yaml.indentation 1:2"),
    ("contact:\n  phone: 1\n baseURL: ข\n", "yaml.indentation 3:2"),
    ("a: 1\n# contact:\n  phone: 2\n", "yaml.indentation 3:3"),
    ("list:\n  - file: a\n     title: b\n", "yaml.indentation 3:6"),
    ("name: ก\nshortName:อบต.\ntype: ข\n", "yaml.missing-blank 2:10"),
    ("name: ก\nshortName:อบต.\n", "yaml.missing-blank 2:10"),
    ("list:\n  - file:a\n    title: b\n", "yaml.missing-blank 2:9"),
    ("a: 1\n\tb: 2\n", "yaml.tab 2:1"), ("title: “แผน: ปี 2566”\n", "yaml.curved-quote 1:8"),
    ("title: ‘แผน: ปี 2566’\n", "yaml.curved-quote 1:8"), ("a:\n  - “ก: ข: ค”\n", "yaml.curved-quote 2:5"),
    ("a: \"ก”\nb: ข\n", "yaml.curved-quote 1:6"), ("a: 'ก’\nb: ข\nc: 'ค'\n", "yaml.curved-quote 1:6"),
    ("a: \"ก”\nb: \"ข\"\nc: ค\n", "yaml.curved-quote 1:6"),
    ("a: 1\n\u{A0}\u{A0}ข้อความ\n", "yaml.wide-blank 2:1"),
  ])
  func aSlipIsNamedWhereItIs(text: String, place: String) {
    #expect(places(text) == [place])
  }

  @Test(arguments: [
    "type:\u{A0}อบต.\n", "contact:\n\u{A0}\u{A0}phone: 1\n\u{A0}\u{A0}email: a\n",
    "list:\n-\u{A0}file:\u{2003}a\n",
    "\u{FEFF}name: ก\n\u{200B}type: ข\n", "name: ก\u{A0}\n\u{A0}\ntype: ข\n",
  ])
  func blanksOfWordAreRead(text: String) {
    #expect(read(text).node != nil && read(text).findings.isEmpty)
  }

  private func entry(_ text: String) -> (key: String, value: String)? {
    guard case .mapping(let entries)? = read(text).node?.content,
      case .scalar(let value, _)? = entries.first?.value.content
    else { return nil }
    return (entries[0].key, value)
  }

  @Test(arguments: [
    ("title: “แผน”\n", "title", "แผน", 8), ("title: ”แผน”  \n", "title", "แผน", 8),
    ("title: „แผน“\n", "title", "แผน", 8), ("title: ‘แผน’\n", "title", "แผน", 8),
    ("title: “แผน\"\n", "title", "แผน", 8), ("title: ‘ของ’ประชาชน’\n", "title", "ของ’ประชาชน", 8),
    ("“title”: แผน\n", "title", "แผน", 1), ("color: “#ff0000”\n", "color", "#ff0000", 8),
    ("title: “แผน\n", "title", "“แผน", 8),
  ])
  func aValueInCurvedQuotesIsReadWithoutThemAndReported(text: String, key: String, value: String, column: Int)
  {
    let findings = read(text).findings
    #expect(findings.map(\.rule.name) == ["yaml.curved-quote"])
    #expect(findings.first?.severity == .problem && findings.first?.place?.column == column)
    #expect(findings.first?.mend?.th.contains("\" \"") == true)
    #expect(entry(text)?.key == key && entry(text)?.value == value)
    #expect(findings.first?.suggestion == (value.hasPrefix("“") ? nil : "\"\(column == 1 ? key : value)\""))
  }

  @Test func everyEntryOfAListInCurvedQuotesIsReported() {
    #expect(places("a: [“ก”, ข, ‘ค’]\n") == ["yaml.curved-quote 1:5", "yaml.curved-quote 1:13"])
    #expect(places("a:\n  - “ก”\n  - file: ‘ข’\n") == ["yaml.curved-quote 2:5", "yaml.curved-quote 3:11"])
  }

  @Test(arguments: [
    "title: “แผน” ปี 2566\n", "title: “ก” และ “ข”\n", "title: ดู “แผน”\n", "title: \"“แผน”\"\n",
    "title: '“แผน”'\n", "name: People’s\n", "pipe: ท่อ 20”\n", "“ก” ข: ค\n", "title: |\n  “แผน”\n",
  ])
  func quotationsWithinAValueStay(text: String) {
    #expect(read(text).findings.isEmpty)
  }

  @Test(arguments: [
    ("color: #ff0000\n", 8), ("title: #2 แผน\n", 8), ("title: รณรงค์ #NoGiftPolicy ปี 2566\n", 15),
    ("title: แผน # ปี 2566\n", 12), ("- #งดรับ\n", 3), ("a: [ก #ข\n]\n", 7), ("contact: #tel\n  a: 1\n", 10),
  ])
  func aValueThatIsCutAtAHashIsReported(text: String, column: Int) {
    let finding = read(text).findings.first
    #expect(finding?.rule.name == "yaml.comment-cut" && finding?.severity == .problem)
    #expect(finding?.place?.column == column)
  }

  @Test(arguments: [
    "status: draft   # เติมครบแล้วเปลี่ยนเป็น published\n", "a: \"ก\" #ข\n", "attachments: # ไฟล์แนบ\n  - a\n",
    "# ก: ข\na: b#c\n",
    "map: https://a.org/#x\n", "a:\n  # หมายเหตุ\n  b: 1\n", "a: |\n  ก #ข\n",
  ])
  func explanationsAreNot(text: String) {
    #expect(read(text).findings.isEmpty)
  }

  @Test(arguments: [
    ("a: \"ก\\x10\"\n", 6, "U+0010"), ("a: \"\\uffff\"\n", 5, "U+FFFF"), ("a: \"กข\\0\"\n", 7, "U+0000"),
    ("a: \"\\u0085\"\n", 5, "U+0085"), ("a: \"\\x41\\e\"\n", 9, "U+001B"), ("\"\\x0b\": ก\n", 2, "U+000B"),
  ])
  func anEscapeOfAControlCharacterIsAnErrorAndIsLeftOut(text: String, column: Int, code: String) {
    let (node, findings) = read(text)
    guard case .mapping(let entries)? = node?.content,
      case .scalar(let value, _)? = entries.first?.value.content
    else {
      Issue.record("the rest of the file is read all the same")
      return
    }
    #expect(["ก", "", "กข", "A"].contains(value), "\(value)")
    #expect(findings.map(\.severity) == [.error])
    #expect(findings.first?.place?.column == column)
    #expect(findings.first?.message.en.contains(code) == true)
  }

  @Test func escapedTextsComeInTheOneSpelling() {
    guard
      case .mapping(let entries)? = read("a: \"\\u0e08\\u0e4d\\u0e32\\u200b\"\nจ\u{E4D}\u{E32}: 1\n").node?
        .content,
      case .scalar(let text, _) = entries[0].value.content
    else {
      Issue.record("no mapping")
      return
    }
    #expect(text.unicodeScalars.map(\.value) == [0xE08, 0xE33])
    #expect(entries[1].key.unicodeScalars.map(\.value) == [0xE08, 0xE33])
  }

  @Test(arguments: [
    "street: -\n", "a: - b\n", "? a\n: - b: c: d\n", "a: \"\\q\"\n", "a: \"\\xzz\"\n", "%ก\n", "a: ]\n",
    "a: |0\n  b\n", "a: @b\n", "a: `b`\n",
    "a: 'b\n", "a: !<x\n", "- a\nb: c\n", "a: b: c\n", "{a, b\n", "a: \"\\ud800\"\n", "a: %b\n",
    "%YAML 9.9\n---\na: b\n", "a: >x\n b\n",
    "a: 'b' c\n", "[a]: b: c\n", "key: [a, b\nc: d\n",
  ])
  func noTextOfLibyamlReachesPeople(text: String) {
    let (node, findings) = read(text)
    #expect(node == nil && !findings.isEmpty)
    for finding in findings {
      for word in [
        "mapping", "block", "token", "expected key", "did not find", "could not find", "stream", "context",
      ] {
        #expect(
          !finding.message.en.contains(word) && !finding.message.th.contains(word), "\(finding.message.en)")
      }
      #expect(finding.mend != nil)
    }
  }

  @Test func aGroupWithoutABlankAfterItsColonSaysSo() {
    var findings = DiagnosticList()
    let source = SourceText(
      path: "a.yaml", text: "contact:\n  phone:0812345678\nlinks:\n  - url:https://a.b/\n")
    guard let node = YAMLReader.read(source, into: &findings) else {
      Issue.record("no node")
      return
    }
    var reader = FieldReader(node, in: source, rule: "agency")
    #expect(reader.mapping("contact", into: &findings) == nil)
    let links = reader.sequence("links", into: &findings)
    for link in links { FieldReader(link, in: source, rule: "agency").finish(into: &findings) }
    #expect(findings.all.map(\.rule.name) == ["yaml.missing-blank", "yaml.missing-blank"])
    #expect(findings.all.compactMap { $0.place?.line } == [2, 4])
  }
}
