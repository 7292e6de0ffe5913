import Diagnostics
import Files
import Synchronization
import ThaiText

/// The project's folder with what a run saw of it: each listing once, and which files its texts name.
final class SourceFiles: Sendable {
  /// A folder's names by the spelling in which they are compared.
  struct Listing: Sendable {
    private let names: [String: String]
    private let usable: KnownNames

    fileprivate init(_ all: [String]) {
      usable = KnownNames(all.filter { !LeftoverName.matches($0, isFolder: false) })
      names = Dictionary(usable.names.map { (Spelling.name($0), $0) }) { first, _ in first }
    }

    /// The name that was probably meant where one is missing.
    func suggestion(for name: String) -> String? { usable.suggestion(for: name) }

    /// The name on disk of a file or folder that may be spelled in another way.
    func name(spelled wanted: String) -> String? { names[Spelling.name(wanted)] }
  }

  private struct Seen {
    var listings: [String: Result<Listing, FileFault>] = [:]
    var named: Set<String> = []
  }

  let disk: SourceFolder
  private let seen = Mutex(Seen())

  init(_ disk: SourceFolder) { self.disk = disk }

  /// The paths of all files that were named so far.
  var named: Set<String> { seen.withLock { $0.named } }

  /// Remembers that a text names a file.
  func note(_ path: String) { _ = seen.withLock { $0.named.insert(path) } }

  /// The names in a folder; an empty list if there is no such folder.
  func listing(of folder: String) throws(FileFault) -> Listing {
    let known = seen.withLock { $0.listings[folder] }
    let listing = known ?? read(folder)
    if known == nil { seen.withLock { $0.listings[folder] = listing } }
    return try listing.get()
  }

  private func read(_ folder: String) -> Result<Listing, FileFault> {
    do throws(FileFault) { return .success(Listing(try disk.entries(of: folder).map(\.name))) } catch {
      return error == .missing ? .success(Listing([])) : .failure(error)
    }
  }

  /// The path on disk of something below a folder, each part in whatever spelling; nil if it is not there.
  func path(of parts: [String], below folder: String) throws(FileFault) -> String? {
    var path = folder
    for part in parts {
      guard let name = try listing(of: path).name(spelled: part) else { return nil }
      path = path.isEmpty ? name : path + "/" + name
    }
    return path
  }
}

/// Turns the file names that a document writes into files below its folder, never outside of it.
struct FileLocator {
  let files: SourceFiles
  /// The folder of the document's files, below the project's root.
  let folder: String
  /// Where that folder lies on the site.
  let address: SitePath

  /// The file of a name such as `plan.pdf` or `photos/1.jpg`.
  ///
  /// The name is looked for as it is written, then with its percent escapes undone; it is never opened unless a folder
  /// lists it.
  func file(named written: String) -> Result<ContentFile, FileRefusal> {
    if Self.isWebAddress(written) { return .failure(.webAddress) }
    let (literal, decoded) = (FileName(written), FileName(PercentCoding.decoded(written)))
    do throws(FileFault) {
      if literal.parts != decoded.parts, literal.refusal == nil, let path = try path(of: literal) {
        return .success(file(literal, at: path))
      }
      if let refusal = decoded.refusal { return .failure(refusal) }
      return .success(file(decoded, at: try path(of: decoded)))
    } catch {
      return .success(file(decoded, state: FileState(error)))
    }
  }

  /// A CSV file of which no cell acts as a formula.
  private func guarded(_ file: ContentFile) -> ContentFile {
    guard let bytes = try? files.disk.read(file.path, limit: FileInspector.largestDocument) else {
      return file
    }
    // UTF-16 has such bytes in every line.
    if bytes.contains(0) { return file.with(.wideTable) }
    guard let guarded = TableGuard.guarded(bytes) else { return file }
    var changed = file.with(.available(size: guarded.count, pages: nil))
    changed.guarded = guarded
    return changed
  }

  private static func isWebAddress(_ text: String) -> Bool {
    let small = text.lowercased().utf8
    return ["http://", "https://", "http%3a", "https%3a", "www."].contains { small.starts(with: $0.utf8) }
  }

  /// The folder may be spelled in another way than the document beside it.
  private func path(of name: FileName) throws(FileFault) -> String? {
    let parts = folder.split(at: 0x2F)
    let parent = parts.dropLast().joined(separator: "/")
    return try files.path(of: parts.suffix(1) + name.parts, below: parent)
  }

  private func file(_ name: FileName, at path: String?) -> ContentFile {
    guard let path, let kind = FileKind(fileName: name.last) else {
      var file = file(name, state: .missing)
      file.suggestion = suggestion(for: name)
      return file
    }
    files.note(path)
    let inspection = FileInspector(disk: files.disk).inspect(path, kind: kind)
    var file = file(name, state: inspection.state, at: path)
    file.isLocked = inspection.isLocked
    file.losesIndex = inspection.losesIndex
    return kind == .csv && file.state.isAvailable ? guarded(file) : file
  }

  private func file(_ name: FileName, state: FileState, at path: String? = nil) -> ContentFile {
    let found = path.map { Array($0.split(at: 0x2F).dropFirst(folder.split(at: 0x2F).count)) }
    let parts = (found ?? name.parts).map(Spelling.normalised)
    return ContentFile(
      path: path ?? folder + "/" + parts.joined(separator: "/"),
      address: SitePath(address.parts + parts, isPage: false), kind: FileKind(fileName: name.last) ?? .txt,
      state: state)
  }

  /// The name that was probably meant: the file alone where its folder is written too, or one of nearly the same name.
  private func suggestion(for name: FileName) -> String? {
    let isNested = name.parts.count > 1
    if isNested, let path = try? path(of: FileName(name.last)) { return FileName(path).last }
    let folders = name.parts.dropLast().joined(separator: "/")
    let place = isNested ? folder + "/" + folders : folder
    guard let near = try? files.listing(of: place).suggestion(for: name.last) else { return nil }
    return isNested ? folders + "/" + near : near
  }
}
