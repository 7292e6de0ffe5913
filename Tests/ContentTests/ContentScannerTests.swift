import Diagnostics
import Foundation
import Testing

@testable import Content

/// Nothing that lies in Content is passed over in silence.
@Suite struct ContentScannerTests {
  private let document = ContentFolder.document()

  @Test func aNameThatMeansNothingIsReportedWithTheNearestOne() throws {
    let cases: [(path: String, rule: String, suggestion: String?)] = [
      ("1-basic-informaton/structure/2566.md", "content.unknown-name", "1-basic-information"),
      ("new/2566-02-14-a.md", "content.unknown-name", "news"),
      ("agency.yml", "content.unknown-name", "agency.yaml"), ("notes.docx", "content.unknown-name", nil),
      ("1-basic-information/structur/2566.md", "content.unknown-key", "structure"),
      ("1-basic-information/2566.md", "content.unknown-key", nil),
      ("news/a.txt", "content.unknown-name", nil),
      ("pages/a.pdf", "content.unknown-name", nil), ("catalogue/2570.yml", "content.unknown-name", nil),
    ]
    for (path, rule, suggestion) in cases {
      let finding = try #require(try ContentFolder([path: document]).load().findings.first, "\(path)")
      #expect(finding.rule.name == rule && finding.severity == .error, "\(path)")
      #expect(finding.suggestion == suggestion, "\(path)")
      #expect(finding.mend != nil, "\(path)")
    }
  }

  @Test func whatSystemsAndPeopleLeaveBesideTheContentIsIgnored() throws {
    let names = [".hidden", "Thumbs.db", "desktop.ini", "~$a.docx", "README.md"]
    #expect(try ContentFolder(Dictionary(uniqueKeysWithValues: names.map { ($0, "") })).rules().isEmpty)
  }

  @Test func aKeyUnderTheWrongCategoryIsToldWhereItBelongs() throws {
    let finding = try #require(
      try ContentFolder(["2-administration/structure/2566.md": document]).load().findings.first)
    #expect(finding.rule == "content.wrong-category")
    #expect(finding.suggestion == "Content/1-basic-information/structure")
  }

  @Test func aDocumentIsNamedByItsYear() throws {
    for name in ["structure.md", "2564.txt", "66.md", "2566-1.md", "25666.md"] {
      let folder = try ContentFolder(["1-basic-information/structure/" + name: document])
      #expect(try folder.rules() == ["content.bad-year"], "\(name)")
    }
    let thai = try ContentFolder(["1-basic-information/structure/๒๕๖๖.md": document])
    #expect(try thai.document()?.year.buddhistYear == 2566)
  }

  @Test func twoDocumentsOfAYearAreAnError() throws {
    let folder = try ContentFolder([
      "1-basic-information/structure/2566.md": document, "1-basic-information/structure/๒๕๖๖.md": document,
    ])
    let finding = try #require(try folder.load().findings.first)
    #expect(finding.rule == "content.two-documents")
    #expect(finding.related.map(\.file) == ["Content/1-basic-information/structure/2566.md"])
  }

  @Test func filesOfAYearWithoutItsDocumentAreAProblem() throws {
    let folder = try ContentFolder(["1-basic-information/structure/2565/a.pdf": "x"])
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["content.files-without-document"])
    #expect(findings.first?.severity == .problem)
    #expect(findings.first?.place?.file == "Content/1-basic-information/structure/2565")
  }

  @Test func aFolderWithoutContentIsAnErrorWithTheWayOut() throws {
    let folder = try ContentFolder()
    try FileManager.default.removeItem(at: folder.url(""))
    var findings = DiagnosticList()
    #expect(ContentLoader(root: folder.root.path, workers: 1).load(into: &findings) == nil)
    #expect(findings.all.map(\.rule.name) == ["content.missing"])
    #expect(findings.all.first?.mend?.en.contains("prongsai init") == true)
    try FileManager.default.createSymbolicLink(
      at: folder.root.appendingPathComponent("Content"), withDestinationURL: URL(fileURLWithPath: "/tmp"))
    var linked = DiagnosticList()
    #expect(ContentLoader(root: folder.root.path, workers: 1).load(into: &linked) == nil)
    #expect(linked.all.map(\.rule.name) == ["content.symbolic-link"])
  }

  @Test func aLinkInTheContentIsNeverFollowed() throws {
    let folder = try ContentFolder()
    try FileManager.default.createDirectory(at: folder.url("news"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: folder.url("news/2566-02-14-a.md"), withDestinationURL: URL(fileURLWithPath: "/etc/passwd"))
    #expect(try folder.rules() == ["content.symbolic-link"])
  }

  @Test func anyNumberOfWorkersFindsTheSame() throws {
    var files = CleanPlan.files
    for number in 0..<60 {
      files["news/2566-02-14-\(number).md"] = ContentFolder.document(
        "unit: กอง\(number)\n", body: "[ก](/x\(number)/)\n")
    }
    let folder = try ContentFolder(files)
    let runs = [1, 2, 5].map { workers in
      var findings = DiagnosticList()
      let content = ContentLoader(root: folder.root.path, workers: workers).load(into: &findings)
      return (content?.news.map(\.address.text), findings.sorted)
    }
    #expect(runs.allSatisfy { $0.0 == runs[0].0 && $0.1 == runs[0].1 })
    #expect(runs[0].1.count == 120)
  }
}
