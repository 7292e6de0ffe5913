import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Release

/// Random releases against a model: what is published must be what a release from scratch would give.
@Suite(.serialized) struct RandomReleasesTests {
  /// What should be published: the program's files and those of others.
  struct Model {
    var files: [String: String] = ["index.html": "home"]
    var foreign: [String: String] = [:]

    var published: [String: String] { files.merging(foreign) { $1 } }
  }

  private static let folders = ["", "news/", "news/2567/", "docs/", "docs/a/b/c/", "docs-old/", "ข่าว/"]
  private static let foreignFolders = ["", "mine/", "mine/deep/", "news/"]

  /// A small site with changes of every kind.
  private static func change(_ model: inout Model, _ random: inout some RandomNumberGenerator) {
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let path =
        (folders.randomElement(using: &random) ?? "") + "p\(Int.random(in: 0..<12, using: &random)).html"
      if Int.random(in: 0..<3, using: &random) == 0 {
        model.files[path] = nil
      } else {
        model.files[path] =
          String(repeating: "x", count: Int.random(in: 0..<3, using: &random)) + "\(random.next() % 5)"
      }
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      let isFolder = model.files["turns"] == nil
      model.files["turns"] = isFolder ? "file" : nil
      model.files["turns/index.html"] = isFolder ? nil : "inside"
    }
  }

  /// Somebody else's hand in the published folder; true where a file of the program's was touched.
  private static func meddle(
    _ shop: Workshop, _ model: inout Model, _ random: inout some RandomNumberGenerator
  ) throws -> Bool {
    let name =
      (foreignFolders.randomElement(using: &random) ?? "") + "own\(Int.random(in: 0..<4, using: &random)).txt"
    switch Int.random(in: 0..<8, using: &random) {
    case 0, 1:
      let text = "\(random.next())"
      model.foreign[name] = text
      try shop.put("Output/" + name, text)
    case 2:
      if model.foreign.removeValue(forKey: name) != nil { unlink(shop.path("Output/" + name)) }
    case 3:
      if let path = model.files.keys.sorted().randomElement(using: &random) {
        unlink(shop.path("Output/" + path))
      }
      return true
    case 4:
      guard let path = model.files.keys.sorted().randomElement(using: &random) else { return false }
      usleep(20_000)
      unlink(shop.path("Output/" + path))
      try shop.put("Output/" + path, "edited by hand \(random.next())")
      return true
    default: break
    }
    return false
  }

  /// Somebody's hand in the program's own state.
  private static func damageState(_ shop: Workshop, _ random: inout some RandomNumberGenerator) throws {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: try? FileManager.default.removeItem(atPath: shop.path(shop.shelf + "/releases"))
    case 1: unlink(shop.path(shop.shelf + "/live"))
    case 2: unlink(shop.path("Output/.prongsai-manifest"))
    case 3: try? FileManager.default.removeItem(atPath: shop.path(".prongsai"))
    default: break
    }
  }

  private static func isManifestRight(_ shop: Workshop) throws -> Bool {
    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    check.arguments = ["--check", "--strict", "--quiet", ".prongsai-manifest"]
    check.currentDirectoryURL = URL(fileURLWithPath: shop.path("Output"))
    try check.run()
    check.waitUntilExit()
    return check.terminationStatus == 0
  }

  private func expectPublished(_ model: Model, _ shop: Workshop, _ note: String) throws {
    let tree = try shop.tree().filter { $0.key != ".prongsai-manifest" }
    #expect(tree == model.published, "\(note)")
    #expect(try Self.isManifestRight(shop), "\(note)")
    let fresh = try Workshop(inMemory: true)
    defer { fresh.remove() }
    try fresh.release(model.files)
    #expect(fresh.text("Output/.prongsai-manifest") == shop.text("Output/.prongsai-manifest"), "\(note)")
    #expect(Self.emptyFolders(shop).filter { !Self.foreignFolders.contains($0 + "/") } == [], "\(note)")
  }

  /// Folders in which nothing is left.
  private static func emptyFolders(_ shop: Workshop) -> [String] {
    let manager = FileManager.default
    return (manager.enumerator(atPath: shop.path("Output"))?.compactMap { $0 as? String } ?? []).filter {
      (try? manager.contentsOfDirectory(atPath: shop.path("Output/" + $0)))?.isEmpty == true
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func afterAnyChangesThePublishedTreeIsWhatAReleaseFromScratchGives(seed: UInt64) throws {
    let shop = try Workshop(inMemory: true)
    defer { shop.remove() }
    var random = SeededGenerator(state: seed)
    var model = Model()
    try shop.release(model.files)
    var previousModel: Model?
    for turn in 0..<40 {
      let note = "seed \(seed), turn \(turn)"
      let before = model
      let isTouched = try Self.meddle(shop, &model, &random)
      try Self.damageState(shop, &random)
      Self.change(&model, &random)
      var diagnostics = DiagnosticList()
      let staging = try #require(Release.begin(shop.layout, into: &diagnostics))
      for (path, text) in model.files { staging.write(path: path, bytes: Array(text.utf8)) }
      let summary = staging.finish(into: &diagnostics)
      #expect(summary != nil, "\(note): \(diagnostics.all)")
      try expectPublished(model, shop, note)
      if summary?.isChanged == true { previousModel = isTouched ? nil : before }
      if let previous = previousModel, turn % 9 == 8 {
        guard shop.rollback(into: &diagnostics) != nil else { continue }
        model.files = previous.files
        try expectPublished(model, shop, note + ", rolled back")
        previousModel = nil
      }
    }
  }
}

/// Numbers that are the same in every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
