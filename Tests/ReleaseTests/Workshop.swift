import Diagnostics
import Foundation

@testable import Release

/// A project folder of its own for one test.
struct Workshop {
  let root: String

  /// Makes the folder; in memory, where the machine has a file system for that, writing back costs nothing.
  init(at root: String? = nil, inMemory: Bool = false) throws {
    let memory = inMemory && access("/dev/shm", W_OK) == 0 ? "/dev/shm/" : NSTemporaryDirectory()
    self.root = root ?? memory + "publishing-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: self.root, withIntermediateDirectories: true)
  }

  var layout: ReleaseLayout { ReleaseLayout(root: root) }

  /// The shelf of the usual output, below the root.
  var shelf: String { ".prongsai/outputs/" + layout.outputKey }

  /// An earlier release, below the root.
  func earlier(_ number: Int) -> String { shelf + "/releases/\(number)" }

  /// Puts an earlier release back; nil with findings.
  func rollback(to number: Int? = nil, into diagnostics: inout DiagnosticList) -> RollbackSummary? {
    Rollback(layout).run(to: number, into: &diagnostics)
  }

  /// Puts an earlier release back, expecting that this can be done.
  @discardableResult
  func rollback(to number: Int? = nil) throws -> RollbackSummary {
    var diagnostics = DiagnosticList()
    guard let summary = rollback(to: number, into: &diagnostics) else { throw Refusal(diagnostics.all) }
    return summary
  }

  func path(_ relative: String) -> String { root + "/" + relative }

  func put(_ relative: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path(relative))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Writes into a file as it lies there, so that every name of it shows the new text.
  func overwrite(_ relative: String, _ text: String) throws {
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path(relative)))
    try file.write(contentsOf: Data(text.utf8))
    try file.close()
  }

  func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: path(relative)).map { String(decoding: $0, as: UTF8.self) }
  }

  func exists(_ relative: String) -> Bool { FileManager.default.fileExists(atPath: path(relative)) }

  func inode(_ relative: String) -> UInt64? {
    var found = stat()
    return lstat(path(relative), &found) == 0 ? UInt64(found.st_ino) : nil
  }

  func permissions(_ relative: String) -> UInt32? {
    var found = stat()
    return lstat(path(relative), &found) == 0 ? UInt32(found.st_mode & 0o7777) : nil
  }

  /// Releases exactly these files.
  @discardableResult
  func release(
    _ files: [String: String], settings: ReleaseSettings = ReleaseSettings(),
    into diagnostics: inout DiagnosticList
  ) -> ReleaseSummary? {
    guard let staging = Release.begin(layout, settings: settings, into: &diagnostics) else { return nil }
    for (path, text) in files { staging.write(path: path, bytes: Array(text.utf8)) }
    return staging.finish(into: &diagnostics)
  }

  /// Releases exactly these files, expecting no finding.
  @discardableResult
  func release(
    _ files: [String: String], settings: ReleaseSettings = ReleaseSettings()
  ) throws -> ReleaseSummary {
    var diagnostics = DiagnosticList()
    let summary = release(files, settings: settings, into: &diagnostics)
    guard let summary else { throw Refusal(diagnostics.all) }
    return summary
  }

  /// Every file below a folder with its text, and links with where they lead.
  func tree(_ relative: String = "Output") throws -> [String: String] {
    var found: [String: String] = [:]
    let manager = FileManager.default
    guard let names = manager.enumerator(atPath: path(relative)) else { return found }
    for case let name as String in names {
      let full = path(relative) + "/" + name
      if let target = try? manager.destinationOfSymbolicLink(atPath: full) {
        found[name] = "-> " + target
      } else if let data = manager.contents(atPath: full) {
        found[name] = String(decoding: data, as: UTF8.self)
      }
    }
    return found
  }

  func remove() { try? FileManager.default.removeItem(atPath: root) }
}

extension DiagnosticList {
  var rules: [String] { all.map(\.rule.name) }
}

extension Release {
  /// Completes or undoes what a killed run left behind, as every release and every rollback does first.
  @discardableResult
  static func recover(_ layout: ReleaseLayout, into diagnostics: inout DiagnosticList) -> Bool {
    diagnostics.collect { try prepare(layout, protecting: ProtectedFolders()).lock.release() } != nil
  }
}
