import Content
import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Readiness

@Suite struct FindingsTests {
  private static let powers = "1-basic-information/powers/2566.md"
  private static let missing = "powers/duties/readiness.element-missing"

  private struct Checked {
    let content: Content
    let readiness: Readiness
    let findings: Findings
  }

  private func check(_ files: [String: String] = [:], body: String = "สั้น", on day: String = "2023-08-01")
    throws
    -> Checked
  {
    let project = try SampleProject([Self.powers: SampleProject.document(body: body)].merging(files) { $1 })
    let (content, list) = try project.load()
    let readiness = try project.readiness(on: day)
    return Checked(
      content: content, readiness: readiness, findings: Findings(list.sorted, readiness, of: content))
  }

  private func accepted(_ id: String, until: String = "30 ก.ย. 2566") -> [String: String] {
    ["accepted.yaml": "findings:\n  - id: \(id)\n    reason: รอเอกสารจากอำเภอ\n    until: \(until)\n"]
  }

  private func json(_ checked: Checked) -> [UInt8] {
    JSONWriter.bytes(
      of: ChecklistJSON(checked.readiness, of: checked.content, checked.findings, language: .th).value(
        diagnostics: checked.findings.diagnostics))
  }

  @Test func everyFormatNamesTheSameFindings() throws {
    let checked = try check(accepted(Self.missing))
    let expected = Set(checked.findings.all.map(\.id.description))
    #expect(expected.count > 30 && expected.contains(Self.missing))
    let document = String(decoding: json(checked), as: UTF8.self)
    let sarif = SARIFReport(checked.findings, language: .en).value
    let oscal = OSCALReport(
      checked.findings, checked.readiness, of: checked.content.agency, language: .en
    ).value
    let junit = String(
      decoding: JUnitReport(checked.findings, checked.readiness, language: .en).bytes, as: UTF8.self)
    let texts = [sarif, oscal].map { String(decoding: JSONWriter.bytes(of: $0), as: UTF8.self) }
    #expect(Set(document.matches(of: /"id": "(?<id>[^"]+\/[^"]+)"/).map { String($0.id) }) == expected)
    #expect(Set(texts[0].matches(of: /"prongsai\/v1": "(?<id>[^"]+)"/).map { String($0.id) }) == expected)
    let written = texts[1].matches(of: /"name": "finding-id",\s*"ns": "[^"]*",\s*"value": "(?<id>[^"]+)"/)
    #expect(Set(written.map { String($0.id) }) == expected)
    let cases = Set(junit.matches(of: /testcase name="(?<id>[^"]+)"/).map { String($0.id) })
    #expect(cases.isSuperset(of: expected))
  }

  @Test func whatIsAcceptedCountsForNothingButStrictness() throws {
    let (before, after) = (try check(), try check(accepted(Self.missing)))
    #expect(after.readiness.score == before.readiness.score)
    #expect(after.readiness.count(of: .published) == before.readiness.count(of: .published))
    #expect(before.findings.open(.problem).contains { $0.id.description == Self.missing })
    #expect(!after.findings.open(.problem).contains { $0.id.description == Self.missing })
    #expect(after.findings.acceptedOnes.map(\.id.description) == [Self.missing])
    let text = ChecklistText(after.readiness, language: .th).exceptions(
      after.content.agency.severities, after.findings)
    #expect(text.contains("รับทราบไว้ถึง 30 ก.ย. 2566") && text.contains("รอเอกสารจากอำเภอ"))
  }

  @Test func anAcceptedFindingIsToldWhenItVanishesOrItsDayHasPassed() throws {
    let well = String(repeating: "หน้าที่และอำนาจของหน่วยงาน ", count: 20)
    let vanished = try check(accepted(Self.missing), body: well)
    #expect(vanished.findings.all.map(\.id.description).contains("accepted/accepted.vanished"))
    let over = try check(accepted(Self.missing, until: "31 ก.ค. 2566"))
    #expect(over.findings.all.map(\.id.description).contains("accepted/accepted.over"))
    #expect(over.findings.open(.problem).contains { $0.id.description == Self.missing })
  }

  @Test func todaysProblemsAreAcceptedOnceAndReadBack() throws {
    let checked = try check()
    guard case .day(let until) = ThaiDate.read("2023-09-30") else { return }
    let new = checked.findings.accepting({ _ in true }, reason: "รอ: อำเภอ", until: until)
    #expect(new.count > 20 && new == new.sorted { $0.id < $1.id })
    let again = try check(["accepted.yaml": AcceptedFindings.text(nil, adding: new)])
    #expect(again.findings.open(.problem).isEmpty)
    #expect(again.findings.accepting({ _ in true }, reason: "x", until: until).isEmpty)
    #expect(again.content.accepted.first?.reason == "รอ: อำเภอ")
  }

  @Test func anOlderChecklistTellsNewRegressedFixedAndUnchanged() throws {
    let well = String(repeating: "หน้าที่และอำนาจของหน่วยงาน ", count: 20)
    let (good, bad) = (try check(body: well), try check())
    func changes(_ before: Checked, _ after: Checked) throws -> FindingsChanges {
      var list = DiagnosticList()
      let source = SourceText(path: "old.json", bytes: json(before))
      let older = try #require(ChecklistHistory.read(source, into: &list))
      return try #require(older.findingsChanges(to: after.findings, in: after.readiness))
    }
    let worse = try changes(good, bad)
    #expect(worse.regressed.map(\.id.description) == [Self.missing])
    #expect(worse.new.isEmpty && worse.fixed.isEmpty && worse.notAsked.isEmpty)
    let better = try changes(bad, good)
    #expect(better.fixed.map(\.id.description) == [Self.missing])
    #expect(better.new.isEmpty && better.regressed.isEmpty && !better.unchanged.isEmpty)
    let more = try check(["news/2566-01-20-a.md": "---\ntitle: ข่าว\n---\n[ก](ไม่มี.md)\n"], body: well)
    #expect(try changes(good, more).new.map(\.id.description).contains("news/link.dead"))
  }

  @Test func whatTheAgencySaysNotToHaveIsNeverMet() throws {
    let profile = SampleProject.profile + "notApplicable:\n  - key: structure\n    reason: รอจัดตั้ง\n"
    let (before, after) = (try check(), try check(["agency.yaml": profile]))
    let item = try #require(after.readiness.item(code: "O1"))
    #expect(item.status == .notApplicable && item.score == 0 && item.problems.isEmpty)
    #expect(after.readiness.score == before.readiness.score)
    #expect(ChecklistText(after.readiness, language: .th).items.contains("เหตุผล: รอจัดตั้ง"))
    #expect(String(decoding: json(after), as: UTF8.self).contains("\"not-applicable\": 1"))
  }

  @Test(arguments: [
    ([ItemStatus.published, .notApplicable], ItemStatus.notApplicable),
    ([.published, .notChecked], .notChecked),
    ([.notDue, .notApplicable], .notApplicable), ([.missing, .notApplicable], .missing),
    ([.missing, .notChecked], .incomplete), ([.broken, .notChecked], .broken),
    ([.notChecked, .notApplicable], .notChecked), ([.published, .notDue], .published),
  ])
  func aPartThatNobodyCheckedIsNeverAPartThatIsMet(_ parts: [ItemStatus], _ whole: ItemStatus) {
    #expect(ItemStatus(of: parts) == whole)
  }

  @Test func aRuleMayWeighMoreOrLessWithAReason() throws {
    let choice = { (to: String) in
      SampleProject.profile
        + "severity:\n  - rule: readiness.element-missing\n    to: \(to)\n    reason: ยังรอระบบ\n"
    }
    let lower = try check(["agency.yaml": choice("note")])
    #expect(lower.readiness.item(code: "O3")?.status == .incomplete)
    #expect(!lower.findings.open(.problem).contains { $0.id.description == Self.missing })
    let text = ChecklistText(lower.readiness, language: .th).exceptions(
      lower.content.agency.severities, lower.findings)
    #expect(text.contains("readiness.element-missing") && text.contains("ยังรอระบบ"))
    let higher = try check(["agency.yaml": choice("error")])
    #expect(higher.findings.open(.error).contains { $0.id.description == Self.missing })
  }

  @Test func theHistoryKeepsOneRowADayAndReadsBackWhatItWrote() throws {
    let first = try check(on: "2023-07-01")
    var list = DiagnosticList()
    var history = ReadinessHistory(of: first.content, into: &list)
    history.add(ReadinessHistory.Entry(first.readiness))
    history.add(ReadinessHistory.Entry(first.readiness))
    #expect(history.entries.count == 1)
    let text = String(decoding: history.bytes, as: UTF8.self)
    let second = try check(["history.csv": text])
    let again = ReadinessHistory(of: second.content, into: &list)
    #expect(list.isEmpty && again == history && again.bytes == history.bytes)
    let chart = HistoryChart(history: again, language: .th).markup
    #expect(chart.contains("<polyline") && chart.contains("1 ก.ค. 2566"))
  }
}
