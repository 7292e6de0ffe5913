import Content
import DataFiles
import Diagnostics

/// The checklist as CSV for a spreadsheet: UTF-8 with BOM, text that could be a formula defused.
package enum ChecklistCSV {
  /// The bytes of the file, one row an item.
  package static func bytes(of readiness: Readiness, base: String?, language: Language) -> [UInt8] {
    let header = [
      ReportWords.group, ReportWords.code, ReportWords.title, ReportWords.status, ReportWords.score,
      ReportWords.updated, ReportWords.unit, ReportWords.address, ReportWords.problems,
    ].map { $0[language] }
    let rows = readiness.subIndicators.flatMap { group in
      group.items.map { row(of: $0, in: group, base: base, language: language) }
    }
    return CSVWriter.bytes(header: header, rows: rows)
  }

  private static func row(
    of item: ItemReadiness, in group: SubIndicatorReadiness, base: String?, language: Language
  ) -> [CSVField] {
    [
      .text(group.subIndicator.id + " " + group.subIndicator.title), .text(item.item.code),
      .text(item.item.title), .text(item.status.words[language]),
      item.score.map { .number(String($0)) } ?? .text(""), .text(item.lastChanged?.iso ?? ""),
      .text(item.units.joined(separator: ", ")),
      .text(
        item.parts.compactMap(\.page).map { base.map($0.absolute(base:)) ?? $0.text }.joined(separator: " ")),
      .text(item.problems.map { $0.message[language] }.joined(separator: " / ")),
    ]
  }
}
