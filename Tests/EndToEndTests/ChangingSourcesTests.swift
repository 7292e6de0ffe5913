import Foundation
import Synchronization
import Testing

/// Sources that change, vanish and return while a build reads them, and files with times of the future.
///
/// `PRONGSAI_ROUNDS` asks for more rounds, as `make soak` does.
@Suite struct ChangingSourcesTests {
  private static let rounds =
    ProcessInfo.processInfo.environment["PRONGSAI_ROUNDS"].flatMap { Int($0) } ?? 5

  /// Goes on changing news items until it is told to stop.
  private final class Meddler: Sendable {
    private let goesOn = Atomic<Bool>(true)
    private let work = DispatchGroup()

    init(_ folder: URL, seed: Int) {
      DispatchQueue.global().async(group: work) { [self] in
        var number = seed
        while goesOn.load(ordering: .relaxed) {
          number = (number &* 1_103_515_245 &+ 12345) & 0x7FFF_FFFF
          Self.change(folder.appendingPathComponent("2566-01-01-n\(number >> 8 & 31).md"), number)
          usleep(200)
        }
      }
    }

    private static func change(_ file: URL, _ number: Int) {
      switch number >> 16 & 3 {
      case 0: try? FileManager.default.removeItem(at: file)
      case 1: try? Data(RandomChanges.article("ข่าว", "เนื้อหา \(number)").utf8).write(to: file)
      case 2: try? Data(RandomChanges.article("ข่าว \(number)", "ก").utf8).write(to: file, options: .atomic)
      default: truncate(file.path, 20)
      }
    }

    /// Stops, and returns once nothing more is changed.
    func stop() {
      goesOn.store(false, ordering: .relaxed)
      work.wait()
    }
  }

  @Test func textsThatChangeWhileTheyAreReadLeaveTheSiteWhole() throws {
    let project = try project()
    for round in 1...Self.rounds {
      let before = try project.output
      let meddler = Meddler(project / "Content/news", seed: round)
      let run = try project.run("build", "--json")
      meddler.stop()
      #expect([0, 1, 4].contains(run.status), "round \(round): \(run.errors)")
      if run.status != 0 { #expect(try project.output == before, "round \(round)") }
      try Self.mend(project)
      let again = try project.run("build", "--json")
      let clean = try Self.clean(project)
      #expect(again.status == 0 && clean.status == 0, "round \(round): \(again.errors)")
      #expect(try project.output == clean.output, "round \(round)")
    }
  }

  @Test func changesOfFilesWithTimesOfTheFutureAreSeen() throws {
    let project = try project()
    let file = "Content/news/2566-01-01-n1.md"
    for number in 1...4 {
      try project.write(file, RandomChanges.article("ข่าว", "ครั้งที่ \(number)"))
      for path in ["Content/agency.yaml", "Content/news", file] { try Self.postpone(project / path) }
      #expect(try project.run("build").status == 0)
      #expect(try project.text("Output/news/2566-01-01-n1/index.html").contains("ครั้งที่ \(number)"))
    }
  }

  @Test func aFileThatIsExchangedWhileItIsReadIsPublishedAsItWasCheckedOrNotAtAll() throws {
    let project = try Workspace("small")
    let folder = "Content/3-budget/procurement-plan/2566"
    let document = try project.text(folder + ".md")
    let listed = document.replacingOccurrences(
      of: "title:", with: "attachments:\n  - file: note.txt\ntitle:", options: [],
      range: document.range(of: "title:"))
    try project.write(folder + ".md", listed)
    let (good, bad) = ("เลขที่ 0000000000000\n", "เลขที่ 1101702307089\n")
    try project.write(folder + "/note.txt", good)
    #expect(try project.run("build").status == 0)
    let published = "Output/budget/procurement-plan/2566/note.txt"
    let name = project.exists(published) ? published : "Output/budget/procurement-plan/note.txt"
    try #require(project.exists(name))
    let goesOn = Atomic<Bool>(true)
    let work = DispatchGroup()
    DispatchQueue.global().async(group: work) {
      let file = FileHandle(forUpdatingAtPath: (project / (folder + "/note.txt")).path)
      while goesOn.load(ordering: .relaxed) {
        for text in [bad, good] {
          try? file?.seek(toOffset: 0)
          try? file?.write(contentsOf: Data(text.utf8))
          usleep(UInt32.random(in: 0...3000))
        }
      }
    }
    for round in 1...Self.rounds * 2 {
      try project.write("Content/news/2566-01-02-x.md", RandomChanges.article("ข่าว", "\(round)"))
      _ = try project.run("build")
      #expect(try project.text(name) == good, "round \(round)")
    }
    goesOn.store(false, ordering: .relaxed)
    work.wait()
  }

  private func project() throws -> Workspace {
    let project = try Workspace("small")
    for number in 0..<32 {
      try project.write("Content/news/2566-01-01-n\(number).md", RandomChanges.article("ข่าว", "เนื้อหา"))
    }
    #expect(try project.run("build").status == 0)
    return project
  }

  /// Makes every text whole again that was cut off.
  private static func mend(_ project: Workspace) throws {
    for number in 0..<32 {
      let path = "Content/news/2566-01-01-n\(number).md"
      guard project.exists(path), try project.text(path).components(separatedBy: "---").count < 3 else {
        continue
      }
      try project.write(path, RandomChanges.article("ข่าว", "เขียนใหม่"))
    }
  }

  private static func clean(_ project: Workspace) throws -> (status: Int32, output: Tree) {
    let clean = try Workspace()
    try FileManager.default.copyItem(at: project / "Content", to: clean / "Content")
    return (try clean.run("build").status, try clean.output)
  }

  private static func postpone(_ file: URL) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 90_000)], ofItemAtPath: file.path)
  }
}
