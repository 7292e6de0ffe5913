import Foundation
import Testing

/// Random changes to a project: after each one a build that remembers must publish what a clean one publishes.
@Suite struct IncrementalTests {
  private static let rounds = 200

  @Test func givenAnyChangeWhenBuiltAgainThenTheTreeAndTheFindingsEqualThoseOfACleanBuild() throws {
    let project = try Self.project()
    var changes = RandomChanges(seed: 2569)
    var (kept, quick, others) = (0, 0, 0)
    for round in 1...Self.rounds {
      // What is as young as a build is read again; left alone for a moment, it is known by its stamp.
      if round % 2 == 0 { Thread.sleep(forTimeInterval: 0.04) }
      let change = try changes.make(in: project)
      let clean = try Workspace()
      for folder in ["Content", "Templates"] where project.exists(folder) {
        try FileManager.default.copyItem(at: project / folder, to: clean / folder)
      }
      let again = try project.run("build", "--json")
      let fresh = try clean.run("build", "--json")
      #expect(again.status == fresh.status, "round \(round): \(change)")
      #expect(
        again.findings.map { $0.rule + $0.place }.sorted()
          == fresh.findings.map { $0.rule + $0.place }.sorted(),
        "round \(round): \(change)")
      let keptNow = again.json["kept"] as? Int ?? 0
      kept += keptNow
      // Only a build that did no more than a text asks for leaves the reasons of the build before and adds its own.
      if project.exists(".prongsai/reasons-since") {
        quick += 1
      } else if keptNow > (try Self.articles(of: project)) {
        others += 1
      }
      guard again.status == 0 else {
        try changes.undo(in: project)
        continue
      }
      let (left, right) = (try project.output, try clean.output)
      #expect(
        left == right, "round \(round): \(change): \(left.paths.filter { left.files[$0] != right.files[$0] })"
      )
      if left != right { return }
      guard round % 10 == 0 else { continue }
      let idle = try project.run("build", "--json")
      #expect(idle.status == 0 && idle.findings.count == again.findings.count, "round \(round)")
      #expect(try project.output == left, "round \(round)")
    }
    #expect(kept > Self.rounds, "hardly any page was kept, so that nothing was tried")
    #expect(quick > Self.rounds / 10, "the whole build ran nearly every time")
    #expect(others > Self.rounds / 10, "the whole build hardly ever kept a page that is no article's")
  }

  @Test func givenADamagedOrForeignMemoryWhenBuiltThenItIsForgotten() throws {
    let project = try Self.project()
    #expect(try project.run("build").status == 0)
    let expected = try project.output
    let path = ".prongsai/memory"
    let memory = try Data(contentsOf: project / path)
    var damaged = [
      Data(), Data([0]), memory.prefix(40), memory + [0], Data(repeating: 0xFF, count: memory.count),
    ]
    for position in stride(from: 3, to: memory.count, by: max(1, memory.count / 12)) {
      var bytes = memory
      bytes[position] ^= 0x40
      damaged.append(bytes)
    }
    for bytes in damaged {
      try project.write(path, bytes)
      #expect(try project.run("build").status == 0)
      #expect(try project.output == expected)
    }
  }

  @Test func givenADamagedOrForeignArticlesFileWhenATextChangesThenThePageIsRight() throws {
    let project = try Self.project()
    let (page, path) = ("Content/news/2566-01-03-a3.md", ".prongsai/memory-articles")
    var trees: [String: Tree] = [:]
    let texts = ["เนื้อข่าว 3", "เนื้อข่าวใหม่"]
    for text in texts + texts {
      #expect(try project.run("build").status == 0)
      trees[text] = try project.output
      try project.replace(text, with: text == texts[0] ? texts[1] : texts[0], in: page)
    }
    #expect(try project.run("build").status == 0)
    let articles = try Data(contentsOf: project / path)
    var text = texts[0]
    for position in stride(from: 5, to: articles.count, by: max(1, articles.count / 12)) {
      var damaged = articles
      damaged[position] ^= 0x40
      for bytes in [damaged, articles.prefix(position), nil] {
        if let bytes { try project.write(path, bytes) } else { try project.remove(path) }
        let other = text == texts[0] ? texts[1] : texts[0]
        try project.replace(text, with: other, in: page)
        #expect(try project.run("build").status == 0)
        #expect(try project.output == trees[other])
        text = other
      }
    }
  }

  @Test func givenAPublishedPageChangedByHandOrAReleaseRolledBackWhenBuiltThenThePageIsRight() throws {
    let project = try Self.project()
    #expect(try project.run("build").status == 0)
    let page = "Output/news/2566-01-03-a3/index.html"
    #expect(project.exists(page))
    let first = try project.output
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

  /// How many articles a project has; a build that keeps more pages did not make the others either.
  private static func articles(of project: Workspace) throws -> Int {
    try ["news", "pages"].reduce(0) { count, folder in
      let path = (project / "Content/\(folder)").path
      guard project.exists("Content/\(folder)") else { return count }
      return count + (try FileManager.default.contentsOfDirectory(atPath: path).count)
    }
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
