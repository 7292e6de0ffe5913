import Diagnostics

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
