import Files
import Foundation

/// The files below a folder with their bytes, for comparing whole trees.
struct Tree: Equatable {
  let files: [String: Data]
  let modes: [String: Int]

  init(_ folder: URL) throws {
    var files: [String: Data] = [:]
    var modes: [String: Int] = [:]
    let manager = FileManager.default
    for path in try manager.subpathsOfDirectory(atPath: folder.path) {
      let url = folder.appendingPathComponent(path)
      let attributes = try manager.attributesOfItem(atPath: url.path)
      modes[path] = attributes[.posixPermissions] as? Int
      if attributes[.type] as? FileAttributeType == .typeRegular { files[path] = try Data(contentsOf: url) }
    }
    self.files = files
    self.modes = modes
  }

  var paths: [String] { files.keys.sorted() }

  func text(_ path: String) -> String { String(decoding: files[path] ?? Data(), as: UTF8.self) }

  /// The paths in which two trees differ.
  func differences(from other: Tree) -> [String] {
    Set(files.keys).union(other.files.keys).filter { files[$0] != other.files[$0] }.sorted()
  }
}

extension Tree {
  /// A line a file, in the order of paths: its SHA-256 as `sha256sum` writes it, two spaces, and the path.
  var digests: [String] {
    paths.map { path in
      let hex = Digest(of: Array(files[path] ?? Data())).hex
      return "\(hex)  \(path)"
    }
  }
}
