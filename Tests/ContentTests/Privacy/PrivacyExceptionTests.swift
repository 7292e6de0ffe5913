import Diagnostics
import Foundation
import Testing
import ThaiText

@testable import Content

/// Exceptions name a file and a rule, a reason, an owner and a day on which they end.
@Suite struct PrivacyExceptionTests {
  private static let table = "ชื่อ-สกุล,มือถือ\nนายสมชาย ใจดี,081-234-5678\nนายสมหมาย ใจดี,081-234-5679\n"

  private func findings(_ exception: String, _ table: String = table) throws -> [Diagnostic] {
    let folder = try ContentFolder([
      "agency.yaml": ContentFolder.profile + "privacyExceptions:\n" + exception,
      ContentFolder.structure + ".md": ContentFolder.document("attachments: [{file: a.csv}]\n"),
      ContentFolder.structure + "/a.csv": table,
    ])
    var findings = DiagnosticList()
    let today = CalendarDay(year: 2023, month: 3, day: 15)
    _ = ContentLoader(root: folder.root.path, workers: 2, today: today).load(into: &findings)
    return findings.sorted
  }

  private func exception(
    file: String = "1-basic-information/structure/2566/a.csv", rule: String = "privacy.mobile-number",
    until: String = "30 ก.ย. 2566"
  ) -> String {
    "  - file: \(file)\n    rule: \(rule)\n    reason: อาสาสมัครยินยอมให้ติดต่อ\n    owner: สำนักปลัด\n    until: \(until)\n"
  }

  @Test func whatIsExceptedIsSaidOnceInsteadOfFound() throws {
    for file in [
      "1-basic-information/structure/2566/a.csv", "Content/1-basic-information/structure/2566/a.csv",
    ] {
      let found = try findings(exception(file: file))
      #expect(found.map(\.rule.name) == ["privacy.excepted"] && found.first?.severity == .note)
      #expect(found.first?.place?.file == "Content/agency.yaml" && found.first?.place?.line == 5)
      #expect(found.first?.message.th.contains("30 ก.ย. 2566") == true)
    }
  }

  @Test func anExceptionOfANumberHoldsForEveryOneInItsFile() throws {
    let many = "เลขที่สัญญา\n" + String(repeating: "1-2345-67890-12-1\n", count: 150)
    let found = try findings(exception(rule: "privacy.national-id"), many)
    #expect(found.map(\.rule.name) == ["privacy.excepted"])
    #expect(found.first?.message.en.hasPrefix("150 ") == true)
  }

  @Test func anExceptionThatIsOverHoldsNoMore() throws {
    let found = try findings(exception(until: "14 มี.ค. 2566"))
    #expect(Set(found.map(\.rule.name)) == ["privacy.exception-over", "privacy.mobile-number"])
    #expect(found.allSatisfy { $0.severity == .problem })
    #expect(try findings(exception(until: "15 มี.ค. 2566")).map(\.rule.name) == ["privacy.excepted"])
  }

  @Test func anExceptionThatNothingNeedsIsANote() throws {
    for other in [
      exception(file: "1-basic-information/structure/2566/b.csv"), exception(rule: "privacy.health"),
    ] {
      let found = try findings(other)
      #expect(Set(found.map(\.rule.name)) == ["privacy.exception-unused", "privacy.mobile-number"])
      #expect(found.first { $0.rule == "privacy.exception-unused" }?.severity == .note)
    }
  }

  @Test(arguments: ["file", "rule", "reason", "owner", "until"])
  func everyFieldIsNeeded(field: String) throws {
    let lines = exception().split(separator: "\n").map { line in
      let text = line.replacingOccurrences(of: "  - ", with: "    ")
      return text.hasPrefix("    \(field):") ? "" : text
    }.filter { !$0.isEmpty }
    let text = "  - " + lines.joined(separator: "\n").dropFirst(4) + "\n"
    let found = try findings(text)
    #expect(found.contains { $0.severity == .error && $0.message.en.contains(field) })
    #expect(found.contains { $0.rule == "privacy.mobile-number" })
  }

  @Test func aRuleThatIsNoneIsRefusedWithTheOneThatWasMeant() throws {
    let found = try findings(exception(rule: "privacy.mobile-numbr"))
    #expect(found.contains { $0.severity == .error && $0.suggestion == "privacy.mobile-number" })
  }
}
