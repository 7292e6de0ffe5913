import DataFiles
import Diagnostics
import ThaiText

/// Reads the files of who usually does what, and of the days on which offices are closed.
struct WorkRulesReader {
  private let file: CatalogueFile

  init(source: SourceText) { file = CatalogueFile(source: source) }

  /// The rules; nil if the file cannot be read.
  func read(into list: inout DiagnosticList) -> WorkRules? {
    guard let root = YAMLReader.read(file.source, into: &list) else { return nil }
    var fields = file.fields(of: root)
    let duties = fields.sequence("units", required: true, into: &list).map { duty($0, into: &list) }
    let rhythms = fields.sequence("due", required: true, into: &list).map { rhythm($0, into: &list) }
    let before = fields.integer("before-close", required: true, into: &list)
    let close = fields.text("close", required: true, into: &list).flatMap { file.dueDate($0, into: &list) }
    fields.finish(into: &list)
    guard let before, let close else { return nil }
    return WorkRules(duties: duties, rhythms: rhythms, daysBeforeClose: before.value, usualClose: close)
  }

  private func duty(_ node: DataNode, into list: inout DiagnosticList) -> WorkRules.Duty {
    var fields = file.fields(of: node)
    let words = fields.texts("words", required: true, into: &list).map(\.value)
    let keys = fields.texts("keys", into: &list).map { DisclosureKey($0.value) }
    let categories = fields.texts("categories", into: &list).compactMap {
      PublicationCategory(rawValue: $0.value)
    }
    fields.finish(into: &list)
    return WorkRules.Duty(words: words, keys: Set(keys), categories: Set(categories))
  }

  private func rhythm(_ node: DataNode, into list: inout DiagnosticList) -> WorkRules.Rhythm {
    var fields = file.fields(of: node)
    let keys = fields.texts("keys", required: true, into: &list).map { DisclosureKey($0.value) }
    let by = fields.text("by", into: &list).flatMap { file.dueDate($0, into: &list) }
    let days = fields.integer("days-after-month", into: &list)?.value
    let isOfYearBefore = fields.flag("of-year-before", into: &list)?.value ?? false
    let why = fields.text("why", required: true, into: &list)?.value ?? ""
    let english = fields.text("english", required: true, into: &list)?.value ?? ""
    fields.finish(into: &list)
    return WorkRules.Rhythm(
      keys: Set(keys), by: by, daysAfterMonth: days, isOfYearBefore: isOfYearBefore,
      why: LocalizedText(th: why, en: english))
  }

  /// The closed days; nil if the file cannot be read.
  func holidays(into list: inout DiagnosticList) -> HolidayCalendar? {
    guard let root = YAMLReader.read(file.source, limits: .generous, into: &list) else { return nil }
    var fields = file.fields(of: root)
    let announced = fields.day("announced", required: true, into: &list)
    let nodes = fields.sequence("days", required: true, into: &list)
    fields.finish(into: &list)
    let days = nodes.compactMap { node -> (CalendarDay, String)? in
      var fields = file.fields(of: node)
      let day = fields.day("day", required: true, into: &list)
      let title = fields.text("title", required: true, into: &list)
      fields.finish(into: &list)
      guard let day, let title else { return nil }
      return (day.value, title.value)
    }
    return announced.map {
      HolidayCalendar(days: Dictionary(days) { first, _ in first }, announced: $0.value)
    }
  }
}
