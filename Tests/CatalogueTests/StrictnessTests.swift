import Diagnostics
import Testing

@testable import Catalogue

@Suite struct StrictnessTests {
  @Test(
    arguments: [
      ("code: O2", "code: O1", "catalogue.duplicate-code 13:14", nil),
      ("code: O2", "code: O3", "catalogue.missing-code 13:14", nil),
      ("code: O1", "code: O2", "catalogue.missing-code 12:14", nil),
      ("code: O2", "code: X2", "catalogue.code 13:14", nil),
      ("keys: [structure]", "keys: [struckture]", "catalogue.unknown-disclosure 12:65", "structure"),
      ("keys: [structure]", "keys: [structure, structure]", "catalogue.repeated-key 12:76", nil),
      ("keys: [structure]", "keys: []", "catalogue.no-keys 12:14", nil),
      ("id: '9.1'", "id: '9'", "catalogue.duplicate-indicator 8:9", nil),
    ] as [(String, String, String, String?)])
  func aMistakeIsFoundAtItsPlace(
    right: String, wrong: String, expected: String, suggestion: String?
  ) throws {
    let text = YearFile.whole.replacingFirst(right, with: wrong)
    let findings = YearFile.adding(text).findings
    #expect(findings.map(YearFile.short).contains(expected), "\(findings.map(YearFile.short))")
    #expect(findings.allSatisfy { $0.severity == .error })
    let finding = try #require(findings.first { YearFile.short($0) == expected })
    #expect(finding.suggestion == suggestion)
    #expect(finding.snippet?.isEmpty == false)
  }

  @Test func requiredFieldsAreAskedFor() {
    for (right, wrong, line) in [
      (", title: โครงสร้าง", "", 12), (", group: ข้อมูลพื้นฐาน", "", 12),
      (", keys: [structure]", "", 12), ("category: basic-information", "category: basic-info", 10),
      ("    category: basic-information\n", "", 8), ("confidence: low", "confidence: sure", 2),
      ("reason: ทดลอง", "raison: ทดลอง", 3), ("year: 2590", "year: soon", 1),
    ] {
      let findings = YearFile.adding(YearFile.whole.replacingFirst(right, with: wrong)).findings
      #expect(findings.contains { $0.place?.line == line && $0.severity == .error }, "\(right) → \(wrong)")
    }
  }

  @Test func evidenceFaultsStandAtTheWord() throws {
    let item = "keys: [structure], elements: [{id: a, text: ก, evidence: 'image or lnik: any'}]"
    let text = YearFile.whole.replacingFirst("keys: [structure]", with: item)
    let finding = try #require(YearFile.adding(text).findings.first)
    #expect(YearFile.short(finding) == "catalogue.unknown-evidence 12:125")
    #expect(finding.place?.length == 4)
    #expect(finding.suggestion == "link")
  }

  @Test func anElementStandsOnce() throws {
    let elements = "[{id: a, text: ก, evidence: image}, {id: a, text: ข, evidence: image}]"
    let text = YearFile.whole.replacingFirst(
      "keys: [structure]", with: "keys: [structure], elements: \(elements)")
    let finding = try #require(YearFile.adding(text).findings.first)
    #expect(finding.rule == "catalogue.duplicate-element")
    #expect(finding.related.count == 1)
  }

  @Test func scoringIsChecked() {
    let scoring = """
      scoring:
        item: all-or-nothing
        sub-indicator: mean
        indicator: mean
        oit: mean
        weights: {IIT: 30, EIT: 30, OIT: 50}
        pass: 85
        rating: {scheme: letters, bands: [{name: A, total: 50}, {name: B, total: 60}]}

      """
    let findings = YearFile.adding(YearFile.head + "\n" + scoring + YearFile.indicators + "\n").findings
    #expect(Set(findings.map(\.rule.name)) == ["catalogue.weights", "catalogue.bands"])
  }

  @Test func aListIsNeverEmpty() {
    let findings = YearFile.adding(YearFile.head + "\nindicators: []\n").findings
    #expect(findings.map(YearFile.short) == ["catalogue.no-items 4:1"])
  }

  @Test func allMistakesAreToldAtOnce() {
    let text = YearFile.whole.replacingFirst("code: O2", with: "code: O4")
      .replacingFirst("[executives]", with: "[exectives]").replacingFirst("'9.1'", with: "'9'")
    #expect(YearFile.adding(text).findings.count == 3)
  }
}

extension String {
  fileprivate func replacingFirst(_ wanted: String, with other: String) -> String {
    guard let range = firstRange(of: wanted) else { return self }
    return replacingCharacters(in: range, with: other)
  }

  private func replacingCharacters(in range: Range<Index>, with other: String) -> String {
    var copy = self
    copy.replaceSubrange(range, with: other)
    return copy
  }
}
