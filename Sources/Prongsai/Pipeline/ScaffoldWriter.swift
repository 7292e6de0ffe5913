import Content
import Diagnostics
import Glibc

/// Writes the files of a scaffold; a file that exists is never written over.
struct ScaffoldWriter {
  let root: String
  let language: Language

  /// Writes files that must not exist yet; complains and ends with 1 or 4 before the first is written.
  func write(_ files: [ScaffoldFile]) throws {
    for file in files where access(root + "/" + file.path, F_OK) == 0 {
      let text =
        language == .th
        ? "มีไฟล์ \(file.path) อยู่แล้ว จึงไม่เขียนทับ\n" : "\(file.path) exists already and is not written over\n"
      Terminal.standardError.write(text)
      throw ExitStatus.contentErrors
    }
    for file in files { try write(file.path, file.bytes) }
  }

  /// Writes one file that must not exist yet, with the folders above it.
  func write(_ place: String, _ bytes: [UInt8]) throws {
    let path = root + "/" + place
    try makeFolders(above: path)
    if let code = WholeFile.create(path, bytes) { throw complain(path, code) }
  }

  private func makeFolders(above path: String) throws {
    var folder = ""
    for part in path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropLast() {
      folder += (folder.isEmpty && path.utf8.first != 0x2F ? "" : "/") + String(decoding: part, as: UTF8.self)
      guard !folder.isEmpty, folder != "/" else {
        folder = ""
        continue
      }
      guard mkdir(folder, 0o755) == 0 || errno == EEXIST || errno == EISDIR else {
        throw complain(folder, errno)
      }
    }
  }

  private func complain(_ path: String, _ code: Int32) -> ExitStatus { Self.complain(path, code, language) }

  /// Says why a path cannot be used, and gives the exit code for it.
  static func complain(_ path: String, _ code: Int32, _ language: Language) -> ExitStatus {
    let reason = String(cString: strerror(code))
    Terminal.standardError.write(
      language == .th ? "เขียน “\(path)” ไม่ได้: \(reason)\n" : "cannot write “\(path)”: \(reason)\n")
    return .inputOutput
  }
}
