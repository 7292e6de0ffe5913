import Catalogue
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

  func head(of file: ContentSources.DocumentFile, into diagnostics: inout DiagnosticList) -> DocumentDraft? {
    guard let text = TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    var reader = DocumentReader(
      source: text, kind: file.kind, year: file.year, agency: agency, library: library, disk: disk)
    guard let (head, body) = reader.read(into: &diagnostics) else { return nil }
    return DocumentDraft(head: head, source: text, body: body, exceptions: reader.exceptions)
  }

  func head(of file: ContentSources.ArticleFile, into diagnostics: inout DiagnosticList) -> Article? {
    if let record = memory?.article(of: file, on: disk) {
      return Article(
        head: record.head, exceptions: record.exceptions, stamp: record.stamp, isQuiet: true,
        remembered: record)
    }
    let before = diagnostics.all.count
    guard let text = TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    let reader = ArticleReader(
      source: text, kind: file.kind, slug: file.slug, day: file.day, agency: agency, disk: disk)
    guard let (head, exceptions) = reader.read(into: &diagnostics) else { return nil }
    return Article(
      head: head, exceptions: exceptions, stamp: file.stamp, isQuiet: diagnostics.all.count == before,
      remembered: nil)
  }

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

  func emblem(into diagnostics: inout DiagnosticList) -> ContentFile? {
    guard let path = agency.theme.emblem else { return nil }
    let locator = FileLocator(disk: disk, folder: "Content", address: SitePath([]))
    guard case .success(let file) = locator.file(named: String(path.dropFirst("Content/".utf8.count))),
      file.kind.isImage, file.state.isAvailable
    else {
      diagnostics.add(
        Diagnostic(
          "agency.emblem", .problem, at: SourcePlace(file: "Content/agency.yaml"),
          LocalizedText(th: "ใช้ตราสัญลักษณ์ “\(path)” ไม่ได้", en: "the emblem “\(path)” cannot be used"),
          mend: LocalizedText(
            th: "วางไฟล์ภาพไว้ใน Content/files แล้วเขียน emblem: files/ชื่อไฟล์",
            en: "put a picture into Content/files and write emblem: files/name")))
      return nil
    }
    return file
  }

  private func report(_ faults: [Diagnostic], into diagnostics: inout DiagnosticList) {
    for fault in faults { diagnostics.add(fault) }
  }
}
