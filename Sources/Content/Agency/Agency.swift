import Catalogue
import Diagnostics
import ThaiText

/// The publishing body as `Content/agency.yaml` describes it.
package struct Agency: Sendable {
  package let name: String
  package let nameEnglish: String?
  /// The name as it is used in running text.
  package let shortName: String
  /// The type, such as อบต.
  package let type: String?
  /// The address of the site without a final slash; nil if the agency has none yet.
  package let baseURL: String?
  /// The fiscal year that the agency is reporting on.
  package let fiscalYear: FiscalYear
  /// The years whose official lists the site answers, newest first; never empty.
  package let catalogueYears: [FiscalYear]
  /// Where those years are written.
  package let yearPlaces: [FiscalYear: SourcePlace]
  /// The units that may be responsible for a document.
  package var units: [String] { knownUnits.names }
  let knownUnits: KnownNames
  /// The families of lists that it answers, the one that is reported first; empty for the assessment alone.
  package internal(set) var families: [AgencyValue] = []
  /// The agency's colours and emblem.
  package let theme: AgencyTheme
  /// Set where the content is made up.
  package let sample: SampleNotice?
  /// Every filled text by its dotted name, such as `contact.phone` or `social.facebook`.
  package internal(set) var values: [String: AgencyValue]
  /// How much some rules weigh.
  package internal(set) var severities = SeverityChoices()
  /// The keys of which the agency says that it has no such thing.
  package internal(set) var notApplicable: [DisclosureKey: NotApplicable] = [:]
  /// Who answers for what, and when: internal, on no page.
  package internal(set) var work = AgencyWork()
  /// What may be published of persons' data after all.
  var privacyExceptions = PrivacyExceptions()
  /// How much of its own readiness the agency shows on its site.
  package internal(set) var readiness = ReadinessDisplay.items
  /// The entries that the agency adds to the menu; nil if it leaves them to its sections.
  package internal(set) var menu: [MenuEntry]?
  /// The day on which the content is judged: what is dated later cannot be true yet.
  ///
  /// Nil where nobody judges.
  package internal(set) var judgedOn: CalendarDay?

  /// Stands in for a profile that cannot be read, so that everything else is still checked.
  static func nameless(in year: FiscalYear?) -> Agency {
    let year = year ?? FiscalYear.containing(CalendarDay(dayNumber: 0))
    return Agency(
      name: "", nameEnglish: nil, shortName: "", type: nil, baseURL: nil, fiscalYear: year,
      catalogueYears: [year], yearPlaces: [:], knownUnits: KnownNames([]), theme: .standard, sample: nil,
      values: [:])
  }

  /// The filled values of a field: the field itself, or all fields below it.
  package func values(of field: String) -> [AgencyValue] {
    if let value = values[field] { return [value] }
    return values.filter { $0.key.hasPrefix(field + ".") }.sorted { $0.key < $1.key }.map(\.value)
  }

  package subscript(field: String) -> String? { values[field]?.text }

  /// Reports keys that are none, and such as a document answers, where the agency says that they do not apply.
  func reportNotApplicable(
    _ keys: KeyRegistry, _ documents: [DisclosureKey: [Document]], into diagnostics: inout DiagnosticList
  ) {
    for (key, reason) in notApplicable {
      if let kind = keys[key] {
        if let document = documents[key]?.first {
          diagnostics.add(.notApplicableAnswered(kind, document).at(reason.place))
        }
      } else {
        let near = NearestName.suggestion(for: key.name, among: keys.names)
        diagnostics.add(.notApplicableUnknown(key.name, suggestion: near).at(reason.place))
      }
    }
  }

  /// Reports what nobody has replaced in the profile: a problem as soon as anything is published with it.
  func reportPlaceholders(isPublic: Bool, into diagnostics: inout DiagnosticList) {
    for value in values.values.sorted(by: { $0.place < $1.place }) {
      guard var finding = value.placeholder else { continue }
      finding.severity = isPublic ? .problem : .note
      diagnostics.add(finding)
    }
  }

  /// The postal address in one line, as it is written on an envelope.
  package var addressLine: String? {
    let parts = [
      self["address.street"], self["address.subdistrict"].map { "ตำบล\($0)" },
      self["address.district"].map { "อำเภอ\($0)" }, self["address.province"].map { "จังหวัด\($0)" },
      self["address.postcode"],
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}

/// A filled field of the agency's profile with the place where it is written.
package struct AgencyValue: Sendable, Hashable {
  /// The text as written, trimmed and in NFC.
  package let text: String
  /// Where it stands in `agency.yaml`.
  package let place: SourcePlace

  /// What is wrong with a value that is a prompt, a filler or an example; nil for a real one.
  package var placeholder: Diagnostic? {
    if let found = Placeholder.find(in: text) {
      return Diagnostic.placeholder(found.words, isPrompt: found.isPrompt).at(place)
    }
    let isEmpty = Placeholder.saysNone(text) || Placeholder.isExampleAddress(text)
    return isEmpty ? Diagnostic.placeholder(text, isPrompt: false).at(place) : nil
  }
}

/// The look that the agency chose: colours as `#rrggbb` and its emblem.
package struct AgencyTheme: Sendable, Hashable {
  /// The one strong colour.
  package let color: String
  package let accent: String
  /// The emblem's path below the project's root; nil if none is named.
  package let emblem: String?
  /// The folder of a look that several agencies share, as it is written, with its place.
  package var folder: AgencyValue?

  /// A calm default for agencies that name no colours.
  package static let standard = AgencyTheme(color: "#0b5d57", accent: "#b4540a", emblem: nil)
}

/// Says that the whole content is made up for demonstration.
package struct SampleNotice: Sendable, Hashable {
  /// The sentence that every page shows.
  package let note: String
  /// The day on which readiness is judged, where no other is given.
  package let judgedOn: CalendarDay?
}
