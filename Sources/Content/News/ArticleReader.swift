import DataFiles
import Diagnostics
import Files
import ThaiText

/// Reads the data of a news item or a free page.
struct ArticleReader {
  let source: SourceText
  let kind: ArticleFrontMatter.Kind
  /// The last part of the page's address.
  let slug: String
  /// The day of a news file's name.
  let day: CalendarDay?
  let agency: Agency
  let disk: SourceFolder

  private var folder: String { String(source.path.dropLast(3)) }

  private var address: SitePath {
    switch kind {
    case .news: SitePath(["news", slug])
    case .page: SitePath([slug])
    }
  }

  /// The article with its text unread; nothing where it cannot be read.
  func read(
    into diagnostics: inout DiagnosticList
  ) -> Draft<ArticleFrontMatter>? {
    guard let parts = FrontMatter.split(source, into: &diagnostics),
      let node = FieldData.read(
        source, range: parts.data, empty: "document.empty", asking: "title:", into: &diagnostics)
    else { return nil }
    var fields = FieldReader(node, in: source, rule: "document")
    let common = CommonFields.read(&fields, source, agency, into: &diagnostics)
    let exceptions = PrivacyExceptions.read(&fields, source, into: &diagnostics)
    PersonalDataCheck.report(in: source, allowing: exceptions, into: &diagnostics)
    let image = fields.text("image", into: &diagnostics)
    let imageText = fields.text("imageText", into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard let title = common.title else { return nil }
    var faults: [Diagnostic] = []
    let picture = file(image, &faults, into: &diagnostics)
    let head = ArticleFrontMatter(
      kind: kind, path: source.path, title: title, summary: common.summary,
      published: common.published ?? day, updated: common.updated, unit: common.unit, status: common.status,
      isSample: common.isSample, image: picture,
      imageText: imageText?.value, address: address, faults: faults)
    return Draft(head: head, source: source, body: parts.body, exceptions: exceptions)
  }

  private func file(
    _ written: Located<String>?, _ faults: inout [Diagnostic], into diagnostics: inout DiagnosticList
  ) -> ContentFile? {
    guard let written else { return nil }
    switch FileLocator(disk: disk, folder: folder, address: address).file(named: written.value) {
    case .success(let file):
      if let fault = file.fault(in: source, at: written.offset, length: written.length) {
        faults.append(fault)
        diagnostics.add(fault)
      }
      return file
    case .failure(let refusal):
      diagnostics.add(
        refusal.rule, in: source, at: written.offset, length: written.length,
        refusal.message(written.value), mend: refusal.mend)
      return nil
    }
  }
}
