import Foundation
import Testing

/// Random changes to a project: after each one a build that remembers must publish what a clean one publishes.
///
/// `PRONGSAI_ROUNDS` asks for more rounds, as `make soak` does.
@Suite struct IncrementalTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["PRONGSAI_ROUNDS"].flatMap { Int($0) } ?? 10

  @Test func afterAnyChangeABuildPublishesWhatACleanBuildPublishes() throws {
    let project = try Self.project()
    var changes = RandomChanges(seed: 2569)
    for round in 1...Self.rounds {
      let change = try changes.make(in: project)
      let clean = try Workspace()
      for folder in ["Content", "Templates"] where project.exists(folder) {
        try FileManager.default.copyItem(at: project / folder, to: clean / folder)
      }
      let again = try project.run("build", "--json")
      let fresh = try clean.run("build", "--json")
      #expect(again.status == fresh.status, "round \(round): \(change)")
      #expect(again.findings.map(\.lines) == fresh.findings.map(\.lines), "round \(round): \(change)")
      guard again.status == 0 else {
        try changes.undo(in: project)
        continue
      }
      let (left, right) = (try project.output, try clean.output)
      #expect(left == right, "round \(round): \(change): \(left.differences(from: right))")
      if left != right { return }
    }
  }

  @Test func aBuildWithoutAnyChangeSaysTheSameAgainAndTouchesNothing() throws {
    let project = try Self.project()
    try project.write("Content/news/2566-02-01-dead.md", RandomChanges.article("ตาย", "[ก](/nowhere/)"))
    Thread.sleep(forTimeInterval: 0.1)
    let first = try project.run("build", "--json")
    #expect(first.status == 0)
    let cache = try Data(contentsOf: project / ".prongsai/cache")
    let output = try project.output

    let again = try project.run("build", "--json")

    #expect(again.status == 0 && again.json["kept"] as? Int == first.json["pages"] as? Int)
    #expect(again.findings.map(\.lines) == first.findings.map(\.lines))
    #expect(first.findings.map(\.rule).contains("link.dead"))
    #expect(try Data(contentsOf: project / ".prongsai/cache") == cache)
    #expect(try project.output == output)
    #expect(try project.run("build", "--strict").status == 1)
    #expect(try project.run("build", "--lang", "en").output.hasPrefix("nothing changed, "))
    #expect(try project.run("build", "--lang", "th").output.hasPrefix("ไม่มีอะไรเปลี่ยน "))
  }

  @Test func aTextThatIsTouchedOnlyIsReadAgainAndNothingIsWritten() throws {
    let project = try Self.project()
    #expect(try project.run("build").status == 0)
    let path = "Content/news/2566-01-03-a3.md"
    try project.write(path, try project.text(path))

    let changes = try project.run("build", "--json").json["changes"] as? [String: Any]

    #expect((changes?["changed"] as? [String])?.isEmpty == true)
  }

  @Test func anotherDayOrYearOrFolderIsBuiltAnew() throws {
    let project = try Self.project()
    Thread.sleep(forTimeInterval: 0.1)
    for arguments in [[], ["--today", "2023-09-30"], ["--output", "public"], ["--year", "2565"]] {
      let run = try ProgramRun(
        ["build", "--json"] + arguments, in: project.root,
        environment: ["SOURCE_DATE_EPOCH": "1678838400"])
      #expect(run.status == 0 && run.json["kept"] as? Int == 0, "\(arguments)")
    }
  }

  @Test func aCacheThatIsDamagedOrGoneIsForgotten() throws {
    let project = try Self.project()
    Thread.sleep(forTimeInterval: 0.1)
    let first = try project.run("build", "--json")
    #expect(first.status == 0)
    let expected = try project.output
    let cache = try Data(contentsOf: project / ".prongsai/cache")
    var damaged: [Data?] = [nil, Data(), Data([0]), cache.prefix(40), cache + [0], cache.dropLast(70)]
    for position in stride(from: 3, to: cache.count, by: max(1, cache.count / 8)) {
      var bytes = cache
      bytes[position] ^= 0x40
      damaged.append(bytes)
    }
    for bytes in damaged {
      if let bytes {
        try project.write(".prongsai/cache", bytes)
      } else {
        try project.remove(".prongsai/cache")
      }
      let run = try project.run("build", "--json")
      #expect(run.status == 0 && run.json["kept"] as? Int == 0)
      #expect(run.findings.map(\.lines) == first.findings.map(\.lines))
      #expect(try project.output == expected)
    }
  }

  @Test func aPublishedPageThatWasChangedByHandOrRolledBackIsMadeAnew() throws {
    let project = try Self.project()
    #expect(try project.run("build").status == 0)
    let page = "Output/news/2566-01-03-a3/index.html"
    #expect(project.exists(page))
    let first = try project.output
    Thread.sleep(forTimeInterval: 0.05)
    try project.write(page, "ถูกแก้ด้วยมือ")
    #expect(try project.run("build").status == 0)
    #expect(try project.output == first)
    try project.replace("เนื้อข่าว 3", with: "เนื้อข่าวใหม่", in: "Content/news/2566-01-03-a3.md")
    #expect(try project.run("build").status == 0)
    let second = try project.output
    #expect(try project.run("rollback").status == 0)
    #expect(try project.output == first)
    #expect(try project.run("build").status == 0)
    #expect(try project.output == second)
  }

  /// A small project with a dozen news items.
  private static func project() throws -> Workspace {
    let project = try Workspace("small")
    for number in 1...12 {
      let name = String(format: "2566-01-%02d-a%d", number, number)
      try project.write("Content/news/\(name).md", RandomChanges.article("ข่าว \(number)", "เนื้อข่าว \(number)"))
    }
    return project
  }
}
