import Content
import Diagnostics
import Foundation
import ThaiText

@testable import PlanImport

/// Looks whether the letters of every line of a document are found again in what was imported.
enum KeptWords {
  /// The lines whose letters are neither in the plan nor among the text that found no place.
  static func lost(of text: String) -> [String] {
    var diagnostics = DiagnosticList()
    let imported = PlanImporter(SourceText(path: "plan.txt", text: text)).read(into: &diagnostics)
    let unplaced = Set(imported.unplaced.map(\.line))
    let known = letters(texts(of: imported).joined())
    let headings =
      SheetHeading.allCases.flatMap(\.spellings).map(letters) + misspelt(diagnostics)
      + ["มิติที่", "มติที่", "มิตินที่"]
    return PlanText(SourceText(path: "plan.txt", text: text)).lines.filter { line in
      !line.isBlank && !unplaced.contains(line.number)
        && !isKnown(line, known: known, headings: headings)
    }.map(\.words)
  }

  /// Everything that the plan says.
  private static func texts(of imported: ImportedPlan) -> [String] {
    let plan = imported.plan
    let rows = plan.rows.map(\.row)
    let tables =
      plan.dimensions.flatMap { dimension in
        [dimension.title] + dimension.missions.map(\.title)
      } + rows.flatMap { [$0.title, $0.remark ?? ""] }
    return tables + plan.projects.flatMap(texts) + [imported.title]
  }

  private static func texts(of project: PlanProject) -> [String] {
    [project.title, project.rationale, project.sectionTitle ?? "", project.responsible ?? ""]
      + project.objectives + project.targets.map(\.who) + project.steps.flatMap(texts) + project.outputs
      + project.outcomes
  }

  private static func texts(of step: PlanStep) -> [String] { [step.text] + step.steps.flatMap(texts) }

  /// Each cell's letters stand in the plan, but for the words of the form itself.
  private static func isKnown(_ line: PlanLine, known: String, headings: [String]) -> Bool {
    let cells = line.text.contains("\t") ? TableCell.all(of: line).map(\.text) : [line.words]
    return areKnown(cells, known, headings) || areKnown([line.words], known, headings)
      || areKnown(columns(line.text), known, headings)
  }

  /// The columns of a line by tabs, strokes or runs of blanks.
  private static func columns(_ text: String) -> [String] {
    text.replacing(/\t|\||  +/, with: "\t").split(separator: "\t").map(String.init)
  }

  private static func areKnown(_ cells: [String], _ known: String, _ headings: [String]) -> Bool {
    cells.allSatisfy { cell in
      let all = letters(cell)
      let rests = [all] + headings.compactMap { rest(of: all, after: $0) }
      return rests.contains { $0.isEmpty || has(known, withoutPeople($0)) || isForm($0) }
    }
  }

  private static func rest(of text: String, after start: String) -> String? {
    guard text.unicodeScalars.starts(with: start.unicodeScalars) else { return nil }
    return String(text.unicodeScalars.dropFirst(start.unicodeScalars.count))
  }

  /// A head count's unit goes with its figure.
  private static func withoutPeople(_ text: String) -> String {
    for ending in ["จำนวนคน", "คน"]
    where text.unicodeScalars.reversed().starts(with: ending.unicodeScalars.reversed()) {
      return String(text.unicodeScalars.dropLast(ending.unicodeScalars.count))
    }
    return text
  }

  /// Compares bytes: a word may end within what people see as one letter.
  private static func has(_ text: String, _ part: String) -> Bool {
    text.withCString { text in part.withCString { part in strstr(text, part) != nil } }
  }

  /// The words of the form: what stands before numbers, amounts and years.
  private static func isForm(_ letters: String) -> Bool {
    var rest = letters
    let words = [
      "รายละเอียดโครงการ", "งบประมาณ", "ไม่ใช้", "ภารกิจตามมิติ", "มิติที่", "มิติ", "โครงการ", "กิจกรรม", "มาตรการ",
      "หมายเหตุ", "ลำดับที่", "ไตรมาส", "ไตรมาศ", "ผลผลิต", "ผลลัพธ์", "จำนวน", "บาท", "พศ", "ปี", "รวม", "คน", "และ",
      "มติที่", "มิตินที่", "ที่",
    ]
    for word in words where has(rest, word) {
      rest = rest.replacingOccurrences(of: word, with: "", options: .literal)
    }
    return rest.isEmpty
  }

  private static func misspelt(_ diagnostics: DiagnosticList) -> [String] {
    diagnostics.all.compactMap(\.snippet).map(letters)
  }

  /// Thai and Latin letters with their marks only: figures, blanks, markers and punctuation are read into other forms.
  private static func letters(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        NFC.normalised(text).unicodeScalars.filter { scalar in
          (0x0E01...0x0E4E).contains(scalar.value) || scalar.properties.isAlphabetic
        }))
  }
}
