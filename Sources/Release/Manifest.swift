import Files

/// The files of one release with their digests; its text can be checked with `sha256sum -c`.
struct Manifest: Sendable {
  /// Its name in the tree that it describes, and the mark that the tree is a finished release.
  static let fileName = TreePath(".prongsai-manifest")

  let digests: [TreePath: Digest]

  init(_ digests: [TreePath: Digest] = [:]) { self.digests = digests }

  /// The manifest as sorted lines of digest, two spaces and path.
  var text: [UInt8] {
    var text: [UInt8] = []
    for path in digests.keys.sorted() {
      digests[path]?.appendHex(to: &text)
      text += [0x20, 0x20]
      text += path.bytes
      text.append(0x0A)
    }
    return text
  }

  /// Reads the text back; nil if it is not as this program writes it, line for line in its order.
  init?(text: [UInt8]) {
    var digests: [TreePath: Digest] = [:]
    digests.reserveCapacity(text.count / 90)
    var start = 0
    while let end = text[start...].firstIndex(of: 0x0A) {
      let line = text[start..<end]
      start = end + 1
      guard line.count > 66, let digest = Digest(hex: line.prefix(64)),
        line.dropFirst(64).starts(with: [0x20, 0x20])
      else { return nil }
      let path = line.dropFirst(66)
      guard PathRule.fault(inBytes: path) == nil else { return nil }
      digests[TreePath(bytes: path)] = digest
    }
    guard text.isEmpty || text.last == 0x0A else { return nil }
    self.init(digests)
    guard text == self.text else { return nil }
  }

  /// The folders that its files need.
  var folders: Set<TreePath> { .parents(of: digests.keys) }
}

/// A release by what it holds: equal content has an equal identity on any machine.
package struct ReleaseIdentity: Sendable, Hashable {
  /// The SHA-256 of the manifest, in hexadecimal digits.
  package let digest: String
  /// How many files it holds.
  package let fileCount: Int

  init(of manifest: Manifest) {
    self.init(manifestText: manifest.text, fileCount: manifest.digests.count)
  }

  init(manifestText: [UInt8], fileCount: Int) {
    digest = Digest(of: manifestText).hex
    self.fileCount = fileCount
  }
}
