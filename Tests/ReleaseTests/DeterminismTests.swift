import Diagnostics
import Dispatch
import Foundation
import Testing

@testable import Release

@Suite struct DeterminismTests {
  @Test func anyNumberOfWorkersGivesTheSameTree() throws {
    let files = (0..<400).map { ("p\($0 % 7)/\($0).html", "page \($0 / 2)") }
    let trees = try [1, 2, 8].map { workers in
      let shop = try Workshop()
      defer { shop.remove() }
      var diagnostics = DiagnosticList()
      let settings = ReleaseSettings(workers: workers)
      let staging = try #require(Release.begin(shop.layout, settings: settings, into: &diagnostics))
      DispatchQueue.concurrentPerform(iterations: workers) { worker in
        for index in stride(from: worker, to: files.count, by: workers) {
          staging.write(path: files[index].0, bytes: Array(files[index].1.utf8))
        }
      }
      #expect(staging.finish(into: &diagnostics)?.added.count == 400)
      return try shop.tree()
    }

    #expect(trees[0].count == 401)
    #expect(trees[1] == trees[0])
    #expect(trees[2] == trees[0])
  }

  @Test func theManifestIsSortedAndChecksWithTheStandardTool() throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["b.html": "b", "a/z.html": "z", "a b ก'\".html": "x", "B.html": ""])

    let check = Process()
    check.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    check.arguments = ["sha256sum", "--check", "--strict", "--quiet", ".prongsai-manifest"]
    check.currentDirectoryURL = URL(fileURLWithPath: shop.path("Output"))
    try check.run()
    check.waitUntilExit()

    #expect(check.terminationStatus == 0)
    let lines = try #require(shop.text("Output/.prongsai-manifest")).split(separator: "\n")
    #expect(lines.map { $0.dropFirst(66) } == ["B.html", "a b ก'\".html", "a/z.html", "b.html"])
  }

  @Test func aGivenTimeIsSetOnNewFiles() throws {
    let shop = try Workshop()
    defer { shop.remove() }

    try shop.release(["a.html": "1"], settings: ReleaseSettings(modificationTime: 1_668_470_400))

    var found = stat()
    #expect(stat(shop.path("Output/a.html"), &found) == 0)
    #expect(found.st_mtim.tv_sec == 1_668_470_400)
  }

  @Test func theUmaskHasNoSay() async throws {
    let shop = try Workshop()
    defer { shop.remove() }

    await #expect(processExitsWith: .success) { [root = shop.root as String] in
      umask(0o077)
      let child = try Workshop(at: root)
      try child.release(["a/b.html": "1"])
      try child.release(["a/b.html": "2", "c/d.html": "3"])
    }

    #expect(shop.permissions("Output") == 0o755)
    #expect(shop.permissions("Output/c") == 0o755)
    #expect(shop.permissions("Output/a/b.html") == 0o644)
    #expect(shop.permissions("Output/.prongsai-manifest") == 0o644)
  }
}
