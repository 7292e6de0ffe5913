import Content
import Markup
import Templating

/// A button under the title of a page: a form, a service, or the document to take away.
struct ActionLink: TemplateModel {
  private static let mostLinks = 3

  let title: String
  /// The kind and size of a file.
  let detail: String?
  let url: SafeURL?
  /// Whether it is what most people come for.
  let isFirst: Bool

  /// The first links and the first file of a document.
  static func all(of document: Document, from page: SitePath) -> [ActionLink] {
    let links = document.links.prefix(mostLinks).compactMap { link in
      SiteAddress.url(link.url.text, from: page).map { (title: link.title, detail: String?.none, url: $0) }
    }
    let file = document.attachments.lazy.map { FileRow($0, from: page) }.first { $0.url != nil }
    let files = file.flatMap { file in
      file.url.map { (title: file.title, detail: file.detail, url: $0) }
    }
    return (links + [files].compactMap(\.self)).enumerated().map { index, action in
      ActionLink(title: action.title, detail: action.detail, url: action.url, isFirst: index == 0)
    }
  }

  static let fields: [TemplateField<ActionLink>] = [
    .text("title", \.title), .text("detail", \.detail), .url("url", \.url), .flag("isFirst", \.isFirst),
  ]
}
