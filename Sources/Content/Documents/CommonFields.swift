import DataFiles
import Diagnostics
import ThaiText

/// The fields that documents, news, free pages and the plan share.
package struct CommonFields: Sendable {
  /// The title; empty only while a file without one is checked.
  package let title: String
  /// One sentence on what it shows.
  package let summary: String?
  /// The day of publication; for news at least the day of the file name.
  package var published: CalendarDay?
  package let updated: CalendarDay?
  /// The day on which the content is judged; what is dated later has not happened yet.
  package var judgedOn: CalendarDay?
  package let unit: String?
  /// Whether the public may see it.
  package let status: PublicationStatus
  /// Whether it is made up.
  package let isSample: Bool
  /// Where the days of publication and of the last change are written.
  package var dayPlaces: [SourcePlace] = []
  /// What nobody has replaced in the title and the summary.
  package var placeholders: [Diagnostic] = []
  /// The day on which somebody last found that all of it still holds.
  package var validated: CalendarDay?
  /// The last day on which it is published.
  package var lastDay: CalendarDay?
  /// Old addresses that lead to it.
  var aliases: [WrittenAlias] = []

  /// The day that readers see as the latest one; never one that has not come yet.
  package var lastChanged: CalendarDay? { updated.flatMap(past) ?? publishedSoFar }

  /// The day of publication, if it has come.
  package var publishedSoFar: CalendarDay? { published.flatMap(past) }

  /// The day on which somebody last found that it holds, if it has come.
  package var validatedSoFar: CalendarDay? { validated.flatMap(past) }

  /// Whether its last day is past on the day of judgement.
  package var isWithdrawn: Bool { lastDay.map { (judgedOn ?? $0) > $0 } ?? false }

  private func past(_ day: CalendarDay) -> CalendarDay? { day.hasCome(by: judgedOn) ? day : nil }

  /// The days after a day, each where it is written; those that are written nowhere lie at the top of the file.
  package func days(after today: CalendarDay, in file: String) -> [(day: CalendarDay, place: SourcePlace)] {
    let written = [published, updated, validated].compactMap(\.self)
    let top = SourcePlace(file: file)
    let places = written.count == dayPlaces.count ? dayPlaces : written.map { _ in top }
    return zip(written, places).filter { $0.0 > today }.map { (day: $0.0, place: $0.1) }
  }
}

/// Something with front matter, whose shared fields can be asked for by their names.
package protocol HasCommonFields {
  var common: CommonFields { get }
}

extension HasCommonFields {
  package var title: String { common.title }
  package var summary: String? { common.summary }
  package var published: CalendarDay? { common.published }
  package var updated: CalendarDay? { common.updated }
  package var unit: String? { common.unit }
  package var status: PublicationStatus { common.status }
  package var isSample: Bool { common.isSample }
  package var lastChanged: CalendarDay? { common.lastChanged }
}

/// Whether a document may be seen by the public.
package enum PublicationStatus: String, Sendable, CaseIterable {
  case published
  case draft

  /// Reads the field `status`; what says nothing is published.
  static func read(
    _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> PublicationStatus {
    let word = fields.choice("status", among: allCases.map(\.rawValue), into: &diagnostics)
    return word.flatMap { PublicationStatus(rawValue: $0.value) } ?? .published
  }
}

extension CommonFields {
  /// Reads the shared fields; a unit must be one of the agency's.
  static func read(
    _ fields: inout FieldReader, _ source: SourceText, _ agency: Agency,
    into diagnostics: inout DiagnosticList
  ) -> CommonFields {
    let title = fields.text("title", required: true, into: &diagnostics)
    let summary = fields.text("summary", into: &diagnostics)
    let published = fields.day("published", into: &diagnostics)
    let updated = fields.day("updated", into: &diagnostics)
    let unit = unit(&fields, source, agency, into: &diagnostics)
    let status = PublicationStatus.read(&fields, into: &diagnostics)
    let isSample = fields.flag("sample", into: &diagnostics)
    let aliases = WrittenAlias.read(&fields, source, into: &diagnostics)
    if let published, let updated, updated.value < published.value {
      diagnostics.add(.updatedBeforePublished(updated.value, published.value), in: source, at: updated)
    }
    let placeholders = status == .draft ? [] : placeholders(in: [title, summary], source)
    diagnostics.add(contentsOf: placeholders)
    return CommonFields(
      title: title?.value ?? "", summary: summary?.value, published: published?.value,
      updated: updated?.value, judgedOn: agency.judgedOn, unit: unit, status: status,
      isSample: isSample?.value ?? false,
      dayPlaces: [published, updated].compactMap { $0.map { source.place(of: $0) } },
      placeholders: placeholders, aliases: aliases)
  }

  /// Takes the day in the name of a news file where the data names none; both should be the same.
  mutating func take(
    dayOf file: ContentSources.ArticleFile, into diagnostics: inout DiagnosticList
  ) {
    if let published, let day = file.day, published != day {
      diagnostics.add(.nameOfAnotherDay(day, published).at(path: file.path))
    }
    published = published ?? file.day
  }

  private static func placeholders(in texts: [Located<String>?], _ source: SourceText) -> [Diagnostic] {
    texts.compactMap { text in
      guard let text, let found = Placeholder.find(in: text.value) else { return nil }
      return Diagnostic.placeholder(found.words, isPrompt: found.isPrompt).at(
        source.place(of: text), in: source)
    }
  }

  /// The field `unit`; nil unless it is one of the agency's.
  static func unit(
    _ fields: inout FieldReader, _ source: SourceText, _ agency: Agency,
    into diagnostics: inout DiagnosticList
  ) -> String? {
    guard let text = fields.text("unit", into: &diagnostics) else { return nil }
    if agency.units.isEmpty || agency.knownUnits.contains(text.value) { return text.value }
    diagnostics.add(.unknownUnit(text.value, among: agency.knownUnits), in: source, at: text)
    return nil
  }
}
