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

extension ChosenCatalogues {
  /// The documents of every item of the year's list in its order, with the code of the first item that each answers; nil if
  /// there is no list.
  func documents(
    units: [String], year: FiscalYear?
  ) -> [(code: String, kind: DisclosureKind, scaffold: DocumentScaffold)]? {
    guard let list = library[self.year] else { return nil }
    let asked = year == self.year ? nil : year
    var seen = Set<DisclosureKey>()
    return list.items.flatMap { item in
      item.keys.filter { $0 != "news" && seen.insert($0).inserted }.compactMap { library.keys[$0] }.map {
        kind in
        (
          code: item.code, kind: kind,
          scaffold: NewDocument(kind, in: self, year: asked, units: units).scaffold
        )
      }
    }
  }
}

extension LocalizedText {
  /// Where the pictures of a news item are put.
  static func picturesGoTo(_ folder: String) -> LocalizedText {
    LocalizedText(
      th: "วางรูปไว้ใน \(folder) แล้วลบ # หน้า album: ในไฟล์ข่าว",
      en: "put pictures into \(folder), and remove the # before album: in the news item")
  }

  /// What is done with a workbook that holds the tables of several documents.
  static func fillAndImport(_ name: String) -> LocalizedText {
    LocalizedText(
      th: "กรอกแล้วสั่ง prongsai import workbook \(name) โปรแกรมจะแยกแต่ละแผ่นไปไว้ในเอกสารของข้อนั้น",
      en: "fill it in, then run prongsai import workbook \(name), which takes its sheets to their documents")
  }

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

extension Diagnostic {
  /// A table in which somebody has filled in rows, so that an empty workbook does not take its place.
  static func tableIsFilled(_ path: String) -> Diagnostic {
    Diagnostic(
      "content.file-exists", .error, at: SourcePlace(file: path),
      LocalizedText(
        th: "\(path) มีแถวที่กรอกไว้แล้ว จึงยังไม่ทำไฟล์ Excel เปล่ามาแทน",
        en: "\(path) holds rows already, so no empty workbook takes its place"),
      mend: LocalizedText(
        th:
          "กรอกต่อใน \(path) ได้เลย (เปิดด้วย Excel ได้) ถ้าอยากใช้ไฟล์ Excel แบบใหม่ ให้ย้ายไฟล์นี้ออกก่อน สั่งใหม่ แล้วคัดลอกแถวไปวาง",
        en:
          "go on filling in \(path), which Excel opens too; for a workbook move it away, run the command again, and paste the rows"
      ))
  }

  /// A unit of which no document says that it is responsible.
  static func noTablesOfUnit(_ unit: String, units: [String]) -> Diagnostic {
    Diagnostic(
      "content.no-tables-of-unit", .error,
      LocalizedText(
        th: "ยังไม่มีเอกสารที่มีตารางและเขียนว่าเป็นของ “\(unit)”",
        en: "no document with a table says that “\(unit)” is responsible for it"),
      mend: LocalizedText(
        th: "เขียน unit: \(unit) ในเอกสารของข้อที่ส่วนงานนี้รับผิดชอบก่อน หรือสั่ง prongsai new all --workbook เพื่อทำทุกข้อ",
        en:
          "write unit: \(unit) into its documents first, or make all tables with prongsai new all --workbook"),
      suggestion: NearestName.suggestion(for: unit, among: units.filter { $0 != unit }))
  }
}
