import Diagnostics
import Files
import Glibc

/// Where the published tree and the program's own state are kept.
package struct ReleaseLayout: Sendable, Hashable {
  /// The absolute path of the project's folder.
  package let root: String
  /// The published folder, relative to the root or absolute.
  package let output: String
  /// The folder of the lock, the journal and the release before, on the published folder's file system.
  package let state: String

  /// Names the places of a project.
  package init(root: String, output: String = "Output", state: String = ".prongsai") {
    self.root = root
    self.output = output
    self.state = state
  }

  /// The absolute path of the published folder.
  package var outputPath: String { absolute(output) }

  /// The absolute path of the state folder.
  package var statePath: String { absolute(state) }

  /// The name of the shelf that belongs to the published folder; it stays if the whole project is moved.
  var outputKey: String {
    let (output, root) = (CanonicalPath(outputPath), CanonicalPath(root))
    let path = Array(output.text.utf8)
    let named = root.holds(output.text) ? Array(".".utf8) + path.dropFirst(root.text.utf8.count) : path
    return String(Digest(of: named).hex.prefix(16))
  }

  private func absolute(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var bytes = Array((isAbsolute ? path : root + "/" + path).utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Folders that a release must never publish into or lie inside.
package struct ProtectedFolders: Sendable {
  /// Absolute paths of folders that the site is made from, such as `Content`.
  package let sources: [String]
  /// The user's home folder, if one is known.
  package let home: String?

  /// Names the folders.
  package init(sources: [String] = [], home: String? = nil) {
    self.sources = sources
    self.home = home
  }
}

/// Holds a layout against the folders that it must not touch.
struct LayoutCheck {
  let layout: ReleaseLayout
  let protected: ProtectedFolders

  /// Every reason to refuse the layout.
  func findings() -> [Diagnostic] {
    let output = CanonicalPath(layout.outputPath)
    let state = CanonicalPath(layout.statePath)
    let root = CanonicalPath(layout.root)
    let broad = broadOutput(output, root: root)
    return broad.isEmpty ? overlaps(output, state) + overlapsSources(output, state) : broad
  }

  private func broadOutput(_ output: CanonicalPath, root: CanonicalPath) -> [Diagnostic] {
    let isHome = protected.home.map { CanonicalPath($0).isInside(output) } ?? false
    return root.isInside(output) || isHome ? [.outputTooBroad(output.text)] : []
  }

  private func overlaps(_ output: CanonicalPath, _ state: CanonicalPath) -> [Diagnostic] {
    output.isInside(state) || state.isInside(output) ? [.foldersOverlap(output.text, state.text)] : []
  }

  private func overlapsSources(_ output: CanonicalPath, _ state: CanonicalPath) -> [Diagnostic] {
    protected.sources.map { CanonicalPath($0) }.flatMap { source in
      // A folder that is not there can be in nobody's way.
      [output, state].filter { $0.isInside(source) || (source.exists && source.isInside($0)) }
        .map { Diagnostic.foldersOverlap($0.text, source.text) }
    }
  }
}

/// An absolute path with links and dots resolved, as far as it exists.
struct CanonicalPath: Equatable, Sendable {
  let text: String

  init(_ path: String) {
    text = Self.resolve(Array(path.utf8))
  }

  var exists: Bool { access(text, F_OK) == 0 }

  /// Whether a path with links resolved is it or lies below it.
  func holds(_ path: String) -> Bool {
    text == path || text == "/" || path.utf8.starts(with: Array(text.utf8) + [UInt8(ascii: "/")])
  }

  /// Whether it is the other path or lies below it.
  func isInside(_ other: CanonicalPath) -> Bool {
    other.holds(text)
  }

  private static func resolve(_ path: [UInt8]) -> String {
    let text = String(decoding: path, as: UTF8.self)
    if let resolved = realpath(text, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")), slash > 0 else { return text }
    let last = String(decoding: path[(slash + 1)...], as: UTF8.self)
    let parent = resolve(Array(path[..<slash]))
    return parent == "/" ? "/" + last : parent + "/" + last
  }
}
