import Diagnostics
import ThaiText

/// The publishing body as `Content/agency.yaml` describes it.
public struct Agency: Sendable {
  /// The full official name.
  public let name: String
  /// The English name.
  public let nameEnglish: String?
  /// The name as it is used in running text.
  public let shortName: String
  /// The type, such as อบต.
  public let type: String?
  /// The address of the site without a final slash; absent where the agency has none yet.
  public let baseURL: String?
  /// The fiscal year that the agency is reporting on.
  public let fiscalYear: FiscalYear
  /// The years whose official lists the site answers, newest first; never empty.
  public let catalogueYears: [FiscalYear]
  /// Where those years are written.
  public let yearPlaces: [FiscalYear: SourcePlace]
  /// The units that may be responsible for a document.
  public let units: [String]
  /// The agency's colours and emblem.
  public let theme: AgencyTheme
  /// Set where the content is made up.
  public let sample: SampleNotice?
  /// Every filled text by its dotted name, such as `contact.phone` or `social.facebook`.
  public let values: [String: AgencyValue]

  /// The filled values of a field: the field itself, or all fields below it.
  public func values(of field: String) -> [AgencyValue] {
    if let value = values[field] { return [value] }
    return values.filter { $0.key.hasPrefix(field + ".") }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The text of one field.
  public subscript(field: String) -> String? { values[field]?.text }

  /// The postal address in one line, as it is written on an envelope.
  public var addressLine: String? {
    let parts = [
      self["address.street"], self["address.subdistrict"].map { "ตำบล\($0)" },
      self["address.district"].map { "อำเภอ\($0)" }, self["address.province"].map { "จังหวัด\($0)" },
      self["address.postcode"],
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
