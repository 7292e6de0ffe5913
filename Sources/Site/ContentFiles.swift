import Content
import DataFiles
import Files

/// The files of the content that the site offers: copied as they are, tables of data written anew as CSV, also beside
/// workbooks, formulas in other CSV files put out of action, and pictures without what cameras note in them.
struct ContentFiles {
  let site: SiteContext

  /// Every file once, in order of its path.
  var all: [OutputFile] {
    var files: [String: OutputFile] = [:]
    for document in site.content.documents.values.joined() {
      for file in document.files { add(file, to: &files) }
      for dataset in document.datasets where dataset.file.state.isAvailable {
        if dataset.file.kind != .csv { add(dataset.file, to: &files) }
        guard !dataset.columns.isEmpty || dataset.file.kind == .csv else { continue }
        files[dataset.tableAddress.outputPath] = Self.table(dataset, of: document)
      }
    }
    for article in site.content.articles {
      for file in article.shownFiles { add(file, to: &files) }
    }
    if let plan = site.plan {
      for file in plan.content.shownFiles { add(file, to: &files) }
      for file in tables(of: plan.content) { files[file.path] = file }
    }
    for file in site.content.profileFiles + [site.content.emblem].compactMap(\.self) { add(file, to: &files) }
    return files.values.sorted { $0.path < $1.path }
  }

  private func add(_ file: ContentFile, to files: inout [String: OutputFile]) {
    guard let copy = Self.copy(file), files[copy.path] == nil else { return }
    files[copy.path] = copy
  }

  private func tables(of plan: PlanContent) -> [OutputFile] {
    let whole = OutputFile(
      path: FixedPages.planTable.outputPath, contents: .bytes(PlanCSV.bytes(of: plan.plan)),
      sources: [PageSources.plan])
    return [whole]
      + plan.progress.map { report in
        OutputFile(
          path: FixedPages.progressTable(report).outputPath,
          contents: .bytes(ProgressCSV.bytes(of: report, plan: plan.plan, agency: site.agency)),
          sources: [PageSources.plan, PageSources.agency])
      }
  }

  private static func copy(_ file: ContentFile) -> OutputFile? {
    guard case .available(let size, _) = file.state else { return nil }
    return OutputFile(
      path: file.address.outputPath,
      contents: file.guarded.map { .parts($0, of: file.path) } ?? .copy(of: file.path, size: size),
      sources: [file.path])
  }

  private static func table(_ dataset: Dataset, of document: Document) -> OutputFile {
    let bytes = CSVWriter.bytes(
      header: dataset.columns.map(\.title), rows: dataset.rows.map { $0.cells.map(field) })
    return OutputFile(
      path: dataset.tableAddress.outputPath, contents: .bytes(bytes),
      sources: [dataset.file.path, document.path])
  }

  /// A cell for machines: amounts without commas, dates of the common era, choices by their Thai label.
  static func field(_ cell: DatasetCell) -> CSVField {
    switch cell.value {
    case .integer(let number): .number(String(number))
    case .baht(let baht): .number(baht.plain)
    case .percent(let text): .number(text)
    case .day(let day): .text(day.iso)
    case .month(let month): .text(month.iso)
    case .choice(_, let label): .text(label)
    case .empty, .text, .file, .link: .text(cell.text)
    }
  }
}
