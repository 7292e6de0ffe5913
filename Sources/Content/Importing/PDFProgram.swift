import Diagnostics
import Files

/// Runs `pdftotext` of poppler, and judges why it reads nothing.
enum PDFProgram {
  enum Fault: Error {
    case notStarted(SystemError)
    case tooLong, locked, damaged
  }

  private static let largestText = 64 << 20
  /// Exit codes: the file could not be opened, and it may not be read.
  private static let (notOpened, notAllowed): (Int32, Int32) = (1, 3)

  /// What it prints of a PDF that is held, with options of the reader's choice.
  static func read(
    _ bytes: [UInt8], by program: OutsideProgram, _ options: [String], patience: Duration
  ) throws(Fault) -> [UInt8] {
    let answer: OutsideProgram.Answer
    do {
      answer = try program.run(
        ["-enc", "UTF-8"] + options + ["-", "-"], input: bytes, limit: largestText, patience: patience)
    } catch {
      switch error {
      case .notStarted(let error): throw .notStarted(error)
      case .tookTooLong, .printedTooMuch: throw .tooLong
      }
    }
    if answer.status == 0 { return answer.output }
    let asks = Array(answer.complaint.utf8).firstIndex(of: Array("password".utf8)) != nil
    let isClosed = answer.status == notOpened && PDFObjects.areEncrypted(in: bytes)
    throw asks || isClosed || answer.status == notAllowed ? .locked : .damaged
  }
}
