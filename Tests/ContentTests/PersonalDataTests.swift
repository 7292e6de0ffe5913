import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@Suite struct PersonalDataTests {
  private static let number = "1-2345-67890-12-1"
  private static let bare = "1234567890121"

  private func printed(_ folder: ContentFolder) throws -> String {
    let findings = try folder.load().findings
    #expect(findings.contains { $0.rule.name == "privacy.national-id" })
    return findings.map {
      ConsoleWriter(language: .th, color: false).text(of: $0)
        + ConsoleWriter(language: .en, color: false).text(of: $0)
    }.joined() + String(decoding: JSONWriter.bytes(of: .array(findings.map(\.json))), as: UTF8.self)
  }

  @Test func theNameOfAFileShowsNoNumberEither() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \(Self.bare).txt\n")
    try folder.write(Data("ก\n".utf8), to: ContentFolder.structure + "/\(Self.bare).txt")
    #expect(isHidden(in: try printed(folder)))
    let place = SourcePlace(file: "a/\(Self.bare).xlsx", sheet: Self.number, row: 1, column: 2)
    #expect(place.written == "a/xxxxxxxxx0121.xlsx:x-xxxx-xxxx0-12-1!B1" && place.file.contains(Self.bare))
  }

  private func isHidden(in text: String) -> Bool { !text.contains("67890") }

  @Test(arguments: [
    "titel: \(number)\n", "published: \(bare)\n", "unit: \(number)\n", "covers: \(bare)\n",
    "attachments:\n  - file: \(bare).pdf\n", "links:\n  - url: 'javascript:\(bare)'\n",
    "elements: {x\(bare): หน้า 1}\n", "status: \(number)\n",
    "datasets: [{file: a.csv, schema: \"\(bare)\"}]\n",
  ])
  func noFindingAboutTheSameLineShowsTheNumber(data: String) throws {
    #expect(isHidden(in: try printed(.ofStructure(data))))
  }

  @Test(arguments: [
    "[\(number)](/no/where/)\n", "![ก](\(bare).svg)\n", "<b>\(number)</b>\n", "[ก](javascript:\(bare))\n",
  ])
  func noFindingAboutTheTextShowsTheNumber(body: String) throws {
    #expect(isHidden(in: try printed(.ofStructure(body: body))))
  }

  @Test func noFindingAboutATableShowsTheNumber() throws {
    let folder = try ContentFolder.ofStructure("datasets:\n  - file: u.csv\n    schema: units\n")
    let table = "unit,head_position,side,เลข \(Self.number)\nสภา,ประธาน,\(Self.number),ก\n"
    try folder.write(Data(table.utf8), to: ContentFolder.structure + "/u.csv")
    #expect(isHidden(in: try printed(folder)))
  }

  @Test func theProfileAndNewsAreLookedThroughToo() throws {
    let profile = ContentFolder.profile + "contact: {phone: \"\(Self.number)\"}\n"
    #expect(isHidden(in: try printed(ContentFolder(["agency.yaml": profile]))))
    let news = ContentFolder.document(body: "นาย ก เลขที่ \(Self.number)\n")
    #expect(isHidden(in: try printed(ContentFolder(["news/2566-02-14-a.md": news]))))
  }

  @Test(arguments: ["people.csv", "people.txt", "people.json"])
  func anAttachedTextIsLookedThroughToo(name: String) throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \(name)\n")
    try folder.write(Data("ชื่อ,เลข\nนาย ก,\(Self.number)\n".utf8), to: ContentFolder.structure + "/\(name)")
    #expect(isHidden(in: try printed(folder)))
  }

  @Test func aTextThatTheBodyLinksToIsLookedThroughToo() throws {
    let folder = try ContentFolder.ofStructure(body: "[รายชื่อ](people.csv)\n")
    try folder.write(Data("ชื่อ,เลข\nนาย ก,\(Self.number)\n".utf8), to: ContentFolder.structure + "/people.csv")
    #expect(isHidden(in: try printed(folder)))
  }

  private static let term = "    owner: กองคลัง\n    until: 30 ก.ย. 2566\n"

  private func findings(ending: String = "0121", _ rest: String, on day: Int = 30) throws -> [Diagnostic] {
    let folder = try ContentFolder.ofStructure(
      "notPersonal:\n  - ending: \"\(ending)\"\n\(rest)", body: "เลขที่สัญญา \(Self.bare)\n")
    var findings = DiagnosticList()
    let today = CalendarDay(year: 2023, month: 9, day: day)
    _ = ContentLoader(root: folder.root.path, workers: 2, today: today).load(into: &findings)
    return findings.sorted
  }

  @Test func aNumberIsExcusedWithReasonOwnerAndDayAndThatIsSaid() throws {
    let reason = "    reason: เลขที่สัญญา\n"
    let excused = try findings(reason + Self.term)
    #expect(excused.map(\.rule.name) == ["privacy.not-personal"] && excused.first?.severity == .note)
    #expect(excused.first?.message.th.contains("กองคลัง") == true)
    for lacking in [Self.term, reason, reason + "    owner: กองคลัง\n", reason + "    until: 30 ก.ย. 2566\n"] {
      let found = try findings(lacking)
      #expect(found.contains { $0.rule == "privacy.national-id" }, "\(lacking)")
      #expect(found.contains { $0.severity == .error && $0.rule != "privacy.national-id" }, "\(lacking)")
    }
    #expect(try findings(ending: "0122", reason + Self.term).contains { $0.rule == "privacy.national-id" })
  }

  @Test func anExcuseThatIsOverHoldsNoMore() throws {
    let over = "    reason: เลขที่สัญญา\n    owner: กองคลัง\n    until: 29 ก.ย. 2566\n"
    let found = try findings(over)
    #expect(Set(found.map(\.rule.name)) == ["privacy.exception-over", "privacy.national-id"])
    #expect(try findings(over, on: 29).map(\.rule.name) == ["privacy.not-personal"])
  }
}
