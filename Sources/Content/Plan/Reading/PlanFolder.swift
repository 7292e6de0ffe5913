import Catalogue
import Diagnostics
import ThaiText

/// The files of `Content/plan` by what they are.
struct PlanFolder {
  /// A progress report's file.
  struct ProgressFile {
    let path: String
    let year: FiscalYear
    let round: ProgressRound
  }

  var hasPlan = false
  /// The ids of sheets, which are the names of their files.
  var sheets: [String] = []
  var progress: [ProgressFile] = []

  /// Whether there is anything of a plan.
  var isEmpty: Bool { !hasPlan && sheets.isEmpty && progress.isEmpty }
}

extension ContentScanner {
  private static let planNames = ["plan.yaml", "projects", "progress", "import"]

  /// The files of the plan's folder; names that mean nothing are reported.
  func scanPlan(into diagnostics: inout DiagnosticList) -> PlanFolder {
    var folder = PlanFolder()
    let path = PlanLoader.folder
    guard (try? disk.entries(of: path)) != nil else { return folder }
    for entry in entries(path, into: &diagnostics) {
      switch (entry.name, entry.kind) {
      case ("plan.yaml", .file): folder.hasPlan = true
      case ("projects", .folder): scanSheets(path + "/projects", &folder, into: &diagnostics)
      case ("progress", .folder): scanProgress(path + "/progress", &folder, into: &diagnostics)
      case ("import", .folder), ("README.md", .file): continue
      default:
        if entry.kind == .file, FileKind(fileName: entry.name) != nil { continue }
        reportUnknown(entry, path + "/" + entry.name, among: Self.planNames, into: &diagnostics)
      }
    }
    return folder
  }

  private func scanSheets(
    _ path: String, _ folder: inout PlanFolder, into diagnostics: inout DiagnosticList
  ) {
    let entries = entries(path, into: &diagnostics)
    folder.sheets = entries.filter {
      $0.kind == .file && $0.name.hasSuffix(".md") && Self.isID($0.name.dropLast(3))
    }
    .map { String($0.name.dropLast(3)) }
    let known = Set(folder.sheets)
    for entry in entries where !known.contains(entry.name) && !known.contains(String(entry.name.dropLast(3)))
    {
      reportUnknown(
        entry, path + "/" + entry.name, among: folder.sheets.map { entry.kind == .folder ? $0 : $0 + ".md" },
        rule: "plan.sheet-name", into: &diagnostics)
    }
  }

  /// Beginnings of addresses that other pages of the plan have.
  private static let taken = ["progress", "charts", "plan.csv"]

  /// Letters of the Latin alphabet, digits, full stops and hyphens: the id is part of an address.
  private static func isID(_ name: Substring) -> Bool {
    !name.isEmpty && name.utf8.first != 0x2E && !taken.contains { name.hasPrefix($0) }
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
          || byte == 0x2D || byte == 0x2E
      }
  }

  private func scanProgress(
    _ path: String, _ folder: inout PlanFolder, into diagnostics: inout DiagnosticList
  ) {
    for entry in entries(path, into: &diagnostics) {
      let place = path + "/" + entry.name
      let stem = entry.name.hasSuffix(".yaml") ? String(entry.name.dropLast(5)) : entry.name
      let parts = stem.utf8.split(separator: 0x2D).map { String(decoding: $0, as: UTF8.self) }
      guard parts.count == 2, let year = ThaiDigits.integer(parts[0]).flatMap(FiscalYear.init),
        let round = ProgressRound(rawValue: parts[1]), (entry.kind == .folder) == (stem == entry.name)
      else {
        reportProgressName(place, into: &diagnostics)
        continue
      }
      if entry.kind == .file { folder.progress.append(.init(path: place, year: year, round: round)) }
    }
  }

  private func reportProgressName(_ path: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "plan.progress-name", .error, at: SourcePlace(file: path),
        LocalizedText(
          th: "ชื่อนี้ไม่ใช่รายงานความก้าวหน้าของแผน", en: "the name is not that of a progress report"),
        mend: LocalizedText(
          th: "ตั้งชื่อเช่น 2566-h1.yaml (รอบ 6 เดือน) หรือ 2566-annual.yaml (รอบ 12 เดือน)",
          en: "name it such as 2566-h1.yaml (six months) or 2566-annual.yaml (twelve months)")))
  }
}
