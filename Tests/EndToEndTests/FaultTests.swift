import Foundation
import Synchronization
import Testing

/// The calls of a build that change the file system are made to kill the program or to fail, one after the other.
///
/// Of calls of one kind, as loops make them, a few are taken; `PRONGSAI_ROUNDS` asks for every one, as `make soak` does.
@Suite(.serialized) struct FaultTests {
  private static let isThorough = ProcessInfo.processInfo.environment["PRONGSAI_ROUNDS"] != nil

  /// A published project with changes that wait for the next build.
  private final class Waiting: Sendable {
    let old: Tree
    let new: Tree
    /// The names of the calls of a build that change the file system, in their order.
    let calls: [String]
    let state: Workspace

    init() throws {
      state = try Workspace("small")
      try state.remove("Content/5-transparency")
      #expect(try state.run("build").status == 0)
      try state.replace(
        "ผู้บริหารทุกคนมี", with: "ผู้บริหารทุกท่านมี", in: "Content/1-basic-information/executives/2566.md")
      try state.write("Content/news/2023-02-03-detour.md", try state.text("Content/news/2023-02-03-road.md"))
      try state.remove("Content/news/2023-02-03-road.md")
      old = try state.output
      let project = try Workspace(copying: state)
      let names = project / "calls"
      #expect(try project.build(["FAULT_CALLS": names.path]).status == 0)
      calls = try String(contentsOf: names, encoding: .utf8).split(separator: "\n").map(String.init)
      new = try project.output
    }

    /// The numbers of the calls to try: the first and the last of each kind, which is a name and the name behind it.
    var samples: [Int] {
      guard !FaultTests.isThorough else { return Array(1...calls.count) }
      let kinds = calls.indices.map {
        calls[$0...min(calls.count - 1, $0 + 1)].joined(separator: " ")
      }
      return Dictionary(grouping: calls.indices) { kinds[$0] }.values
        .flatMap { Set($0.prefix(1) + $0.suffix(1)) }.map { $0 + 1 }.sorted()
    }

    /// The name of a call; nil for the last one.
    func name(ofCall number: Int) -> String? { number < calls.count ? calls[number - 1] : nil }

    /// Tries something for every item, each in a project of its own, on all cores; returns what was wrong.
    func faults<Item: Sendable>(
      of items: [Item], _ trial: @Sendable (Item, Workspace) throws -> [String]
    ) -> [String] {
      let found = Mutex<[String]>([])
      let next = Atomic<Int>(0)
      DispatchQueue.concurrentPerform(iterations: 3) { _ in
        while true {
          let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard number < items.count else { return }
          do {
            let faults = try trial(items[number], Workspace(copying: state))
            found.withLock { $0 += faults }
          } catch { found.withLock { $0.append("\(items[number]): \(error)") } }
        }
      }
      return found.withLock(\.self)
    }

    /// What is wrong with a build after a fault, which must lead to the new site.
    func faultsOfNextBuild(in project: Workspace, after fault: String) throws -> [String] {
      let next = try project.run("build")
      if next.status != 0 { return ["after \(fault): \(next.errors)"] }
      return try project.output == new ? [] : ["after \(fault) the next build is not the new site"]
    }
  }

  /// A kill after a call leaves what a kill before the next one does, but of a write half the bytes.
  @Test(arguments: ["before", "after"])
  func aKillAtACallLeavesTheSiteWhollyOldOrNew(moment: String) throws {
    let waiting = try Waiting()
    #expect(waiting.calls.count > 50)
    let tried = waiting.samples.filter {
      moment == "before" || ["write", nil].contains(waiting.name(ofCall: $0))
    }
    let faults = waiting.faults(of: tried) { call, project in
      let fault = "a kill \(moment) call \(call), \(waiting.calls[call - 1])"
      let run = try project.build(["FAULT_AT": String(call), "FAULT_KIND": moment])
      let tree = try project.output
      return (run.status == -9 ? [] : ["\(fault) was none: \(run.status)"])
        + (tree == waiting.old || tree == waiting.new ? [] : ["\(fault) left half a site"])
        + (try waiting.faultsOfNextBuild(in: project, after: fault))
    }
    #expect(faults == [])
  }

  @Test func theSiteIsWholeAndTheReasonIsToldWhenEveryCallFailsOnce() throws {
    let waiting = try Waiting()
    let errors = [ENOSPC, EACCES, EIO, EROFS, EMFILE]
    let faults = waiting.faults(of: waiting.samples) { call, project in
      let kind = String(errors[call % errors.count])
      let fault = "error \(kind) at call \(call), \(waiting.calls[call - 1])"
      let run = try project.build(["FAULT_AT": String(call), "FAULT_KIND": kind])
      let tree = try project.output
      let isWhole = tree == waiting.new || (tree == waiting.old && run.status != 0)
      return ([0, 1, 4].contains(run.status) ? [] : ["\(fault): \(run.status)"])
        + (isWhole ? [] : ["\(fault) left half a site, or none and said 0"])
        + (run.status == 0 || run.errors.contains("error") ? [] : ["\(fault) is not told: \(run.errors)"])
        + (try waiting.faultsOfNextBuild(in: project, after: fault))
    }
    #expect(faults == [])
  }

  @Test func killsAtRandomInstantsLeaveTheSiteWhollyOldOrNew() throws {
    let waiting = try Waiting()
    let whole = try Workspace(copying: waiting.state).run("build").seconds
    let killed = Atomic<Int>(0)
    let instants = (0..<(Self.isThorough ? 200 : 15)).map { _ in Double.random(in: 0...whole * 1.5) }
    let faults = waiting.faults(of: instants) { instant, project in
      let run = try project.run("build", patience: instant)
      if run.status == -9 { killed.add(1, ordering: .relaxed) }
      let tree = try project.output
      return
        (tree == waiting.old || tree == waiting.new ? [] : ["a kill after \(instant) s left half a site"])
        + (try waiting.faultsOfNextBuild(in: project, after: "a kill after \(instant) s"))
    }
    #expect(faults == [])
    #expect(killed.load(ordering: .relaxed) > instants.count / 10)
  }
}

extension Workspace {
  /// A copy of a project; hard links stay links, as the trees of releases share their files.
  fileprivate convenience init(copying other: Workspace) throws {
    try self.init()
    let copy = Process()
    copy.executableURL = URL(fileURLWithPath: "/bin/cp")
    copy.arguments = ["-a", other.root.path + "/.", root.path]
    try copy.run()
    copy.waitUntilExit()
    guard copy.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  /// Builds with a fault, in an order of calls that is the same each time.
  fileprivate func build(_ fault: [String: String]) throws -> ProgramRun {
    let library = ProgramRun.program.deletingLastPathComponent().appendingPathComponent("libFaults.so").path
    let fixed = ["LD_PRELOAD": library, "SWIFT_DETERMINISTIC_HASHING": "1"]
    return try run("build", "--lang", "en", "--jobs", "1", environment: fault.merging(fixed) { $1 })
  }
}
