import Diagnostics
import Files
import ThaiText

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
    let answer: OutsideProgram.Answer
    do {
      answer = try program.run(
        ["-layout", "-enc", "UTF-8", "-eol", "unix", "-", "-"], input: bytes, limit: 64 * 1_048_576,
        patience: .seconds(60))
    } catch {
      switch error {
      case .notStarted(let error): throw .notRun(error)
      case .tookTooLong, .printedTooMuch: throw .tooLong
      }
    }
    guard answer.status == 0 else {
      let isLocked =
        Array(answer.complaint.utf8).firstIndex(of: Array("password".utf8)) != nil || answer.status == 3
      throw isLocked ? .locked : .damaged
    }
    guard answer.output.contains(where: { $0 > 0x20 }) else { throw .noText }
    return answer.output
  }
}
