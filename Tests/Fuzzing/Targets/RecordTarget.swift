import Diagnostics
import Foundation

@testable import Release

/// What a release leaves in the state folder, damaged and sealed again: the next one neither fails to end nor writes
/// outside of its two folders.
final class RecordTarget: FuzzTarget {
  private static let pages = ["index.html", "news/a/index.html", "news/b/index.html", "docs/plan.txt"]

  private let folder: FuzzFolder

  init() throws { folder = try FuzzFolder() }

  /// The first byte tells which file the rest are for, and whether they are changes to it or a whole one.
  func fault(of bytes: [UInt8]) throws -> String? {
    guard let first = bytes.first else { return nil }
    for name in ["/Output", "/.prongsai"] { try? FileManager.default.removeItem(atPath: folder.root + name) }
    guard release(["first", "a", "b", "c"]), release(["second", "a", "b", "c"]) else {
      return "no release without damage"
    }
    try damage(first, bytes.dropFirst())
    _ = release(["third", "a", "new", "c"])
    _ = release(["third", "a", "new", "c"], keepingRest: true)
    return try folder.trespass()
  }

  private func damage(_ kind: UInt8, _ input: ArraySlice<UInt8>) throws {
    let record = folder.root + "/.prongsai/tree"
    switch kind & 3 {
    case 0: try put(sealed(Array(input.dropLast(8))), at: record)
    case 1:
      let genuine = Array(FileManager.default.contents(atPath: record) ?? Data())
      try put(sealed(BytePatches(input: input).applied(to: Array(genuine.dropLast(8)))), at: record)
    case 2: try put(Array(input), at: folder.root + "/Output/.prongsai-manifest")
    default:
      let text = Array("prongsai-journal-1 ".utf8) + input + Array("end\n".utf8)
      try put(text, at: folder.root + "/.prongsai/journal")
    }
  }

  private func sealed(_ bytes: [UInt8]) -> [UInt8] {
    var writer = RecordWriter(capacity: 0)
    writer.put(all: bytes)
    return writer.finish()
  }

  private func put(_ bytes: [UInt8], at path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  private func release(_ texts: [String], keepingRest: Bool = false) -> Bool {
    var findings = DiagnosticList()
    defer { findings.print() }
    let settings = ReleaseSettings(workers: 1, isDurable: false)
    guard
      let staging = Release.begin(ReleaseLayout(root: folder.root), settings: settings, into: &findings)
    else { return false }
    let isKept = keepingRest && staging.keepRest()
    for (path, text) in zip(Self.pages, texts) where !isKept || path == Self.pages[0] {
      staging.write(path: path, bytes: Array(text.utf8))
    }
    return staging.finish(into: &findings) != nil
  }
}
