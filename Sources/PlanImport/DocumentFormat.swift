import DataFiles
import Diagnostics

/// A document that is no plain text, by its content.
package enum DocumentFormat: Sendable {
  case pdf, writing, spreadsheet, webPage
  case other(LocalizedText)

  /// The format of a file; nil for anything that may be plain text.
  package init?(of bytes: [UInt8]) {
    switch FileSignature.of(bytes) {
    case .pdf?: self = .pdf
    case .webPage?: self = .webPage
    case let kind? where kind.isWriting: self = .writing
    case let kind? where kind.isSpreadsheet: self = .spreadsheet
    case let kind?: self = .other(kind.name)
    case nil: return nil
    }
  }
}
