import Content
import Diagnostics

/// What `check --fix` mends, for people and for programs.
struct FixReport {
  private static let mostRows = 3

  let plan: FixPlan
  let language: Language
  var isApplied = false

  /// The answer of `--json`: a list beside the checklist.
  var json: JSONValue {
    .array(
      plan.files.map { file in
        let kinds = FixKind.allCases.compactMap { kind in
          file.counts[kind].map { count -> JSONValue in
            ["kind": .string(kind.rawValue), "count": .integer(count)]
          }
        }
        return [
          "file": .string(file.path), "fixes": .array(kinds),
          "diff": file.isWrittenAnew ? .null : .string(LineDifference(file).text(isForPeople: false)),
          "applied": .bool(isApplied),
        ]
      })
  }

  /// The difference of every file, below what is done in it.
  var difference: String {
    plan.files.map { file in
      let words = file.words.map { "  " + $0[language] + "\n" }.joined()
      let lines =
        file.isWrittenAnew ? firstRows(of: file) : LineDifference(file).text(isForPeople: true)
      return "\(TerminalText.safe(file.path))\n\(words)\(lines)\n"
    }.joined()
  }

  private func firstRows(of file: FixedFile) -> String {
    let start = file.after.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let rows = file.after[start...].split(separator: 0x0A).prefix(Self.mostRows)
    return rows.map { "+" + TerminalText.safe(String(decoding: $0, as: UTF8.self)) + "\n" }.joined()
  }

  /// What is asked before anything is written.
  var question: String {
    language == .th
      ? "แก้ \(plan.files.count) ไฟล์ตามนี้หรือไม่ (y = แก้, Enter = ไม่แก้): "
      : "Mend these \(plan.files.count) files (y for yes, Enter for no)? "
  }

  /// What came of it.
  var outcome: String {
    let count = plan.files.count
    let isThai = language == .th
    let refused = plan.refused.map { file in
      (isThai
        ? "ไม่แก้ \(file.path) เพราะจะเกิดข้อค้นพบใหม่"
        : "\(file.path) is left alone: mending it would lead to new findings")
        + "\n"
    }.joined()
    if count == 0 { return refused + (isThai ? "ไม่มีอะไรที่โปรแกรมแก้ให้ได้เอง\n" : "there is nothing to mend\n") }
    if isApplied { return refused + (isThai ? "แก้แล้ว \(count) ไฟล์\n" : "mended \(count) files\n") }
    return refused
      + (isThai
        ? "ยังไม่ได้แก้ไฟล์ใด ถ้าต้องการแก้ตามนี้ สั่ง prongsai check --fix --yes\n"
        : "nothing is written yet; prongsai check --fix --yes mends all of this\n")
  }
}
