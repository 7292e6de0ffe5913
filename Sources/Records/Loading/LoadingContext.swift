import Catalogue
import DataFiles
import Diagnostics
import Markup
import ThaiText

/// What every worker needs to read documents and articles.
struct LoadingContext: Sendable {
  /// A document whose data is read and whose text is not.
  struct DocumentDraft: Sendable {
    let head: DocumentHead
    let source: SourceText
    let body: Range<Int>
    /// The last digits of numbers that are no person's.
    let exceptions: Set<String>
  }

  let disk: ContentDisk
  let agency: Agency
  let library: CatalogueLibrary
  let memory: BuildMemory?
  /// The articles whose sources have to be looked at, by their places in the memory; absent where all have to be.
  private let unsure: Set<Int>?
  /// The disk for texts of articles, of which account is kept elsewhere.
  private let texts: ContentDisk
  private let shelf = TextShelf()

  init(
    disk: ContentDisk, agency: Agency, library: CatalogueLibrary, memory: BuildMemory?,
    changes: MemoryChanges? = nil
  ) {
    self.disk = disk
    self.agency = agency
    self.library = library
    self.memory = memory
    unsure = changes.map { Set($0.changed + $0.reread.map(\.index)) }
    texts = disk.untraced
  }

  func head(of file: ContentSources.DocumentFile, into diagnostics: inout DiagnosticList) -> DocumentDraft? {
    guard let text = TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    var reader = DocumentReader(
      source: text, kind: file.kind, year: file.year, agency: agency, library: library, disk: disk)
    guard let (head, body) = reader.read(into: &diagnostics) else { return nil }
    return DocumentDraft(head: head, source: text, body: body, exceptions: reader.exceptions)
  }

  func head(of place: ContentSources.ArticlePlace, into diagnostics: inout DiagnosticList) -> Article? {
    guard let file = ContentSources.ArticleFile(path: place.path, kind: place.kind) else {
      ContentScanner.reportNewsName(place.path, into: &diagnostics)
      return nil
    }
    return head(of: file, into: &diagnostics)
  }

  func head(of file: ContentSources.ArticleFile, into diagnostics: inout DiagnosticList) -> Article? {
    if let article = remembered(file) { return article }
    let before = diagnostics.all.count
    guard
      let (text, stamp) = TextFile.readStamped(
        file.path, from: texts, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    let reader = ArticleReader(
      source: text, kind: file.kind, slug: Slug.of(file.stem), day: file.day)
    guard let (head, exceptions, body) = reader.read(in: self, into: &diagnostics) else { return nil }
    return Article(
      head: head, exceptions: exceptions, stamp: stamp, source: Fingerprint(of: text.bytes),
      isQuiet: diagnostics.all.count == before, remembered: nil,
      text: shelf.hold(HeldText.Text(source: text, body: body)))
  }

  /// An article without findings whose source and files are as they were.
  private func remembered(_ file: ContentSources.ArticleFile) -> Article? {
    guard let memory, let index = memory.index(of: file.path), var record = memory.record(at: index),
      record.isQuiet, let stamp = isSure(index) ? record.stamp : (try? disk.peek(file.path))?.stamp,
      record.files.allSatisfy({ $0.stamp.isQuiet(before: memory.moment) && isSame($0) })
    else { return nil }
    if record.stamp != stamp || !stamp.isQuiet(before: memory.moment) {
      guard
        let (bytes, read) = try? texts.stampedRead(file.path, limit: TextFile.largestDocument),
        Fingerprint(of: TextEncoding.withoutMark(bytes)) == record.source
      else { return nil }
      record.stamp = read
    }
    return Article(
      head: record.head, exceptions: record.exceptions, stamp: record.stamp, source: record.source,
      isQuiet: true, remembered: record)
  }

  /// Whether a file is as it was; what is known of it then lasts.
  private func isSame(_ file: RememberedFile) -> Bool {
    guard (try? disk.stamp(of: file.path)) == file.stamp else { return false }
    _ = disk.found?.known(file.path, file.stamp)
    return true
  }

  /// Whether the source of an article was looked at and found the same.
  private func isSure(_ index: Int) -> Bool { unsure.map { !$0.contains(index) } ?? false }

  func document(
    _ draft: DocumentDraft, at address: SitePath, _ book: AddressBook, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> Document {
    let head = draft.head
    let year = String(head.year.buddhistYear)
    let place = SitePath([head.category.slug, head.key.name, year])
    let folder = String(draft.source.path.dropLast(3))
    var links = BodyLinks(
      source: draft.source, page: address,
      locators: [
        FileLocator(disk: disk, folder: folder, address: place),
        FileLocator(
          disk: disk, folder: String(folder.dropLast(year.utf8.count + 1)),
          address: SitePath([head.category.slug, head.key.name])),
      ], book: book)
    let body = parser.render(
      draft.source, body: draft.body, resolver: { links.answer($0) }, into: &diagnostics)
    let listed = head.links.filter { links.leadsSomewhere($0) }
    report(head.faults + links.faults, into: &diagnostics)
    let files = head.attachments.map(\.file) + links.files
    PersonalDataCheck.report(in: files, of: disk, allowing: draft.exceptions, into: &diagnostics)
    return Document(
      head: head, address: address, links: listed, body: body, bodyFiles: links.files,
      bodyFaults: links.faults)
  }

  private func report(_ faults: [Diagnostic], into diagnostics: inout DiagnosticList) {
    for fault in faults { diagnostics.add(fault) }
  }
}
