import Catalogue
import DataFiles
import ThaiText

/// Writes an empty document whose text asks for every required element.
package struct DocumentScaffold {
  private let kind: DisclosureKind
  private let items: [CatalogueItem]
  private let library: CatalogueLibrary
  /// The fiscal year of the document.
  package let year: FiscalYear
  private let units: [String]
  /// The schemas of tables that are workbooks beside the document; the others are CSV files.
  package var workbooks: Set<String> = []
  /// What the document consists of if it is made from a file; nil if it is to be written.
  package var filling: DocumentFilling?

  /// A scaffold of a key's document for a fiscal year, for the items of a list that the key answers.
  package init(
    of kind: DisclosureKind, for items: [CatalogueItem], in library: CatalogueLibrary, year: FiscalYear,
    units: [String]
  ) {
    self.kind = kind
    self.items = items
    self.library = library
    self.year = year
    self.units = units
  }

  /// The path of the document below the project's root.
  package var path: String { "\(folder).md" }

  /// The folder of the document's files below the project's root.
  package var folder: String {
    "\(ContentScanner.folder)/\(kind.category.folder)/\(kind.key.name)/\(year.buddhistYear)"
  }

  private var elements: [RequiredElement] {
    let asked = items.flatMap { $0.elements(of: kind.key) }
    return asked.isEmpty ? kind.elements : asked
  }

  /// The schemas of the tables that the document needs.
  package var schemas: [DatasetSchema] {
    var seen = Set<String>()
    return elements.flatMap(\.evidence.datasets).filter { seen.insert($0).inserted }
      .compactMap { library.datasets[$0] }
  }

  /// The document and an empty table, with its headings, for every dataset that it needs; or what it is filled with.
  package var files: [ScaffoldFile] {
    guard let filling else { return [ScaffoldFile(path, text)] + emptyTables }
    let tables = filling.tables.map { ScaffoldFile("\(folder)/\($0.schema).csv", bytes: $0.bytes) }
    let files = ([filling.attachment] + filling.pictures).map {
      ScaffoldFile("\(folder)/\($0.name)", bytes: $0.bytes)
    }
    return [ScaffoldFile(path, text)] + tables + emptyTables + files
  }

  /// The empty tables that are CSV files, for every dataset that the document is not filled with.
  package var emptyTables: [ScaffoldFile] {
    let filled = Set(filling?.tables.map(\.schema) ?? [])
    return schemas.filter { !workbooks.contains($0.name) && !filled.contains($0.name) }.map { schema in
      ScaffoldFile(
        "\(folder)/\(schema.name).csv", bytes: CSVWriter.bytes(header: schema.columns.map(\.title), rows: []))
    }
  }

  /// A workbook to fill in for every dataset that the document needs.
  package var workbookFiles: [ScaffoldFile] {
    schemas.map { schema in
      let table = DatasetWorkbook.Table(schema, in: year, name: schema.title)
      return ScaffoldFile(workbookPath(of: schema), bytes: DatasetWorkbook(of: [table]).bytes)
    }
  }

  /// Where the workbook of a schema lies.
  package func workbookPath(of schema: DatasetSchema) -> String { "\(folder)/\(schema.name).xlsx" }

  /// The lines that name the document's tables.
  package var datasetLines: [String] {
    let listed = schemas.map(\.name)
    guard !listed.isEmpty else { return [] }
    return ["datasets:"]
      + listed.flatMap {
        ["  - file: \($0)." + (workbooks.contains($0) ? "xlsx" : "csv"), "    schema: \($0)"]
      }
  }

  private var text: String {
    (["---"] + data + ["---", ""] + body).joined(separator: "\n") + "\n"
  }

  private var title: String {
    let isYearly = kind.title.hasSuffix("ประจำปี")
    return kind.title + (isYearly ? "งบประมาณ" : " ประจำปีงบประมาณ") + " พ.ศ. \(year.buddhistYear)"
  }

  private var data: [String] {
    var lines = ["# เอกสารนี้ต้องแสดง:"]
    lines += elements.map { "#   - \($0.text)" }
    lines += items.map { "# ตอบรายการ \($0.code) \($0.title)" }
    lines += [
      "title: " + (filling?.title.map(PlanYAML.text) ?? title),
      "#published: \(year.first.iso)   # วันที่เผยแพร่ เขียนแบบ 15 พ.ย. \(year.previous) ก็ได้",
      "#unit: \(units.first ?? "สำนักปลัด")", "status: draft   # เติมครบแล้วเปลี่ยนเป็น published",
    ]
    if kind.elements.contains(where: { $0.evidence.mentionsCovers }) {
      lines.append("#covers: \(year.buddhistYear)-\(year.buddhistYear + 4)")
    }
    lines += attachmentLines + datasetLines
    let declared = elements.filter(\.evidence.mentionsDeclared)
    if !declared.isEmpty { lines.append("#elements:") }
    return lines + declared.map { "#  \($0.id): หน้า 1" }
  }

  private var attachmentLines: [String] {
    guard let file = filling?.attachment.name else {
      return [
        "#attachments:", "#  - file: \(ScaffoldPrompt.file)", "#    title: \(ScaffoldPrompt.fileTitle)",
      ]
    }
    let name = filling?.title ?? title
    return [
      "attachments:", "  - file: " + PlanYAML.text(file), "    title: " + PlanYAML.text(name + " (ไฟล์ Word)"),
    ]
  }

  private var body: [String] {
    if let filling { return filling.body }
    var lines: [String] = [ScaffoldPrompt.introduction, ""]
    for heading in elements.flatMap(\.evidence.headings) {
      lines += ["## \(heading)", "", ScaffoldPrompt.section, ""]
    }
    return lines
  }
}

/// A file that a scaffold would write, below the project's root.
package struct ScaffoldFile: Sendable, Hashable {
  /// The path below the project's root.
  package let path: String
  package let bytes: [UInt8]

  init(_ path: String, _ text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  /// A file with its bytes.
  package init(_ path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
