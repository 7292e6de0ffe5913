import Content
import Diagnostics
import Foundation
import Testing

@Suite struct DocumentReaderTests {
  @Test(arguments: [
    ("---\ntitle: ก\n---\nเนื้อ\n", [String]()), ("---\r\ntitle: ก\r\n---\r\nเนื้อ\r\n", []),
    ("\u{FEFF}---\ntitle: ก\n---\n", []), ("---\ntitle: ก\n---", []), ("---  \ntitle: ก\n--- \n", []),
    ("", ["document.no-front-matter"]), ("# หัวข้อ\n", ["document.no-front-matter"]),
    ("----\ntitle: ก\n---\n", ["document.other-dashes"]),
    ("---\ntitle: ก\n", ["document.front-matter-open"]), ("---\n---\nเนื้อ\n", ["document.empty"]),
    ("---\n# คำอธิบาย\n---\n", ["document.empty"]),
  ])
  func theDataStandsBetweenTwoLinesOfHyphens(text: String, rules: [String]) throws {
    #expect(try ContentFolder([ContentFolder.structure + ".md": text]).rules() == rules)
  }

  @Test(arguments: [
    ("titel: ก\n", "title"), ("stats: draft\n", "status"), ("unit: กองคลังง\n", "กองคลัง"),
    ("status: drafft\n", "draft"), ("attachment: [{file: a.pdf}]\n", "attachments"),
    ("elements: {chrt: หน้า 1}\n", "chart"), ("datasets: [{file: a.csv, schema: unit}]\n", "units"),
  ])
  func aMisspeltNameIsReportedWithTheNearestOne(data: String, suggestion: String) throws {
    let findings = try ContentFolder.ofStructure(data).load().findings.filter { $0.severity == .error }
    #expect(findings.compactMap(\.suggestion).contains(suggestion))
    #expect(findings.first?.place?.line == 3)
  }

  @Test func anyUnitWillDoWhereTheAgencyNamesNone() throws {
    let folder = try ContentFolder([
      "agency.yaml": "name: ก\nfiscalYear: 2566\n",
      ContentFolder.structure + ".md": ContentFolder.document("unit: กองช่าง\n"),
    ])
    #expect(try folder.rules().isEmpty)
    #expect(try folder.document()?.unit == "กองช่าง")
  }

  @Test(arguments: [
    ("2566-2570", 2566, 2570), ("๒๕๖๖–๒๕๗๐", 2566, 2570), ("พ.ศ. 2566 ถึง 2570", 2566, 2570),
    ("2566", 2566, 2566),
  ])
  func theYearsInForceAreRead(text: String, first: Int, last: Int) throws {
    let covers = try ContentFolder.ofStructure("covers: \(text)\n").document()?.covers
    #expect(covers?.first.buddhistYear == first)
    #expect(covers?.last.buddhistYear == last)
  }

  @Test(arguments: ["2570-2566", "2566-25700", "2566, 2567, 2568", "ห้าปี", "2566-70"])
  func aSpanThatCannotBeReadIsNeverGuessed(text: String) throws {
    #expect(try ContentFolder.ofStructure("covers: \"\(text)\"\n").rules() == ["document.covers"])
  }

  @Test(arguments: ["2565-11-15", "2022-11-15", "15 พ.ย. 2565", "๑๕ พฤศจิกายน ๒๕๖๕", "15/11/2565"])
  func aDayIsUnderstoodInEveryUsualForm(text: String) throws {
    let folder = try ContentFolder.ofStructure("published: \(text)\n")
    #expect(try folder.rules().isEmpty)
    #expect(try folder.document()?.published?.iso == "2022-11-15")
  }

  @Test(arguments: ["unit,head_position,side", "หน่วยงาน,ตำแหน่งหัวหน้า,ฝ่าย"])
  func aTableIsReadByNamesOrThaiTitles(header: String) throws {
    let library = try ContentFolder().load().content.library
    let titles = try #require(library.datasets["units"]).columns
    let thai = ["unit", "head_position", "side"].compactMap { name in
      titles.first { $0.name == name }?.title
    }.joined(separator: ",")
    let folder = try ContentFolder.ofStructure("datasets:\n  - file: u.csv\n    schema: units\n")
    let first = header.hasPrefix("unit") ? header : thai
    try folder.write(Data("\u{FEFF}\(first)\r\nสภา,ประธาน,political\r\n".utf8), to: structureFile("u.csv"))
    #expect(try folder.rules().isEmpty)
    #expect(try folder.document()?.datasets.first?.rows.count == 1)
  }

  @Test(arguments: [
    ("unit,head,side\n", "dataset.unknown-column"),
    ("unit,unit,side\n", "dataset.doubled-column"),
    ("unit,ส่วนงาน,side\n", "dataset.doubled-column"),
    ("unit,head_position,side\nก,ข,ฝ่ายอื่น\n", "dataset.bad-value"),
  ])
  func aFaultOfATableIsReported(table: String, rule: String) throws {
    let folder = try ContentFolder.ofStructure("datasets:\n  - file: u.csv\n    schema: units\n")
    try folder.write(Data(table.utf8), to: structureFile("u.csv"))
    let rules = try folder.rules()
    #expect(rules.contains(rule), "\(rules)")
  }

  @Test func aFileThatATableNamesMustBeThere() throws {
    let path = "1-basic-information/executives/2566"
    let folder = try ContentFolder([
      path + ".md": ContentFolder.document("datasets:\n  - file: e.csv\n    schema: executives\n"),
      path + "/e.csv": "name,position,photo\nนาย ก,นายก,a.jpg\nนาง ข,ปลัด,b.jpg\n",
    ])
    try folder.write(Data(Pictures.jpeg()), to: path + "/a.jpg")
    let (content, all) = try folder.load()
    let findings = all.filter { $0.rule != "dataset.missing-column" }
    #expect(findings.map(\.rule.name) == ["file.missing"])
    #expect(findings.first?.place?.file == "Content/\(path)/e.csv")
    #expect(findings.first?.place?.line == 3)
    #expect(content.documents(of: "executives").first?.allFaults.count == 1)
  }

  @Test func aFileIsFoundHoweverItsLettersAreEncoded() throws {
    let composed = "caf\u{E9} ปู่.pdf"
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \"\(composed)\"\n")
    try folder.write(ContentFolder.pdf, to: structureFile(composed.decomposedStringWithCanonicalMapping))
    #expect(try folder.rules().isEmpty)
    let swapped = try ContentFolder.ofStructure("attachments:\n  - file: \"ป\u{E48}\u{E39}.pdf\"\n")
    try swapped.write(ContentFolder.pdf, to: structureFile("ป\u{E48}\u{E39}.pdf"))
    #expect(try swapped.rules().isEmpty)
  }

  @Test(arguments: ["รายงาน ปี 2566.pdf", "ก'ข.pdf", "100%.pdf", "a+b&c.pdf", "(1).pdf"])
  func anOrdinaryNameSimplyWorks(name: String) throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: \"\(name)\"\n")
    try folder.write(ContentFolder.pdf, to: structureFile(name))
    #expect(try folder.rules().isEmpty)
  }

  private func structureFile(_ name: String) -> String { ContentFolder.structure + "/" + name }
}
