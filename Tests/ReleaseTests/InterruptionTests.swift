import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Release

/// `PRONGSAI_ROUNDS` asks for five times as many kills, as `make soak` does.
@Suite(.serialized) struct InterruptionTests {
  private static let share = ProcessInfo.processInfo.environment["PRONGSAI_ROUNDS"] == nil ? 1 : 5

  /// Two releases that differ in most files, with pages that come, go and turn from file to folder.
  static func site(_ version: Int) -> [String: String] {
    var files = ["turns\(version == 0 ? "" : "/index.html")": "\(version)"]
    for number in 0..<300 {
      files["page\(number)/index.html"] = number % 3 == 0 ? "same" : "\(version) \(number)"
    }
    for number in 0..<40 { files["only\(version)/\(number).html"] = "\(version)" }
    return files
  }

  /// Publishes the two releases in turn until a timer of its own kills the process, at a share of the time that
  /// a whole release takes, or its commit alone.
  static func publishUntilKilled(
    _ root: String, at share: Double, inCommit: Bool, mayExchange: Bool
  ) throws {
    let shop = try Workshop(at: root)
    var settings = ReleaseSettings(isDurable: false)
    settings.mayExchange = mayExchange
    var duration: Duration?
    for turn in 0... {
      let clock = ContinuousClock()
      var start = clock.now
      if let duration, !inCommit { killSoon(after: duration * share) }
      var diagnostics = DiagnosticList()
      let staging = try #require(Release.begin(shop.layout, settings: settings, into: &diagnostics))
      for (path, text) in site(turn % 2) { staging.write(path: path, bytes: Array(text.utf8)) }
      if inCommit { start = clock.now }
      if let duration, inCommit { killSoon(after: duration * share) }
      #expect(staging.finish(into: &diagnostics) != nil)
      if turn > 0 { duration = clock.now - start }
    }
  }

  private static func killSoon(after delay: Duration) {
    Thread.detachNewThread {
      usleep(UInt32(delay.components.attoseconds / 1_000_000_000_000))
      Glibc.kill(getpid(), SIGKILL)
    }
  }

  private func killOnce(_ shop: Workshop, inCommit: Bool, mayExchange: Bool) async throws {
    let share = Double.random(in: 0...1)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [
        root = shop.root as String, share = share as Double, inCommit = inCommit as Bool,
        mayExchange = mayExchange as Bool,
      ] in
      try Self.publishUntilKilled(root, at: share, inCommit: inCommit, mayExchange: mayExchange)
    }
  }

  private func kill(times: Int, mayExchange: Bool, recovering: Bool) async throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    try shop.put("Output/.gitignore", "*")
    let trees = try (0...1).map { version in
      try shop.release(Self.site(version))
      return try shop.tree()
    }
    for turn in 0..<times {
      try await killOnce(shop, inCommit: turn % 3 != 0, mayExchange: mayExchange)
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
    try await kill(times: 20 * Self.share, mayExchange: true, recovering: false)
  }

  @Test func withoutAnExchangeTheNextRunCompletesWhatWasBegun() async throws {
    try await kill(times: 12 * Self.share, mayExchange: false, recovering: true)
  }

  @Test func aRollbackAfterAKilledBuildNeverShowsHalfARelease() async throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    let trees = try (0...1).map { version in
      try shop.release(Self.site(version))
      return try shop.tree()
    }
    for _ in 0..<8 * Self.share {
      try await killOnce(shop, inCommit: true, mayExchange: true)
      var diagnostics = DiagnosticList()
      let summary = shop.rollback(into: &diagnostics)
      #expect(summary != nil || diagnostics.rules == ["release.no-rollback"])
      let tree = try shop.tree()
      #expect(tree == trees[0] || tree == trees[1])
    }
  }
}
