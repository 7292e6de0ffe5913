import Diagnostics
import Testing

@testable import Content
@testable import Files

@Suite struct NameCheckTests {
  private static func entries(_ names: [String]) -> [SourceFolder.Entry] {
    names.sorted().map { SourceFolder.Entry(name: $0, kind: .file, status: nil) }
  }

  @Test func plainNamesAreTakenAloneAsAmongOthers() {
    let plain = (0..<50).map { "2023-01-02-n\($0).md" }
    var (alone, among) = (DiagnosticList(), DiagnosticList())
    let check = NameCheck(folder: "Content/news")

    let usable = check.usable(Self.entries(plain), into: &alone)
    let others = check.usable(Self.entries(plain + ["2023-01-02-ข่าว.md"]), into: &among)

    #expect(usable.map(\.name) == plain.sorted())
    #expect(others.map(\.name).filter(plain.contains) == plain.sorted())
    #expect(alone.all.isEmpty && among.all.isEmpty)
  }

  @Test func aTwinOfAPlainNameIsFound() {
    var diagnostics = DiagnosticList()

    let usable = NameCheck(folder: "Content/news")
      .usable(Self.entries(["2023-01-02-a.md", "2023-01-02-A.md"]), into: &diagnostics)

    #expect(usable.count == 1)
    #expect(diagnostics.all.map(\.rule.name) == ["content.twin-names"])
  }

  @Test(arguments: [".a.md", "~$a.md", "thumbs.db"])
  func whatSystemsLeaveBehindIsPassedOver(name: String) {
    var diagnostics = DiagnosticList()

    let usable = NameCheck(folder: "Content/news").usable(Self.entries(["a.md", name]), into: &diagnostics)

    #expect(usable.map(\.name) == ["a.md"])
    #expect(diagnostics.all.isEmpty)
  }
}
