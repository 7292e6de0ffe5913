import Diagnostics
import Files
import Glibc

/// Reads a file that the user named on the command line, or standard input.
enum UserFile {
  /// The bytes of a path, or of standard input for `-`; complains and ends with 4 where it cannot be read.
  static func read(_ path: String, limit: Int, language: Language) throws -> [UInt8] {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw complain(path, errno, language) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw complain(path, errno, language) }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
      guard bytes.count <= limit else { throw complain(path, EFBIG, language) }
    }
  }

  private static func complain(_ path: String, _ code: Int32, _ language: Language) -> ExitStatus {
    let reason = String(cString: strerror(code))
    let text = language == .th ? "อ่าน “\(path)” ไม่ได้: \(reason)\n" : "cannot read “\(path)”: \(reason)\n"
    Terminal.standardError.write(text)
    return .inputOutput
  }
}
