import Diagnostics
import Files
import Glibc

/// Standard output or standard error, written whole, whatever the locale.
struct Terminal {
  /// Where answers go.
  static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
  /// Where findings and complaints go.
  static let standardError = Terminal(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Whether people read it as it comes.
  var isInteractive: Bool { isatty(descriptor) == 1 }

  /// Asks for yes or no; nil where nobody is there to answer.
  static func answer(to question: String) -> Bool? {
    guard isatty(STDIN_FILENO) == 1, standardError.isInteractive else { return nil }
    standardError.write(question)
    let words = (readLine() ?? "").lowercased().split(separator: " ").joined()
    return ["y", "yes", "ใช่", "ได้", "ตกลง"].contains(words)
  }

  /// Writes a text.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes bytes; gives up if the reader has gone, and ends the program with 4 if an answer cannot be written.
  func write(_ bytes: [UInt8]) {
    do { try UserFile.write(bytes, to: descriptor) } catch {
      guard descriptor == STDOUT_FILENO, ![EPIPE, EBADF].contains(error.code) else { return }
      let complaint = LocalizedText(
        th: "เขียนคำตอบออกไปไม่ได้: \(error.words.th)", en: "cannot write the answer: \(error.words.en)")
      Terminal.standardError.write(
        complaint[CommandWords(Array(CommandLine.arguments.dropFirst())).language] + "\n")
      Glibc.exit(ExitStatus.inputOutput.rawValue)
    }
  }
}
