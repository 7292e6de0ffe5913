import Diagnostics
import Files
import Foundation
import Testing

@testable import Content

/// Whatever lies in Content is used, or named, or on the short list of things that are passed over.
@Suite struct UnlistedFileTests {
  private static let place = ContentFolder.structure
  private let svg = Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8)

  @Test func aFileThatNoDataListsIsNamedWithTheLinesToPaste() throws {
    let folder = try ContentFolder.ofStructure()
    try folder.write(ContentFolder.pdf, to: Self.place + "/สแกน ประมวล (1).pdf")
    let (content, findings) = try folder.load()
    let finding = try #require(findings.first)
    #expect(findings.count == 1 && finding.rule == "content.unlisted-file" && finding.severity == .problem)
    #expect(finding.place?.file == "Content/\(Self.place).md")
    #expect(finding.message.th.contains("“สแกน ประมวล (1).pdf”"))
    let lines = "attachments:\n  - file: สแกน ประมวล (1).pdf\n    title: สแกน ประมวล (1)"
    #expect(finding.mend?.th.hasSuffix(lines) == true)
    #expect(finding.related.map(\.file) == ["Content/\(Self.place)/สแกน ประมวล (1).pdf"])
    let unlisted = try #require(content.documents(of: "structure").first?.unlistedFiles)
    #expect(unlisted.map(\.name) == ["สแกน ประมวล (1).pdf"] && unlisted.map(\.kind) == [.pdf])
  }

  @Test func aTableOfHeadingsOnlyIsNeverForgottenAndCanBeDeleted() throws {
    for text in ["ส่วนงาน,หัวหน้า\r\n", "\u{FEFF}ส่วนงาน,หัวหน้า", "ก,ข\n,\n\"\",\n"] {
      let folder = try ContentFolder.ofStructure()
      try folder.write(Data(text.utf8), to: Self.place + "/units.csv")
      let (content, findings) = try folder.load()
      #expect(findings.map(\.rule.name) == ["content.empty-table"], "\(text)")
      #expect(findings.first?.severity == .note && findings.first?.mend?.th.contains("ลบได้") == true)
      #expect(content.documents(of: "structure").first?.unlistedFiles == [])
    }
  }

  @Test func aTableIsOfferedAsATableAndNeverAttachedUnasked() throws {
    let folder = try ContentFolder.ofStructure()
    try folder.write(Data("ส่วนงาน,หัวหน้า\nกองคลัง,ก\n".utf8), to: Self.place + "/ส่วนงาน.csv")
    let (content, findings) = try folder.load()
    #expect(findings.map(\.rule.name) == ["content.unlisted-file"])
    #expect(findings.first?.mend?.th.hasSuffix("datasets:\n  - file: ส่วนงาน.csv\n    schema: units") == true)
    let fixer = ProjectFixer(reading: SourceFolder(root: folder.root.path), content: content)
    #expect(fixer.fixes().isEmpty)
  }

  @Test func theLinesToPasteMendWhatTheySpeakOf() throws {
    let names = ["a: b #1.pdf", "-x.pdf", "ก\"ข.pdf", "2566.pdf", "ย่อย/ค.pdf"]
    let folder = try ContentFolder.ofStructure()
    for name in names { try folder.write(ContentFolder.pdf, to: Self.place + "/" + name) }
    let mend = try #require(try folder.load().findings.first?.mend?.en)
    let lines = mend.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    try folder.write(Data(ContentFolder.document(lines).utf8), to: Self.place + ".md")
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty, "\(findings.map(\.message.en))")
    #expect(content.documents(of: "structure").first?.attachments.count == names.count)
  }

  @Test func whateverATextNamesCountsAsListed() throws {
    let folder = try ContentFolder.ofStructure(
      "attachments: [{file: a.pdf}]\n", body: "[ก](b.pdf) ![ข](รูป/c.svg)\n\n[ค](2565/d.pdf)\n")
    for name in ["a.pdf", "b.pdf"] { try folder.write(ContentFolder.pdf, to: Self.place + "/" + name) }
    try folder.write(svg, to: Self.place + "/รูป/c.svg")
    try folder.write(
      Data(ContentFolder.document().utf8), to: "1-basic-information/structure/2565.md")
    try folder.write(ContentFolder.pdf, to: "1-basic-information/structure/2565/d.pdf")
    #expect(try folder.rules().isEmpty)
  }

  @Test func aDamagedFileThatIsListedIsReportedOnce() throws {
    let folder = try ContentFolder.ofStructure(body: "[ก](a.pdf)\n")
    try folder.write(Data(), to: Self.place + "/a.pdf")
    #expect(try folder.rules() == ["file.empty"])
  }

  @Test func filesOfOtherKindsAreNamedToo() throws {
    for name in ["a.heic", "b.md", "c.php.jpg"] {
      let folder = try ContentFolder.ofStructure()
      try folder.write(Data("x".utf8), to: Self.place + "/" + name)
      let findings = try folder.load().findings
      #expect(findings.map(\.rule.name) == ["content.unlisted-file"], "\(name)")
      #expect(findings.first?.message.en.contains("“\(name)”") == true)
    }
  }

  @Test func newsAndPagesAreToldToShowTheirFiles() throws {
    let folder = try ContentFolder([
      "news/2566-02-14-a.md": ContentFolder.document(), "pages/b.md": ContentFolder.document(),
    ])
    try folder.write(svg, to: "news/2566-02-14-a/ภาพ 1.svg")
    try folder.write(ContentFolder.pdf, to: "pages/b/c.pdf")
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["content.unlisted-file", "content.unlisted-file"])
    #expect(findings.first?.mend?.en.hasSuffix("![ภาพ 1](<ภาพ 1.svg>)") == true)
    #expect(findings.last?.mend?.en.hasSuffix("[c](c.pdf)") == true)
  }

  @Test func filesBesideThePlanAreNamed() throws {
    let folder = try ContentFolder(CleanPlan.files)
    #expect(try folder.rules().isEmpty)
    let sheet = try #require(CleanPlan.files.keys.first { $0.hasPrefix("plan/projects/") })
    try folder.write(ContentFolder.pdf, to: "plan/a.pdf")
    try folder.write(ContentFolder.pdf, to: String(sheet.dropLast(3)) + "/b.pdf")
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["content.unlisted-file", "content.unlisted-file"])
    #expect(
      Set(findings.flatMap(\.related).map(\.file)) == [
        "Content/plan/a.pdf", "Content/" + sheet.dropLast(3) + "/b.pdf",
      ])
  }

  @Test func aListThatIsThereIsContinued() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: a.pdf\n")
    for name in ["a.pdf", "b.pdf"] { try folder.write(ContentFolder.pdf, to: Self.place + "/" + name) }
    let mend = try folder.load().findings.first?.mend
    #expect(mend?.en.hasSuffix("not used away\n  - file: b.pdf\n    title: b") == true)
  }

  @Test func aFileForAllThatNobodyUsesIsNamed() throws {
    let profile = ContentFolder.profile + "theme: {emblem: files/a.svg}\n"
    let folder = try ContentFolder(["agency.yaml": profile])
    try folder.write(svg, to: "files/a.svg")
    #expect(try folder.rules().isEmpty)
    try folder.write(ContentFolder.pdf, to: "files/แบบ/b.pdf")
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["content.unlisted-file"])
    #expect(findings.first?.mend?.en.hasSuffix("[b](/files/แบบ/b.pdf)") == true)
  }

  @Test func aDraftKeepsItsFilesToItself() throws {
    let folder = try ContentFolder.ofStructure("status: draft\n")
    try folder.write(ContentFolder.pdf, to: Self.place + "/a.pdf")
    #expect(try folder.rules().isEmpty)
  }

  @Test func leftoversOfEditorsAreNowhereReported() throws {
    let folder = try ContentFolder(CleanPlan.files)
    try folder.write(Data(ContentFolder.document().utf8), to: Self.place + ".md")
    for path in [
      "agency.yaml~", "plan/plan.yaml~", "plan/projects/#a.md#", "news/2566-02-14-a.md~", "pages/.b.md.swp",
      "catalogue/2570.yaml.bak", Self.place + ".md~", Self.place + "/~$a.docx",
      Self.place + "/__MACOSX/._a.pdf",
    ] { try folder.write(Data("x".utf8), to: path) }
    #expect(try folder.rules().isEmpty)
  }

  @Test func foldersBelowNewsAndPagesAreReported() throws {
    let cases: [(path: String, rule: String, severity: Severity)] = [
      ("pages/sub/b.md", "content.section-without-index", .error),
      ("news/2566/2566-02-14-a.md", "content.nested-folder", .error),
      ("news/ภาพ/a.jpg", "content.files-without-document", .problem),
      ("pages/sub/a/b.pdf", "content.files-without-document", .problem),
    ]
    for (path, rule, severity) in cases {
      let findings = try ContentFolder([path: ContentFolder.document()]).load().findings
      #expect(findings.map(\.rule.name) == [rule], "\(path)")
      #expect(findings.first?.severity == severity && findings.first?.mend != nil, "\(path)")
    }
  }

  @Test func aFolderNamedUnlikeItsDocumentIsReported() throws {
    let folder = try ContentFolder.ofStructure()
    try folder.write(ContentFolder.pdf, to: "1-basic-information/structure/๒๕๖๖/a.pdf")
    let finding = try #require(try folder.load().findings.first)
    #expect(finding.rule == "content.files-without-document")
    #expect(finding.suggestion == "Content/" + Self.place)
  }

  @Test func filesBesideTheYearsAreToldWhereTheyBelong() throws {
    let cases: [(name: String, rule: String, says: String)] = [
      ("2566.docx", "content.bad-year", "move it to Content/1-basic-information/structure/2566/"),
      ("๒๕๖๕.pdf", "content.bad-year", "structure/2565/"),
      ("hr-plan.pdf", "content.misplaced-file", "structure/2566/hr-plan.pdf"),
      ("รูป.heic", "content.misplaced-file", "structure/2566/"),
    ]
    for (name, rule, words) in cases {
      let folder = try ContentFolder.ofStructure()
      try folder.write(Data("x".utf8), to: "1-basic-information/structure/" + name)
      let findings = try folder.load().findings
      #expect(findings.map(\.rule.name) == [rule], "\(name)")
      #expect(findings.first?.mend?.en.contains(words) == true, "\(name): \(findings.first?.mend?.en ?? "")")
    }
    for (name, meant) in [("66.md", "2566.md"), ("2023.md", "2566.md"), ("2566-1.md", nil)] {
      let folder = try ContentFolder(["1-basic-information/structure/" + name: ContentFolder.document()])
      #expect(try folder.load().findings.first?.suggestion == meant, "\(name)")
    }
  }
}
