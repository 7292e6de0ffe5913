import Content
import Diagnostics
import Foundation
import Testing

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

  @Test func anExceptionNeedsItsReason() throws {
    let body = "เลขที่สัญญา \(Self.bare)\n"
    let excused = try ContentFolder.ofStructure(
      "notPersonal:\n  - ending: \"0121\"\n    reason: เลขที่สัญญา\n", body: body)
    #expect(try excused.rules().isEmpty)
    let bare = try ContentFolder.ofStructure("notPersonal:\n  - ending: \"0121\"\n", body: body)
    #expect(try bare.rules().contains("privacy.national-id"))
    let other = try ContentFolder.ofStructure(
      "notPersonal:\n  - ending: \"0122\"\n    reason: เลขที่สัญญา\n", body: body)
    #expect(try other.rules().contains("privacy.national-id"))
  }
}
