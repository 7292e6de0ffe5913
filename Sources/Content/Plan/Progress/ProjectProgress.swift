import Diagnostics
import ThaiText

/// How far one project is, with the fields that the national system (e-PlanNACC) asks for.
package struct ProjectProgress: Sendable, Hashable {
  /// The id of the project's sheet.
  package var project: String
  /// The money in the local development plan.
  package var developmentPlan: Baht?
  /// Whether the project is in the budget ordinance or the work plan.
  package var isInOrdinance: Bool?
  /// The money in the budget ordinance.
  package var ordinance: Baht?
  package var paid: Baht?
  /// How far it is.
  package var state: ProgressState
  /// Why it could not be done.
  package var reason: ProgressReason?
  /// The reason in the agency's own words.
  package var reasonText: String?
  /// The quarters in which its work was done, 1 to 4.
  package var quarters: [Int]
  /// What was reached of its output indicators.
  package var results: [OutputResult]
  /// The files that prove it.
  package var evidence: [Attachment]
  package var remark: String?
  /// Where the entry stands.
  package var place: SourcePlace
}

/// What was reached of one output indicator.
package struct OutputResult: Sendable, Hashable {
  /// Which indicator of the sheet, from 1.
  package var indicator: Int
  /// The figure reached, with its unit left out.
  package var reached: PlanFigure
  /// Where it is written.
  package var place: SourcePlace
}

/// How far a project is, in the words of the national system.
package enum ProgressState: String, Sendable, Hashable, CaseIterable, WordedChoice {
  case inProgress = "in-progress"
  case done
  case notPossible = "not-possible"

  package var words: LocalizedText {
    switch self {
    case .inProgress: LocalizedText(th: "อยู่ระหว่างดำเนินการ", en: "in progress")
    case .done: LocalizedText(th: "แล้วเสร็จ", en: "done")
    case .notPossible: LocalizedText(th: "ไม่สามารถดำเนินการได้", en: "could not be done")
    }
  }
}

/// Why a project could not be done, from the list of the national system.
package enum ProgressReason: String, Sendable, Hashable, CaseIterable, WordedChoice {
  case noBudget = "no-budget"
  case policyChanged = "policy-changed"
  case tooFewStaff = "too-few-staff"
  case other

  package var words: LocalizedText {
    switch self {
    case .noBudget: LocalizedText(th: "ไม่ได้รับงบประมาณ", en: "no budget was given")
    case .policyChanged: LocalizedText(th: "นโยบายผู้บริหารเปลี่ยนแปลง", en: "the executives' policy changed")
    case .tooFewStaff: LocalizedText(th: "บุคลากรไม่เพียงพอ", en: "too few staff")
    case .other: LocalizedText(th: "อื่น ๆ", en: "other")
    }
  }
}

/// One of a list's choices, which files name by its short name or by its Thai words.
protocol WordedChoice: RawRepresentable<String>, CaseIterable {
  var words: LocalizedText { get }
}

extension WordedChoice {
  /// Every way to write a choice.
  static var spellings: [String] { allCases.flatMap { [$0.rawValue, $0.words.th] } }

  /// Reads a choice as files write it.
  init?(written: String) {
    guard let found = Self.allCases.first(where: { $0.rawValue == written || $0.words.th == written }) else {
      return nil
    }
    self = found
  }
}
