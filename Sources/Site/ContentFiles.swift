import Content
import DataFiles
import Files

/// The files of the content that the site carries: copied as they are, tables written anew and defused.
struct ContentFiles {
  let content: Content

  /// Every file once, in order of its path.
  var all: [OutputFile] {
    var files: [String: OutputFile] = [:]
    for document in content.documents.values.joined() {
      for file in document.files { add(file, to: &files) }
      for dataset in document.datasets where dataset.file.state.isAvailable {
        let path = dataset.file.address.outputPath
        files[path] =
          dataset.file.kind == .csv
          ? OutputFile(path: path, contents: .bytes(Self.table(dataset)), sources: [dataset.file.path])
          : Self.copy(dataset.file)
      }
    }
    for article in content.news + content.pages {
      for file in article.text.files + [article.image].compactMap(\.self) { add(file, to: &files) }
    }
    if let plan = content.plan { add(plan, to: &files) }
    if let emblem = content.emblem { add(emblem, to: &files) }
    return files.values.sorted { $0.path < $1.path }
  }

  private func add(_ file: ContentFile, to files: inout [String: OutputFile]) {
    guard let copy = Self.copy(file), files[copy.path] == nil else { return }
    files[copy.path] = copy
  }

  /// The plan's files, its tables and its charts.
  private func add(_ plan: PlanContent, to files: inout [String: OutputFile]) {
    let attachments =
      plan.attachments + plan.sheets.flatMap(\.attachments)
      + plan.progress.flatMap { $0.projects.flatMap(\.evidence) }
    for file in attachments.map(\.file) + plan.sheets.flatMap(\.bodyFiles) { add(file, to: &files) }
    var made = [
      OutputFile(
        path: FixedPages.planTable.outputPath, contents: .bytes(PlanCSV.bytes(of: plan.plan)),
        sources: ["Content/plan/"])
    ]
    made += plan.progress.map {
      OutputFile(
        path: FixedPages.progressTable($0).outputPath,
        contents: .bytes(ProgressCSV.bytes(of: $0, plan: plan.plan, agency: content.agency)),
        sources: ["Content/plan/"])
    }
    for file in made + PlanCharts(plan: plan.plan).files(plan.progress) { files[file.path] = file }
  }

  private static func copy(_ file: ContentFile) -> OutputFile? {
    guard case .available(let size, _) = file.state else { return nil }
    return OutputFile(
      path: file.address.outputPath, contents: .copy(of: file.path, size: size), sources: [file.path])
  }

  private static func table(_ dataset: Dataset) -> [UInt8] {
    CSVWriter.bytes(
      header: dataset.columns.map(\.title), rows: dataset.rows.map { $0.cells.map(Self.field) })
  }

  /// A cell for machines: amounts without commas, dates of the common era, choices by their Thai label.
  private static func field(_ cell: DatasetCell) -> CSVField {
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
