import DataFiles
import Diagnostics
import ThaiText

/// A published news item or free page: its data and its finished text.
package final class Article: Sendable, HasCommonFields {
  /// What it says of itself.
  package let head: ArticleFrontMatter
  /// Its text, with the pictures and files that it shows.
  package let text: FinishedText

  init(head: ArticleFrontMatter, text: FinishedText) {
    self.head = head
    self.text = text
  }

  package var common: CommonFields { head.common }
  package var kind: ArticleFrontMatter.Kind { head.kind }
  package var path: String { head.path }
  package var image: ContentFile? { head.image }
  package var imageText: String? { head.imageText }
  package var address: SitePath { head.address }
  package var album: [AlbumPicture] { head.album }
  package var isEnglish: Bool { head.isEnglish }
  package var isSection: Bool { head.isSection }
}

/// What a news item or a free page says of itself, before its text is read.
package struct ArticleFrontMatter: Sendable, HasCommonFields {
  /// Whether it is news or a free page.
  package enum Kind: Sendable {
    case news
    case page
  }

  /// News or a free page.
  package let kind: Kind
  /// Its path below the project's root.
  package let path: String
  package let common: CommonFields
  /// The picture that stands for it.
  package let image: ContentFile?
  /// What the picture shows, for those who cannot see it.
  package let imageText: String?
  package let address: SitePath
  /// What sort of news it is.
  package var newsKind = NewsKind.general
  /// The pictures of its album, in the order of their names.
  package var album: [AlbumPicture] = []
  /// Whether it is written in English.
  package var isEnglish = false
  /// Whether it opens a section, whose pages it lists.
  package var isSection = false
}

/// Reads the data of a news item or a free page.
struct ArticleReader {
  let source: SourceText
  let file: ContentSources.ArticleFile
  let agency: Agency
  let files: SourceFiles

  /// The article with its text unread; nil if it cannot be read.
  func read(into diagnostics: inout DiagnosticList) -> Draft<ArticleFrontMatter>? {
    let address = file.address
    let locator = FileLocator(files: files, folder: String(source.path.dropLast(3)), address: address)
    guard
      var data = FieldFile(
        markdown: source, area: "document", asking: "title:", locator, into: &diagnostics)
    else { return nil }
    var common = CommonFields.read(&data.fields, source, agency, into: &diagnostics)
    common.take(dayOf: file, into: &diagnostics)
    common.readTerm(&data.fields, source, into: &diagnostics)
    data.checkPersonalData(on: agency.judgedOn, into: &diagnostics)
    let image = data.fields.text("image", into: &diagnostics)
    let imageText = data.fields.text("imageText", into: &diagnostics)
    let kind = file.kind == .news ? NewsKind.read(&data.fields, into: &diagnostics) : .general
    let album = AlbumReader(title: common.title, files: files)
    if common.isWithdrawn, common.status == .published, !common.title.isEmpty {
      let head = ArticleFrontMatter(
        kind: file.kind, path: source.path, common: common, image: nil, imageText: nil, address: address)
      return Draft(head: head, of: data)
    }
    let pictures = album.read(&data, isPublic: common.status == .published, into: &diagnostics)
    data.fields.finish(into: &diagnostics)
    guard !common.title.isEmpty else { return nil }
    let picture = image.flatMap { data.file($0, into: &diagnostics) }
    diagnostics.add(contentsOf: data.faults)
    let head = ArticleFrontMatter(
      kind: file.kind, path: source.path, common: common, image: picture, imageText: imageText?.value,
      address: address, newsKind: kind, album: pictures, isEnglish: file.isEnglish, isSection: file.isSection)
    return Draft(head: head, of: data)
  }
}

/// The order of lists of news and changes: the newest first, those of one day by address, those without a day last.
package enum NewestFirst {
  /// Whether a page stands before another.
  package static func precedes(
    _ day: CalendarDay?, _ page: SitePath, _ otherDay: CalendarDay?, _ otherPage: SitePath
  ) -> Bool {
    let (first, second) = (day?.dayNumber ?? .min, otherDay?.dayNumber ?? .min)
    return first == second ? page < otherPage : first > second
  }
}
