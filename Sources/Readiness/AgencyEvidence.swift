import Catalogue
import Content
import Diagnostics
import ThaiText

/// Evidence in the agency's profile and in its news.
extension EvidenceChecker {
  func agency(_ field: AgencyField) -> EvidenceResult {
    let values = content.agency.values(of: field.rawValue)
    guard let value = values.first else {
      return .missing(
        th: "ยังไม่ได้กรอก\(field.words.th) (\(field.rawValue)) ใน agency.yaml",
        en: "the \(field.words.en) (\(field.rawValue)) is not filled in agency.yaml",
        at: SourcePlace(file: "Content/agency.yaml"))
    }
    if let part = AddressPart.allCases.first(where: { field == .address && content.agency[$0.field] == nil })
    {
      return .missing(part, after: value)
    }
    if let unsaid = values.lazy.compactMap(\.placeholder).first {
      return .missing(unsaid)
    }
    let shown = values.count == 1 && !value.text.utf8.contains(0x2F) ? ": " + value.text : ""
    let label = LocalizedText(th: field.words.th + shown, en: field.words.en + shown)
    return .verified([Evidence(place: value.place, anchor: PageAnchor.contact, label: label)])
  }

  func separate(_ first: AgencyField, _ second: AgencyField) -> EvidenceResult {
    guard let one = content.agency.values[first.rawValue] else { return agency(first) }
    guard let other = content.agency.values[second.rawValue] else { return agency(second) }
    if one.placeholder != nil { return agency(first) }
    if other.placeholder != nil { return agency(second) }
    guard one.text != other.text else {
      return .missing(
        th: "\(first.words.th)กับ\(second.words.th)เป็นช่องทางเดียวกัน",
        en: "the \(first.words.en) and the \(second.words.en) are the same channel", at: one.place)
    }
    let label = LocalizedText(th: "ช่องทางแยกจากเรื่องทั่วไป", en: "a channel of its own")
    return .verified([Evidence(place: one.place, anchor: PageAnchor.contact, label: label)])
  }

  func news() -> EvidenceResult {
    let dates = FutureDates(today: today)
    let recent = content.news.filter { $0.published.map(year.contains) ?? false }
    let told = recent.filter { dates.findings(of: $0.common, in: $0.path).isEmpty && !$0.isPlaceholder }
    if let latest = told.first {
      let label = LocalizedText(th: "ข่าว \(told.count) เรื่อง", en: "\(told.count) news items")
      return .verified([Evidence(place: SourcePlace(file: latest.path), anchor: nil, label: label)])
    }
    if let ahead = recent.lazy.flatMap({ dates.findings(of: $0.common, in: $0.path) }).first {
      return .missing(ahead)
    }
    if let prompt = recent.first {
      return .missing(
        th: "ข่าวของปีงบประมาณ \(year.buddhistYear) มีแต่ข้อความที่แม่แบบเตรียมไว้",
        en: "the news of fiscal year \(year.buddhistYear) holds prompts of the scaffold only",
        at: SourcePlace(file: prompt.path, line: 1, column: 1),
        mend: LocalizedText(th: "เขียนเนื้อข่าวจริงแทน", en: "write the news itself in their place"))
    }
    if let other = content.news.first(where: { $0.published != nil }), let day = other.published {
      return .missing(
        th: "มีข่าว \(content.news.count) เรื่อง แต่ไม่มีเรื่องใดลงวันที่ในปีงบประมาณ \(year.buddhistYear)",
        en: "none of the \(content.news.count) news items is dated in fiscal year \(year.buddhistYear)",
        at: SourcePlace(file: other.path, line: 1, column: 1),
        mend: LocalizedText(
          th:
            "ถ้าข่าวนี้ลงวันที่ \(day.thaiLong) ผิด ให้แก้ชื่อไฟล์และ published: ถ้าวันที่ถูกแล้ว ให้เพิ่มข่าวของปีนี้ด้วย prongsai new news \"ชื่อข่าว\"",
          en:
            "if \(day.iso) is a slip, mend the file's name and published:; if not, add news of the year with prongsai new news \"title\""
        ))
    }
    return .missing(
      th: "ยังไม่มีข่าวที่ลงวันที่ในปีงบประมาณ \(year.buddhistYear)",
      en: "there is no news dated in fiscal year \(year.buddhistYear)", at: SourcePlace(file: "Content/news"))
  }
}

/// What an address needs so that a letter arrives; there may be no street, village or number.
private enum AddressPart: String, CaseIterable {
  case subdistrict, district, province

  var field: String { "address." + rawValue }

  var words: LocalizedText {
    switch self {
    case .subdistrict: LocalizedText(th: "ตำบลหรือแขวง", en: "subdistrict")
    case .district: LocalizedText(th: "อำเภอหรือเขต", en: "district")
    case .province: LocalizedText(th: "จังหวัด", en: "province")
    }
  }
}

extension EvidenceResult {
  fileprivate static func missing(_ part: AddressPart, after written: AgencyValue) -> EvidenceResult {
    .missing(
      th: "ที่อยู่ยังไม่มี\(part.words.th) (\(part.field)) ใน agency.yaml",
      en: "the address has no \(part.words.en) (\(part.field)) in agency.yaml", at: written.place,
      mend: LocalizedText(
        th:
          "เพิ่มบรรทัด \(part.rawValue): ใต้ address: ใน Content/agency.yaml ถ้าเขียนไว้รวมกับบ้านเลขที่แล้ว ให้แยกออกมา",
        en:
          "add a line \(part.rawValue): below address: in Content/agency.yaml; where it stands in street:, move it"
      ))
  }
}

extension Article {
  /// Whether nothing but prompts and fillers stands in it.
  fileprivate var isPlaceholder: Bool {
    !common.placeholders.isEmpty
      || (!text.outline.placeholders.isEmpty && !text.outline.hasWords(in: 1..<Int.max))
  }
}
