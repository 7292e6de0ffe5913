import Diagnostics
import Readiness
import Release
import ThaiText

/// What is said of the releases that are kept, and of a rollback.
struct RollbackReport {
  private static let mostPaths = 8
  private let releases: [KeptRelease]
  private let language: Language
  /// The published folder where it is not the usual one.
  private let output: String?

  init(_ releases: [KeptRelease], _ language: Language, output: String?) {
    self.releases = releases
    self.language = language
    self.output = output
  }

  /// The releases, a line each, the newest first.
  var list: String {
    let isThai = language == .th
    guard !releases.isEmpty else { return isThai ? "ยังไม่มีรุ่นที่เผยแพร่\n" : "nothing has been released yet\n" }
    let heads =
      isThai
      ? ["รุ่นที่", "สร้างเมื่อ", "ไฟล์", "ต่างจากรุ่นก่อน", ""]
      : ["release", "built", "files", "since the one before", ""]
    let rows = releases.map { release in
      let live = release.isLive ? (isThai ? "เผยแพร่อยู่" : "live") : ""
      return [
        String(release.number), time(release.builtAt), String(release.files), changes(release.changes), live,
      ]
    }
    return Columns.table(heads: heads, rows: rows, rightAligned: [0, 2]) + "\n"
  }

  /// Which release is live now, and how to go on from there.
  func text(of summary: RollbackSummary) -> String {
    let built = time(summary.builtAt)
    let (added, changed, removed) = (
      summary.summary.added.count, summary.summary.changed.count, summary.summary.removed.count
    )
    var lines = [
      language == .th
        ? "กลับไปใช้รุ่นที่ \(summary.number) แล้ว (สร้างเมื่อ \(built)): เพิ่ม \(added) แก้ \(changed) ลบ \(removed)"
        : "release \(summary.number) is live again (built \(built)): \(added) added, \(changed) changed, \(removed) removed"
    ]
    let paths =
      summary.summary.added.map { "  + \($0)" } + summary.summary.changed.map { "  ~ \($0)" }
      + summary.summary.removed.map { "  - \($0)" }
    lines += paths.prefix(Self.mostPaths) + (paths.count > Self.mostPaths ? ["  …"] : [])
    if summary.replaced > 0 {
      let command = command("--to \(summary.replaced)")
      lines.append(
        language == .th
          ? "รุ่นที่ \(summary.replaced) ยังเก็บอยู่ กลับไปใช้ได้ด้วย \(command)"
          : "release \(summary.replaced) is kept; go back to it with \(command)")
    }
    if let older = releases.first(where: { $0.number < summary.number }) {
      lines.append(
        language == .th
          ? "ถ้าต้องการย้อนไปอีก (รุ่นที่ \(older.number) สร้างเมื่อ \(time(older.builtAt))) สั่ง \(command(""))"
          : "to go further back (release \(older.number), built \(time(older.builtAt))) run \(command(""))")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func command(_ arguments: String) -> String {
    ["prongsai rollback", arguments, output.map { "--output \($0)" } ?? ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private func changes(_ changes: KeptRelease.Changes?) -> String {
    guard let changes else { return "-" }
    return language == .th
      ? "เพิ่ม \(changes.added) แก้ \(changes.changed) ลบ \(changes.removed)"
      : "\(changes.added) added, \(changes.changed) changed, \(changes.removed) removed"
  }

  /// The day, the hour and the minute in Thailand.
  private func time(_ seconds: Int) -> String {
    let (day, clock) = Self.parts(of: seconds)
    return language == .th ? "\(day.thaiLong) เวลา \(clock) น." : "\(day.iso) \(clock)"
  }

  private static func parts(of seconds: Int) -> (day: CalendarDay, clock: String) {
    let local = seconds + 7 * 3600
    let minutes = local / 60 % (24 * 60)
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : String($0) }
    return (CalendarDay(dayNumber: local / 86_400), digits.joined(separator: ":"))
  }

  /// The answer for programs.
  func json(_ summary: RollbackSummary?, findings: [Diagnostic]) -> JSONValue {
    [
      "schema": "prongsai/1", "kind": "rollback", "done": .bool(summary != nil),
      "release": summary.map { .integer($0.number) } ?? .null,
      "replaced": summary.map { .integer($0.replaced) } ?? .null,
      "releases": .array(releases.map(json)), "diagnostics": .array(findings.map(\.json)),
    ]
  }

  private func json(_ release: KeptRelease) -> JSONValue {
    let (day, clock) = Self.parts(of: release.builtAt)
    let changes: JSONValue =
      release.changes.map {
        ["added": .integer($0.added), "changed": .integer($0.changed), "removed": .integer($0.removed)]
      } ?? .null
    return [
      "number": .integer(release.number), "built": .string("\(day.iso)T\(clock)+07:00"),
      "files": .integer(release.files), "live": .bool(release.isLive), "changes": changes,
    ]
  }
}
