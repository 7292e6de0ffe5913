import Diagnostics
import Foundation
import Testing

@testable import Release

/// A small file system of its own, mounted on a folder.
struct SmallDisk {
  let folder: String

  static let isPossible =
    (try? SmallDisk(on: NSTemporaryDirectory() + "disk-" + UUID().uuidString, size: "64k"))
    .map { $0.unmount(removing: true) } != nil

  init(on folder: String, size: String) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard mount("tmpfs", folder, "tmpfs", 0, "size=\(size)") == 0 else {
      rmdir(folder)
      throw CocoaError(.fileWriteNoPermission)
    }
    self.folder = folder
  }

  func makeReadOnly() { #expect(mount("tmpfs", folder, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0) }

  func unmount(removing: Bool = false) {
    umount(folder)
    if removing { rmdir(folder) }
  }
}

@Suite(.enabled(if: SmallDisk.isPossible, "mounting a small file system needs root"))
struct FileSystemTests {
  @Test func theOldSiteStaysWhenTheDiskIsFull() throws {
    let disk = try SmallDisk(on: NSTemporaryDirectory() + "full-" + UUID().uuidString, size: "256k")
    defer { disk.unmount(removing: true) }
    let shop = try Workshop(at: disk.folder)
    try shop.release(["a.html": "1", "b.html": "1"])
    let before = try shop.tree()
    var diagnostics = DiagnosticList()

    let summary = shop.release(
      ["a.html": "2", "big.html": String(repeating: "x", count: 400_000)], into: &diagnostics)

    #expect(summary == nil)
    #expect(Set(diagnostics.rules) == ["release.disk-full"])
    #expect(try shop.tree() == before)
    #expect(!shop.exists(shop.shelf + "/staging"))
    #expect(try shop.release(["a.html": "2"]).changed == ["a.html"])
  }

  @Test func aReadOnlyDiskIsNamed() throws {
    let disk = try SmallDisk(on: NSTemporaryDirectory() + "ro-" + UUID().uuidString, size: "256k")
    defer { disk.unmount(removing: true) }
    let shop = try Workshop(at: disk.folder)
    try shop.release(["a.html": "1"])
    disk.makeReadOnly()
    var diagnostics = DiagnosticList()

    #expect(shop.release(["a.html": "2"], into: &diagnostics) == nil)

    #expect(diagnostics.rules == ["release.read-only"])
    #expect(shop.text("Output/a.html") == "1")
  }

  @Test func aMountPointIsPublishedIntoByRenames() throws {
    let shop = try Workshop()
    let disk = try SmallDisk(on: shop.path("Output"), size: "1m")
    defer {
      disk.unmount()
      shop.remove()
    }
    try shop.put("Output/.gitignore", "*")

    try shop.release(["a.html": "1", "old/b.html": "b", "same.html": "s"])
    let summary = try shop.release(["a.html": "2", "same.html": "s"])

    #expect(summary.changed == ["a.html"])
    let tree = try shop.tree()
    #expect(tree.keys.sorted() == [".gitignore", ".prongsai-manifest", "a.html", "same.html"])
    #expect(tree["a.html"] == "2")
    #expect(!shop.exists("Output/old"))
    #expect(!shop.exists(shop.shelf + "/journal"))
  }
}
