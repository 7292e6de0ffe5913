import Foundation
import Testing

@Suite(.serialized) struct BadFilesTests {
  private static let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
  private static let folder = "Content/1-basic-information/powers"
  private static let withAttachment = "---\ntitle: x\nattachments:\n  - file: plan.svg\n---\nx\n"

  /// A project and, beside it, a folder that must neither be read nor written.
  private struct Scene {
    let project: Workspace
    let outside: Workspace

    init() throws {
      project = try Workspace("small")
      outside = try Workspace()
      try outside.write("secret.md", "---\ntitle: ความลับ\n---\nความลับ\n")
      try outside.write("plan.svg", BadFilesTests.picture + "<!--ความลับ-->")
      try outside.write("2566.md", "---\ntitle: ความลับ\n---\nความลับ\n")
    }

    func link(_ path: String, to target: String) throws {
      let url = project / path
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    func pipe(_ path: String) throws {
      let url = project / path
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      #expect(mkfifo(url.path, 0o644) == 0)
    }

    func build(_ arguments: String...) throws -> ProgramRun {
      let before = try Tree(outside.root)
      let run = try ProgramRun(
        ["build", "--json"] + arguments, in: project.root,
        environment: ["SOURCE_DATE_EPOCH": "1678838400"], patience: 20)
      #expect([0, 1, 4].contains(run.status), "\(run.errors)")
      #expect(run.seconds < 6)
      #expect(try Tree(outside.root) == before)
      #expect(!run.output.contains("ความลับ"))
      if project.exists("Output") {
        for (path, bytes) in try project.output.files {
          #expect(!String(decoding: bytes, as: UTF8.self).contains("ความลับ"), "\(path)")
        }
      }
      return run
    }
  }

  @Test func itIsReportedAndNotFollowedWhenADocumentThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.link("\(Self.folder)/2566.md", to: (scene.outside / "secret.md").path)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.map(\.rule).contains("content.symbolic-link"))
  }

  @Test func itIsReportedAndNotFollowedWhenAKeyFolderThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.link(Self.folder, to: scene.outside.root.path)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.map(\.rule).contains("content.symbolic-link"))
  }

  @Test func itIsReportedAndNotFollowedWhenACategoryFolderThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.outside.write("powers/2566.md", "---\ntitle: ความลับ\n---\nความลับ\n")
    try scene.link("Content/2-administration", to: scene.outside.root.path)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.map(\.rule).contains("content.symbolic-link"))
  }

  @Test func itIsReportedAndNotFollowedWhenContentThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.project.remove("Content")
    try scene.link("Content", to: scene.outside.root.path)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.map(\.rule) == ["content.symbolic-link"])
  }

  @Test func itIsNotPublishedWhenAnAttachmentThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.project.write("\(Self.folder)/2566.md", Self.withAttachment)
    try scene.link("\(Self.folder)/2566/plan.svg", to: (scene.outside / "plan.svg").path)
    let run = try scene.build()
    #expect(run.findings.contains { $0.file.contains("powers") && $0.severity != "note" })
  }

  @Test func nothingOfItIsPublishedWhenAFilesFolderThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.project.write("\(Self.folder)/2566.md", Self.withAttachment)
    try scene.link("\(Self.folder)/2566", to: scene.outside.root.path)
    let run = try scene.build()
    #expect(run.findings.contains { $0.file.contains("powers") && $0.severity != "note" })
  }

  @Test func theyAreReportedWhenLinksInALoopAreBuilt() throws {
    let scene = try Scene()
    try scene.link("Content/pages/loop.md", to: "loop.md")
    try scene.link("\(Self.folder)/2566", to: "..")
    try scene.project.write("\(Self.folder)/2566.md", Self.withAttachment)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.count { $0.rule == "content.symbolic-link" } == 2)
  }

  @Test func itIsReportedWhenAProfileThatIsALinkIsBuilt() throws {
    let scene = try Scene()
    try scene.project.remove("Content/agency.yaml")
    try scene.link("Content/agency.yaml", to: (scene.outside / "secret.md").path)
    #expect(try scene.build().status == 1)
  }

  @Test func itIsNotPublishedWhenAnEmblemOutsideIsBuilt() throws {
    let scene = try Scene()
    try scene.link("Content/files/emblem.svg", to: (scene.outside / "plan.svg").path)
    let profile = try scene.project.text("Content/agency.yaml")
    try scene.project.write("Content/agency.yaml", profile + "theme:\n  emblem: files/emblem.svg\n")
    #expect(
      try scene.build().findings.contains { $0.rule == "agency.emblem" || $0.rule == "content.symbolic-link" }
    )
  }

  @Test(arguments: [
    "Content/1-basic-information/powers/2566.md", "Content/agency.yaml", "Content/pages/pipe.md",
    "Content/catalogue/2570.yaml", "Content/news", "Content/3-budget/budget-plan/2566",
  ])
  func itIsReportedAndNobodyWaitsWhenAPipeIsBuilt(_ path: String) throws {
    let scene = try Scene()
    if scene.project.exists(path) { try scene.project.remove(path) }
    try scene.pipe(path)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.severity == "error" && $0.file == path }, "\(run.findings)")
  }

  @Test func itsItemIsBrokenWhenAnAttachmentThatIsAPipeIsBuilt() throws {
    let scene = try Scene()
    try scene.project.write("\(Self.folder)/2566.md", Self.withAttachment)
    try scene.pipe("\(Self.folder)/2566/plan.svg")
    let run = try scene.build()
    #expect(run.findings.contains { $0.file.contains("powers") && $0.severity != "note" })
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func itIsReportedWhenAnUnreadableFileIsBuilt() throws {
    let scene = try Scene()
    try scene.project.write("\(Self.folder)/2566.md", Self.withAttachment)
    chmod((scene.project / "\(Self.folder)/2566.md").path, 0)
    let run = try scene.build()
    #expect(run.status == 1)
    #expect(run.findings.contains { $0.rule == "content.unreadable" })
  }

  @Test(arguments: [
    "Content", "Content/site", ".", "..", "/", FileManager.default.temporaryDirectory.path, "/nonexistent",
    ".prongsai", ".git", "Templates",
  ])
  func itIsRefusedWhenAnOutputThatOverlapsTheContentIsBuilt(_ output: String) throws {
    let scene = try Scene()
    let before = try Tree(scene.project.root)
    let run = try scene.build("--output", output)
    #expect(run.status == 4)
    #expect(run.findings.contains { $0.rule.hasPrefix("release.") && !$0.thaiMend.isEmpty })
    let after = try Tree(scene.project.root)
    #expect(after.paths.filter { !$0.hasPrefix(".prongsai/") } == before.paths)
  }

  @Test(arguments: ["1", "2"])
  func nothingIsMadeOrMendedWhenABrokenTemplateIsBuilt(_ workers: String) throws {
    let scene = try Scene()
    try scene.project.write("Templates/home.mustache", "{{#unclosed}}")
    try scene.project.write("Output/.prongsai-incoming/left", "x")
    let before = try Tree(scene.project.root)
    #expect(try scene.build("--jobs", workers).status == 1)
    #expect(try Tree(scene.project.root).paths == before.paths)
  }

  @Test func itIsRefusedWhenContentWithinTheOutputIsBuilt() throws {
    let scene = try Scene()
    try FileManager.default.createDirectory(at: scene.project / "Output", withIntermediateDirectories: true)
    try FileManager.default.moveItem(at: scene.project / "Content", to: scene.project / "Output/Content")
    let before = try Tree(scene.project.root)
    let run = try scene.build("--root", "Output", "--output", "..")
    #expect(run.status == 4)
    let after = try Tree(scene.project.root)
    #expect(after.paths.filter { !$0.contains(".prongsai/") } == before.paths)
  }
}
