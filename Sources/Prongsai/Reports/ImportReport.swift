import Content
import Diagnostics
import PlanImport
import ThaiText

/// What an import came to, for people and for programs.
struct ImportReport {
  private static let mostLines = 5

  let imported: ImportedPlan
  let files: [ContentWriter.PlannedFile]
  /// Whether nothing was written because a file differs.
  let isRefused: Bool
  let isDryRun: Bool
  let language: Language

  /// The answer of `--json`.
  func json(_ diagnostics: [Diagnostic]) -> JSONValue {
    let list = files.map { file -> JSONValue in
      ["path": .string(file.path), "state": .string(file.state.rawValue)]
    }
    return imported.json(
      diagnostics,
      further: [.init("files", .array(list)), .init("written", .bool(!isDryRun && !isRefused))])
  }

  /// The lines for a terminal.
  var text: String {
    ([found] + unplaced + outcome).map { $0 + "\n" }.joined()
  }

  private var isThai: Bool { language == .th }

  private var found: String {
    let plan = imported.plan
    let (rows, sheets) = (plan.rows.count, plan.projects.count)
    return isThai
      ? "\(imported.title): \(plan.dimensions.count) มิติ รายการงบประมาณ \(rows) รายการ ใบโครงการ \(sheets) ใบ"
      : "\(imported.title): \(plan.dimensions.count) dimensions, \(rows) budget rows, \(sheets) project sheets"
  }

  private var unplaced: [String] {
    let count = imported.unplaced.count
    guard count > 0 else { return [] }
    let path = ImportedPlan.unplacedPath
    let head =
      isThai
      ? "ข้อความ \(count) บรรทัดไม่ใช่ตารางหรือใบโครงการ เก็บไว้ที่ \(path)"
      : "\(count) lines are neither table nor sheet; they are kept in \(path)"
    let shown = imported.unplaced.prefix(Self.mostLines).map { "  \($0.line): \(short($0.text))" }
    return [head] + shown + (count > Self.mostLines ? ["  …"] : [])
  }

  private func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }

  private var outcome: [String] {
    if isRefused { return refusal }
    let changed = files.filter { $0.state != .unchanged }
    guard !changed.isEmpty else {
      return [isThai ? "ไฟล์ทั้งหมดเหมือนเดิม ไม่ได้เขียนอะไร" : "every file is as it was; nothing was written"]
    }
    let head =
      switch (isThai, isDryRun) {
      case (true, true): "จะเขียน \(changed.count) ไฟล์ (ยังไม่ได้เขียน):"
      case (true, false): "เขียนแล้ว \(changed.count) ไฟล์:"
      case (false, true): "would write \(changed.count) files (nothing is written):"
      case (false, false): "wrote \(changed.count) files:"
      }
    return [head] + changed.map { "  \($0.state == .new ? "+" : "~") \($0.path)" }
  }

  private var refusal: [String] {
    let differing = files.filter { $0.state == .differs }.map { "  \($0.path)" }
    return [
      isThai
        ? "ไฟล์ต่อไปนี้มีอยู่แล้วและต่างจากที่นำเข้า จึงไม่ได้เขียนอะไรเลย:"
        : "these files exist and differ, so nothing was written:"
    ]
      + differing
      + [isThai ? "ถ้าต้องการเขียนทับ ให้เพิ่ม --force" : "add --force to write over them"]
  }
}
