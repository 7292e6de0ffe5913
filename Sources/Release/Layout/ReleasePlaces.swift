import Diagnostics
import Files
import Glibc

/// The opened places of a layout.
struct ReleasePlaces: Sendable {
  /// The folder that holds the published folder, and its name there.
  let outputParent: Folder
  let outputName: TreePath
  let state: Folder

  /// The tree before the published one, kept in the state folder.
  static let previous = TreePath("previous")
  /// Where a build writes what is new.
  static let staging = TreePath("staging")

  /// Opens the places, making the state folder where it is not there yet.
  init(_ layout: ReleaseLayout) throws {
    (outputParent, outputName) = try Self.parent(of: layout.outputPath)
    let (stateParent, stateName) = try Self.parent(of: layout.statePath)
    try Self.refuseWrongKind(outputName, in: outputParent)
    try Self.refuseWrongKind(stateName, in: stateParent)
    try stateParent.makeFolder(stateName)
    state = try stateParent.folder(stateName)
  }

  /// The published tree as it is now; absent before the first release.
  func openOutput() throws -> Folder? { try outputParent.folderIfPresent(outputName) }

  private static func parent(of path: String) throws -> (Folder, TreePath) {
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
    let folder = slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
    return (try .open(folder), TreePath(bytes: bytes[(slash + 1)...]))
  }

  private static func refuseWrongKind(_ name: TreePath, in parent: Folder) throws {
    guard let status = try parent.status(name), !status.isFolder else { return }
    throw Refusal(.notAFolder(parent.name + "/" + name.text, isLink: status.isSymbolicLink))
  }
}
