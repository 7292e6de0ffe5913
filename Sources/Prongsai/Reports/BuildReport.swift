import Diagnostics
import Readiness
import Release
import Templating

/// What a build came to, for people and for programs.
struct BuildReport {
  private static let mostPaths = 8
  private let result: Build.Result
  private let language: Language

  init(_ result: Build.Result, _ language: Language) {
    self.result = result
    self.language = language
  }

  /// The lines for a terminal.
  var text: String {
    guard let site = result.site else {
      return language == .th
        ? "ไม่ได้เผยแพร่ เว็บไซต์เดิมยังอยู่ครบ\n" : "nothing was released; the published site is as it was\n"
    }
    let release = site.summary
    var lines = [changes(site)]
    let paths =
      release.added.map { "  + \($0)" } + release.changed.map { "  ~ \($0)" }
      + release.removed.map { "  - \($0)" }
    if release.unchanged > 0 { lines += paths.prefix(Self.mostPaths) }
    if release.unchanged > 0, paths.count > Self.mostPaths { lines.append("  …") }
    lines.append(site.readiness.text[language])
    return (lines + metrics).map { $0 + "\n" }.joined()
  }

  private func changes(_ site: ReleasedSite) -> String {
    let release = site.summary
    let files = release.added.count + release.changed.count + release.unchanged
    if files > 0, files == release.unchanged, release.removed.isEmpty {
      return language == .th
        ? "ไม่มีอะไรเปลี่ยน เว็บไซต์ที่เผยแพร่อยู่เป็นปัจจุบันแล้ว: \(site.pages) หน้า (\(files) ไฟล์)"
        : "nothing changed, the published site is up to date: \(site.pages) pages (\(files) files)"
    }
    return language == .th
      ? "เผยแพร่แล้ว \(site.pages) หน้า (\(files) ไฟล์): เพิ่ม \(release.added.count) แก้ \(release.changed.count) "
        + "ลบ \(release.removed.count) คงเดิม \(release.unchanged)"
      : "released \(site.pages) pages (\(files) files): \(release.added.count) added, \(release.changed.count) changed, "
        + "\(release.removed.count) removed, \(release.unchanged) unchanged"
  }

  private var metrics: [String] {
    guard let metrics = result.site?.metrics else { return [] }
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
    let site = result.site
    let release = site?.summary
    return [
      "schema": "prongsai/1", "kind": "build", "released": .bool(release != nil),
      "pages": .integer(site?.pages ?? 0), "kept": .integer(site?.isUpToDate == true ? site?.pages ?? 0 : 0),
      "changes": [
        "added": .array((release?.added ?? []).map(JSONValue.string)),
        "changed": .array((release?.changed ?? []).map(JSONValue.string)),
        "removed": .array((release?.removed ?? []).map(JSONValue.string)),
        "unchanged": .integer(release?.unchanged ?? 0),
      ],
      "score": result.readiness.map { ["value": .number(ScoreText.of($0.score)), "of": 100] } ?? .null,
      "diagnostics": .array(findings.map(\.json)),
    ]
  }
}

extension Build.Result {
  /// The release, if there is one.
  var site: ReleasedSite? {
    if case .released(let site) = self { site } else { nil }
  }

  /// The readiness of the main year, as far as the project could be read.
  var readiness: ReadinessLine? {
    switch self {
    case .stopped(let checked): checked.map { ReadinessLine($0.main) }
    case .failed(let checked): ReadinessLine(checked.main)
    case .released(let site): site.readiness
    }
  }
}
