import DataFiles
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
    var files: [String: ContentFile] = [:]
    var named: Set<String> = []
    var searched: [String: FileSearch] = [:]
  }

  private static let filmWindow = 1 << 20

  let disk: SourceFolder
  /// The program that reads PDF, if the machine has it.
  private let pdfReader: OutsideProgram?
  private let seen = Mutex(Seen())

  init(_ disk: SourceFolder, pdfReader: OutsideProgram? = nil) {
    self.disk = disk
    self.pdfReader = pdfReader
  }

  /// What a file holds inside that is packed; it is taken apart once, however many texts name it.
  func search(_ file: ContentFile) throws(FileFault) -> FileSearch {
    if let known = seen.withLock({ $0.searched[file.path] }) { return known }
    let bytes = try bytes(of: file)
    let search = FileSearch(of: PackedFile(name: "", reader: pdfReader).texts(of: bytes, file.kind))
    seen.withLock { $0.searched[file.path] = search }
    return search
  }

  /// The bytes of a file; of sound and film what stands at both ends.
  private func bytes(of file: ContentFile) throws(FileFault) -> [UInt8] {
    guard file.kind == .mp3 || file.kind == .mp4 else {
      return try disk.read(file.path, limit: FileInspector.largestDocument)
    }
    let edges = try disk.edges(of: file.path, window: Self.filmWindow)
    return edges.size == edges.head.count ? edges.head : edges.head + edges.tail
  }

  /// What was found in every file that was taken apart, by its path.
  var searched: [String: FileSearch] { seen.withLock { $0.searched } }

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

  /// What lies at the path of a file, which is read once however many texts name it.
  func look(at file: ContentFile) -> ContentFile {
    var file = file
    let known = seen.withLock { $0.files[file.path] }
    if let known {
      (file.state, file.isLocked, file.losesIndex) = (known.state, known.isLocked, known.losesIndex)
      (file.guarded, file.toldPlace) = (known.guarded, known.toldPlace)
      return file
    }
    let inspection = FileInspector(disk: disk).inspect(file.path, kind: file.kind)
    (file.state, file.isLocked, file.losesIndex) = (
      inspection.state, inspection.isLocked, inspection.losesIndex
    )
    file = guarded(file)
    seen.withLock { $0.files[file.path] = file }
    return file
  }

  /// A file as it may be published: a table of which no cell acts as a formula, a picture that tells nothing but itself.
  private func guarded(_ file: ContentFile) -> ContentFile {
    guard file.state.isAvailable, file.kind == .csv || file.kind.isPhoto else { return file }
    let bytes: [UInt8]
    do { bytes = try disk.read(file.path, limit: FileInspector.largestDocument) } catch {
      return file.with(FileState(error))
    }
    guard file.kind == .csv else { return PictureMetadata.removed(from: file, bytes) }
    guard bytes.contains(0) else { return TableGuard.guarded(bytes).map { file.with($0) } ?? file }
    return wide(file, bytes)
  }

  /// A CSV file in UTF-16, which has bytes of 0 in every line, as it is published in UTF-8.
  private func wide(_ file: ContentFile, _ bytes: [UInt8]) -> ContentFile {
    let text = OtherEncoding.decode(bytes).map { [0xEF, 0xBB, 0xBF] + $0.text }
    guard let text, !text.contains(0) else { return file.with(.wideTable) }
    var parts = FileParts(of: bytes.count)
    parts.write(TableGuard.guarded(text)?.bytes(of: text) ?? text)
    return file.with(parts)
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
    guard let path, FileKind(fileName: name.last) != nil else {
      var file = file(name, state: .missing)
      file.suggestion = suggestion(for: name)
      return file
    }
    files.note(path)
    return files.look(at: file(name, state: .missing, at: path))
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
