import Catalogue
import DataFiles
import Diagnostics
import Files
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
  /// What the pages in English say of the agency, beside its name.
  private static let englishFields = ["summaryEnglish", "addressEnglish", "hoursEnglish"]

  /// Whether a field holds an address.
  static func isLink(_ field: String) -> Bool { urlFields.contains(field) || field.hasPrefix("social.") }

  private let source: SourceText
  private let check: ContactCheck
  private var values: [String: AgencyValue] = [:]

  private init(source: SourceText, isSample: Bool) {
    self.source = source
    check = ContactCheck(isSample: isSample)
  }

  /// The agency; nil if a field without which no site can be made is missing.
  static func read(_ source: SourceText, into diagnostics: inout DiagnosticList) -> Agency? {
    guard let node = FieldFile.data(source, nil, "agency", "name: fiscalYear:", into: &diagnostics) else {
      return nil
    }
    var isSample = false
    if case .mapping(let entries) = node.content { isSample = entries.contains { $0.key == "sample" } }
    var reader = AgencyReader(source: source, isSample: isSample)
    return reader.agency(from: node, into: &diagnostics)
  }

  private mutating func agency(from node: DataNode, into diagnostics: inout DiagnosticList) -> Agency? {
    var fields = FieldReader(node, in: source, rule: "agency")
    let name = fields.text("name", required: true, into: &diagnostics)
    keep("name", name)
    let nameEnglish = fields.text("nameEnglish", into: &diagnostics)
    let shortName = fields.text("shortName", into: &diagnostics)
    for field in Self.englishFields { keep(field, fields.text(field, into: &diagnostics)) }
    let type = fields.text("type", into: &diagnostics)
    let baseURL = webAddress(fields.text("baseURL", into: &diagnostics), into: &diagnostics)
    let fiscalYear = fields.fiscalYear("fiscalYear", required: true, into: &diagnostics)
    let catalogue = fields.fiscalYear("catalogue", into: &diagnostics)
    let past = years("pastCatalogues", &fields, into: &diagnostics)
    let units = fields.texts("units", into: &diagnostics).map(\.value)
    let families = fields.texts("families", into: &diagnostics)
    readSections(&fields, into: &diagnostics)
    let theme = readTheme(&fields, into: &diagnostics)
    let readiness = ReadinessDisplay.read(&fields, into: &diagnostics)
    let menu = MenuEntry.read(&fields, in: source, into: &diagnostics)
    let sample = readSample(&fields, into: &diagnostics)
    let work = AgencyWork.read(&fields, in: source, units: KnownNames(units), into: &diagnostics)
    let exceptions = PrivacyExceptions.read(&fields, in: source, into: &diagnostics)
    let severities = SeverityChoices.read(&fields, in: source, into: &diagnostics)
    let absent = NotApplicable.read(&fields, in: source, into: &diagnostics)
    fields.finish(into: &diagnostics)
    guard let name, let fiscalYear else { return nil }
    let years = [catalogue ?? fiscalYear] + past
    var agency = Agency(
      name: name.value, nameEnglish: nameEnglish?.value, shortName: shortName?.value ?? name.value,
      type: type?.value, baseURL: baseURL, fiscalYear: fiscalYear.value,
      catalogueYears: Set(years.map(\.value)).sorted(by: >), yearPlaces: places(of: years),
      knownUnits: KnownNames(units), theme: theme, sample: sample, values: values)
    agency.privacyExceptions = exceptions
    agency.severities = severities
    agency.notApplicable = Dictionary(absent.map { (DisclosureKey($0.name.value), $0.reason) }) { first, _ in
      first
    }
    agency.work = work
    agency.families = families.map { AgencyValue(text: $0.value, place: source.place(of: $0)) }
    agency.readiness = readiness
    agency.menu = menu
    return agency
  }

  private func places(of years: [Located<FiscalYear>]) -> [FiscalYear: SourcePlace] {
    let places = years.map { ($0.value, source.place(of: $0)) }
    return Dictionary(places) { first, _ in first }
  }

  private func years(
    _ key: String, _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> [Located<FiscalYear>] {
    fields.texts(key, into: &diagnostics).compactMap { text in
      if let year = ThaiDigits.integer(text.value).flatMap(FiscalYear.init) {
        return Located(value: year, offset: text.offset, length: text.length)
      }
      diagnostics.add(.noFiscalYear(text.value), in: source, at: text)
      return nil
    }
  }

  private mutating func keep(_ name: String, _ text: Located<String>?) {
    guard let text else { return }
    values[name] = AgencyValue(text: text.value, place: source.place(of: text))
  }

  private mutating func readSections(_ fields: inout FieldReader, into diagnostics: inout DiagnosticList) {
    for section in Self.sections {
      guard let node = fields.mapping(section.name, into: &diagnostics) else { continue }
      var inner = FieldReader(node, in: source, rule: "agency")
      for key in section.keys {
        let name = "\(section.name).\(key)"
        guard let text = inner.text(key, into: &diagnostics) else { continue }
        let fault =
          check.fault(of: name, text.value) ?? (Self.isLink(name) ? linkFault(of: name, text.value) : nil)
        if let fault { diagnostics.add(fault, in: source, at: text) } else { keep(name, text) }
      }
      inner.finish(into: &diagnostics)
    }
  }

  /// What is wrong with a link of the profile; nil if it leads somewhere.
  ///
  /// It names its scheme or a path of this site; anything else is a name and no address.
  private func linkFault(of name: String, _ text: String) -> Diagnostic? {
    let isAddress = SafeURL(content: text) != nil && (LinkChecker.isExternal(text) || text.utf8.first == 0x2F)
    guard isAddress else { return .agencyLink(name, text) }
    if name == "contact.map", WebAuthority(of: text) == nil { return .agencyLink(name, text) }
    return check.hostFault(of: text)
  }

  /// The address of the site: a scheme, a host and perhaps a folder, nothing else.
  private func webAddress(_ text: Located<String>?, into diagnostics: inout DiagnosticList) -> String? {
    guard let text else { return nil }
    guard let address = BaseAddress.read(text.value) else {
      diagnostics.add(.noBaseURL(text.value), in: source, at: text)
      return nil
    }
    if let fault = check.siteFault(of: text.value) {
      diagnostics.add(fault, in: source, at: text)
      return nil
    }
    return address
  }

  private func readTheme(
    _ fields: inout FieldReader, into diagnostics: inout DiagnosticList
  ) -> AgencyTheme {
    guard let node = fields.mapping("theme", into: &diagnostics) else { return .standard }
    var inner = FieldReader(node, in: source, rule: "agency")
    let main = color(inner.text("color", into: &diagnostics), into: &diagnostics)
    let accent = color(inner.text("accent", into: &diagnostics), into: &diagnostics)
    let emblem = inner.text("emblem", into: &diagnostics)
    let folder = inner.text("folder", into: &diagnostics)
    inner.finish(into: &diagnostics)
    return AgencyTheme(
      color: main ?? AgencyTheme.standard.color, accent: accent ?? AgencyTheme.standard.accent,
      emblem: emblem.map { "Content/" + $0.value },
      folder: folder.map { AgencyValue(text: $0.value, place: source.place(of: $0)) })
  }

  private func color(_ text: Located<String>?, into diagnostics: inout DiagnosticList) -> String? {
    guard let text else { return nil }
    if Self.isColor(text.value) { return text.value }
    let bare = String(
      String.UnicodeScalarView(text.value.unicodeScalars.filter { !"“”‘’„\"' ".unicodeScalars.contains($0) }))
    let meant = [bare, "#" + bare].first(where: Self.isColor)
    diagnostics.add(.noColor(text.value, meant: meant), in: source, at: text)
    return nil
  }

  private static func isColor(_ text: String) -> Bool {
    let digits = text.utf8.dropFirst()
    let isHex = digits.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || 0x61...0x66 ~= $0 | 0x20 }
    return text.utf8.first == UInt8(ascii: "#") && digits.count == 6 && isHex
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

/// Reads the agency's profile alone, for commands that need no more of the content.
package enum AgencyProfile {
  /// The agency of a project; nil if it cannot be read, which is reported.
  package static func read(root: String, into diagnostics: inout DiagnosticList) -> Agency? {
    let disk = SourceFolder(root: root)
    do { _ = try disk.entries(of: ContentScanner.folder) } catch {
      diagnostics.add(.noContent(in: root, error))
      return nil
    }
    return TextFile.read(ContentScanner.agency, from: disk, into: &diagnostics)
      .flatMap { AgencyReader.read($0, into: &diagnostics) }
  }
}

extension Agency {
  /// The picture that stands for the agency; nil if none is named, or if it cannot be used, which is reported.
  func emblem(in files: SourceFiles, into diagnostics: inout DiagnosticList) -> ContentFile? {
    guard let path = theme.emblem else { return nil }
    let locator = FileLocator(files: files, folder: ContentScanner.folder, address: SitePath([]))
    let name = String(path.dropFirst(ContentScanner.folder.utf8.count + 1))
    let found = locator.file(named: name)
    guard case .success(let file) = found, file.kind.isImage, file.state.isAvailable else {
      let fault = (try? found.get())?.fault.flatMap { $0.severity == .error ? $0 : nil }
      let finding = fault ?? .unusableEmblem(path)
      diagnostics.add(finding.place == nil ? finding.at(path: ContentScanner.agency) : finding)
      return nil
    }
    PersonalDataCheck.report(in: [file], of: files, allowing: [], into: &diagnostics)
    return file
  }
}
