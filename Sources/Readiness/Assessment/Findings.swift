import Catalogue
import Content
import Diagnostics
import ThaiText

/// The problems of readiness in words that staff act upon.
enum Findings {
  /// The problem of a missing element; nothing where it is shown or declared.
  static func shortfall(
    _ readiness: ElementReadiness, of item: CatalogueItem, _ document: Document?
  ) -> Diagnostic? {
    guard readiness.state == .missing else { return nil }
    let place = readiness.place ?? document.map { SourcePlace(file: $0.path) }
    let text = readiness.element.text
    let why = readiness.shortfall
    return Diagnostic(
      "readiness.element-missing", .problem, at: place,
      LocalizedText(
        th: "\(item.code) · " + (why.map { "\($0.th) (ต้องแสดง: \(text))" } ?? "ยังไม่แสดง “\(text)”"),
        en: "\(item.code) · " + (why.map { "\($0.en) (to be shown: \(text))" } ?? "“\(text)” is not shown")),
      mend: readiness.mend)
  }

  /// The problem of a document that is not there.
  static func absent(
    _ kind: DisclosureKind, _ item: CatalogueItem, wanted: FiscalYear, others: [Document], draft: DraftNotice?
  ) -> Diagnostic {
    let year = (draft?.year ?? wanted).buddhistYear
    if let draft {
      return Diagnostic(
        "readiness.draft", .problem, at: SourcePlace(file: draft.path),
        LocalizedText(
          th: "\(item.code) · “\(kind.title)” ปี \(year) ยังเป็นฉบับร่าง",
          en: "\(item.code) · \(kind.titleEnglish) of \(year) is still a draft"),
        mend: LocalizedText(
          th: "เติมให้ครบ แล้วเปลี่ยน status: draft เป็น status: published",
          en: "complete it and change status: draft to status: published"))
    }
    let path = "Content/\(kind.category.folder)/\(kind.key.name)/\(year).md"
    if let newest = others.first {
      return Diagnostic(
        "readiness.outdated", .problem, at: SourcePlace(file: newest.path),
        LocalizedText(
          th: "\(item.code) · “\(kind.title)” มีเฉพาะของปี \(newest.year.buddhistYear) แต่ต้องใช้ของปี \(year)",
          en:
            "\(item.code) · \(kind.titleEnglish) exists only for \(newest.year.buddhistYear); \(year) is asked for"
        ),
        mend: LocalizedText(
          th: "สั่ง prongsai new \(kind.key.name) --year \(year) แล้วเติมข้อมูลของปี \(year)",
          en: "run prongsai new \(kind.key.name) --year \(year) and fill in that year"))
    }
    return Diagnostic(
      "readiness.missing", .problem, at: nil,
      LocalizedText(
        th: "\(item.code) · ยังไม่มี “\(kind.title)” ปี \(year) (\(path))",
        en: "\(item.code) · \(kind.titleEnglish) of \(year) is not there (\(path))"),
      mend: LocalizedText(
        th: "สั่ง prongsai new \(kind.key.name) --year \(year)",
        en: "run prongsai new \(kind.key.name) --year \(year)"))
  }
}
