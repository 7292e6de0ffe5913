import DataFiles
import Diagnostics
import ThaiText

/// The fields that documents, news, free pages and the plan share.
package struct CommonFields: Sendable {
  /// The title; empty only while a file without one is checked.
  package let title: String
  /// One sentence on what it shows.
  package let summary: String?
  /// The day of publication; for news at least the day of the file name. Nil as well if it lies ahead.
  package var published: CalendarDay?
  /// The day of the last change; nil as well if it lies ahead.
  package let updated: CalendarDay?
  /// Whether a day lies after the one on which the content is judged, so that it cannot show anything yet.
  package var isDatedAhead = false
  package let unit: String?
  /// Whether the public may see it.
  package let status: PublicationStatus
  /// Whether it is made up.
  package let isSample: Bool

  /// The day that readers see as the latest one.
  package var lastChanged: CalendarDay? { updated ?? published }
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
    if let published, let updated, updated.value < published.value {
      diagnostics.add(.updatedBeforePublished(updated.value, published.value), in: source, at: updated)
    }
    let ahead = [published, updated].compactMap(\.self).filter { agency.isAhead($0.value) }
    if let today = agency.judgedOn, status == .published {
      for day in ahead { diagnostics.add(.dateAhead(day.value, today), in: source, at: day) }
    }
    let past = { (day: Located<CalendarDay>?) in day.flatMap { agency.isAhead($0.value) ? nil : $0.value } }
    return CommonFields(
      title: title?.value ?? "", summary: summary?.value, published: past(published), updated: past(updated),
      isDatedAhead: !ahead.isEmpty, unit: unit, status: status, isSample: isSample?.value ?? false)
  }

  /// What the day in the name of a news file says: it stands in for the one of the data, and should be the same.
  mutating func compare(
    with file: ContentSources.ArticleFile, _ source: SourceText, _ agency: Agency,
    into diagnostics: inout DiagnosticList
  ) {
    guard let day = file.day else { return }
    if let published, published != day {
      diagnostics.add(.nameOfAnotherDay(day, published).at(path: source.path))
    }
    guard published == nil, !isDatedAhead else { return }
    if let today = agency.judgedOn, agency.isAhead(day) {
      isDatedAhead = true
      if status == .published { diagnostics.add(.dateAhead(day, today).at(path: source.path)) }
    } else {
      published = day
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
