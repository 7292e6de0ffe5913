import DataFiles
import Diagnostics
import Markup
import ThaiText

/// Reads `Content/agency.yaml`: every key known, every value of its type.
struct AgencyReader {
  static let sections: [(name: String, keys: [String])] = [
    ("address", ["street", "subdistrict", "district", "province", "postcode"]),
    ("contact", ["phone", "fax", "email", "map", "hours"]),
    ("social", ["facebook", "line", "youtube", "instagram", "tiktok", "x"]),
    ("complaint", ["corruption", "general"]),
  ]
  private static let urlFields: Set = ["contact.map", "complaint.corruption", "complaint.general"]

  private let source: SourceText
  private var values: [String: AgencyValue] = [:]

  private init(source: SourceText) { self.source = source }

  /// The agency, or nothing where a field without which no site can be made is missing.
  static func read(_ source: SourceText, into diagnostics: inout DiagnosticList) -> Agency? {
    guard
      let node = FieldData.read(
        source, empty: "agency.empty", asking: "name: fiscalYear:", into: &diagnostics)
    else { return nil }
    var reader = AgencyReader(source: source)
    return reader.agency(from: node, into: &diagnostics)
  }

  private mutating func agency(from node: DataNode, into diagnostics: inout DiagnosticList) -> Agency? {
    var fields = FieldReader(node, in: source, rule: "agency")
    let name = fields.text("name", required: true, into: &diagnostics)
    keep("name", name)
    let nameEnglish = fields.text("nameEnglish", into: &diagnostics)
    let shortName = fields.text("shortName", into: &diagnostics)
    let type = fields.text("type", into: &diagnostics)
    let baseURL = webAddress(fields.text("baseURL", into: &diagnostics), into: &diagnostics)
    let fiscalYear = fields.fiscalYear("fiscalYear", required: true, into: &diagnostics)
    let catalogue = fields.fiscalYear("catalogue", into: &diagnostics)
    let past = years("pastCatalogues", &fields, into: &diagnostics)
    let units = fields.texts("units", into: &diagnostics).map(\.value)
    readSections(&fields, into: &diagnostics)
    let theme = readTheme(&fields, into: &diagnostics)
    let sample = readSample(&fields, into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard let name, let fiscalYear else { return nil }
    let years = [catalogue ?? fiscalYear] + past
    return Agency(
      name: name.value, nameEnglish: nameEnglish?.value, shortName: shortName?.value ?? name.value,
      type: type?.value, baseURL: baseURL, fiscalYear: fiscalYear.value,
      catalogueYears: Self.ordered(years.map(\.value)), yearPlaces: places(of: years), units: units,
      theme: theme,
      sample: sample, values: values)
  }

  private func places(of years: [Located<FiscalYear>]) -> [FiscalYear: SourcePlace] {
    let places = years.map { ($0.value, source.place(at: $0.offset, length: $0.length)) }
    return Dictionary(places) { first, _ in first }
  }

  private static func ordered(_ years: [FiscalYear]) -> [FiscalYear] {
    Set(years).sorted(by: >)
  }

  private func years(
    _ key: String, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> [Located<FiscalYear>] {
    fields.texts(key, into: &diagnostics).compactMap { text in
      if let year = ThaiDigits.integer(text.value).flatMap(FiscalYear.init) {
        return Located(value: year, offset: text.offset, length: text.length)
      }
      diagnostics.add(
        "agency.fiscal-year", in: source, at: text.offset, length: text.length,
        LocalizedText(
          th: "“\(text.value)” ไม่ใช่ปีงบประมาณ พ.ศ.", en: "“\(text.value)” is not a Buddhist-era fiscal year"),
        mend: LocalizedText(th: "เขียนเป็นเลข พ.ศ. สี่หลัก เช่น 2566", en: "write four digits such as 2566"))
      return nil
    }
  }

  private mutating func keep(_ name: String, _ text: Located<String>?) {
    guard let text else { return }
    values[name] = AgencyValue(text: text.value, place: source.place(at: text.offset, length: text.length))
  }

  private mutating func readSections(_ fields: inout FieldReader, into diagnostics: inout DiagnosticList) {
    for section in Self.sections {
      guard let node = fields.mapping(section.name, into: &diagnostics) else { continue }
      var inner = FieldReader(node, in: source, rule: "agency")
      for key in section.keys {
        let name = "\(section.name).\(key)"
        let text = inner.text(key, into: &diagnostics)
        if let text, section.name == "social" || Self.urlFields.contains(name), !leadsSomewhere(text.value) {
          reportLink(text, into: &diagnostics)
          continue
        }
        keep(name, text)
      }
      inner.finish(into: &diagnostics)
    }
  }

  /// Whether a text names its scheme or a path of this site; anything else is a name and no address.
  private func leadsSomewhere(_ text: String) -> Bool {
    SafeURL(content: text) != nil && (LinkChecker.isExternal(text) || text.utf8.first == 0x2F)
  }

  private func reportLink(_ text: Located<String>, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      "agency.unsafe-url", in: source, at: text.offset, length: text.length,
      LocalizedText(th: "ที่อยู่เว็บนี้ใช้ไม่ได้", en: "this web address cannot be used"),
      mend: LocalizedText(
        th: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือเส้นทางในเว็บไซต์ เช่น /complaints/",
        en: "use https://, http://, mailto:, tel: or a path of this site such as /complaints/"))
  }

  private func webAddress(_ text: Located<String>?, into diagnostics: inout DiagnosticList) -> String? {
    guard let text else { return nil }
    let isWeb = text.value.utf8.starts(with: "https://".utf8) || text.value.utf8.starts(with: "http://".utf8)
    guard isWeb, let url = SafeURL(content: text.value) else {
      reportLink(text, into: &diagnostics)
      return nil
    }
    return url.text.utf8.last == 0x2F ? String(url.text.dropLast()) : url.text
  }

  private func readTheme(
    _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> AgencyTheme {
    guard let node = fields.mapping("theme", into: &diagnostics) else { return .standard }
    var inner = FieldReader(node, in: source, rule: "agency")
    let color = color(inner.text("color", into: &diagnostics), into: &diagnostics)
    let accent = self.color(inner.text("accent", into: &diagnostics), into: &diagnostics)
    let emblem = inner.text("emblem", into: &diagnostics)
    inner.finish(into: &diagnostics)
    return AgencyTheme(
      color: color ?? AgencyTheme.standard.color, accent: accent ?? AgencyTheme.standard.accent,
      emblem: emblem.map { "Content/" + $0.value })
  }

  private func color(_ text: Located<String>?, into diagnostics: inout DiagnosticList) -> String? {
    guard let text else { return nil }
    let digits = text.value.utf8.dropFirst()
    let isHex = digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || 0x61...0x66 ~= $0 | 0x20 }
    if text.value.utf8.first == UInt8(ascii: "#"), digits.count == 6, isHex { return text.value }
    diagnostics.add(
      "agency.color", in: source, at: text.offset, length: text.length,
      LocalizedText(th: "“\(text.value)” ไม่ใช่รหัสสี", en: "“\(text.value)” is not a colour"),
      mend: LocalizedText(
        th: "เขียนเครื่องหมาย # ตามด้วยเลขฐานสิบหกหกหลัก ในเครื่องหมายคำพูด เช่น \"#0b5d57\"",
        en: "write # and six hexadecimal digits in quotes, such as \"#0b5d57\""))
    return nil
  }

  private func readSample(
    _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> SampleNotice? {
    guard let node = fields.mapping("sample", into: &diagnostics) else { return nil }
    var inner = FieldReader(node, in: source, rule: "agency")
    let note = inner.text("note", required: true, into: &diagnostics)
    let judgedOn = inner.day("judgedOn", into: &diagnostics)
    inner.finish(into: &diagnostics)
    return note.map { SampleNotice(note: $0.value, judgedOn: judgedOn?.value) }
  }
}
