import Diagnostics
import Foundation
import Glibc
import Testing

@testable import Release

/// What is mounted below the published folder would stay behind when the folder is exchanged.
@Suite(.serialized) struct MountTests {
  /// Whether this run may mount one folder on another one.
  private static let isPossible: Bool = {
    guard let shop = try? Workshop(), (try? shop.put("a/x", "x")) != nil, (try? shop.put("b/x", "x")) != nil
    else { return false }
    defer { shop.remove() }
    let isMounted = run("mount", "--bind", shop.path("a"), shop.path("b"))
    return isMounted && run("umount", "-l", shop.path("b"))
  }()

  private static func run(_ command: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.standardError = FileHandle.nullDevice
    return (try? process.run()).map { process.waitUntilExit() } != nil && process.terminationStatus == 0
  }

  @Test(
    .enabled(if: isPossible, "mounts need the rights of root, which this run does not have"),
    arguments: ["media", "news/ภาพ ถ่าย"])
  func aMountBelowThePublishedFolderIsRefusedUntilItIsGone(folder: String) throws {
    let shop = try Workshop()
    defer { shop.remove() }
    try shop.release(["index.html": "1", "news/a.html": "1"])
    try shop.put("elsewhere/file.txt", "theirs")
    try shop.put("Output/\(folder)/.keep", "")
    var findings = DiagnosticList()
    do {
      #expect(Self.run("mount", "--bind", shop.path("elsewhere"), shop.path("Output/" + folder)))
      defer { #expect(Self.run("umount", "-l", shop.path("Output/" + folder))) }
      #expect(shop.release(["index.html": "2"], into: &findings) == nil)
      #expect(shop.text("Output/index.html") == "1" && shop.exists("Output/\(folder)/file.txt"))
    }
    #expect(findings.rules == ["release.mount-below"])
    #expect(findings.all.first?.message.en.contains(folder) == true)
    #expect(findings.all.first?.mend?.en.contains("unmount") == true)
    var later = DiagnosticList()
    #expect(shop.release(["index.html": "2"], into: &later) != nil)
    #expect(shop.text("Output/index.html") == "2" && shop.text("elsewhere/file.txt") == "theirs")
  }

  @Test func mountPointsAreReadWithTheirEscapes() {
    let table =
      "36 35 98:0 /a /srv/\\040site\\134x rw - ext4 /dev/a rw\n37 35 0:1 / /proc rw - proc proc rw\n"
    #expect(MountCheck.mountPoints(in: Array(table.utf8)) == ["/srv/ site\\x", "/proc"])
  }
}
