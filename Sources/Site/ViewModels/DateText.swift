import Templating
import ThaiText

/// A day in words, with its machine form.
struct DateText: TemplateModel {
  let words: String
  let iso: String

  init(_ day: CalendarDay) {
    words = day.thaiLong
    iso = day.iso
  }

  static let fields: [TemplateField<DateText>] = [.text("words", \.words), .text("iso", \.iso)]
}
