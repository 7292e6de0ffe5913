import Files

/// What a commit is about to do, so that the next run can tell how far it came.
struct Journal: Sendable {
  enum Kind: String, Sendable {
    /// The older tree is being changed; only the exchange makes it a release.
    case exchange
    /// Prepared files are being renamed into the published tree one by one.
    case renames
  }

  static let name = TreePath("journal")
  private static let fresh = TreePath("journal.new")
  private static let heading = Array("prongsai-journal-1 ".utf8)
  private static let end = Array("end\n".utf8)

  let kind: Kind
  /// The digest of the manifest that is to be live in the end.
  let release: String
  let puts: [TreePath]
  let removals: [TreePath]

  init(_ kind: Kind, release: String, puts: [TreePath] = [], removals: [TreePath] = []) {
    self.kind = kind
    self.release = release
    self.puts = puts
    self.removals = removals
  }

  /// Writes the journal whole or not at all.
  func write(in state: Folder) throws {
    try state.removeFile(Self.fresh)
    try text.withUnsafeBytes {
      let file = try state.createFile(Self.fresh)
      try file.write($0)
      if kind == .renames { try file.writeBack() }
    }
    try state.rename(Self.fresh, to: state, Self.name)
  }

  /// Reads the journal that an interrupted run left; nil inside if it cannot be read.
  static func read(from state: Folder) throws -> Journal?? {
    guard let text = try state.contents(name) else { return nil }
    return .some(Journal(text: text))
  }

  static func remove(from state: Folder) throws { try state.removeFile(name) }

  private var text: [UInt8] {
    var text = Self.heading + Array("\(kind.rawValue) \(release)\n".utf8)
    for path in puts { text += Array("put ".utf8) + path.bytes + [0x0A] }
    for path in removals { text += Array("del ".utf8) + path.bytes + [0x0A] }
    return text + Self.end
  }

  private init?(text: [UInt8]) {
    guard text.starts(with: Self.heading), text.suffix(Self.end.count).elementsEqual(Self.end) else {
      return nil
    }
    let lines = text.dropFirst(Self.heading.count).dropLast(Self.end.count).split(separator: 0x0A)
    let heading = lines.first?.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) } ?? []
    guard heading.count == 2, let kind = Kind(rawValue: heading[0]) else { return nil }
    let steps = lines.dropFirst()
    guard steps.allSatisfy({ PathRule.fault(in: String(decoding: $0.dropFirst(4), as: UTF8.self)) == nil })
    else { return nil }
    let paths = { (verb: String) in
      steps.filter { $0.starts(with: Array(verb.utf8)) }.map { TreePath(bytes: $0.dropFirst(4)) }
    }
    self.init(kind, release: heading[1], puts: paths("put "), removals: paths("del "))
  }
}

/// Completes or undoes what an interrupted run left behind.
struct Recovery {
  let places: ReleasePlaces

  func run() throws {
    if let found = try Journal.read(from: places.state) { try settle(found) }
    try places.openOutput()?.removeTree(RenameCommit.incoming)
    try places.state.removeTree(ReleasePlaces.staging)
  }

  /// Whether an interrupted run left anything behind.
  var isNeeded: Bool {
    let left = [Journal.name, ReleasePlaces.staging].contains {
      (try? places.state.status($0)).flatMap(\.self) != nil
    }
    return left || (try? places.openOutput()?.status(RenameCommit.incoming)).flatMap(\.self)?.isFolder == true
  }

  private func settle(_ journal: Journal?) throws {
    if let journal, journal.kind == .renames { return try journal.rollForward(places) }
    if try journal == nil || liveRelease() != journal?.release {
      try places.state.folderIfPresent(ReleasePlaces.previous)?.removeFile(Manifest.fileName)
    }
    try Journal.remove(from: places.state)
    if let output = try places.openOutput() { ManifestCopy.refresh(places, from: output) }
  }

  private func liveRelease() throws -> String? {
    guard let text = try places.openOutput()?.contents(Manifest.fileName) else { return nil }
    return ReleaseIdentity(manifestText: text, fileCount: 0).digest
  }
}
