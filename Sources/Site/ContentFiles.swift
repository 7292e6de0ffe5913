import DataFiles
import Records

/// The files of the content that the site carries: copied as they are, tables written anew and defused.
struct ContentFiles {
  let content: Content
  /// The files that the texts of articles show.
  let shown: [ContentFile]
  let kept: KeptPages?

  /// Every file once, in order of its path.
  var all: [FileDraft] {
    var files: [String: FileDraft] = [:]
    for document in content.documents.values.joined() {
      for file in document.files { add(file, to: &files) }
      for dataset in document.datasets where dataset.file.state.isAvailable {
        let path = dataset.file.address.outputPath
        files[path] = dataset.file.kind == .csv ? table(dataset) : copy(dataset.file)
      }
    }
    for file in shown { add(file, to: &files) }
    for articles in [content.news, content.pages] {
      for article in articles { if let image = article.image { add(image, to: &files) } }
    }
    if let plan = content.plan { add(plan, to: &files) }
    if let emblem = content.emblem { add(emblem, to: &files) }
    return files.values.sorted { $0.path < $1.path }
  }

  private func add(_ file: ContentFile, to files: inout [String: FileDraft]) {
    guard let copy = copy(file), files[copy.path] == nil else { return }
    files[copy.path] = copy
  }

  /// The plan's files, its tables and its charts.
  private func add(_ plan: PlanContent, to files: inout [String: FileDraft]) {
    let attachments =
      plan.attachments + plan.sheets.flatMap(\.attachments)
      + plan.progress.flatMap { $0.projects.flatMap(\.evidence) }
    for file in attachments.map(\.file) + plan.sheets.flatMap(\.bodyFiles) { add(file, to: &files) }
    var made = [FileDraft(FixedPages.planTable.outputPath, of: .plan, bytes: PlanCSV.bytes(of: plan.plan))]
    made += plan.progress.map {
      FileDraft(
        FixedPages.progressTable($0).outputPath, of: .plan,
        bytes: ProgressCSV.bytes(of: $0, plan: plan.plan, agency: content.agency))
    }
    for file in made + PlanCharts(plan: plan.plan).files(plan.progress) { files[file.path] = file }
  }

  private func copy(_ file: ContentFile) -> FileDraft? {
    guard case .available(let size, _) = file.state else { return nil }
    return draft(file, kept?.reads(ofFile: file.path)) { .copy(of: file.path, size: size) }
  }

  /// A table, which its file and the columns that it is read by make what it is.
  private func table(_ dataset: Dataset) -> FileDraft {
    var reads = kept?.reads(ofFile: dataset.file.path)
    var columns: [UInt8] = []
    columns.append(part: dataset.schema.name)
    for column in dataset.columns {
      columns.append(part: column.name)
      columns.append(part: column.title)
    }
    reads?.add(.rows, columns)
    return draft(dataset.file, reads) { .bytes(Self.bytes(of: dataset)) }
  }

  private func draft(
    _ file: ContentFile, _ reads: RecordedReads?, contents: @escaping @Sendable () -> SiteFile.Contents
  ) -> FileDraft {
    FileDraft(
      file.address.outputPath, source: file.path, reads: reads, isLasting: kept?.isQuiet(file.path) ?? false,
      contents: contents)
  }

  private static func bytes(of dataset: Dataset) -> [UInt8] {
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
