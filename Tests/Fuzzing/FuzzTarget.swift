import Diagnostics

/// A part of the program that has to take whatever bytes come.
protocol FuzzTarget: Sendable {
  /// What went wrong with an input; nothing where all is well. Crashes and hangs show by themselves.
  func fault(of bytes: [UInt8]) throws -> String?
}

extension DiagnosticList {
  /// Puts every finding into words, as the program would print it.
  func print() {
    for finding in sorted {
      for language in [Language.th, .en] {
        _ = ConsoleWriter(language: language, color: language == .th).text(of: finding)
      }
    }
  }
}
