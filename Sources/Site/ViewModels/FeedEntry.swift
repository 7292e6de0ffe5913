import Markup
import Templating

/// An entry of the feed or the site map for machines.
struct FeedEntry: TemplateModel {
  let title: String
  let url: SafeURL?
  let address: String
  let updated: String?
  let summary: String?

  static let fields: [TemplateField<FeedEntry>] = [
    .text("title", \.title), .url("url", \.url), .text("address", \.address), .text("updated", \.updated),
    .text("summary", \.summary),
  ]
}
