import Templating

/// A day in words, with the form that machines read.
struct DateText: TemplateModel {
  /// The day as people say it, such as 15 พฤศจิกายน 2565.
  let words: String
  /// The day in the common era, such as 2022-11-15.
  let iso: String

  static let fields: [TemplateField<DateText>] = [
    .text("words") { $0.words },
    .text("iso") { $0.iso },
  ]
}
