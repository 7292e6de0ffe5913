import Diagnostics
import Readiness
import Release
import Templating

/// What a build came to, for people and for programs.
struct BuildReport {
  private static let mostPaths = 8
  private let result: BuildPipeline.Result
  private let language: Language

  init(_ result: BuildPipeline.Result, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// The lines for a terminal.
  func text(strict: Bool) -> String {
    guard let release = result.release else {
      return language == .th
        ? "ไม่ได้เผยแพร่ เว็บไซต์เดิมยังอยู่ครบ\n" : "nothing was released; the published site is as it was\n"
    }
    var lines = [changes(release)]
    let paths =
      release.added.map { "  + \($0)" } + release.changed.map { "  ~ \($0)" }
      + release.removed.map { "  - \($0)" }
    if release.unchanged > 0 { lines += paths.prefix(Self.mostPaths) }
    if release.unchanged > 0, paths.count > Self.mostPaths { lines.append("  …") }
    if let main = result.judgement?.main {
      lines.append(ChecklistText(main, language: language).scoreLine)
    }
    return (lines + metrics).map { $0 + "\n" }.joined()
  }

  private func changes(_ release: ReleaseSummary) -> String {
    let files = release.added.count + release.changed.count + release.unchanged
    return language == .th
      ? "เผยแพร่แล้ว \(result.pages) หน้า (\(files) ไฟล์): เพิ่ม \(release.added.count) แก้ \(release.changed.count) "
        + "ลบ \(release.removed.count) คงเดิม \(release.unchanged)"
      : "released \(result.pages) pages (\(files) files): \(release.added.count) added, \(release.changed.count) changed, "
        + "\(release.removed.count) removed, \(release.unchanged) unchanged"
  }

  private var metrics: [String] {
    guard let metrics = result.metrics else { return [] }
    let heads = language == .th ? ["แม่แบบ", "หน้า", "KB", "มิลลิวินาที"] : ["template", "pages", "KB", "ms"]
    let rows = metrics.figures.map { name, figures in
      let microseconds = Int(figures.duration / .microseconds(1))
      return [
        name, String(figures.pages), String(figures.bytes / 1024), ScoreText.of(Double(microseconds) / 1000),
      ]
    }
    return ["", Columns.table(heads: heads, rows: rows, rightAligned: [1, 2, 3])]
  }

  /// The answer for programs.
  func json(_ findings: [Diagnostic]) -> JSONValue {
    let release = result.release
    return [
      "schema": "prongsai/1", "kind": "build", "released": .bool(release != nil),
      "pages": .integer(result.pages), "kept": .integer(result.kept),
      "changes": [
        "added": .array((release?.added ?? []).map(JSONValue.string)),
        "changed": .array((release?.changed ?? []).map(JSONValue.string)),
        "removed": .array((release?.removed ?? []).map(JSONValue.string)),
        "unchanged": .integer(release?.unchanged ?? 0),
      ],
      "score": result.judgement.map { ["value": .number(ScoreText.of($0.main.score)), "of": 100] } ?? .null,
      "diagnostics": .array(findings.map(\.json)),
    ]
  }
}
