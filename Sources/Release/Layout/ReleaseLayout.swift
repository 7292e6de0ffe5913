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

  private func absolute(_ path: String) -> String {
    let isAbsolute = path.utf8.first == UInt8(ascii: "/")
    var bytes = Array((isAbsolute ? path : root + "/" + path).utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
