import DataFiles
import Diagnostics
import ThaiText

/// The fields that documents, news and free pages share.
struct CommonFields {
  let title: String?
  let summary: String?
  let published: CalendarDay?
  let updated: CalendarDay?
  let unit: String?
  let status: PublicationStatus
  let isSample: Bool

  /// Reads the shared fields; a unit must be one of the agency's.
  static func read(
    _ fields: inout FieldReader, _ source: SourceText, _ agency: Agency,
    into diagnostics: inout DiagnosticList
  ) -> CommonFields {
    let title = fields.text("title", required: true, into: &diagnostics)
    let summary = fields.text("summary", into: &diagnostics)
    let published = fields.day("published", into: &diagnostics)
    let updated = fields.day("updated", into: &diagnostics)
    let unit = unit(fields.text("unit", into: &diagnostics), source, agency, into: &diagnostics)
    let status = fields.choice(
      "status", among: PublicationStatus.allCases.map(\.rawValue), into: &diagnostics)
    let isSample = fields.flag("sample", into: &diagnostics)
    if let published, let updated, updated.value < published.value {
      diagnostics.add(
        "document.updated-before-published", .problem, in: source, at: updated.offset, length: updated.length,
        LocalizedText(
          th: "วันที่ปรับปรุง (\(updated.value.thaiLong)) อยู่ก่อนวันที่เผยแพร่ (\(published.value.thaiLong))",
          en: "it was updated (\(updated.value.iso)) before it was published (\(published.value.iso))"),
        mend: LocalizedText(th: "ตรวจปี พ.ศ. และวันที่ทั้งสอง", en: "check both dates and their years"))
    }
    return CommonFields(
      title: title?.value, summary: summary?.value, published: published?.value, updated: updated?.value,
      unit: unit, status: status.flatMap { PublicationStatus(rawValue: $0.value) } ?? .published,
      isSample: isSample?.value ?? false)
  }

  /// The unit of a text, where it is one of the agency's.
  static func unit(
    _ text: Located<String>?, _ source: SourceText, _ agency: Agency, into diagnostics: inout DiagnosticList
  ) -> String? {
    guard let text else { return nil }
    if agency.units.isEmpty || agency.units.contains(text.value) { return text.value }
    diagnostics.add(
      "document.unknown-unit", in: source, at: text.offset, length: text.length,
      LocalizedText(
        th: "ไม่มีส่วนงาน “\(text.value)” ใน agency.yaml", en: "“\(text.value)” is not a unit of agency.yaml"),
      mend: LocalizedText(
        th: "ใช้ชื่อใดชื่อหนึ่ง: \(agency.units.joined(separator: ", ")) หรือเพิ่มใน units: ของ agency.yaml",
        en: "use one of: \(agency.units.joined(separator: ", ")), or add it to units: in agency.yaml"),
      suggestion: NearestName.suggestion(for: text.value, among: agency.units))
    return nil
  }
}
