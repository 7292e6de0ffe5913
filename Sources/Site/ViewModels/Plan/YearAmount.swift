import Templating

/// The budget of a project in one year.
struct YearAmount: TemplateModel {
  let year: String
  let amount: AmountCell

  static let fields: [TemplateField<YearAmount>] = [.text("year", \.year), .record("amount", \.amount)]
}
