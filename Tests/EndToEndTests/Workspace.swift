import Foundation

/// A project in a folder of its own, removed when the test is over.
final class Workspace: Sendable {
  let root: URL

  /// An empty folder, or a copy of a fixture.
  init(_ fixture: String? = nil) throws {
    let name = "prongsai-\(UUID().uuidString)"
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(name)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    if let fixture { try add(fixture) }
  }

  deinit {
    let undo = Process()
    undo.executableURL = URL(fileURLWithPath: "/bin/chmod")
    undo.arguments = ["-R", "u+rwX", root.path]
    undo.standardError = FileHandle.nullDevice
    if (try? undo.run()) != nil { undo.waitUntilExit() }
    try? FileManager.default.removeItem(at: root)
  }

  static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  /// Copies a fixture's files over those that are here.
  func add(_ fixture: String) throws {
    let source = Self.fixtures.appendingPathComponent(fixture)
    for (path, bytes) in try Tree(source).files { try write(path, bytes) }
  }

  /// Puts a fixture in the place of the whole content.
  func replaceContent(with fixture: String) throws {
    try FileManager.default.removeItem(at: self / "Content")
    try add(fixture)
  }

  static func / (workspace: Workspace, path: String) -> URL { workspace.root.appendingPathComponent(path) }

  func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

  func write(_ path: String, _ bytes: Data) throws {
    let url = self / path
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
  }

  func text(_ path: String) throws -> String { try String(contentsOf: self / path, encoding: .utf8) }

  func replace(_ old: String, with new: String, in path: String) throws {
    try write(path, try text(path).replacingOccurrences(of: old, with: new))
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(at: self / path) }

  func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: (self / path).path) }

  /// The published tree.
  var output: Tree {
    get throws { try Tree(self / "Output") }
  }

  /// Runs the program on this project, judged on a fixed day.
  func run(
    _ arguments: String..., input: Data? = nil, environment: [String: String] = [:], umask: String? = nil,
    patience: Double = 120
  ) throws -> ProgramRun {
    try ProgramRun(
      arguments, in: root, input: input,
      environment: ["SOURCE_DATE_EPOCH": "1678838400"].merging(environment) { $1 }, umask: umask,
      patience: patience)
  }
}
