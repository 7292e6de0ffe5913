import DataFiles
import Diagnostics

/// The work of a year as rows: CSV for a spreadsheet, JSON for programs.
///
/// Both name persons and are for the agency alone.
package struct WorkTables {
  private let plan: WorkPlan
  private let language: Language

  package init(_ plan: WorkPlan, language: Language) {
    self.plan = plan
    self.language = language
  }

  private static let headings = [
    ReportHeadings.unit, LocalizedText(th: "ผู้ทำ", en: "person"), ReportHeadings.code, ReportHeadings.title,
    ReportHeadings.status, LocalizedText(th: "ภายในวันที่", en: "due"),
    LocalizedText(th: "เหตุผลของวัน", en: "why"),
    ReportHeadings.problems, LocalizedText(th: "ไฟล์", en: "file"),
  ]

  /// The bytes of the CSV file, one row a task.
  package var csv: [UInt8] {
    let words = WorkWords(plan, language)
    let rows = plan.units.flatMap { unit in
      unit.tasks.map { duty -> [CSVField] in
        [
          unit.name(language), duty.person ?? "", duty.item.code, duty.title(language),
          duty.part.status.words[language], duty.deadline.day.iso, duty.deadline.why[language],
          words.todo(duty).joined(separator: "\n"),
          duty.problems.compactMap { $0.place?.written }.joined(separator: "\n"),
        ].map(CSVField.text)
      }
    }
    return CSVWriter.bytes(header: Self.headings.map { $0[language] }, rows: rows)
  }

  /// The document for programs.
  package var json: JSONValue {
    let close = plan.deadlines.close
    return [
      "schema": "prongsai/1", "kind": "work",
      "catalogue": .string(String(plan.readiness.catalogue.year.buddhistYear)),
      "judgedOn": .string(plan.readiness.judgedOn.iso),
      "closes": [
        "day": .string(close.day.iso), "known": .bool(close.isKnown), "why": .string(close.why[language]),
      ],
      "units": .array(
        plan.units.map { unit in
          [
            "unit": .text(unit.unit), "asked": .integer(unit.asked), "published": .integer(unit.published),
            "tasks": .array(unit.tasks.map(task)),
          ]
        }),
    ]
  }

  private func task(_ duty: WorkDuty) -> JSONValue {
    [
      "code": .string(duty.item.code), "key": .string(duty.part.kind.key.name),
      "title": .string(duty.title(language)), "status": .string(duty.part.status.rawValue),
      "usual": .bool(duty.isUsual), "person": .text(duty.person), "due": .string(duty.deadline.day.iso),
      "why": .string(duty.deadline.why[language]), "turns": .text(duty.turning?.day.iso),
      "problems": .array(
        duty.problems.map {
          [
            "rule": .string($0.rule.name), "message": .string($0.message[language]),
            "place": .text($0.place?.written),
          ]
        }),
    ]
  }
}
