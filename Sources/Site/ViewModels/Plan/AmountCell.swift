import Content
import Templating
import ThaiText

/// An amount of the plan in a table; where no money is used it is a dash that is spoken.
struct AmountCell: TemplateModel {
  let text: String
  let isNone: Bool

  /// What the table says for a year; an amount that cannot be read is left open.
  init(_ amount: PlanAmount?) {
    isNone = amount == PlanAmount.none
    text = amount?.baht.map { $0 == .zero ? "" : $0.grouped } ?? "ไม่ระบุ"
  }

  /// A sum.
  init(_ baht: Baht) { self.init(baht == .zero ? PlanAmount.none : .baht(baht)) }

  /// An amount that may be absent.
  init(known baht: Baht?) {
    isNone = baht == nil
    text = baht?.grouped ?? ""
  }

  static let fields: [TemplateField<AmountCell>] = [.text("text", \.text), .flag("isNone", \.isNone)]
}
