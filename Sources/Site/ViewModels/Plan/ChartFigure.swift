import Markup
import Templating

/// A chart that lies in a file of its own.
struct ChartFigure: TemplateModel {
  let url: SafeURL?
  let text: String
  let caption: String
  let width: String
  let height: String

  static let fields: [TemplateField<ChartFigure>] = [
    .url("url", \.url), .text("text", \.text), .text("caption", \.caption), .text("width", \.width),
    .text("height", \.height),
  ]
}
