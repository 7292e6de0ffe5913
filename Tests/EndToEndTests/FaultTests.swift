import Foundation
import Testing

/// Every call of a build that changes the file system is made to kill the program or to fail, one after the other.
@Suite(.serialized) struct FaultTests {
  /// A published project with changes that wait for the next build.
  private final class Waiting {
    let project: Workspace
    let old: Tree
    let new: Tree
    /// How many calls of a build change the file system.
    let calls: Int
    private let state: URL

    init() throws {
      project = try Workspace("small")
      #expect(try project.run("build").status == 0)
      try project.replace(
        "ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: "Content/1-basic-information/executives/2566.md")
      try project.write(
        "Content/news/2023-02-03-detour.md", try project.text("Content/news/2023-02-03-road.md"))
      try project.remove("Content/news/2023-02-03-road.md")
      old = try project.output
      state = project.root.appendingPathExtension("state")
      try Self.copy(project.root, to: state)
      let count = state.appendingPathExtension("count").path
      #expect(try project.run("build", environment: Self.preload(["FAULT_COUNT": count])).status == 0)
      calls = Int(try String(contentsOfFile: count, encoding: .utf8).dropLast()) ?? 0
      try FileManager.default.removeItem(atPath: count)
      new = try project.output
    }

    deinit { try? FileManager.default.removeItem(at: state) }

    /// Puts everything back as it was before the build.
    func reset() throws {
      try FileManager.default.removeItem(at: project.root)
      try Self.copy(state, to: project.root)
    }

    /// Builds from the waiting state with a fault at one call.
    func build(faultAt call: Int, kind: String) throws -> ProgramRun {
      try reset()
      return try project.run(
        "build", "--lang", "en", environment: Self.preload(["FAULT_AT": String(call), "FAULT_KIND": kind]))
    }

    /// Hard links stay links, as the two trees of a release share their files.
    private static func copy(_ from: URL, to: URL) throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/bin/cp")
      process.arguments = ["-a", from.path, to.path]
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
    }

    private static func preload(_ variables: [String: String]) -> [String: String] {
      let library = ProgramRun.program.deletingLastPathComponent().appendingPathComponent("libFaults.so").path
      return variables.merging(["LD_PRELOAD": library]) { $1 }
    }
  }

  private func expectNextBuildSucceeds(_ waiting: Waiting, after fault: String) throws {
    let next = try waiting.project.run("build")
    #expect(next.status == 0, "\(fault): \(next.errors)")
    #expect(try waiting.project.output == waiting.new, "after \(fault)")
  }

  @Test(arguments: ["before", "after"])
  func aKillAtACallLeavesTheSiteWhollyOldOrNew(moment: String) throws {
    let waiting = try Waiting()
    #expect(waiting.calls > 50)
    for call in 1...waiting.calls {
      let run = try waiting.build(faultAt: call, kind: moment)
      #expect(run.status == -9 || run.status == 0)
      let tree = try waiting.project.output
      #expect(tree == waiting.old || tree == waiting.new, "killed \(moment) call \(call)")
      try expectNextBuildSucceeds(waiting, after: "a kill \(moment) call \(call)")
    }
  }

  @Test func theSiteIsWholeAndTheReasonIsToldWhenEveryCallFailsOnce() throws {
    let waiting = try Waiting()
    let errors = [ENOSPC, EACCES, EIO, EROFS, EMFILE]
    for call in 1...waiting.calls {
      let kind = String(errors[call % errors.count])
      let run = try waiting.build(faultAt: call, kind: kind)
      let tree = try waiting.project.output
      let fault = "error \(kind) at call \(call)"
      #expect([0, 1, 4].contains(run.status), "\(fault): \(run.status)")
      #expect(tree == waiting.new || (tree == waiting.old && run.status != 0), "\(fault)")
      #expect(run.status == 0 || run.errors.contains("error"), "\(fault) is not told: \(run.errors)")
      try expectNextBuildSucceeds(waiting, after: fault)
    }
  }

  @Test func killsAtRandomInstantsLeaveTheSiteWhollyOldOrNew() throws {
    let waiting = try Waiting()
    try waiting.reset()
    let whole = try waiting.project.run("build").seconds
    var killed = 0
    for _ in 0..<200 {
      try waiting.reset()
      let run = try waiting.project.run("build", patience: Double.random(in: 0...whole))
      killed += run.status == -9 ? 1 : 0
      let tree = try waiting.project.output
      #expect(tree == waiting.old || tree == waiting.new)
      try expectNextBuildSucceeds(waiting, after: "a kill after \(run.seconds) s")
    }
    #expect(killed > 20)
  }
}
