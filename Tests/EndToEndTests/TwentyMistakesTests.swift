import Foundation
import Testing

@Suite struct TwentyMistakesTests {
  private static let expected = [
    "content.unknown-key Content/1-basic-information/strcuture:1:1",
    "document.unknown-unit Content/1-basic-information/contact/2566.md:3:7",
    "yaml.duplicate-key Content/1-basic-information/development-plan/2566.md:4:1",
    "document.unknown-schema Content/1-basic-information/executives/2566.md:5:13",
    "document.ambiguous-date Content/1-basic-information/powers/2566.md:3:12",
    "document.front-matter-open Content/1-basic-information/privacy-policy/2566.md:1:1",
    "content.two-documents Content/1-basic-information/question-answer/๒๕๖๖.md:1:1",
    "dataset.unknown-column Content/1-basic-information/related-laws/2566/laws.csv:1:20",
    "content.bad-year Content/1-basic-information/social-network/25660.md:1:1",
    "document.bad-date Content/1-basic-information/structure/2566.md:3:12",
    "markdown.raw-html Content/2-administration/e-service/2566.md:4:6",
    "content.wrong-category Content/2-administration/procurement-monthly:1:1",
    "markdown.unsafe-url Content/2-administration/service-manual/2566.md:4:15",
    "csv.ragged-row Content/3-budget/budget-plan/2566/budget.csv:2:10",
    "dataset.bad-value Content/3-budget/procurement-plan/2566/plan.csv:2:5",
    "yaml.tab Content/4-human-resources/hr-policy/2566.md:4:1",
    "csv.open-quote Content/5-transparency/complaint-statistics/2566/complaints.csv:2:1",
    "file.outside-folder Content/5-transparency/participation/2566.md:4:11",
    "agency.unknown-key Content/agency.yaml:9:3",
    "document.unknown-key Content/corruption-prevention/integrity-declaration/2566.md:4:3",
    "content.news-name Content/news/road-2566.md:1:1",
    "text.encoding Content/pages/about.md:2:8",
  ]

  private static func brokenProject() throws -> (Workspace, Tree) {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    let published = try project.output
    try project.replaceContent(with: "twenty-mistakes")
    return (project, published)
  }

  @Test func allAreReportedAtTheirPlacesWhenTwentyMistakesAreBuiltOnce() throws {
    let (project, published) = try Self.brokenProject()
    let run = try project.run("build", "--json")
    #expect(run.status == 1)
    #expect(run.json["released"] as? Bool == false)
    let errors = run.findings.filter { $0.severity == "error" }
    let found = Set(errors.map { "\($0.rule) \($0.place)" })
    #expect(Set(Self.expected).subtracting(found) == [])
    #expect(Set(found.map { $0.split(separator: " ")[0] }).count >= 20)
    #expect(try project.output == published)
  }

  @Test func eachSaysHowToMendItInBothLanguagesWhenTwentyMistakesAreReported() throws {
    let (project, _) = try Self.brokenProject()
    let findings = try project.run("check", "--json").findings
    for finding in findings where finding.severity == "error" {
      #expect(Self.hasThai(finding.thai), "\(finding.rule) \(finding.thai)")
      #expect(Self.hasThai(finding.thaiMend), "\(finding.rule) \(finding.thaiMend)")
      #expect(!finding.english.isEmpty && !finding.englishMend.isEmpty, "\(finding.rule)")
    }
  }

  @Test func theNearestNameIsOfferedForMisspeltNames() throws {
    let (project, _) = try Self.brokenProject()
    let findings = try project.run("check", "--json").findings
    let suggestions = Dictionary(findings.map { ($0.rule, $0.suggestion) }) { first, _ in first }
    #expect(suggestions["agency.unknown-key"] == "phone")
    #expect(suggestions["document.unknown-unit"] == "กองคลัง")
    #expect(suggestions["document.unknown-schema"] == "executives")
    #expect(suggestions["dataset.unknown-column"] == "ลิงก์")
    #expect(suggestions["content.unknown-key"] == "structure")
    #expect(suggestions["document.unknown-key"] == "signed")
  }

  @Test func linesCaretsAndCountArePrintedWhenTwentyMistakesAreBuiltForATerminal() throws {
    let (project, published) = try Self.brokenProject()
    let run = try project.run("build")
    #expect(run.status == 1)
    for place in Self.expected.compactMap({ $0.split(separator: " ").last }) {
      #expect(run.errors.contains(place), "\(place)")
    }
    #expect(
      run.errors.contains(
        """
        Content/1-basic-information/contact/2566.md:3:7: ข้อผิดพลาด: \
        ไม่มีส่วนงาน “กองคลง” ใน agency.yaml [document.unknown-unit]
          3 | unit: กองคลง
            |       ^^^^^
        """))
    let count = try project.run("build", "--json").findings.count { $0.severity == "error" }
    #expect(run.errors.hasSuffix("พบข้อผิดพลาด \(count) แห่ง\n"))
    #expect(run.output == "ไม่ได้เผยแพร่ เว็บไซต์เดิมยังอยู่ครบ\n")
    #expect(try project.output == published)
  }

  @Test func theTextsAreEnglishWhenEnglishIsWanted() throws {
    let (project, _) = try Self.brokenProject()
    let run = try project.run("build", environment: ["LANG": "en_US.UTF-8"])
    #expect(run.errors.contains("error: “กองคลง” is not a unit of agency.yaml"))
    #expect(run.output == "nothing was released; the published site is as it was\n")
  }

  private static func hasThai(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) }
  }
}
