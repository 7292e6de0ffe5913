import Content

extension ProgressState {
  /// The shape that stands beside the word, so that colour is never the only sign.
  var symbol: String {
    switch self {
    case .done: "●"
    case .inProgress: "◐"
    case .notPossible: "✕"
    }
  }

  /// The class whose colour fits.
  var look: String {
    switch self {
    case .done: "published"
    case .inProgress: "not-due"
    case .notPossible: "broken"
    }
  }
}
