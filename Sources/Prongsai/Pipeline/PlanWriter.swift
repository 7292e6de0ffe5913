import Content
import Diagnostics
import Glibc

/// Writes the files of an import: each whole or not at all, and only those that differ.
struct PlanWriter {
  let root: String
  let language: Language

  /// Compares files with what lies on the disk; ends with 4 where that cannot be read.
  func plan(_ files: [ScaffoldFile]) throws -> [PlannedFile] {
    try files.map { file in
      let state: PlannedFile.State
      if let old = try bytes(of: file.path) {
        state = old == file.bytes ? .unchanged : .differs
      } else {
        state = .new
      }
      return PlannedFile(path: file.path, bytes: file.bytes, state: state)
    }
  }

  /// Writes every file that is new or differs; ends with 4 where one cannot be written.
  func write(_ files: [PlannedFile]) throws {
    for file in files where file.state != .unchanged {
      if file.state == .differs {
        try replace(file)
      } else {
        try ScaffoldWriter(root: root, language: language).write(file.path, file.bytes)
      }
    }
  }

  /// The bytes of a file, or nothing where there is none: a link is never followed.
  private func bytes(of path: String) throws -> [UInt8]? {
    let whole = root + "/" + path
    let descriptor = open(whole, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw ScaffoldWriter.complain(whole, errno, language)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw ScaffoldWriter.complain(whole, errno, language) }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }

  /// Writes beside the old file and takes its place in one step.
  private func replace(_ file: PlannedFile) throws {
    let draft = file.path + ".new"
    unlink(root + "/" + draft)
    try ScaffoldWriter(root: root, language: language).write(draft, file.bytes)
    guard rename(root + "/" + draft, root + "/" + file.path) == 0 else {
      throw ScaffoldWriter.complain(root + "/" + file.path, errno, language)
    }
  }
}
