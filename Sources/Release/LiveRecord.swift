import Files
import Glibc

/// What the program knows of the release that is live: its number, its manifest, and how each file was left.
///
/// It is a file of its own on the shelf of the output, so that nothing that happens to the published folder reaches it.
struct LiveRecord: Sendable {
  /// A file of the release, with how it lay there once it was live; nil if that was not as expected.
  struct File: Sendable {
    let digest: Digest
    let mark: FileMark?
  }

  static let name = TreePath("live")
  private static let fresh = TreePath("live.new")
  private static let heading = "prongsai-live-1 "

  /// Releases of one output are counted from 1.
  let number: Int
  let files: [TreePath: File]
  /// The manifest's own file.
  let manifestMark: FileMark?
  /// What others put into the published folder, as far as it was told; of a folder with all that it holds only the name.
  let foreign: Set<TreePath>

  /// The manifest of the release.
  var manifest: Manifest { Manifest(files.mapValues(\.digest)) }

  init(number: Int, files: [TreePath: File], manifestMark: FileMark?, foreign: Set<TreePath>) {
    self.number = number
    self.files = files
    self.manifestMark = manifestMark
    self.foreign = foreign
  }

  /// The record of a release of which nobody looked how it lies there.
  init(number: Int, manifest: Manifest) {
    self.init(
      number: number, files: manifest.digests.mapValues { File(digest: $0, mark: nil) },
      manifestMark: nil, foreign: [])
  }

  /// Reads the record of an output; nil if there is none or it is not as this program wrote it.
  static func read(from shelf: Folder) throws -> LiveRecord? {
    guard let status = try shelf.status(name), status.isFile, let text = try shelf.contents(name) else {
      return nil
    }
    return LiveRecord(text: text)
  }

  /// Writes the record whole or not at all.
  func write(in shelf: Folder) throws {
    try shelf.clear(Self.fresh)
    try text.withUnsafeBytes { try shelf.writeFile(Self.fresh, $0) }
    if try shelf.status(Self.name)?.isFolder == true { try shelf.clear(Self.name) }
    try shelf.rename(Self.fresh, to: shelf, Self.name)
  }

  /// A line a file, the numbers before its path; a line break in a name is written as NUL, which no name holds.
  private var text: [UInt8] {
    var text = Array("\(Self.heading)\(number)\n".utf8)
    if let manifestMark { text += Array("manifest ".utf8) + manifestMark.text + [0x0A] }
    for (path, file) in files {
      text +=
        Array("file \(file.digest.hex) ".utf8) + (file.mark?.text ?? [0x2D]) + [0x20] + path.bytes + [0x0A]
    }
    for path in foreign { text += Array("other ".utf8) + path.bytes.map { $0 == 0x0A ? 0 : $0 } + [0x0A] }
    return text + Array("end \(Digest(of: text).hex)\n".utf8)
  }

  private init?(text: [UInt8]) {
    let endLength = 69
    guard text.count > endLength,
      text.suffix(endLength).elementsEqual("end \(Digest(of: Array(text.dropLast(endLength))).hex)\n".utf8)
    else { return nil }
    let lines = text.dropLast(endLength).split(separator: 0x0A)
    let heading = String(decoding: lines.first ?? [], as: UTF8.self)
    guard heading.hasPrefix(Self.heading), let number = Int(heading.dropFirst(Self.heading.count)) else {
      return nil
    }
    var (files, foreign) = ([TreePath: File](), Set<TreePath>())
    var manifestMark: FileMark?
    for line in lines.dropFirst() {
      let words = line.split(separator: 0x20, maxSplits: 3, omittingEmptySubsequences: false)
      switch (String(decoding: words[0], as: UTF8.self), words.count) {
      case ("file", 4):
        guard let digest = Digest(hex: words[1]) else { return nil }
        files[TreePath(bytes: words[3])] = File(digest: digest, mark: FileMark(text: words[2]))
      case ("manifest", 2): manifestMark = FileMark(text: words[1])
      case ("other", 2...): foreign.insert(TreePath(bytes: line.dropFirst(6).map { $0 == 0 ? 0x0A : $0 }))
      default: return nil
      }
    }
    self.init(number: number, files: files, manifestMark: manifestMark, foreign: foreign)
  }
}

/// By what a file is known to be untouched: everything that the file system says of it, as text.
struct FileMark: Sendable, Equatable {
  let text: [UInt8]

  init(_ status: FileStatus) {
    let (modified, changed) = (status.modified, status.changed)
    text = Array(
      (Self.rights(of: status) + "\(status.size),\(status.inode),\(modified.seconds),\(modified.nanoseconds),"
        + "\(changed.seconds),\(changed.nanoseconds)").utf8)
  }

  /// A mark that was written down; nil where none was.
  init?(text: some Collection<UInt8>) {
    guard text.count > 1 else { return nil }
    self.text = Array(text)
  }

  /// Whether a file still belongs to whom it belonged, with the rights that it had.
  func hasSameOwner(as status: FileStatus) -> Bool { text.starts(with: Self.rights(of: status).utf8) }

  private static func rights(of status: FileStatus) -> String {
    "\(status.mode),\(status.owner),\(status.group),"
  }
}
