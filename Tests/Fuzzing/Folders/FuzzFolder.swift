import Foundation

/// A folder whose files a target may read, and what of it must never change.
final class FuzzFolder: Sendable {
  /// What a build may write, below the folder of the project.
  private static let ours = ["project/Output", "project/.prongsai"]

  private let top: URL
  private let rest: [String: Data]

  /// The folder of the project.
  var root: String { top.path + "/project" }

  /// A copy of a folder, with files of strangers around it.
  init(copyOf source: URL? = nil) throws {
    let manager = FileManager.default
    top = manager.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("prongsai-fuzzing-\(UUID().uuidString)")
    try manager.createDirectory(at: top, withIntermediateDirectories: true)
    let project = top.appendingPathComponent("project")
    if let source {
      try manager.copyItem(at: source, to: project)
    } else {
      try manager.createDirectory(at: project, withIntermediateDirectories: true)
    }
    for path in ["beside.html", "project/index.html", "project/Output.html"] {
      try Data("a stranger's".utf8).write(to: top.appendingPathComponent(path))
    }
    rest = try Self.files(below: top)
  }

  deinit { try? FileManager.default.removeItem(at: top) }

  /// What was written, changed or removed where nothing may be; nothing where all is as it was.
  func trespass() throws -> String? {
    let found = try Self.files(below: top)
    guard found != rest else { return nil }
    let names = Set(found.keys).union(rest.keys).filter { found[$0] != rest[$0] }.sorted()
    return "outside of the output: \(names.joined(separator: ", "))"
  }

  /// Does something while a file holds other bytes; that file must not be written to either.
  func replacing(_ path: String, with bytes: [UInt8], _ body: () throws -> String?) throws -> String? {
    let url = URL(fileURLWithPath: root + "/" + path)
    let manager = FileManager.default
    let before = try? Data(contentsOf: url)
    let added = firstMissing(of: path)
    try manager.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    let fault = try body()
    let isKept = (try? Data(contentsOf: url)) == Data(bytes)
    if let before { try before.write(to: url) } else { try manager.removeItem(atPath: added) }
    if !isKept { return "a source was written to" }
    return try fault ?? trespass()
  }

  /// The file of a path, or the outermost folder above it that is not there.
  private func firstMissing(of path: String) -> String {
    var place = root
    for part in path.split(separator: "/") where FileManager.default.fileExists(atPath: place) {
      place += "/" + part
    }
    return place
  }

  private static func files(below top: URL) throws -> [String: Data] {
    var found: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: top.path)
    where !ours.contains(where: path.hasPrefix) || path == "project/Output.html" {
      var status = stat()
      let full = top.path + "/" + path
      guard lstat(full, &status) == 0 else { continue }
      found[path] =
        status.st_mode & S_IFMT == S_IFREG
        ? try Data(contentsOf: URL(fileURLWithPath: full)) : Data("\(status.st_mode)".utf8)
    }
    return found
  }
}
