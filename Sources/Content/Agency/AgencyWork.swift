import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// What `work:` of the profile says of the agency's own work.
///
/// Who answers for what, when the assessment's window closes, and on which further days the office is closed. It is internal:
/// no page of the site is made from it.
package struct AgencyWork: Sendable {
  /// Who answers for a key, or for all keys of a category.
  package struct Responsible: Sendable, Hashable {
    package let unit: String?
    /// The person, whom only the agency itself is told of.
    package let person: String?
    let place: SourcePlace
  }

  /// The last day on which the assessment takes answers, as the agency was told.
  package internal(set) var closes: CalendarDay?
  package internal(set) var holidays: [CalendarDay] = []
  /// By the name of a key or a category.
  var responsible: [String: Responsible] = [:]

  /// Who answers for a key: what is said of it, filled up with what is said of its category.
  package func responsible(for kind: DisclosureKind) -> Responsible? {
    let (own, all) = (responsible[kind.key.name], responsible[kind.category.slug])
    guard let first = own ?? all else { return nil }
    // Another unit's person is nobody for this one.
    let person = own?.unit == nil || own?.unit == all?.unit ? all?.person : nil
    return Responsible(unit: own?.unit ?? all?.unit, person: own?.person ?? person, place: first.place)
  }

  /// Reports names that are neither a key nor a category.
  func reportUnknown(_ keys: KeyRegistry, into diagnostics: inout DiagnosticList) {
    let known = keys.names + PublicationCategory.allCases.map(\.slug)
    for (name, entry) in responsible.sorted(by: { $0.key < $1.key }) where !known.contains(name) {
      let near = NearestName.suggestion(for: name, among: known)
      diagnostics.add(.unknownDuty(name, suggestion: near).at(entry.place))
    }
  }

  /// Reads the section.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, units: KnownNames,
    into diagnostics: inout DiagnosticList
  ) -> AgencyWork {
    var work = AgencyWork()
    guard let node = fields.mapping("work", into: &diagnostics) else { return work }
    var inner = FieldReader(node, in: source, rule: "agency")
    work.closes = inner.day("closes", into: &diagnostics)?.value
    work.holidays = inner.texts("holidays", into: &diagnostics).compactMap { text in
      if case .day(let day) = ThaiDate.read(text.value) { return day }
      diagnostics.add(.noHoliday(text.value), in: source, at: text)
      return nil
    }
    if let names = inner.mapping("responsible", into: &diagnostics),
      case .mapping(let entries) = names.content
    {
      var each = FieldReader(names, in: source, rule: "agency")
      for entry in entries {
        work.responsible[entry.key] = one(entry, &each, in: source, units, into: &diagnostics)
      }
    }
    inner.finish(into: &diagnostics)
    return work
  }

  /// A unit by its name alone, or with a person.
  private static func one(
    _ entry: DataEntry, _ fields: inout FieldReader, in source: SourceText, _ units: KnownNames,
    into diagnostics: inout DiagnosticList
  ) -> Responsible {
    var (unit, person): (Located<String>?, Located<String>?)
    if case .mapping = entry.value.content, let node = fields.mapping(entry.key, into: &diagnostics) {
      var inner = FieldReader(node, in: source, rule: "agency")
      unit = inner.text("unit", into: &diagnostics)
      person = inner.text("person", into: &diagnostics)
      inner.finish(into: &diagnostics)
    } else {
      unit = fields.text(entry.key, into: &diagnostics)
    }
    if let name = unit, !units.isEmpty, !units.contains(name.value) {
      diagnostics.add(.unknownUnit(name.value, among: units), in: source, at: name)
      unit = nil
    }
    return Responsible(
      unit: unit?.value, person: person?.value,
      place: source.place(at: entry.keyOffset, length: entry.keyLength))
  }
}

extension Diagnostic {
  fileprivate static func unknownDuty(_ name: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "agency.unknown-duty", .error, th: "“\(name)” ไม่ใช่ชื่อรายการหรือหมวด",
      en: "“\(name)” is neither a key nor a category",
      mendTh: "ใช้ชื่อรายการ เช่น procurement-plan (ดูทั้งหมดด้วย prongsai catalogue) หรือชื่อหมวด เช่น budget",
      mendEn:
        "write a key such as procurement-plan (prongsai catalogue lists them) or a category such as budget",
      suggestion: suggestion)
  }

  fileprivate static func noHoliday(_ text: String) -> Diagnostic {
    Diagnostic(
      "agency.holiday", .error, th: "“\(text)” ไม่ใช่วันที่ที่เข้าใจได้", en: "“\(text)” is no date",
      mendTh: "เขียนเช่น 2569-03-13 หรือ 13 มี.ค. 2569", mendEn: "write it such as 2569-03-13 or 13 มี.ค. 2569")
  }
}
