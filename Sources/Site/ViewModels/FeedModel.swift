import Markup
import Templating

/// The feed, the site map for machines, and `robots.txt`.
struct FeedModel: TemplateModel {
  let title: String
  let author: String
  let home: SafeURL?
  let address: String
  let own: SafeURL?
  let updated: String?
  let entries: [FeedEntry]

  static let fields: [TemplateField<FeedModel>] = [
    .text("title", \.title), .text("author", \.author), .url("home", \.home), .text("address", \.address),
    .url("own", \.own), .text("updated", \.updated), .list("entries", \.entries),
  ]
}
