import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

/// Every byte that is published as text is searched for persons' numbers, or a finding says that it was not.
@Suite struct PublishedTextTests {
  private static let number = "1-2345-67890-12-1"
  private static let thaiNumber = "๑-๒๓๔๕-๖๗๘๙๐-๑๒-๑"
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>\(number)</text></svg>"

  /// Text as Windows writes it for Thai.
  private static func windows874(_ text: String) -> Data {
    Data(
      text.unicodeScalars.map { scalar in
        scalar.value < 0x80 ? UInt8(scalar.value) : UInt8(scalar.value - 0x0E01 + 0xA1)
      })
  }

  private func numbers(in data: Data, named name: String = "a.txt") throws -> [SourcePlace] {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \(name)\n")
    try folder.write(data, to: ContentFolder.structure + "/" + name)
    let findings = try folder.load().findings
    #expect(findings.allSatisfy { $0.rule.name == "privacy.national-id" && $0.severity == .error })
    return findings.compactMap(\.place)
  }

  @Test func aNumberIsFoundInEveryEncodingAtItsLineAndColumn() throws {
    for digits in [Self.number, Self.thaiNumber, "1234567890121"] {
      let text = "รายชื่อ\r\nนาย ก \(digits) ตำบล\r\n"
      let encodings: [(String, Data)] = [
        ("UTF-8", Data(text.utf8)), ("UTF-16", text.data(using: .utf16) ?? Data()),
        ("UTF-16LE", text.data(using: .utf16LittleEndian) ?? Data()),
        ("UTF-16BE", text.data(using: .utf16BigEndian) ?? Data()),
        ("UTF-32", text.data(using: .utf32LittleEndian) ?? Data()),
        ("Windows-874", Self.windows874(text)),
      ]
      for (name, data) in encodings {
        let places = try numbers(in: data)
        #expect(places.count == 1, "\(name): \(digits)")
        #expect(places.first?.line == 2, "\(name): \(digits)")
        // Before the text was decoded a column of Windows-874 was counted in bytes, which stays for ASCII digits.
        if name != "Windows-874" { #expect(places.first?.column == 7, "\(name): \(digits)") }
      }
    }
  }

  @Test func aThaiLetterBehindTheLastDigitHidesNothing() throws {
    #expect(try numbers(in: Self.windows874("๑๒๓๔๕๖๗๘๙๐๑๒๑กกก\n")).count == 1)
    #expect(try numbers(in: Self.windows874("กขค๑๒๓๔๕๖๗๘๙๐๑๒๑\n")).count == 1)
  }

  @Test func everyKindOfTextIsSearched() throws {
    for name in ["a.txt", "a.csv", "a.json"] {
      #expect(try numbers(in: Data(Self.number.utf8), named: name).count == 1, "\(name)")
    }
    #expect(try numbers(in: Data("<a>\(Self.number)</a>".utf8), named: "a.xml").count == 1)
    #expect(try numbers(in: Data(Self.svg.utf8), named: "a.svg").count == 1)
  }

  @Test func everyPlaceFromWhichAFileIsPublishedIsSearched() throws {
    let executives = "1-basic-information/executives/2566"
    let table = "name,position,photo\nนาย ก,นายก,a.svg\n"
    let progress = ProgressTests.report.replacing("ประกาศ.pdf", with: "a.csv")
    let sheet = CleanPlan.training.replacing(
      "quarters: [2]", with: "quarters: [2]\nattachments: [{file: a.csv}]")
    let cases: [(String, files: [String: String], file: String)] = [
      ("emblem", ["agency.yaml": ContentFolder.profile + "theme: {emblem: files/a.svg}\n"], "files/a.svg"),
      (
        "image of news", ["news/2566-02-14-a.md": ContentFolder.document("image: a.svg\n")],
        "news/2566-02-14-a/a.svg"
      ),
      (
        "text of news", ["news/2566-02-14-a.md": ContentFolder.document(body: "[ก](a.csv)\n")],
        "news/2566-02-14-a/a.csv"
      ),
      ("free page", ["pages/a.md": ContentFolder.document(body: "![ก](a.svg)\n")], "pages/a/a.svg"),
      (
        "cell of a table",
        [
          executives + ".md": ContentFolder.document("datasets: [{file: e.csv, schema: executives}]\n"),
          executives + "/e.csv": table,
        ], executives + "/a.svg"
      ),
      (
        "table that is no CSV",
        [executives + ".md": ContentFolder.document("datasets: [{file: a.txt, schema: executives}]\n")],
        executives + "/a.txt"
      ),
      (
        "attachment of the plan",
        CleanPlan.files.merging(["plan/plan.yaml": CleanPlan.plan + "attachments: [{file: a.txt}]\n"]) { $1 },
        "plan/a.txt"
      ),
      (
        "attachment of a sheet", CleanPlan.files.merging(["plan/projects/1.1.1-1.md": sheet]) { $1 },
        "plan/projects/1.1.1-1/a.csv"
      ),
      (
        "evidence of progress", CleanPlan.files.merging([ProgressTests.path: progress]) { $1 },
        "plan/progress/2566-h1/a.csv"
      ),
    ]
    for (what, files, file) in cases {
      let folder = try ContentFolder(files)
      let text = file.hasSuffix(".svg") ? Self.svg : "เลข \(Self.number)\n"
      try folder.write(Data(text.utf8), to: file)
      let findings = try folder.load().findings.filter { $0.rule.name.hasPrefix("privacy.") }
      #expect(findings.map(\.rule.name) == ["privacy.national-id"], "\(what): \(findings.map(\.message.en))")
      #expect(findings.first?.place?.file == "Content/" + file, "\(what)")
    }
  }

  @Test func aFileLargerThanATableMayBeIsSearchedToItsEnd() throws {
    // A build for debugging takes a minute for what is read at once otherwise.
    #if DEBUG
      let megabytes = 2
    #else
      let megabytes = 33
    #endif
    var data = Data(repeating: 0x78, count: megabytes << 20)
    for line in 1...1000 { data[line * 1000] = 0x0A }
    data.append(Data("\n\(Self.number)\n".utf8))
    let folder = try ContentFolder()
    try folder.write(data, to: "files/a.txt")
    let disk = SourceFolder(root: folder.root.path)
    var findings = DiagnosticList()
    PersonalDataCheck.report(in: [file("files/a.txt")], of: SourceFiles(disk), allowing: [], into: &findings)
    #expect(findings.all.map(\.rule.name) == ["privacy.national-id"])
    #expect(findings.all.first?.place == SourcePlace(file: "Content/files/a.txt", line: 1002))
    var excused = DiagnosticList()
    PersonalDataCheck.report(
      in: [file("files/a.txt")], of: SourceFiles(disk), allowing: ["0121"], into: &excused)
    #expect(excused.all.isEmpty)
  }

  @Test func aNumberAcrossTwoPiecesIsFoundOnce() {
    let filler = ["x", "ก", " ", "5 ", "\n"]
    for fill in filler {
      for cut in 0...20 {
        let text = Array((String(repeating: fill, count: 9) + "\n" + Self.number + "\n" + fill).utf8)
        let start = fill.utf8.count * 9 + cut
        var search = NumberSearch()
        search.add(Array(text[..<start]))
        search.add(Array(text[start...]))
        search.finish()
        #expect(search.numbers.map(\.lastDigits) == ["0121"], "\(fill) \(cut)")
        let place = SourceText(path: "a", bytes: text).place(at: fill.utf8.count * 9 + 1)
        #expect(search.numbers.first.map { [$0.line, $0.column] } == [place.line, place.column])
      }
    }
  }

  @Test func aTextOfPiecesIsReadLikeTheWhole() {
    let parts = [
      "1234567890121", "1-2345-67890-12-1", "12345", "\r\n", "\r", "\n", " ", "-", "ก", "๙", "%20", "%A0",
      "a", "G",
    ]
    var state: UInt64 = 11
    let below = { (limit: Int) in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    var found = 0
    for _ in 0..<3000 {
      let bytes = Array((0..<12).map { _ in parts[below(parts.count)] }.joined().utf8)
      var (whole, pieces) = (NumberSearch(), NumberSearch())
      whole.finish(with: bytes)
      var start = 0
      while start < bytes.count {
        let end = min(bytes.count, start + 1 + below(9))
        pieces.add(Array(bytes[start..<end]))
        start = end
      }
      pieces.finish()
      let places = { (search: NumberSearch) in
        search.numbers.map { "\($0.lastDigits) \($0.line):\($0.column)" }
      }
      #expect(places(whole) == places(pieces), "\(String(decoding: bytes, as: UTF8.self))")
      found += whole.numbers.count
    }
    #expect(found > 300)
  }

  @Test func aPublishedFileThatCannotBeReadIsReported() throws {
    let folder = try ContentFolder()
    var findings = DiagnosticList()
    PersonalDataCheck.report(
      in: [file("files/gone.csv")], of: SourceFiles(SourceFolder(root: folder.root.path)), allowing: [],
      into: &findings)
    let finding = try #require(findings.all.first)
    #expect(finding.rule == "privacy.unchecked" && finding.severity == .problem)
    #expect(finding.place?.file == "Content/files/gone.csv")
    #expect(finding.mend != nil)
  }

  private func file(_ path: String) -> ContentFile {
    ContentFile(
      path: "Content/" + path, address: SitePath(["a.txt"], isPage: false),
      kind: FileKind(fileName: path) ?? .txt, state: .available(size: 1, pages: nil))
  }
}
