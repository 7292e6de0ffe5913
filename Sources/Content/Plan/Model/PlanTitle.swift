import Diagnostics
import ThaiText

/// A title as it is compared: without blanks, quotes and the words for what kind of work it is.
package struct PlanTitle: Sendable, Hashable {
  package let core: String

  private static let kinds = ["โครงการ", "กิจกรรม", "มาตรการ"]

  package init(_ title: String) {
    var text = NFC.normalised(ThaiDigits.folded(title)).unicodeScalars.filter { !Self.isIgnored($0) }
    while let kind = Self.kinds.first(where: {
      text.starts(with: $0.unicodeScalars) && text.count > $0.unicodeScalars.count
    }) {
      text.removeFirst(kind.unicodeScalars.count)
    }
    core = String(String.UnicodeScalarView(text))
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "\"'“”‘’()-–.,:;*\u{200B}".unicodeScalars.contains(scalar)
  }
}

/// A text of a plan with the field and the place in which it stands.
struct PlanTexts {
  /// The id of the sheet; nil for a row of the table.
  let project: String?
  /// The field; nil for a row of the table.
  let field: PlanField?
  let text: String
  /// Where its field begins.
  let place: SourcePlace?

  /// Every text of a plan's rows and sheets.
  static func all(of plan: ActionPlan) -> [PlanTexts] {
    let rows = plan.rows.flatMap { entry in
      [entry.row.title, entry.row.remark].compactMap(\.self).map {
        PlanTexts(project: nil, field: nil, text: $0, place: entry.row.place)
      }
    }
    return rows + plan.projects.flatMap(all)
  }

  /// Every text of a sheet.
  static func all(of project: PlanProject) -> [PlanTexts] {
    PlanField.allCases.flatMap { field in
      texts(of: field, in: project).map {
        PlanTexts(project: project.id, field: field, text: $0, place: project.place(of: field))
      }
    }
  }

  private static func texts(of field: PlanField, in project: PlanProject) -> [String] {
    switch field {
    case .title: [project.title]
    case .rationale: project.rationale.isEmpty ? [] : [project.rationale]
    case .objectives: project.objectives
    case .targets: project.targets.map(\.who)
    case .steps: project.steps.flatMap(texts)
    case .responsible: [project.responsible].compactMap(\.self)
    case .outputs: project.outputs
    case .outcomes: project.outcomes
    case .period, .budget: []
    }
  }

  private static func texts(of step: PlanStep) -> [String] { [step.text] + step.steps.flatMap(texts) }
}

extension String {
  /// The text without white space of any kind at its ends.
  var squeezed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = unicodeScalars.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    return String(String.UnicodeScalarView(scalars))
  }
}

extension Array where Element == Unicode.Scalar {
  /// Where some scalars first stand at or after a position.
  func firstIndex(of wanted: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard let first = wanted.first, count >= wanted.count else { return nil }
    var index = start
    while index <= count - wanted.count {
      if self[index] == first, self[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }

  /// Every position at which some scalars stand.
  func indices(of wanted: [Unicode.Scalar]) -> [Int] {
    var found: [Int] = []
    while let next = firstIndex(of: wanted, from: found.last.map { $0 + 1 } ?? 0) { found.append(next) }
    return found
  }
}
