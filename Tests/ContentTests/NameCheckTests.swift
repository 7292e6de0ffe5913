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

  @Test(arguments: [
    ".a.md", ".DS_Store", ".~lock.a.docx#", "~$a.md", "thumbs.db", "Desktop.ini", "a.md~", "#a.md#",
    "a.md.swp",
    "a.md.bak", "a.MD.BAK", "a.md.orig", "a.md.save", "a.md.tmp", "a.md___jb_tmp___", "4913", "sedA1b2c3",
    "5F3A2B10", "a.pdf.crdownload",
  ])
  func whatEditorsAndSystemsLeaveBehindIsPassedOver(name: String) {
    var diagnostics = DiagnosticList()

    let usable = NameCheck(folder: "Content/news").usable(Self.entries(["a.md", name]), into: &diagnostics)

    #expect(usable.map(\.name) == ["a.md"])
    #expect(diagnostics.all.isEmpty)
  }

  @Test(arguments: ["tmp", "a.tmp.md", "bak.md", "sed.md", "4914", "2566", "ก~ข.md", "#", "~a.md"])
  func aNameThatOnlyResemblesThemIsRead(name: String) {
    #expect(!LeftoverName.matches(name, isFolder: false))
  }

  @Test func ofFoldersOnlyThoseOfSystemsArePassedOver() {
    for name in [".git", "__MACOSX", "@eaDir", "$RECYCLE.BIN"] {
      #expect(LeftoverName.matches(name, isFolder: true), "\(name)")
    }
    for name in ["2566~", "old.bak", "4913"] {
      #expect(!LeftoverName.matches(name, isFolder: true), "\(name)")
    }
  }

  @Test func namesThatFallTogetherOnOtherSystemsAreTwins() {
    let twins = [
      ("r\u{E9}sum\u{E9}.pdf", "re\u{301}sume\u{301}.pdf"), ("stra\u{DF}e.pdf", "strasse.pdf"),
      ("A.txt", "a.TXT"),
      ("สำเนา.pdf", "ส\u{E4D}\u{E32}เนา.pdf"),
    ]
    for (first, second) in twins {
      var diagnostics = DiagnosticList()
      let entries = [first, second].map { SourceFolder.Entry(name: $0, kind: .file, status: nil) }
      _ = NameCheck(folder: "Content/news").usable(entries, into: &diagnostics)
      #expect(diagnostics.all.map(\.rule.name) == ["content.twin-names"], "\(first)")
    }
  }
}
