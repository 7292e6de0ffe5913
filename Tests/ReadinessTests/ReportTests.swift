import Content
import DataFiles
import Diagnostics
import Foundation
import Testing

@testable import Readiness

@Suite struct ReportTests {
  private static let powers = "1-basic-information/powers/2566.md"
  private static let profile = SampleProject.profile.replacing(
    "องค์การบริหารส่วนตำบลทดสอบ", with: "'อบต. <ก> & | ข'")

  private func project() throws -> (content: Content, readiness: Readiness) {
    let project = try SampleProject([
      "agency.yaml": Self.profile, Self.powers: SampleProject.document(body: "สั้น"),
    ])
    return (try project.load().content, try project.readiness())
  }

  private func line(of code: String, in text: String) -> String? {
    text.split(separator: "\n").map(String.init).first { $0.contains(code) }
  }

  @Test func scoresHaveAtMostTwoDecimals() {
    for (score, text) in [(100.0, "100"), (87.5, "87.5"), (88.571, "88.57"), (3.049, "3.05"), (0, "0")] {
      #expect(ScoreText.of(score) == text)
    }
  }

  @Test func theTerminalShowsEveryItemWithItsShapeItsWordAndItsProblems() throws {
    let readiness = try project().readiness
    let text = ChecklistText(readiness, language: .en).items
    for item in readiness.items { #expect(text.contains(" \(item.item.code) "), "\(item.item.code)") }
    #expect(line(of: " O3 ", in: text)?.contains("◐ O3   incomplete") == true)
    #expect(text.contains("        - O3 · the text has 2 characters; at least"))
  }

  @Test func theScoreLineCountsEveryStatusOnce() throws {
    let readiness = try project().readiness
    let text = ChecklistText(readiness, language: .th).scoreLine
    #expect(text.hasPrefix("ความพร้อม OIT ปี 2566: \(ScoreText.of(readiness.score))/100 · "))
    for status in ItemStatus.allCases.dropFirst() where ![.notApplicable, .notChecked].contains(status) {
      #expect(text.contains("\(status.symbol) \(status.words.th) \(readiness.count(of: status))"))
    }
  }

  @Test func theNextStepsAreNumberedAndSayHow() throws {
    let text = ChecklistText(try project().readiness, language: .en).nextSteps(limit: 2)
    #expect(text.hasPrefix("do next\n  1. O"))
    #expect(text.contains("\n  2. O"))
    #expect(!text.contains("\n  3. "))
    #expect(text.contains("points)\n     → "))
    #expect(
      ChecklistText(try project().readiness, language: .en).items.contains(
        "          Content/\(Self.powers):1:1\n          → "))
  }

  @Test func whatTheAgencyWroteNeverBecomesMarkup() throws {
    let (content, readiness) = try project()
    let html = String(
      decoding: ChecklistHTML.bytes(of: readiness, agency: content.agency, language: .th), as: UTF8.self)
    #expect(html.contains("อบต. &lt;ก&gt; &amp; | ข"))
    #expect(!html.contains("<ก>"))
    let markdown = ChecklistMarkdown.text(of: readiness, agency: content.agency, language: .th)
    #expect(markdown.hasPrefix("# อบต. \\<ก\\> \\& \\| ข\n\nรายการตรวจ OIT ปี 2566 ณ วันที่ 1 สิงหาคม 2566\n"))
  }

  @Test func everyFormatHasARowForEveryItem() throws {
    let (content, readiness) = try project()
    let html = String(
      decoding: ChecklistHTML.bytes(of: readiness, agency: content.agency, language: .th), as: UTF8.self)
    let markdown = ChecklistMarkdown.text(of: readiness, agency: content.agency, language: .th)
    for code in readiness.items.map(\.item.code) {
      #expect(html.contains("<tr><th scope=\"row\">\(code)</th>"))
      #expect(markdown.contains("\n| \(code) | "))
    }
  }

  @Test func theSpreadsheetHasABOMAndFullAddresses() throws {
    let readiness = try project().readiness
    let bytes = ChecklistCSV.bytes(of: readiness, base: "https://example.go.th/", language: .en)
    #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.utf8.split(separator: 0x0A).count == readiness.items.count + 1)
    #expect(
      line(of: ",O3,", in: text)?.contains(",https://example.go.th/basic-information/powers/2566/,") == true)
  }

  @Test func theJSONKeepsItsMembers() throws {
    let (content, readiness) = try project()
    let value = ChecklistJSON(readiness, of: content, language: .en).value(diagnostics: [])
    let text = String(decoding: JSONWriter.bytes(of: value), as: UTF8.self)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "prongsai/1")
    #expect((root["counts"] as? [String: Int])?.values.reduce(0, +) == readiness.items.count)
    let groups = try #require(root["groups"] as? [[String: Any]])
    let items = groups.flatMap { $0["items"] as? [[String: Any]] ?? [] }
    let item = try #require(items.first { $0["code"] as? String == "O3" })
    #expect(item["status"] as? String == "incomplete")
    #expect(item["url"] as? String == "/basic-information/powers/2566/")
    let problem = try #require((item["problems"] as? [[String: Any]])?.first)
    #expect(problem["rule"] as? String == "readiness.element-missing")
    #expect(problem["file"] as? String == "Content/" + Self.powers)
  }

  @Test func anOlderChecklistTellsWhatChangedSince() throws {
    let readiness = try project().readiness
    let older = SourceText(
      path: "old.json",
      text: """
        {"groups": [{"items": [{"code": "O3", "status": "missing"}, {"code": "O1", "status": "missing"}]}]}
        """)
    var findings = DiagnosticList()
    let history = try #require(ChecklistHistory.read(older, into: &findings))
    let changes = history.changes(in: readiness)
    #expect(!changes.contains { $0.code == "O1" })
    #expect(changes.first { $0.code == "O3" }?.before == .missing)
    #expect(changes.first { $0.code == "O2" }?.before == nil)
    let text = String(
      decoding: ChangesReport(changes, readiness, language: .en).bytes(asJSON: false), as: UTF8.self)
    #expect(text.contains("O3   ○ missing → ◐ incomplete  "))
    let none = ChangesReport([], readiness, language: .en).bytes(asJSON: false)
    #expect(String(decoding: none, as: UTF8.self).hasPrefix("nothing changed\n"))
  }

  @Test func yearsAreComparedByKeyAndElementWhateverTheNumber() throws {
    let readiness = try project().readiness
    let older = SourceText(
      path: "old.json",
      text: """
        {"groups": [{"items": [
          {"code": "O9", "title": "อำนาจ", "key": "powers", "keys": ["powers"], "status": "published",
           "elements": [{"id": "duties", "key": "powers", "state": "verified"}]},
          {"code": "O3", "title": "อื่น", "key": "gone", "keys": ["gone"], "status": "published", "elements": []}]}]}
        """)
    var findings = DiagnosticList()
    let history = try #require(ChecklistHistory.read(older, into: &findings))
    let changes = history.changes(in: readiness)
    let powers = try #require(changes.first { $0.code == "O3" })
    #expect(powers.codeBefore == "O9" && powers.before == .published && powers.after == .incomplete)
    #expect(powers.elements.map { [$0.before, $0.after] } == [[.verified, .missing]])
    #expect(changes.last?.code == nil && changes.last?.codeBefore == "O3" && changes.last?.title == "อื่น")
    let text = String(
      decoding: ChangesReport(changes, readiness, language: .th).bytes(asJSON: false), as: UTF8.self)
    #expect(text.contains("(เดิม O9)\n       ตรวจพบ → ยังไม่แสดง: "))
    #expect(text.contains("(เดิม O3 · ปีนี้ไม่ถามแล้ว)"))
  }

  @Test func aFileThatIsNoChecklistIsAFinding() {
    for text in ["", "a: b", "[1]", "{\"groups\": 1}"] {
      var findings = DiagnosticList()
      #expect(ChecklistHistory.read(SourceText(path: "old.json", text: text), into: &findings) == nil)
      #expect(findings.all.contains { $0.rule == "report.not-a-checklist" }, "\(text)")
    }
  }
}
