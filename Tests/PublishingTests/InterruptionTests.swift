import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Publishing

@Suite(.serialized) struct InterruptionTests {
  /// Two releases that differ in most files, with pages that come, go and turn from file to folder.
  static func site(_ version: Int) -> [String: String] {
    var files = ["turns\(version == 0 ? "" : "/index.html")": "\(version)"]
    for number in 0..<300 {
      files["page\(number)/index.html"] = number % 3 == 0 ? "same" : "\(version) \(number)"
    }
    for number in 0..<40 { files["only\(version)/\(number).html"] = "\(version)" }
    return files
  }

  /// Publishes the two releases in turn until a timer of its own kills the process.
  static func publishUntilKilled(_ root: String, after microseconds: UInt32, mayExchange: Bool) throws {
    let shop = try Workshop(at: root)
    Thread.detachNewThread {
      usleep(microseconds)
      Glibc.kill(getpid(), SIGKILL)
    }
    var settings = ReleaseSettings(isDurable: false)
    settings.mayExchange = mayExchange
    for turn in 0... { try shop.release(site(turn % 2), settings: settings) }
  }

  private func kill(times: Int, mayExchange: Bool, recovering: Bool) async throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.put("Output/.gitignore", "*")
    let trees = try (0...1).map { version in
      try shop.release(Self.site(version))
      return try shop.tree()
    }
    for _ in 0..<times {
      let delay = UInt32.random(in: 100...60_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [root = shop.root as String, delay = delay as UInt32, mayExchange = mayExchange as Bool] in
        try Self.publishUntilKilled(root, after: delay, mayExchange: mayExchange)
      }
      var diagnostics = DiagnosticList()
      if recovering { Release.recover(shop.layout, into: &diagnostics) }
      let tree = try shop.tree()
      #expect(tree == trees[0] || tree == trees[1])
      #expect(diagnostics.all.isEmpty)
    }
    try shop.release(Self.site(0))
    #expect(try shop.tree() == trees[0])
  }

  @Test func killedAtAnyMomentTheSiteIsWhollyOldOrWhollyNew() async throws {
    try await kill(times: 40, mayExchange: true, recovering: false)
  }

  @Test func withoutAnExchangeTheNextRunCompletesWhatWasBegun() async throws {
    try await kill(times: 25, mayExchange: false, recovering: true)
  }

  @Test func aRollbackAfterAKilledBuildNeverShowsHalfARelease() async throws {
    let shop = try Workshop()
    defer { shop.remove() }
    let trees = try (0...1).map { version in
      try shop.release(Self.site(version))
      return try shop.tree()
    }
    for _ in 0..<10 {
      let delay = UInt32.random(in: 100...40_000)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [root = shop.root as String, delay = delay as UInt32] in
        try Self.publishUntilKilled(root, after: delay, mayExchange: true)
      }
      var diagnostics = DiagnosticList()
      let summary = Rollback.run(shop.layout, into: &diagnostics)
      #expect(summary != nil || diagnostics.rules == ["release.no-rollback"])
      let tree = try shop.tree()
      #expect(tree == trees[0] || tree == trees[1])
    }
  }
}
