import Catalogue
import Diagnostics
import Files
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

  /// Whether there is nothing of a plan.
  var isEmpty: Bool { !hasPlan && sheets.isEmpty && progress.isEmpty }
}

extension ContentScanner {
  private static let planNames = KnownNames(["plan.yaml", "projects", "progress", "import"])
  /// Beginnings of addresses that other pages of the plan have.
  private static let takenIDs = ["progress", "charts", "plan.csv"]

  /// The files of the plan's folder; names that mean nothing are reported.
  func scanPlan(into diagnostics: inout DiagnosticList) -> PlanFolder {
    var folder = PlanFolder()
    let path = PlanLoader.folder
    do { _ = try disk.entries(of: path) } catch FileFault.missing { return folder } catch {}
    for entry in entries(path, into: &diagnostics) {
      switch (entry.name, entry.kind) {
      case ("plan.yaml", .file): folder.hasPlan = true
      case ("projects", .folder): folder.sheets = sheets(in: path + "/projects", into: &diagnostics)
      case ("progress", .folder): folder.progress = reports(in: path + "/progress", into: &diagnostics)
      case ("import", .folder), ("README.md", .file): continue
      default:
        if entry.kind == .file, FileKind(fileName: entry.name) != nil { continue }
        diagnostics.add(.unknownName(entry, path + "/" + entry.name, among: Self.planNames))
      }
    }
    return folder
  }

  private func sheets(in path: String, into diagnostics: inout DiagnosticList) -> [String] {
    let entries = entries(path, into: &diagnostics)
    let sheets = entries.filter {
      $0.kind == .file && $0.name.hasSuffix(".md") && Self.isID($0.name.dropLast(3))
    }
    .map { String($0.name.dropLast(3)) }
    let known = Set(sheets)
    let (folders, files) = (KnownNames(sheets), KnownNames(sheets.map { $0 + ".md" }))
    for entry in entries where !known.contains(entry.name) && !known.contains(String(entry.name.dropLast(3)))
    {
      diagnostics.add(
        .unknownName(
          entry, path + "/" + entry.name, among: entry.kind == .folder ? folders : files,
          rule: "plan.sheet-name")
      )
    }
    return sheets
  }

  /// Letters of the Latin alphabet, digits, full stops and hyphens: the id is part of an address.
  private static func isID(_ name: Substring) -> Bool {
    !name.isEmpty && name.utf8.first != 0x2E && !takenIDs.contains { name.hasPrefix($0) }
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
          || byte == 0x2D || byte == 0x2E
      }
  }

  private func reports(
    in path: String, into diagnostics: inout DiagnosticList
  ) -> [PlanFolder.ProgressFile] {
    var reports: [PlanFolder.ProgressFile] = []
    for entry in entries(path, into: &diagnostics) {
      let place = path + "/" + entry.name
      let stem = entry.name.hasSuffix(".yaml") ? String(entry.name.dropLast(5)) : entry.name
      let parts = stem.split(at: 0x2D)
      guard parts.count == 2, let year = ThaiDigits.integer(parts[0]).flatMap(FiscalYear.init),
        let round = ProgressRound(rawValue: parts[1]), (entry.kind == .folder) == (stem == entry.name)
      else {
        diagnostics.add(.noReportName.at(path: place))
        continue
      }
      if entry.kind == .file { reports.append(.init(path: place, year: year, round: round)) }
    }
    return reports
  }
}
