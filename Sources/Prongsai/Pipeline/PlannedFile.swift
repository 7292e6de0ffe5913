/// A file that an import would write, compared with what lies there.
struct PlannedFile: Sendable {
  /// How the file on the disk stands to the one that would be written.
  enum State: String, Sendable { case new, unchanged, differs }

  /// The path below the project's root.
  let path: String
  /// The bytes that would be written.
  let bytes: [UInt8]
  /// How it stands to the disk.
  let state: State
}
