import Diagnostics
import Foundation
import Release

/// What a release leaves on the disk, damaged: the next one neither fails to end nor writes outside of its two folders.
final class ReleaseTarget: FuzzTarget {
  private static let pages = ["index.html", "news/a/index.html", "news/b/index.html", "docs/plan.txt"]

  private let folder: FuzzFolder

  init() throws { folder = try FuzzFolder() }

  /// The first byte tells which file the rest are for.
  func fault(of bytes: [UInt8]) throws -> String? {
    guard let first = bytes.first else { return nil }
    for name in ["/Output", "/.prongsai"] { try? FileManager.default.removeItem(atPath: folder.root + name) }
    guard release(["first", "a", "b", "c"]), release(["second", "a", "b", "c"]) else {
      return "no release without damage"
    }
    try damage(first, bytes.dropFirst())
    _ = release(["third", "a", "new", "c"])
    return try folder.trespass()
  }

  private func damage(_ kind: UInt8, _ input: ArraySlice<UInt8>) throws {
    switch kind & 3 {
    case 0: try put(Array(input), at: try shelf + "/live")
    case 1:
      let path = "/Output/.prongsai-manifest"
      let genuine = Array(FileManager.default.contents(atPath: folder.root + path) ?? Data())
      try put(BytePatches(input: input).applied(to: genuine), at: path)
    case 2: try put(Array(input), at: "/Output/.prongsai-manifest")
    default:
      let text = Array("prongsai-journal-2 ".utf8) + input + Array("end\n".utf8)
      try put(text, at: try shelf + "/journal")
    }
  }

  /// The folder of the program's own that belongs to the output.
  private var shelf: String {
    get throws {
      let outputs = "/.prongsai/outputs"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.root + outputs)
      return outputs + "/" + (names.first ?? "")
    }
  }

  private func put(_ bytes: [UInt8], at path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: folder.root + path))
  }

  private func release(_ texts: [String]) -> Bool {
    var findings = DiagnosticList()
    defer { findings.print() }
    let settings = ReleaseSettings(workers: 1, isDurable: false)
    guard
      let staging = Release.begin(ReleaseLayout(root: folder.root), settings: settings, into: &findings)
    else { return false }
    for (path, text) in zip(Self.pages, texts) { staging.write(path: path, bytes: Array(text.utf8)) }
    return staging.finish(into: &findings) != nil
  }
}
