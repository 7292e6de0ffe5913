import Foundation
import Testing

@Suite(.serialized) struct ReleaseTests {
  private struct Changes: Equatable {
    var added: [String] = []
    var changed: [String] = []
    var removed: [String] = []

    init(added: [String] = [], changed: [String] = [], removed: [String] = []) {
      (self.added, self.changed, self.removed) = (added, changed, removed)
    }

    init(_ run: ProgramRun) {
      let changes = run.json["changes"] as? [String: Any] ?? [:]
      added = changes["added"] as? [String] ?? ["?"]
      changed = changes["changed"] as? [String] ?? ["?"]
      removed = changes["removed"] as? [String] ?? ["?"]
    }
  }

  private static let executives = "Content/1-basic-information/executives/2566.md"

  private static func builtProject() throws -> Workspace {
    let project = try Workspace("small")
    #expect(try project.run("build").status == 0)
    return project
  }

  @Test func nothingIsWrittenWhenNothingChanged() throws {
    let project = try Self.builtProject()
    let before = try project.output
    let again = try project.run("build", "--json")
    #expect(Changes(again) == Changes())
    #expect(try project.output == before)
    #expect(try project.run("build").output.contains("ไม่มีอะไรเปลี่ยน"))
  }

  @Test func onlyThePagesOfAnEditedTextChange() throws {
    let project = try Self.builtProject()
    try project.replace("ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: Self.executives)
    let run = try project.run("build", "--json")
    #expect(
      Changes(run)
        == Changes(changed: [
          "basic-information/executives/2566/index.html", "basic-information/executives/index.html",
        ]))
  }

  @Test func theOldPageOfARenamedNewsItemIsGone() throws {
    let project = try Self.builtProject()
    let text = try project.text("Content/news/2023-02-03-road.md")
    try project.remove("Content/news/2023-02-03-road.md")
    try project.write("Content/news/2023-02-03-detour.md", text)
    let changes = Changes(try project.run("build", "--json"))
    #expect(changes.added == ["news/2023-02-03-detour/index.html"])
    #expect(changes.removed == ["news/2023-02-03-road/index.html"])
    #expect(!project.exists("Output/news/2023-02-03-road"))
    #expect(LinkCheck(try project.output).deadLinks == [])
  }

  @Test func thePageAndFilesOfADeletedDocumentAreGone() throws {
    let project = try Self.builtProject()
    try project.remove("Content/1-basic-information/executives")
    let changes = Changes(try project.run("build", "--json"))
    #expect(
      changes.removed == [
        "basic-information/executives/2566/executives.csv", "basic-information/executives/2566/head.svg",
        "basic-information/executives/2566/index.html", "basic-information/executives/index.html",
      ])
    #expect(!project.exists("Output/basic-information/executives"))
    #expect(LinkCheck(try project.output).deadLinks == [])
  }

  @Test func itIsCarriedOverWhenAFileOfSomebodyElseIsBuilt() throws {
    let project = try Self.builtProject()
    try project.write("Output/google-site-verification.txt", "token")
    try project.replace("ผู้บริหารทุกคน", with: "ผู้บริหารทุกท่าน", in: Self.executives)
    #expect(try project.run("build").status == 0)
    #expect(try project.text("Output/google-site-verification.txt") == "token")
  }

  @Test func aBuildThatFailsLeavesThePublishedSiteAsItWas() throws {
    let project = try Self.builtProject()
    let before = try project.output
    try project.replace("ผู้บริหารทุกคน", with: "<b>ผู้บริหารทุกคน</b>", in: Self.executives)
    #expect(try project.run("build").status == 1)
    #expect(try project.output == before)
  }

  @Test func theOlderOneIsLiveAndItsNumberBringsTheNewerOneBackWhenTwoReleasesAreRolledBack() throws {
    let project = try Self.builtProject()
    let older = try project.output
    try project.replace("ผู้บริหารทุกคน", with: "ผู้บริหารทุกท่าน", in: Self.executives)
    #expect(try project.run("build").status == 0)
    let newer = try project.output
    let back = try project.run("rollback", "--lang", "en")
    #expect(back.status == 0)
    #expect(
      back.output.contains("release 1 is live again") && back.output.contains("prongsai rollback --to 2"))
    #expect(back.output.firstMatch(of: /built [0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}\)/) != nil)
    #expect(try project.output == older)
    #expect(try project.run("rollback").status == 4)
    let answer = try project.run("rollback", "--to", "2", "--json")
    #expect(answer.json["done"] as? Bool == true && answer.json["release"] as? Int == 2)
    #expect(try project.output == newer)
    let list = try project.run("rollback", "--list")
    #expect(list.status == 0 && list.output.contains("เผยแพร่อยู่") && list.output.contains("เพิ่ม 0 แก้ 2 ลบ 0"))
  }

  @Test func whatSomebodyElseDidInTheOutputIsNamedOnceAndStopsAStrictBuild() throws {
    let project = try Self.builtProject()
    let page = try project.text("Output/index.html")
    try project.write("Output/index.html", String(page.dropLast(2)) + "x\n")
    try project.write("Output/shell.php", "<?php")
    try project.replace("ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: Self.executives)
    let rules = ["release.changed-by-others", "release.not-ours"]

    let strict = try project.run("build", "--strict", "--json")
    let told = try project.run("build", "--json")
    let again = try project.run("build", "--json")

    #expect(strict.status == 1 && strict.json["released"] as? Bool == false)
    #expect(told.status == 0 && Set(told.findings.map(\.rule)).isSuperset(of: rules))
    #expect(again.status == 0 && Set(again.findings.map(\.rule)).isDisjoint(with: rules))
    #expect(try project.text("Output/index.html") == page)
    #expect(project.exists("Output/shell.php"))
  }

  @Test func whatIsNoTemplateAmongTheTemplatesIsNamed() throws {
    let project = try Workspace("small")
    try project.write("Templates/header.html", "x")
    try project.write("Templates/home.mustache~", "x")
    let run = try project.run("build", "--json")
    #expect(run.status == 0)
    #expect(run.findings.filter { $0.rule == "template.not-used" }.map(\.file) == ["Templates/header.html"])
  }

  @Test(arguments: ["link", "file", "pipe", "a link in it", "a folder in it", "a folder of assets"])
  func aLookThatCannotBeReadStopsTheBuild(kind: String) throws {
    let project = try Self.builtProject()
    let before = try project.output
    let folder = project / "Templates"
    switch kind {
    case "link": symlink("/tmp", folder.path)
    case "file": try project.write("Templates", "x")
    case "pipe": mkfifo(folder.path, 0o644)
    case "a link in it":
      try project.write("Templates/x.txt", "")
      symlink("x.txt", folder.appendingPathComponent("home.mustache").path)
    case "a folder in it": try project.write("Templates/home.mustache/x", "")
    default: try project.write("Templates/assets/fonts/a.woff2", "")
    }

    let run = try project.run("build", "--json")

    #expect(run.status == 1 && run.findings.map(\.rule).contains("template.unreadable"))
    #expect(try project.output == before)
  }

  @Test func theTreeIsWhollyOldOrWhollyNewWhenABuildKilledAtAnyInstantIsLookedAt() throws {
    let project = try Self.builtProject()
    let first = try project.output
    let firstText = try project.text(Self.executives)
    try project.replace("คน", with: "ท่าน", in: Self.executives)
    try project.write("Content/news/2023-03-01-new.md", "---\ntitle: ใหม่\n---\nใหม่\n")
    let build = try project.run("build")
    #expect(build.status == 0)
    let second = try project.output
    let secondText = try project.text(Self.executives)
    for round in 0..<30 {
      let isFirst = round.isMultiple(of: 2)
      try project.write(Self.executives, isFirst ? firstText : secondText)
      if isFirst {
        try project.remove("Content/news/2023-03-01-new.md")
      } else {
        try project.write("Content/news/2023-03-01-new.md", "---\ntitle: ใหม่\n---\nใหม่\n")
      }
      let instant = Double.random(in: 0...build.seconds)
      _ = try project.run("build", patience: instant)
      let found = try project.output
      #expect(found == first || found == second, "killed after \(instant) s")
    }
    #expect(try project.run("build").status == 0)
    #expect(try project.output == second)
  }
}
