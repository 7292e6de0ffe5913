import Diagnostics
import ThaiText

/// A title as it is compared: without blanks, quotes and the words for what kind of work it is.
package struct PlanTitle: Sendable, Hashable {
  package let core: String

  private static let kinds = ["โครงการ", "กิจกรรม", "มาตรการ"]
  private static let ignored = Set("\"'“”‘’()-–.,:;*\u{200B}".unicodeScalars)

  package init(_ title: String) {
    var text = ""
    for scalar in NFC.normalised(ThaiDigits.folded(title)).unicodeScalars where !Self.isIgnored(scalar) {
      text.unicodeScalars.append(scalar)
    }
    while let kind = Self.kinds.first(where: {
      text.utf8.starts(with: $0.utf8) && text.utf8.count > $0.utf8.count
    }) {
      text.unicodeScalars.removeFirst(kind.unicodeScalars.count)
    }
    core = text
  }

  private static func isIgnored(_ scalar: Unicode.Scalar) -> Bool {
    let isThai = 0x0E01...0x0E5B ~= scalar.value
    return !isThai && (scalar.properties.isWhitespace || ignored.contains(scalar))
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
    let isInk = { (scalar: Unicode.Scalar) in !scalar.properties.isWhitespace }
    guard let first = unicodeScalars.firstIndex(where: isInk),
      let last = unicodeScalars.lastIndex(where: isInk)
    else { return "" }
    return String(unicodeScalars[first...last])
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
