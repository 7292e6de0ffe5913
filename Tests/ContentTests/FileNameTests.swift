import Diagnostics
import Foundation
import Testing

@testable import Content

/// File names in texts find the files on disk, or say what was probably meant.
@Suite struct FileNameTests {
  private static let folder = ContentFolder.structure

  private func attached(_ written: String, onDisk name: String) throws -> (
    file: ContentFile?, findings: [Diagnostic]
  ) {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \"\(written)\"\n")
    try folder.write(ContentFolder.pdf, to: Self.folder + "/" + name)
    let (content, findings) = try folder.load()
    return (content.documents(of: "structure").first?.attachments.first?.file, findings)
  }

  @Test func oneNameInTwoSpellingsIsOneFileWithOneAddress() throws {
    let cases: [(written: String, disk: String, published: String)] = [
      ("แผนดำเนินงาน.pdf", "แผนด\u{E4D}\u{E32}เนินงาน.pdf", "แผนดำเนินงาน.pdf"),
      ("แผนด\u{E4D}\u{E32}เนินงาน.pdf", "แผนดำเนินงาน.pdf", "แผนดำเนินงาน.pdf"),
      ("r\u{E9}sum\u{E9}.pdf", "re\u{301}sume\u{301}.pdf", "r\u{E9}sum\u{E9}.pdf"),
      ("อยู่.pdf", "อย\u{E48}\u{E39}.pdf", "อยู่.pdf"),
      ("สำเนา 1/อยู่.pdf", "ส\u{E4D}\u{E32}เนา 1/อย\u{E48}\u{E39}.pdf", "สำเนา 1/อยู่.pdf"),
      ("สแกน\u{A0}1.pdf", "สแกน 1.pdf", "สแกน 1.pdf"),
    ]
    for (written, disk, published) in cases {
      let (found, findings) = try attached(written, onDisk: disk)
      let file = try #require(found)
      #expect(findings.isEmpty, "\(disk): \(findings.map(\.message.en))")
      #expect(file.state.isAvailable)
      #expect(Array(file.path.utf8) == Array("Content/\(Self.folder)/\(disk)".utf8))
      let address = "/basic-information/structure/2566/" + published
      #expect(Array(file.address.text.utf8) == Array(address.utf8), "\(disk)")
    }
  }

  @Test func theImageAndTheTextOfANewsItemAgreeOnTheirFile() throws {
    let name = "re\u{301}sume\u{301}.svg"
    let text = ContentFolder.document("image: r\u{E9}sum\u{E9}.svg\n", body: "![ก](\(name))\n")
    let folder = try ContentFolder(["news/2566-02-14-a.md": text])
    try folder.write(Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), to: "news/2566-02-14-a/" + name)
    let (content, findings) = try folder.load()
    #expect(findings.isEmpty)
    let news = try #require(content.news.first)
    let shown = try #require(news.text.files.first)
    #expect(news.image.map { Array($0.address.text.utf8) } == Array(shown.address.text.utf8))
    #expect(news.image?.path == shown.path)
  }

  @Test func aFolderSpelledUnlikeItsTextIsFound() throws {
    let text = ContentFolder.document("image: a.svg\n")
    let folder = try ContentFolder(["news/2566-02-14-คำขวัญ.md": text])
    try folder.write(
      Data("<svg xmlns='http://www.w3.org/2000/svg'/>".utf8), to: "news/2566-02-14-ค\u{E4D}\u{E32}ขวัญ/a.svg")
    #expect(try folder.rules().isEmpty)
  }

  @Test func percentEscapesAreReadBothWays() throws {
    for (written, disk) in [
      ("a%20b.pdf", "a b.pdf"), ("a%20b.pdf", "a%20b.pdf"), ("100%.pdf", "100%.pdf"),
      ("%E0%B8%81.pdf", "ก.pdf"),
    ] {
      let (file, findings) = try attached(written, onDisk: disk)
      #expect(findings.isEmpty && file?.path == "Content/\(Self.folder)/\(disk)", "\(written) \(disk)")
    }
  }

  @Test func aNameThatIsNearlyRightIsAskedFor() throws {
    let cases: [(written: String, disk: String, suggestion: String?)] = [
      ("นโยบาย.pdf", "นโยบาย.PDF", "นโยบาย.PDF"), ("นโยบาย.PDF", "นโยบาย.pdf", "นโยบาย.pdf"),
      ("แผนงาน 2566.pdf", "แผนงาน  2566 .pdf", "แผนงาน  2566 .pdf"),
      ("นโยบย.pdf", "นโยบาย.pdf", "นโยบาย.pdf"),
      ("2566/นโยบาย.pdf", "นโยบาย.pdf", "นโยบาย.pdf"), ("ปี/นโยบย.pdf", "ปี/นโยบาย.pdf", "ปี/นโยบาย.pdf"),
      ("ก.pdf", "รายงานการประชุม.pdf", nil),
    ]
    for (written, disk, suggestion) in cases {
      let findings = try attached(written, onDisk: disk).findings
      let finding = try #require(findings.first { $0.rule == "file.missing" }, "\(written)")
      #expect(finding.suggestion == suggestion, "\(written)")
      #expect(finding.severity == .problem && finding.place?.line == 4)
    }
  }

  @Test func aFolderBeforeTheNameIsToldToBeLeftOut() throws {
    let findings = try attached("2566/นโยบาย.pdf", onDisk: "นโยบาย.pdf").findings
    let mend = findings.first { $0.rule == "file.missing" }?.mend
    #expect(mend?.en == "write the file's name only, without a folder before it")
  }

  @Test func aWebAddressIsNoFile() throws {
    for address in ["https://drive.google.com/file/d/1/view", "HTTP://a.example/b.pdf", "www.a.go.th/b.pdf"] {
      let finding = try #require(
        try attached(address, onDisk: "a.pdf").findings.first { $0.severity == .error })
      #expect(finding.rule == "file.web-address" && finding.mend?.en.contains("links:") == true, "\(address)")
    }
  }

  @Test(arguments: [
    (".hidden.txt", "file.hidden-name"), ("~$a.docx", "file.hidden-name"), (".a/b.pdf", "file.hidden-name"),
    ("__MACOSX/a.pdf", "file.hidden-name"), ("a.php.jpg", "file.double-ending"),
    ("a.asp;.jpg", "file.double-ending"),
    ("index.html.jpg", "file.double-ending"), ("a.PhTml.pdf", "file.double-ending"),
    ("x.asp/a.jpg", "file.double-ending"),
    ("a.php .jpg", "file.double-ending"), ("a.cgi.b.pdf", "file.double-ending"),
  ])
  func aNameThatAServerHidesOrRunsIsRefused(name: String, rule: String) {
    #expect(FileName(name).refusal?.finding(for: name).rule.name == rule)
  }

  @Test(arguments: ["สขร.1 ตุลาคม 2568.csv", "v1.2.3.pdf", "php.pdf", "กฎหมาย.ฉบับที่ 2.pdf", "a.tar.zip"])
  func dotsAloneAreNoReasonToRefuse(name: String) {
    #expect(FileName(name).refusal == nil)
  }
}
