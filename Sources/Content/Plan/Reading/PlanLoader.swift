import DataFiles
import Diagnostics
import Files
import Markup
import ThaiText

/// Reads the action plan of `Content/plan` with its sheets and its progress.
struct PlanLoader {
  static let folder = ContentScanner.folder + "/plan"

  let disk: SourceFolder
  let agency: Agency

  /// The plan's data; nothing where there is none.
  func read(_ folder: PlanFolder, into diagnostics: inout DiagnosticList) -> PlanDraft? {
    guard !folder.isEmpty else { return nil }
    guard folder.hasPlan else {
      reportMissing(into: &diagnostics)
      return nil
    }
    guard let source = text("plan.yaml", into: &diagnostics) else { return nil }
    var reader = PlanReader(source: source, agency: agency, disk: disk)
    guard let head = reader.read(into: &diagnostics) else { return nil }
    let sheets = folder.sheets.compactMap { sheet($0, into: &diagnostics) }
      .sorted { PlanOrder.isBefore($0.project, $1.project) }
    var plan = head.plan
    plan.projects = sheets.map(\.project)
    reportUnknownSheets(head, ids: folder.sheets, source, into: &diagnostics)
    for fault in head.faults + sheets.flatMap(\.faults) { diagnostics.add(fault) }
    PlanCheck(plan, sources: [source] + sheets.map(\.source), agency: agency.name).report(into: &diagnostics)
    let progress = folder.progress.compactMap { self.progress($0, plan, into: &diagnostics) }
    return PlanDraft(
      head: head, plan: plan, sheets: sheets,
      progress: progress.sorted { ($1.year, $1.round.quarters) < ($0.year, $0.round.quarters) })
  }

  private func progress(
    _ file: PlanFolder.ProgressFile, _ plan: ActionPlan, into diagnostics: inout DiagnosticList
  ) -> ProgressReport? {
    TextFile.read(file.path, from: disk, limit: TextFile.largestDocument, into: &diagnostics).flatMap {
      ProgressReader(
        source: $0, year: file.year, round: file.round, plan: plan, agency: agency, disk: disk
      ).read(into: &diagnostics)
    }
  }

  /// The plan with its texts as HTML; nothing where it is a draft.
  func content(
    _ draft: PlanDraft, _ book: SiteURLs, _ parser: MarkdownParser, into diagnostics: inout DiagnosticList
  ) -> PlanContent? {
    let common = draft.head.common
    guard common.status == .published else { return nil }
    return PlanContent(
      plan: draft.plan, title: common.title ?? "", published: common.published, updated: common.updated,
      unit: common.unit, isSample: common.isSample, attachments: draft.head.attachments,
      sheets: draft.sheets.map { sheet($0, book, parser, into: &diagnostics) }, progress: draft.progress)
  }

  private func sheet(
    _ draft: SheetDraft, _ book: SiteURLs, _ parser: MarkdownParser,
    into diagnostics: inout DiagnosticList
  ) -> PlanSheet {
    let address = FixedPages.project(draft.project.id)
    let locator = FileLocator(disk: disk, folder: String(draft.source.path.dropLast(3)), address: address)
    let text = TextRenderer(disk: disk, book: book)
      .text(
        of: Draft(
          head: draft.project.id, source: draft.source, body: draft.body, exceptions: draft.exceptions),
        on: address, [locator], parser, into: &diagnostics)
    PersonalDataCheck.report(
      in: draft.attachments.map(\.file), of: disk, allowing: draft.exceptions, into: &diagnostics)
    return PlanSheet(
      project: draft.project.id, path: draft.source.path, address: address, body: text.body,
      attachments: draft.attachments, updated: draft.updated, bodyFiles: text.files)
  }

  private func sheet(_ id: String, into diagnostics: inout DiagnosticList) -> SheetDraft? {
    text("projects/\(id).md", into: &diagnostics).flatMap {
      PlanSheetReader(source: $0, id: id, disk: disk).read(into: &diagnostics)
    }
  }

  private func text(_ name: String, into diagnostics: inout DiagnosticList) -> SourceText? {
    TextFile.read(Self.folder + "/" + name, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
  }

  private func reportMissing(into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "plan.missing", .error, at: SourcePlace(file: Self.folder),
        LocalizedText(th: "ไม่มีไฟล์ plan.yaml", en: "there is no plan.yaml"),
        mend: LocalizedText(
          th: "นำเข้าจากเอกสารด้วย prongsai import plan ชื่อไฟล์ หรือสร้าง plan.yaml",
          en: "import the document with prongsai import plan FILE, or write plan.yaml")))
  }

  private func reportUnknownSheets(
    _ head: PlanFrontMatter, ids: [String], _ source: SourceText, into diagnostics: inout DiagnosticList
  ) {
    for named in head.named where !ids.contains(named.id) {
      diagnostics.add(
        "plan.unknown-project", in: source, at: named.offset, length: named.length,
        LocalizedText(
          th: "ไม่มีใบโครงการ projects/\(named.id).md", en: "there is no sheet projects/\(named.id).md"),
        mend: LocalizedText(
          th: "แก้ชื่อ หรือลบ project: ถ้ายังไม่มีใบโครงการ",
          en: "mend the name, or leave project: out where there is no sheet"),
        suggestion: NearestName.suggestion(for: named.id, among: ids))
    }
  }
}
