import Diagnostics
import Files

/// The text of a PDF, laid out as on its pages, which the machine's `pdftotext` (poppler) reads.
package enum PDFLayout {
  /// Why there is no text.
  package enum Fault: Error, Sendable {
    /// The machine has no `pdftotext`.
    case noProgram
    case locked, damaged, tooLong
    /// The pages are pictures only, as of a scan.
    case noText
    case notRun(SystemError)
  }

  /// The text in UTF-8, its pages parted by form feeds.
  package static func read(
    _ bytes: [UInt8], with program: OutsideProgram? = OutsideProgram("pdftotext")
  ) throws(Fault) -> [UInt8] {
    guard let program else { throw .noProgram }
    let text: [UInt8]
    do {
      text = try PDFProgram.read(bytes, by: program, ["-layout", "-eol", "unix"], patience: .seconds(60))
    } catch {
      switch error {
      case .notStarted(let error): throw .notRun(error)
      case .tooLong: throw .tooLong
      case .locked: throw .locked
      case .damaged: throw .damaged
      }
    }
    guard text.contains(where: { $0 > 0x20 }) else { throw .noText }
    return text
  }
}
