import Catalogue
import Content
import Diagnostics
import ThaiText

/// A document that `new` or an import makes, for the year that the list asks for unless another one is named.
struct NewDocument {
  var scaffold: DocumentScaffold
  /// The document as `new` and `init` would have written it, with the empty tables beside it.
  let variants: [DocumentScaffold]
  /// What may surprise about its year.
  let note: LocalizedText?

  init(_ kind: DisclosureKind, in catalogues: ChosenCatalogues, year: FiscalYear?, units: [String]) {
    let listYear = catalogues.year
    let items = catalogues.library[listYear]?.items(for: kind.key) ?? []
    // A year that does not ask for the key has no say in whose document it is.
    let isOfYearBefore = items.first?.period(of: kind.key) == .previous
    let wanted = isOfYearBefore ? listYear.previous : listYear
    let made = { (units: [String]) in
      DocumentScaffold(of: kind, for: items, in: catalogues.library, year: year ?? wanted, units: units)
    }
    scaffold = made(units)
    variants = [made(units), made([])]
    let name = items.map(\.code).first ?? kind.key.name
    note =
      switch year ?? wanted {
      case _ where items.isEmpty:
        LocalizedText(
          th: "รายการ OIT ปี \(listYear) ไม่ได้ถามถึง \(name) แต่เผยแพร่ไว้ได้",
          en: "the list of \(listYear) does not ask for \(name); it may be published all the same")
      case wanted where isOfYearBefore:
        LocalizedText(
          th: "\(name) ของปี \(listYear) ถามข้อมูลของปีก่อนหน้า จึงเป็นเอกสารของปี \(wanted)",
          en: "\(name) of \(listYear) asks for the year before, so the document is of \(wanted)")
      case wanted: nil
      case let other:
        LocalizedText(
          th: "รายการ OIT ปี \(listYear) ใช้เอกสารของปี \(wanted) ส่วนเอกสารนี้เป็นของปี \(other) ตามที่ใส่ --year",
          en:
            "the list of \(listYear) looks at the document of \(wanted); this one is of \(other), as --year says"
        )
      }
  }
}

extension LocalizedText {
  /// The lines that name workbooks in a document which its author has begun.
  static func linesForWorkbooks(_ scaffold: DocumentScaffold) -> LocalizedText {
    let lines = scaffold.datasetLines.joined(separator: "\n")
    return LocalizedText(
      th: "\(scaffold.path) แก้ไขไว้แล้ว จึงไม่เขียนทับ เพิ่มหรือแก้บรรทัดเหล่านี้ในส่วนหัวของไฟล์เอง:\n\(lines)",
      en: "\(scaffold.path) has been edited and is left alone; put these lines into its head:\n\(lines)")
  }
}

extension Diagnostic {
  /// An item that asks for no table.
  static func noTableToFill(_ item: String) -> Diagnostic {
    Diagnostic(
      "content.no-table", .error,
      LocalizedText(th: "ข้อ “\(item)” ไม่มีตารางให้กรอก", en: "“\(item)” asks for no table"),
      mend: LocalizedText(
        th: "สั่ง prongsai new \(item) โดยไม่ใส่ --workbook แล้วเขียนเนื้อหาหรือแนบไฟล์ในเอกสารนั้น",
        en: "run prongsai new \(item) without --workbook, and write the text or attach the file"))
  }
}
