import Diagnostics
import Foundation
import Testing

@testable import Content

/// What counts is what readers see and what addresses say, however the files write it.
@Suite struct PublishedValuesTests {
  private static let rule = "privacy.national-id"

  private func numbers(_ folder: ContentFolder) throws -> [SourcePlace] {
    let findings = try folder.load().findings.filter { $0.rule.name == Self.rule }
    #expect(findings.allSatisfy { $0.severity == .error && $0.message.en.contains("0121") })
    return findings.compactMap(\.place)
  }

  @Test(arguments: [
    "\"\\u0031234567890121\"", "\"\\x31234567890121\"", "\"123456\\\n    7890121\"",
    ">-\n      123456\n      7890121",
    "\"1\\t2345\\t67890\\t12\\t1\"", "'1.2345.67890.12.1'", "123456 7890121", "\"123\\u200b4567890121\"",
    "\"1234\\ufe0f567890121\"", "\"\\U0001D7CF234567890121\"", "๑๒๓๔๕៦៧៨៩០១២១", "1 \\- 2345 - 67890 - 12 - 1",
  ])
  func aValueOfDataIsSearchedAsItIsMeant(value: String) throws {
    for place in [
      try numbers(ContentFolder(["news/2566-02-14-a.md": "---\ntitle: ก\nsummary: \(value)\n---\nข\n"])),
      try numbers(ContentFolder.ofStructure("elements:\n  chart: \(value)\n")),
      try numbers(ContentFolder(["agency.yaml": ContentFolder.profile + "address: \(value)\n"])),
      try numbers(ContentFolder(["catalogue/2571.yaml": "year: 2571\ntitle: \(value)\n"])),
    ] { #expect(place.count == 1, "\(value)") }
  }

  @Test(arguments: [
    "**123456**7890121", "123456*7890121*", "`123456`7890121", "123456[7890121](https://a.example/)",
    "[123456](https://a.example/25)7890121", "123456&#55;890121", "1\\-2345\\-67890\\-12\\-1",

    "123456<!-- ก -->7890121", "| ก | ข | ค | ง | จ |\n|-|-|-|-|-|\n| 1 | 2345 | 67890 | 12 | 1 |",
    "- 1\n- 2345\n- 67890\n- 12\n- 1", "1<br>2345", "[ก](https://a.example/%31234567890121)",
    "12345678901211234567890121",
    "# ข้อ 123456**7890121**", "![123456**7890121**](https://a.example/a.png)", "1 2345<!-- -->67890 12 1",
    "[ก](https://a.example/ \"1234567&#56;90121\")", "1234567\u{301}890121", "1:2345:67890:12:1",
  ])
  func aTextIsSearchedAsItShows(text: String) throws {
    let expected = text == "1<br>2345" ? 0 : 1
    let places = try numbers(ContentFolder.ofStructure(body: "ก\n\n\(text)\n"))
    #expect(min(places.count, 1) == expected, "\(text)")
    #expect(places.allSatisfy { $0.line >= 4 }, "\(text) \(places)")
  }

  @Test func aNumberThatOnlyShowsIsPlacedWhereItsDigitsStand() throws {
    let text = "ก\n\nเลข 123456[7890121](#a) ครับ\n"
    #expect(try numbers(.ofStructure(body: text)).map { [$0.line, $0.column] } == [[6, 5]])
  }

  @Test func anExceptionHoldsForWhatShowsAndForTheNameInItsDocumentOnly() throws {
    let data = "notPersonal: [{ending: \"0121\", reason: เลขที่สัญญา, owner: กองคลัง, until: 30 ก.ย. 2569}]\n"
    let body = "123456[7890121](https://a.example/)\n"
    #expect(try numbers(.ofStructure(data, body: body)).isEmpty)
    let news = "news/2566-02-14-1234567890121.md"
    #expect(try numbers(ContentFolder([news: ContentFolder.document(data, body: body)])).isEmpty)
    let other = try ContentFolder.ofStructure(data, body: body)
    try other.write(Data(ContentFolder.document(body: body).utf8), to: "pages/a.md")
    #expect(try numbers(other).map(\.file) == ["Content/pages/a.md"])
  }

  @Test(arguments: [
    "news/2566-02-14-1234567890121.md", "news/2566-02-14-1-2345-67890-12-1.md", "pages/123456_'7890121.md",
    "pages/๑๒๓๔๕๖๗๘๙๐๑๒๑.md", "pages/1.2345.67890.12.1.md",
  ])
  func aNameThatBecomesAnAddressIsSearched(path: String) throws {
    #expect(try numbers(ContentFolder([path: ContentFolder.document(body: "ก\n")])).map(\.line) == [1])
  }

  @Test func theFoldersOfAFileAreAddressesToo() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: 1234567890121/a.txt\n")
    try folder.write(Data("ก".utf8), to: ContentFolder.structure + "/1234567890121/a.txt")
    #expect(try numbers(folder).contains { $0.file.hasSuffix("/a.txt") })
  }

  @Test(arguments: [
    "<text>1234567890121</text>", "<text>123456&#55;890121</text>",
    "<text>123456<tspan dy='1'>7890121</tspan></text>",
    "<text><tspan>123456</tspan><tspan>7890121</tspan></text>", "<title>1-2345-67890-12-1</title>",
    "<g id='n1234567890121'/>", "<g aria-label='1.2345.67890.12.&#49;'/>",
    "<text><![CDATA[123456]]>7890121</text>",
    "<!-- 1234567890121 -->",
  ])
  func aPictureIsSearchedAsItShows(part: String) throws {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'>\n\(part)</svg>"
    let emblem = try ContentFolder(["agency.yaml": ContentFolder.profile + "theme: {emblem: files/a.svg}\n"])
    try emblem.write(Data(svg.utf8), to: "files/a.svg")
    #expect(try numbers(emblem).map(\.line) == [2], "\(part)")
  }

  @Test func labelsOfAChartAndFieldsOfDataAreNotJoined() throws {
    for (name, text) in [
      ("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>123456</text><text>7890121</text></svg>"),
      ("a.xml", "<a><phone>1234567890</phone><code>121</code></a>"),
      ("a.json", "{\"a\": 123456, \"b\": 7890121, \"c\": [1234567890, 121]}"),
      ("a.csv", "a,b\n1234567890,121\n1,2566,15000,12,1\n"),
    ] { #expect(try numbers(attached(name, Data(text.utf8))).isEmpty, "\(name)") }
  }

  @Test func textsInEveryNotationOfTheirKindAreSearched() throws {
    for (name, text) in [
      ("a.json", "{\"a\": \"\\u0031\\u0032345678\\u0039\\u0030121\"}"),
      ("a.json", "[\"1\", \"2345\", \"67890\", \"12\", \"1\"]"),
      ("a.xml", "<a>123456<b>7890</b>121</a>"), ("a.xml", "<a b='&#x31;234567890121'/>"),
      ("a.csv", "ก,\"1\",\"2345\",\"67890\",\"12\",\"1\"\n"), ("a.txt", "1\t2345\t67890\t12\t1"),
      ("a.txt", "1\r\n2345\r\n67890\r\n12\r\n1"),
      ("a.txt", "https://a.example/?id=%31%32345678901%32%31"),
    ] { #expect(try numbers(attached(name, Data(text.utf8))).count == 1, "\(name) \(text)") }
  }

  @Test func whatStandsUnpackedInOtherFilesIsSearched() throws {
    let zip =
      Data([0x50, 0x4B, 3, 4] + Array("นาย ก 1234567890121.pdf".utf8) + [0x50, 0x4B, 5, 6])
      + Data(count: 18)
    let word =
      Data([0xD0, 0xCF, 0x11, 0xE0]) + ("เลข 1-2345-67890-12-1 ".data(using: .utf16LittleEndian) ?? Data())
    for (name, data) in [
      ("a.pdf", Data("%PDF-1.4\n(1234567890121) Tj\n0000012345 00000 n\n1 2345 67890 12 1 re\n%%EOF".utf8)),
      ("a.zip", zip), ("a.docx", zip), ("a.doc", word),
    ] { #expect(try numbers(attached(name, data)).count == 1, "\(name)") }
    let quiet = "%PDF-1.4\n[123 456 789 0121] 1 2345 67890 12 1 re 123456 7890121\n%%EOF"
    #expect(try numbers(attached("a.pdf", Data(quiet.utf8))).isEmpty)
  }

  @Test func whatIsNotSearchedIsCounted() throws {
    let folder = try ContentFolder.ofStructure("attachments: [{file: a.pdf}, {file: b.pdf}, {file: c.txt}]\n")
    for name in ["a.pdf", "b.pdf"] {
      try folder.write(ContentFolder.pdf, to: ContentFolder.structure + "/" + name)
    }
    try folder.write(Data("ก".utf8), to: ContentFolder.structure + "/c.txt")
    let notes = try folder.load().content.privacyNotes
    #expect(notes.map(\.rule.name) == ["privacy.not-searched"] && notes.first?.severity == .note)
    #expect(notes.first?.message.en.contains("2 files") == true)
  }

  private func attached(_ name: String, _ data: Data) throws -> ContentFolder {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \(name)\n")
    try folder.write(data, to: ContentFolder.structure + "/" + name)
    return folder
  }
}
