import Diagnostics
import Files
import Markup

/// Reads the action plan of `Content/plan` with its sheets and its progress.
struct PlanLoader {
  static let folder = ContentScanner.folder + "/plan"

  let files: SourceFiles
  let agency: Agency

  /// The plan's data; nil if there is none.
  func read(_ folder: PlanFolder, into diagnostics: inout DiagnosticList) -> PlanDraft? {
    guard !folder.isEmpty else { return nil }
    guard folder.hasPlan else {
      diagnostics.add(.noPlan.at(path: Self.folder))
      return nil
    }
    guard let source = text("plan.yaml", into: &diagnostics),
      let head = PlanReader.read(source, agency, files, into: &diagnostics)
    else { return nil }
    let sheets = folder.sheets.compactMap { sheet($0, into: &diagnostics) }
      .sorted { PlanOrder.isBefore($0.head.project, $1.head.project) }
    var plan = head.plan
    plan.projects = sheets.map(\.head.project)
    let ids = KnownNames(folder.sheets)
    for named in head.named where !ids.contains(named.value) {
      diagnostics.add(.noSheet(named.value, among: ids), in: source, at: named)
    }
    diagnostics.add(contentsOf: head.faults)
    for sheet in sheets { diagnostics.add(contentsOf: sheet.head.faults) }
    PlanCheck(plan, sources: [source] + sheets.map(\.source), agency: agency.name).report(into: &diagnostics)
    let progress = folder.progress.compactMap { self.report($0, plan, into: &diagnostics) }
    return PlanDraft(
      head: head, plan: plan, sheets: sheets,
      progress: progress.sorted { ($1.year, $1.round.quarters) < ($0.year, $0.round.quarters) })
  }

  private func report(
    _ file: PlanFolder.ProgressFile, _ plan: ActionPlan, into diagnostics: inout DiagnosticList
  ) -> ProgressReport? {
    TextFile.read(file.path, from: files.disk, into: &diagnostics).flatMap {
      ProgressReader.read($0, file, plan, agency, files, into: &diagnostics)
    }
  }

  private func sheet(_ id: String, into diagnostics: inout DiagnosticList) -> Draft<SheetFrontMatter>? {
    text("projects/\(id).md", into: &diagnostics).flatMap {
      PlanSheetReader.read($0, id: id, files, on: agency.judgedOn, into: &diagnostics)
    }
  }

  private func text(_ name: String, into diagnostics: inout DiagnosticList) -> SourceText? {
    TextFile.read(Self.folder + "/" + name, from: files.disk, into: &diagnostics)
  }
}

/// A plan whose data is read, and whose sheets' texts are not.
struct PlanDraft: Sendable {
  let head: PlanFrontMatter
  let plan: ActionPlan
  let sheets: [Draft<SheetFrontMatter>]
  let progress: [ProgressReport]

  /// Enters the plan's pages.
  func enter(into urls: inout SiteURLs) {
    guard head.common.status == .published else { return }
    urls.add(PlanContent.path, at: FixedPages.plan)
    urls.add(
      FileFolder(path: PlanLoader.folder, address: FixedPages.plan, exceptions: head.exceptions),
      head.attachments.map(\.file))
    for report in progress { urls.add(report.path, at: FixedPages.progress(report.year, report.round)) }
    for sheet in sheets {
      let address = FixedPages.project(sheet.head.project.id)
      urls.add(sheet.source.path, at: address)
      urls.add(
        FileFolder(path: sheet.folder, address: address, exceptions: sheet.exceptions),
        sheet.head.attachments.map(\.file))
    }
  }

  /// Reads the old addresses of its pages.
  func read(_ aliases: inout AliasReader, into diagnostics: inout DiagnosticList) {
    guard head.common.status == .published else { return }
    aliases.read(head.common, at: FixedPages.plan, into: &diagnostics)
    for sheet in sheets.map(\.head) {
      for alias in sheet.aliases {
        aliases.add(
          alias, of: FixedPages.project(sheet.project.id), sheet.project.title, into: &diagnostics)
      }
    }
  }

  /// The plan with its texts as HTML; nil if it is a draft.
  func content(
    _ renderer: TextRenderer, _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> PlanContent? {
    guard head.common.status == .published else { return nil }
    PersonalDataCheck.report(
      in: head.attachments.map(\.file), of: renderer.files, allowing: head.exceptions, into: &diagnostics
    )
    return PlanContent(
      plan: plan, common: head.common, attachments: head.attachments,
      sheets: sheets.map { sheet($0, renderer, parser, into: &diagnostics) }, progress: progress,
      agencyPlace: head.agencyPlace)
  }

  private func sheet(
    _ draft: Draft<SheetFrontMatter>, _ renderer: TextRenderer, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> PlanSheet {
    let head = draft.head
    let address = FixedPages.project(head.project.id)
    let text = renderer.text(
      of: draft, on: address, [(draft.folder, address)], beside: head.attachments.map(\.file), parser,
      into: &diagnostics)
    return PlanSheet(
      project: head.project.id, path: draft.source.path, address: address, text: text,
      attachments: head.attachments, updated: head.updated)
  }
}

/// The order of sheets: by dimension, section and sequence, as the form has it; whatever lacks them comes last.
private enum PlanOrder {
  /// Whether one project stands before another.
  static func isBefore(_ first: PlanProject, _ second: PlanProject) -> Bool {
    let (left, right) = (key(first), key(second))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return first.id.utf8.lexicographicallyPrecedes(second.id.utf8)
  }

  private static func key(_ project: PlanProject) -> [Int] {
    let section = (project.section ?? "").split(at: 0x2E).map { Int($0) ?? .max }
    return [project.dimension ?? .max] + (section.isEmpty ? [.max] : section)
      + [-1, project.sequence ?? .max]
  }
}
