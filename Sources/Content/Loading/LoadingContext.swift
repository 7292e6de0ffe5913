import Catalogue
import Diagnostics
import Files
import Markup
import ThaiText

/// What every worker needs to read documents and articles.
struct LoadingContext: Sendable {
  let disk: SourceFolder
  let agency: Agency
  let library: CatalogueLibrary

  func head(
    of file: ContentSources.DocumentFile, into diagnostics: inout DiagnosticList
  ) -> Draft<DocumentFrontMatter>? {
    guard let text = TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    var reader = DocumentReader(
      source: text, kind: file.kind, year: file.year, agency: agency, library: library, disk: disk)
    guard let (head, body) = reader.read(into: &diagnostics) else { return nil }
    return Draft(head: head, source: text, body: body, exceptions: reader.exceptions)
  }

  func head(
    of file: ContentSources.ArticleFile, into diagnostics: inout DiagnosticList
  ) -> Draft<ArticleFrontMatter>? {
    guard let text = TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else { return nil }
    return ArticleReader(
      source: text, kind: file.kind, slug: file.slug, day: file.day, agency: agency, disk: disk
    ).read(into: &diagnostics)
  }

  func article(
    _ draft: Draft<ArticleFrontMatter>, _ book: SiteURLs, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> Article {
    let locator = FileLocator(
      disk: disk, folder: String(draft.head.path.dropLast(3)), address: draft.head.address)
    let text = TextRenderer(disk: disk, book: book)
      .text(of: draft, on: draft.head.address, [locator], parser, into: &diagnostics)
    return Article(head: draft.head, text: text)
  }

  func document(
    _ draft: Draft<DocumentFrontMatter>, at address: SitePath, _ book: SiteURLs, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> Document {
    let head = draft.head
    let year = String(head.year.buddhistYear)
    let place = SitePath([head.category.slug, head.key.name, year])
    let folder = String(draft.source.path.dropLast(3))
    let locators = [
      FileLocator(disk: disk, folder: folder, address: place),
      FileLocator(
        disk: disk, folder: String(folder.dropLast(year.utf8.count + 1)),
        address: SitePath([head.category.slug, head.key.name])),
    ]
    var links = BodyLinks(source: draft.source, page: address, locators: [], book: book)
    let listed = head.links.filter { links.leadsSomewhere($0) }
    let text = TextRenderer(disk: disk, book: book)
      .text(of: draft, on: address, locators, parser, into: &diagnostics)
    for fault in head.faults + links.faults { diagnostics.add(fault) }
    PersonalDataCheck.report(
      in: head.attachments.map(\.file), of: disk, allowing: draft.exceptions, into: &diagnostics)
    return Document(
      head: head, address: address, links: listed, body: text.body, bodyFiles: text.files,
      bodyFaults: text.faults + links.faults)
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
}
