import Foundation
import Testing

@Suite(.serialized) struct BadInputTests {
  private static let document = "Content/1-basic-information/powers/2566.md"
  private static let good = "---\ntitle: อำนาจหน้าที่\n---\n"

  /// A sound project with one more file; the program must answer soon and write nowhere else.
  private static func build(
    _ bytes: Data, at path: String = document, in project: Workspace? = nil
  ) throws -> (run: ProgramRun, project: Workspace) {
    let project = try project ?? Workspace("small")
    try project.write(path, bytes)
    return (try build(project), project)
  }

  private static func build(_ project: Workspace, _ arguments: String...) throws -> ProgramRun {
    let before = try Set(FileManager.default.contentsOfDirectory(atPath: project.root.path))
    let content = try Set(FileManager.default.subpathsOfDirectory(atPath: (project / "Content").path))
    let run = try ProgramRun(
      ["build", "--json"] + arguments, in: project.root, environment: ["SOURCE_DATE_EPOCH": "1678838400"],
      patience: 20)
    let after = try Set(FileManager.default.contentsOfDirectory(atPath: project.root.path))
    #expect(after.subtracting(before).isSubset(of: ["Output", ".prongsai"]))
    #expect(try Set(FileManager.default.subpathsOfDirectory(atPath: (project / "Content").path)) == content)
    #expect([0, 1, 4].contains(run.status), "\(run.errors)")
    #expect(run.seconds < 6, "\(run.seconds)")
    return run
  }

  private static func rules(_ run: ProgramRun) -> Set<String> { Set(run.findings.map(\.rule)) }

  @Test func thePlaceIsNamedWhenInvalidUTF8IsBuilt() throws {
    let run = try Self.build(Data(Self.good.utf8) + [0x61, 0xFF, 0x62]).run
    #expect(run.status == 1)
    #expect(run.findings.map { "\($0.rule) \($0.place)" }.contains("text.not-utf8 \(Self.document):4:2"))
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf16])
  func itIsRecognisedWhenUTF16IsBuilt(_ encoding: String.Encoding) throws {
    let bytes = try #require((Self.good + "ข้อความ\n").data(using: encoding))
    let run = try Self.build(bytes).run
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.rule == "text.encoding" && $0.english.contains("UTF-16") })
  }

  @Test func thePagesAreTheSameWhenByteOrderMarksAreBuilt() throws {
    let project = try Workspace("small")
    let plain = try Workspace("small")
    for path in try Tree(project.root).paths where !path.hasSuffix(".svg") {
      let bytes = try Data(contentsOf: project / path)
      try project.write(path, Data([0xEF, 0xBB, 0xBF]) + bytes)
    }
    #expect(try Self.build(project).status == 0)
    #expect(try Self.build(plain).status == 0)
    let differences = try project.output.differences(from: plain.output)
    #expect(differences == [])
  }

  @Test func thePagesAreTheSameWhenLinesEndingInCRLFAreBuilt() throws {
    let project = try Workspace("small")
    let plain = try Workspace("small")
    for path in try Tree(project.root).paths where path.hasSuffix(".md") || path.hasSuffix(".yaml") {
      try project.replace("\n", with: "\r\n", in: path)
    }
    #expect(try Self.build(project).status == 0)
    #expect(try Self.build(plain).status == 0)
    #expect(try project.output.differences(from: plain.output) == [])
  }

  @Test func itsRowsAreReadWhenATableWithCRLFIsBuilt() throws {
    let project = try Workspace("small")
    try project.replace("\n", with: "\r\n", in: "Content/3-budget/procurement-plan/2566/plan.csv")
    #expect(try Self.build(project).status == 0)
    #expect(try project.output.text("budget/procurement-plan/index.html").contains("จัดซื้อน้ำมันเชื้อเพลิง"))
  }

  @Test(arguments: [document, "Content/agency.yaml", "Content/news/2566-01-01-a.md", "Content/pages/a.md"])
  func itIsAnErrorWhenAnEmptyFileIsBuilt(_ path: String) throws {
    let run = try Self.build(Data(), at: path).run
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.severity == "error" && $0.file == path }, "\(run.findings)")
  }

  @Test(arguments: [
    "Content/1-basic-information/executives/2566/executives.csv",
    "Content/1-basic-information/structure/2566/org-chart.svg",
  ])
  func itsItemIsNotPublishedWhenAnEmptyEvidenceFileIsBuilt(_ path: String) throws {
    let (run, project) = try Self.build(Data(), at: path)
    #expect(run.findings.contains { $0.severity != "note" }, "\(run.output)")
    if run.status == 0 { #expect(LinkCheck(try project.output).deadLinks == []) }
  }

  @Test func itIsRefusedAtOnceWhenMarkdownOf50MegabytesIsBuilt() throws {
    let line = Data("**ข้อความ** [a](b) `c` * _d_\n".utf8)
    var bytes = Data(Self.good.utf8)
    bytes.reserveCapacity(50 << 20)
    while bytes.count < 50 << 20 { bytes += line }
    let run = try Self.build(bytes).run
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.severity == "error" && $0.file == Self.document })
    let markdown = try ProgramRun(["markdown", "-"], input: bytes)
    #expect(markdown.status == 1)
    #expect(markdown.errors.contains("[markdown.too-large]"))
    #expect(markdown.seconds < 6)
  }

  @Test func itIsRefusedWhenAnAliasBombIsBuilt() throws {
    var bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (before, name) in zip("abcdefgh", "bcdefghi") {
      bomb += "\(name): &\(name) [" + Array(repeating: "*\(before)", count: 9).joined(separator: ",") + "]\n"
    }
    let inDocument = try Self.build(Data("---\ntitle: x\n\(bomb)---\nx\n".utf8)).run
    #expect(inDocument.status == 1)
    #expect(!Self.rules(inDocument).isDisjoint(with: ["yaml.anchor", "yaml.alias"]))
    let inProfile = try Self.build(Data(bomb.utf8), at: "Content/agency.yaml").run
    #expect(inProfile.status == 1)
    #expect(!Self.rules(inProfile).isDisjoint(with: ["yaml.anchor", "yaml.alias"]))
  }

  @Test(arguments: ["[", "{a: ", "- "])
  func itIsRefusedWhenYAMLNested5000DeepIsBuilt(_ opening: String) throws {
    let deep = "units: " + String(repeating: opening, count: 5000) + "\n"
    let run = try Self.build(
      Data(("name: x\nfiscalYear: 2566\n" + deep).utf8), at: "Content/agency.yaml"
    ).run
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.rule.hasPrefix("yaml.") && $0.file == "Content/agency.yaml" })
  }

  @Test(arguments: [">", "- ", "[", "![", "*a ", "<", "`", "1. ", "**", "("])
  func itAnswersSoonWhenMarkdownNested5000DeepIsBuilt(_ opening: String) throws {
    let text = Self.good + String(repeating: opening, count: 5000) + "x\n"
    let run = try Self.build(Data(text.utf8)).run
    if run.status == 1 { #expect(run.findings.contains { $0.file == Self.document }) }
  }

  @Test func aNameOf255BytesIsReported() throws {
    let name = String(repeating: "ก", count: 84) + ".md"
    let run = try Self.build(Data(Self.good.utf8), at: "Content/pages/\(name)").run
    #expect(run.status == 1)
    #expect(Self.rules(run).contains("content.bad-name"))
  }

  @Test func theFileIsMissingWhenAListedNameOf300BytesIsBuilt() throws {
    let name = String(repeating: "a", count: 300) + ".pdf"
    let (run, project) = try Self.build(Data("---\ntitle: x\nattachments:\n  - file: \(name)\n---\nx\n".utf8))
    #expect(run.findings.contains { $0.file == Self.document && $0.line == 4 })
    if run.status == 0 { #expect(LinkCheck(try project.output).deadLinks == []) }
  }

  @Test(arguments: [
    "ผัง องค์กร.svg", "it's \"quoted\".svg", "a&b<c>.svg", "50%.svg", "a#b?c.svg", "a+b=c;d.svg", "ก๑.svg",
    "{{name}}.svg", "a'b.svg",
  ])
  func itsLinkWorksOrItIsReportedWhenAnOddNameOfAnAttachmentIsBuilt(_ name: String) throws {
    let project = try Workspace("small")
    try project.write(
      "Content/1-basic-information/powers/2566/\(name)", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let quoted = name.replacingOccurrences(of: "'", with: "''")
    let text = "---\ntitle: x\nattachments:\n  - file: '\(quoted)'\n---\nx\n"
    let run = try Self.build(Data(text.utf8), in: project).run
    if run.status == 0 {
      #expect(LinkCheck(try project.output).deadLinks == [])
      #expect(try project.output.paths.contains { $0.hasSuffix("/2566/\(name)") })
    } else {
      #expect(run.findings.contains { $0.severity == "error" && $0.file.contains("powers") })
    }
  }

  @Test(arguments: [
    "../../agency.yaml", "%2e%2e/%2e%2e/agency.yaml", "..%2f..%2fagency.yaml", "/etc/passwd", "a/../b.svg",
    "..\\x.svg", "./x.svg", "a//b.svg", "..", "%00.svg",
  ])
  func itIsRefusedWhenANameThatLeadsOutIsBuilt(_ name: String) throws {
    for list in ["attachments:\n  - file: '\(name)'", "datasets:\n  - file: '\(name)'\n    schema: laws"] {
      let run = try Self.build(Data("---\ntitle: x\n\(list)\n---\nx\n".utf8)).run
      #expect(run.status == 1, "\(name)")
      #expect(run.findings.contains { $0.rule.hasPrefix("file.") && $0.file == Self.document }, "\(name)")
    }
  }

  @Test func itIsNotFollowedWhenALinkInTheTextThatLeadsOutIsBuilt() throws {
    let text = Self.good + "[a](../../../secret.md) ![b](%2e%2e/%2e%2e/%2e%2e/secret.svg) [c](/../secret)\n"
    let project = try Workspace("small")
    try project.write("secret.md", "ความลับ")
    try project.write("secret.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    let run = try Self.build(Data(text.utf8), in: project).run
    #expect(run.findings.count { $0.file == Self.document } >= 3)
    if run.status == 0 { #expect(LinkCheck(try project.output).deadLinks == []) }
  }

  @Test func theyAreReportedWhenNamesThatDifferInNormalFormAreBuilt() throws {
    let project = try Workspace("small")
    try project.write("Content/pages/caf\u{E9}.md", Self.good)
    try project.write("Content/pages/cafe\u{301}.md", Self.good)
    let run = try Self.build(project)
    #expect(run.status == 1)
    #expect(Self.rules(run).contains("content.twin-names"))
  }

  @Test func theyAreReportedWhenNamesThatDifferInCaseAreBuilt() throws {
    let project = try Workspace("small")
    try project.write("Content/pages/About.md", Self.good)
    try project.write("Content/pages/about.md", Self.good)
    let run = try Self.build(project)
    #expect(run.status == 1)
    #expect(Self.rules(run).contains("content.twin-names"))
  }

  @Test func attachmentsThatDifferInCaseAreEachPublishedOrBothReported() throws {
    let project = try Workspace("small")
    for name in ["Plan.svg", "plan.svg"] {
      try project.write(
        "Content/1-basic-information/powers/2566/\(name)", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
    }
    let text = "---\ntitle: x\nattachments:\n  - file: Plan.svg\n  - file: plan.svg\n---\nx\n"
    let run = try Self.build(Data(text.utf8), in: project).run
    if run.status == 0 { #expect(LinkCheck(try project.output).deadLinks == []) }
  }
}
