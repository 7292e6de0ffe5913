import Diagnostics

/// How far a project is, in the words of the national system.
package enum ProgressState: String, Sendable, Hashable, CaseIterable, WordedChoice {
  case inProgress = "in-progress"
  case done
  case notPossible = "not-possible"

  /// The state in words.
  package var words: LocalizedText {
    switch self {
    case .inProgress: LocalizedText(th: "อยู่ระหว่างดำเนินการ", en: "in progress")
    case .done: LocalizedText(th: "แล้วเสร็จ", en: "done")
    case .notPossible: LocalizedText(th: "ไม่สามารถดำเนินการได้", en: "could not be done")
    }
  }
}
