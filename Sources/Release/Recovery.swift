import Files

/// What a commit is about to do, so that the next run can tell how far it came.
struct Journal: Sendable {
  enum Kind: String, Sendable {
    /// The staged tree is being exchanged with the published one.
    case exchange
    /// Prepared files are being renamed into the published tree one by one.
    case renames
  }

  static let name = TreePath("journal")
  private static let fresh = TreePath("journal.new")
  private static let heading = Array("prongsai-journal-2 ".utf8)
  private static let end = Array("end\n".utf8)

  let kind: Kind
  /// The number of the release that is to be live in the end.
  let number: Int
  /// The number of the one before it; 0 if there is none.
  let replaced: Int
  /// The inode of the folder that is to be live.
  let folder: UInt64
  let puts: [TreePath]
  let removals: [TreePath]

  init(
    _ kind: Kind, number: Int, replaced: Int = 0, folder: UInt64 = 0, puts: [TreePath] = [],
    removals: [TreePath] = []
  ) {
    self.kind = kind
    self.number = number
    self.replaced = replaced
    self.folder = folder
    self.puts = puts
    self.removals = removals
  }

  /// Writes the journal whole or not at all.
  func write(in shelf: Folder) throws {
    try shelf.clear(Self.fresh)
    try text.withUnsafeBytes {
      let file = try shelf.createFile(Self.fresh)
      try file.write($0)
      if kind == .renames { try file.writeBack() }
    }
    try shelf.rename(Self.fresh, to: shelf, Self.name)
  }

  /// Reads the journal that an interrupted run left; nil inside if it cannot be read.
  static func read(from shelf: Folder) throws -> Journal?? {
    if try shelf.status(name)?.isFile == false { try shelf.clear(name) }
    guard let text = try shelf.contents(name) else { return nil }
    return .some(Journal(text: text))
  }

  static func remove(from shelf: Folder) throws { try shelf.clear(name) }

  static func isPresent(in shelf: Folder) throws -> Bool { try shelf.status(name) != nil }

  private var text: [UInt8] {
    var text = Self.heading + Array("\(kind.rawValue) \(number) \(replaced) \(folder)\n".utf8)
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
    guard heading.count == 4, let kind = Kind(rawValue: heading[0]), let number = Int(heading[1]), number > 0,
      let replaced = Int(heading[2]), replaced >= 0, let folder = UInt64(heading[3])
    else { return nil }
    let steps = lines.dropFirst()
    guard steps.allSatisfy({ PathRule.fault(in: String(decoding: $0.dropFirst(4), as: UTF8.self)) == nil })
    else { return nil }
    let paths = { (verb: String) in
      steps.filter { $0.starts(with: Array(verb.utf8)) }.map { TreePath(bytes: $0.dropFirst(4)) }
    }
    self.init(
      kind, number: number, replaced: replaced, folder: folder, puts: paths("put "), removals: paths("del "))
  }
}

/// Completes or undoes what an interrupted run left behind.
struct Recovery {
  let places: ReleasePlaces

  /// Returns the places of files of others that found theirs taken.
  func run() throws -> [String] {
    var kept: [String] = []
    if let found = try Journal.read(from: places.shelf) {
      if let journal = found { kept = try settle(journal) }
      try Journal.remove(from: places.shelf)
    }
    try places.openOutput()?.removeTree(RenameCommit.incoming)
    try places.shelf.clear(ReleasePlaces.staging)
    return kept
  }

  /// Whether an interrupted run left anything behind.
  var isNeeded: Bool {
    let left = [Journal.name, ReleasePlaces.staging].contains {
      (try? places.shelf.status($0)).flatMap(\.self) != nil
    }
    return left || (try? places.openOutput()?.status(RenameCommit.incoming)).flatMap(\.self)?.isFolder == true
  }

  private func settle(_ journal: Journal) throws -> [String] {
    var kept: [String] = []
    switch journal.kind {
    case .renames: try journal.rollForward(places)
    case .exchange:
      guard try places.openOutput()?.status().inode == journal.folder else { return [] }
      kept = try Settlement(
        places: places, number: journal.number, replaced: journal.replaced, known: knownFiles(), carried: nil,
        keeping: ReleaseSettings.usualKeptReleases
      ).run()
    }
    guard let text = try places.openOutput()?.manifestText(), let manifest = Manifest(text: text) else {
      return kept
    }
    if try LiveRecord.read(from: places.shelf)?.manifest.text != text {
      try LiveRecord(number: journal.number, manifest: manifest).write(in: places.shelf)
    }
    return kept
  }

  /// The files of ours in the tree that was live.
  private func knownFiles() throws -> Manifest {
    let text = try places.shelf.folderIfPresent(ReleasePlaces.staging)?.manifestText()
    return try text.flatMap { Manifest(text: $0) } ?? LiveRecord.read(from: places.shelf)?.manifest
      ?? Manifest()
  }
}
