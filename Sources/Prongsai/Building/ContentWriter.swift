import Content
import Diagnostics
import Files

/// Writes files of the content that the program makes for its user; what the user wrote is never lost.
struct ContentWriter {
  /// How a file on the disk compares with the one that would be written.
  enum State: String, Sendable { case new, unchanged, differs }

  /// A file that would be written, compared with what lies there.
  struct PlannedFile: Sendable {
    /// The path below the project's root.
    let path: String
    let bytes: [UInt8]
    let state: State
  }

  let root: String
  let options: CommonOptions

  /// Compares files with what lies on the disk; ends with 4 if that cannot be read.
  func plan(_ files: [ScaffoldFile]) throws -> [PlannedFile] {
    try files.map { file in
      let old = try attempt { () throws(SystemError) in try disk.readIfPresent(file.path) }
      let state: State = old.map { $0 == file.bytes ? .unchanged : .differs } ?? .new
      return PlannedFile(path: file.path, bytes: file.bytes, state: state)
    }
  }

  /// Writes every file that is new or differs, each whole or not at all; ends with 4 if one cannot be written.
  func write(_ files: [PlannedFile]) throws {
    for file in files where file.state != .unchanged {
      try attempt { () throws(SystemError) in
        if file.state == .new {
          try disk.create(file.path, file.bytes)
        } else {
          try disk.replace(file.path, file.bytes)
        }
      }
    }
  }

  /// Whether anything is at a path below the project's root.
  func exists(_ path: String) -> Bool { UserFile.exists(root + "/" + path) }

  /// The files of a scaffold that lie there as it was written, if its document does; empty if the document was edited.
  func untouched(_ variants: [DocumentScaffold]) throws -> [ScaffoldFile] {
    for scaffold in variants {
      let states = try plan(scaffold.files)
      guard let document = states.first, document.state == .unchanged else { continue }
      return states.filter { $0.state == .unchanged }.map { ScaffoldFile($0.path, bytes: $0.bytes) }
    }
    return []
  }

  /// The tables of a scaffold in which somebody has filled in rows.
  func filled(_ scaffold: DocumentScaffold) throws -> [String] {
    var csv = scaffold
    csv.workbooks = []
    return try csv.emptyTables.map(\.path).filter { path in
      let bytes = try attempt { () throws(SystemError) in try disk.readIfPresent(path) }
      return bytes.map { !EmptyTable.matches($0) } ?? false
    }
  }

  /// Writes files that must not exist yet, except those that a scaffold wrote and nobody edited, which go first; ends with 1
  /// or 4 before the first is written.
  func create(_ files: [ScaffoldFile], replacing outgrown: [ScaffoldFile] = []) throws {
    let replaced = Set(outgrown.map(\.path))
    for file in files where !replaced.contains(file.path) {
      guard try attempt({ () throws(SystemError) in try disk.exists(file.path) }) else { continue }
      let finding = Diagnostic(
        "content.file-exists", .error,
        LocalizedText(
          th: "มีไฟล์ \(file.path) อยู่แล้ว จึงไม่เขียนทับ",
          en: "\(file.path) exists already and is not written over"),
        mend: LocalizedText(
          th: "แก้ไฟล์นั้นต่อได้เลย หรือย้ายออกก่อนถ้าต้องการเริ่มใหม่",
          en: "go on with that file, or move it away to begin anew"))
      options.findings.printAlone([finding], asJSON: options.json)
      throw ExitStatus.contentErrors
    }
    let kept = Set(files.map(\.path))
    for file in outgrown where !kept.contains(file.path) {
      try attempt { () throws(SystemError) in try disk.remove(file.path) }
    }
    for file in files {
      try attempt { () throws(SystemError) in
        if replaced.contains(file.path) {
          try disk.replace(file.path, file.bytes)
        } else {
          try disk.create(file.path, file.bytes)
        }
      }
    }
  }

  private var disk: SourceFolder { SourceFolder(root: root) }

  private func attempt<Value>(_ body: () throws(SystemError) -> Value) throws -> Value {
    do { return try body() } catch {
      try options.fail(
        LocalizedText(
          th: "เขียน “\(error.path)” ไม่ได้: \(error.words.th)",
          en: "cannot write “\(error.path)”: \(error.words.en)"), rule: "system.unwritable")
    }
  }
}

extension CommonOptions {
  /// The bytes of a file that the user named, or of standard input for `-`; ends with 4 if it cannot be read.
  func read(_ path: String, limit: Int) throws -> [UInt8] {
    do { return try UserFile.read(path, limit: limit) } catch {
      guard error.meansAbsent else {
        try fail(
          LocalizedText(
            th: "อ่าน “\(path)” ไม่ได้: \(error.words.th)", en: "cannot read “\(path)”: \(error.words.en)"),
          rule: "system.unreadable")
      }
      try fail(
        LocalizedText(th: "ไม่พบไฟล์ “\(path)”", en: "there is no file “\(path)”"), rule: "system.no-file",
        mend: LocalizedText(
          th: "ตรวจตัวสะกดของชื่อไฟล์ และโฟลเดอร์ที่ไฟล์อยู่",
          en: "check the spelling of the name and the folder it lies in"),
        suggestion: NearbyName.suggestion(for: path))
    }
  }
}
