import Markup
import Templating

/// A project in the calendar of quarters.
struct TimelineRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let cells: [QuarterCell]

  static let fields: [TemplateField<TimelineRow>] = [
    .text("title", \.title), .url("url", \.url), .list("cells", \.cells),
  ]
}
