/// A file that an article shows, as a build found it.
public struct RememberedFile: Sendable, Hashable {
  /// Its path below the project's root.
  public let path: String
  /// Its address on the site.
  public let address: String
  /// Its size in bytes when it was inspected.
  public let size: Int
  /// Its pages, where it has any.
  public let pages: Int?
  /// Its stamp at the same time.
  public let stamp: FileStamp

  /// The file as the content knows it; nothing for a name of no known kind.
  var file: ContentFile? {
    let parts = SitePath(written: address).parts
    return FileKind(fileName: parts.last ?? "").map { kind in
      ContentFile(
        path: path, address: SitePath(parts, isPage: false), kind: kind,
        state: .available(size: size, pages: pages))
    }
  }

  /// Whether it is of a known kind and its name is spelled as the text has it; of a name that is encoded in another
  /// way, a file of the written name would take the place.
  var isNamedAsWritten: Bool {
    file.map { path.utf8.reversed().starts(with: $0.name.utf8.reversed()) } ?? false
  }

  /// Remembers a sound file; nothing where it is not sound or gone.
  init?(_ file: ContentFile, on disk: ContentDisk) {
    guard case .available(let size, let pages) = file.state, let stamp = try? disk.stamp(of: file.path) else {
      return nil
    }
    self.init(path: file.path, address: file.address.text, size: size, pages: pages, stamp: stamp)
  }

  init(path: String, address: String, size: Int, pages: Int?, stamp: FileStamp) {
    self.path = path
    self.address = address
    self.size = size
    self.pages = pages
    self.stamp = stamp
  }
}
