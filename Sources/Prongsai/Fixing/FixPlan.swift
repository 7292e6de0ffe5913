import Content
import Diagnostics
import Files

/// What `check --fix` would mend: everything mechanical that makes nothing worse.
struct FixPlan {
  /// Rules of faults that keep a file from being read; what is found behind them is no fault of a fix.
  private static let blockingAreas = ["yaml.", "text.", "csv.", "document.front-matter", "document.no-front"]
  private static let mostRounds = 4

  private(set) var files: [FixedFile] = []
  /// Files of which nothing is mended, since it would have led to new findings.
  private(set) var refused: [FixedFile] = []

  /// Plans for a project that was examined, as far as somebody wants it, and examines what would come of it.
  init(
    _ options: CommonOptions, _ project: Project, _ before: Examination, wanting isWanted: (FixedFile) -> Bool
  ) {
    var after = before
    // What can be read only now may hold more.
    for round in 0..<Self.mostRounds {
      let disk = round == 0 ? project.disk : Project(root: options.root, replacing: bytes).disk
      let found = ProjectFixer(reading: disk, content: after.checked?.content).fixes().filter(isWanted)
      guard !found.isEmpty else { break }
      take(found)
      after = Examination(options, Project(root: options.root, replacing: bytes))
    }
    while !files.isEmpty {
      var worse = files.filter { Self.isWorse($0, before, after) }
      if worse.isEmpty, Self.isWorse(files, before, after) { worse = files }
      guard !worse.isEmpty else { return }
      refused += worse
      files.removeAll { worse.contains($0) }
      after = Examination(options, Project(root: options.root, replacing: bytes))
    }
  }

  /// What each file would hold.
  private var bytes: [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.after) })
  }

  private mutating func take(_ found: [FixedFile]) {
    for file in found {
      if let index = files.firstIndex(where: { $0.path == file.path }) {
        files[index] = files[index].followed(by: file)
      } else {
        files.append(file)
      }
    }
    files.sort { $0.path < $1.path }
  }

  /// Whether a rule has more findings about a file than before, though the file was read before.
  private static func isWorse(_ file: FixedFile, _ before: Examination, _ after: Examination) -> Bool {
    let paths = Set([file.path] + file.named)
    let (old, new) = (before.counts(in: paths), after.counts(in: paths))
    let isOpened = old.contains { rule, count in
      new[rule, default: 0] < count && blockingAreas.contains { rule.name.hasPrefix($0) }
    }
    return !isOpened && new.contains { old[$0.key, default: 0] < $0.value }
  }

  /// Whether there are more errors elsewhere, or fewer points.
  private static func isWorse(_ files: [FixedFile], _ before: Examination, _ after: Examination) -> Bool {
    let paths = Set(files.flatMap { [$0.path] + $0.named })
    guard let old = before.checked, let new = after.checked else {
      return before.checked != nil
    }
    return after.errors(outside: paths) > before.errors(outside: paths) || new.main.score < old.main.score
  }
}

/// Writes what was planned: each file whole or not at all, never through a link, and only over what was read.
struct FixWriter {
  let options: CommonOptions

  func write(_ files: [FixedFile]) throws {
    let disk = SourceFolder(root: options.root)
    for file in files {
      let now = try attempt { () throws(SystemError) in try disk.readIfPresent(file.path) }
      guard now == file.before else {
        try options.fail(Self.changed(file.path), rule: "fix.changed", mend: Self.again)
      }
    }
    for file in files { try attempt { () throws(SystemError) in try disk.replace(file.path, file.after) } }
  }

  private func attempt<Value>(_ body: () throws(SystemError) -> Value) throws -> Value {
    do { return try body() } catch {
      try options.fail(
        LocalizedText(
          th: "เขียน “\(error.path)” ไม่ได้: \(error.words.th)",
          en: "cannot write “\(error.path)”: \(error.words.en)"), rule: "system.unwritable")
    }
  }

  private static func changed(_ path: String) -> LocalizedText {
    LocalizedText(
      th: "“\(path)” ถูกแก้ระหว่างที่โปรแกรมทำงาน จึงยังไม่แก้ไฟล์ใดเลย",
      en: "“\(path)” was changed meanwhile, so that no file was mended")
  }

  private static let again = LocalizedText(
    th: "บันทึกและปิดไฟล์นั้น แล้วสั่ง check --fix ใหม่", en: "save and close it, and run check --fix again")
}
