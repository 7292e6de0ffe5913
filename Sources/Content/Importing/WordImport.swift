import Catalogue
import DataFiles
import Diagnostics
import ThaiText

/// Makes a document of the content from a Word file: its text as Markdown, its pictures and the file itself beside it, and
/// tables that the item asks for as tables of their own.
package struct WordImport {
  private let document: WordDocument
  private let schemas: [DatasetSchema]
  private let name: String

  /// An import of a file under its name, for an item that asks for tables of these schemas.
  package init(_ document: WordDocument, name: String, schemas: [DatasetSchema]) {
    self.document = document
    self.name = name
    self.schemas = schemas
  }

  /// What the document consists of; tables that became datasets are noted.
  package func filling(original: [UInt8], into diagnostics: inout DiagnosticList) -> DocumentFilling {
    let pictures = pictureNames
    var datasets: [DocumentFilling.Table] = []
    var text = WordMarkdown(pictures: pictures)
    var run: [WordBlock] = []
    for block in document.blocks {
      guard case .table(let table) = block, let schema = schema(of: table, besides: datasets.map(\.schema))
      else {
        run.append(block)
        continue
      }
      let rows = DatasetRows(table, schema)
      datasets.append(DocumentFilling.Table(schema: schema.name, bytes: rows.csv))
      diagnostics.add(.tableBecameDataset(schema, rows.count, in: name))
      // Below a heading something has to stand.
      run.append(
        .paragraph(WordParagraph(pieces: [.text(WordText(text: "ดูตาราง “\(schema.title)” ในหน้านี้"))])))
    }
    text.add(run)
    text.add(notes: document.notes)
    let files = pictures.sorted { $0.value < $1.value }.compactMap { member, file in
      document.pictures[member].map { DocumentFilling.File(name: file, bytes: $0) }
    }
    return DocumentFilling(
      title: text.title, body: text.lines, attachment: DocumentFilling.File(name: ownName, bytes: original),
      pictures: files, tables: datasets)
  }

  /// The name under which the file itself lies beside the document.
  private var ownName: String {
    let last = name.split(at: 0x2F).last ?? name
    let stem = last.lowercased().hasSuffix(".docx") ? String(last.dropLast(5)) : last
    let parts = Spelling.name(stem).unicodeScalars.split { " ;:.#%?\\\"<>|*~".unicodeScalars.contains($0) }
    let plain = parts.map { String($0) }.joined(separator: "-")
    return (plain.isEmpty ? "document" : plain) + ".docx"
  }

  private var pictureNames: [String: String] {
    var names: [String: String] = [:]
    for member in order where names[member] == nil {
      let ending = member.split(at: 0x2E).last?.lowercased() ?? "png"
      names[member] = "picture-\(names.count + 1)." + (ending == "jpeg" ? "jpg" : ending)
    }
    return names
  }

  /// The members that hold pictures, in the order of the text.
  private var order: [String] {
    func members(_ block: WordBlock) -> [String] {
      switch block {
      case .paragraph(let paragraph):
        paragraph.pieces.compactMap { if case .picture(let picture) = $0 { picture.member } else { nil } }
      case .table(let table): table.rows.joined().flatMap { $0.blocks.flatMap(members) }
      }
    }
    return (document.blocks + document.notes.joined()).flatMap(members).filter {
      document.pictures[$0] != nil
    }
  }

  /// The schema whose required columns the table's first row names, all of its headings being known.
  private func schema(of table: WordTable, besides taken: [String]) -> DatasetSchema? {
    guard table.rows.count > 1, let header = table.rows.first else { return nil }
    return schemas.first { schema in
      let headings = ColumnHeadings(schema)
      let columns = header.map { headings.meaning(of: $0.plain) }
      let named = columns.compactMap { if case .column(let column) = $0 { column.name } else { nil } }
      let hasUnknown = columns.contains { if case .unknown = $0 { true } else { false } }
      return !taken.contains(schema.name) && !hasUnknown && Set(named).count == named.count
        && schema.requiredColumns.allSatisfy { named.contains($0.name) }
    }
  }
}

/// The rows of a table as a dataset holds them: what a merged cell says holds for every row that it covers.
private struct DatasetRows {
  private let header: [String]
  private let rows: [[String]]

  var count: Int { rows.count }

  init(_ table: WordTable, _ schema: DatasetSchema) {
    let header = (table.rows.first ?? []).map(\.plain)
    var above: [String] = []
    rows = table.rows.dropFirst().map { row in
      above = header.indices.map { index in
        guard index < row.count else { return "" }
        return row[index].isCovered && index < above.count ? above[index] : row[index].plain
      }
      return above
    }
    self.header = header
  }

  var csv: [UInt8] {
    CSVWriter.bytes(header: header, rows: rows.map { $0.map { .text(Spelling.normalised($0)) } })
  }
}

/// What a document consists of that is not to be written by hand.
package struct DocumentFilling {
  /// A file in the document's folder.
  package struct File {
    package let name: String
    package let bytes: [UInt8]
  }

  /// A table with the schema that it follows.
  package struct Table {
    package let schema: String
    package let bytes: [UInt8]
  }

  /// The title that the text gives itself.
  package let title: String?
  /// The lines of the text.
  package let body: [String]
  /// The file from which all of it was taken.
  package let attachment: File
  package let pictures: [File]
  package let tables: [Table]
}
