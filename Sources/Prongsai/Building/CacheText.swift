import Diagnostics
import Files

/// The build cache as text: a line an entry, fields between tabs, `\t`, `\n` and `\\` escaped.
enum CacheText {
  private static let heading = "prongsai-cache 3"

  /// The text of a cache.
  static func bytes(of cache: BuildCache) -> [UInt8] {
    var text = Writer()
    text.line([heading])
    text.line(["setting", cache.setting.program, cache.setting.choices])
    text.line(["release", cache.release, String(cache.pages)])
    let readiness = cache.readiness
    text.line([
      "readiness", String(readiness.score), readiness.hasProblems ? "1" : "0", readiness.text.th,
      readiness.text.en,
    ])
    for (path, source) in cache.sources.files.sorted(by: { $0.key < $1.key }) {
      text.line(["source", path] + fields(of: source.status) + [source.digest.hex])
    }
    for (path, stamp) in cache.sources.others.sorted(by: { $0.key < $1.key }) {
      text.line(["other", path] + fields(of: stamp))
    }
    var groups: [[String]: String] = [:]
    for output in cache.outputs {
      let group = groups[output.templates] ?? String(groups.count)
      if groups.updateValue(group, forKey: output.templates) == nil {
        text.line(["templates", group] + output.templates)
      }
      text.line(
        ["output", output.path, String(output.size), group] + fields(of: output.reason) + output.sources)
    }
    for finding in cache.findings { text.line(["finding"] + fields(of: finding)) }
    let seal = Digest(of: text.bytes).hex
    text.line(["end", seal])
    return text.bytes
  }

  /// Reads a cache; nil if it is not as this program wrote it, to the byte.
  static func cache(from bytes: [UInt8]) -> BuildCache? {
    guard bytes.last == 0x0A, let start = bytes.dropLast().lastIndex(of: 0x0A) else { return nil }
    let sealed = bytes[...start]
    let end = fields(ofLine: bytes[(start + 1)...].dropLast())
    guard end == ["end", sealed.withUnsafeBytes({ Digest(of: $0) }).hex] else { return nil }
    var lines = sealed.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let first = lines.first, fields(ofLine: first) == [heading] else { return nil }
    lines.removeFirst()
    var reader = Reader()
    for line in lines {
      let fields = fields(ofLine: line)
      guard reader.take(fields[0], fields[1...]) else { return nil }
    }
    return reader.cache
  }

  private static func fields(of stamp: FileStamp) -> [String] {
    [
      "\(stamp.kind)", String(stamp.size), String(stamp.inode), String(stamp.modified.seconds),
      String(stamp.modified.nanoseconds), String(stamp.changed.seconds), String(stamp.changed.nanoseconds),
      stamp.isReliable ? "1" : "0",
    ]
  }

  private static func fields(of reason: RebuildReason) -> [String] {
    switch reason {
    case .firstBuild: ["first", "0"]
    case .added: ["added", "0"]
    case .program: ["program", "0"]
    case .choices: ["choices", "0"]
    case .published: ["published", "0"]
    case .sources(let paths): ["sources", String(paths.count)] + paths
    }
  }

  private static func fields(of finding: Diagnostic) -> [String] {
    let place = finding.place
    let words = [finding.message.th, finding.message.en, finding.mend?.th, finding.mend?.en]
    return [finding.rule.name, finding.severity.rawValue] + fields(of: place)
      + (words + [finding.suggestion, finding.snippet]).map { $0.map { "=" + $0 } ?? "" }
      + finding.related.flatMap { fields(of: $0) }
  }

  private static func fields(of place: SourcePlace?) -> [String] {
    guard let place else { return ["", "", "", "", ""] }
    return [
      "=" + place.file, String(place.line), String(place.column), String(place.length),
      place.sheet.map { "=" + $0 } ?? "",
    ]
  }

  private struct Writer {
    var bytes: [UInt8] = []

    mutating func line(_ fields: [String]) {
      for (index, field) in fields.enumerated() {
        if index > 0 { bytes.append(0x09) }
        for byte in field.utf8 {
          switch byte {
          case 0x09: bytes += [0x5C, 0x74]
          case 0x0A: bytes += [0x5C, 0x6E]
          case 0x5C: bytes += [0x5C, 0x5C]
          default: bytes.append(byte)
          }
        }
      }
      bytes.append(0x0A)
    }
  }

  private static func fields(ofLine line: ArraySlice<UInt8>) -> [String] {
    line.split(separator: 0x09, omittingEmptySubsequences: false).map { field in
      guard field.contains(0x5C) else { return String(decoding: field, as: UTF8.self) }
      var plain: [UInt8] = []
      var isEscaped = false
      for byte in field {
        if isEscaped {
          plain.append(byte == 0x74 ? 0x09 : byte == 0x6E ? 0x0A : byte)
          isEscaped = false
        } else if byte == 0x5C {
          isEscaped = true
        } else {
          plain.append(byte)
        }
      }
      return String(decoding: plain, as: UTF8.self)
    }
  }
}

extension CacheText {
  /// Takes the lines of a cache one by one.
  private struct Reader {
    private var setting: BuildSetting?
    private var release: (digest: String, pages: Int)?
    private var readiness: ReadinessLine?
    private var files: [String: SourceSnapshot.Source] = [:]
    private var others: [String: FileStamp] = [:]
    private var templates: [String: [String]] = [:]
    private var outputs: [BuildCache.Output] = []
    private var findings: [Diagnostic] = []

    /// The cache of all lines; nil if one that every cache has was missing.
    var cache: BuildCache? {
      guard let setting, let release, let readiness else { return nil }
      return BuildCache(
        setting: setting, sources: SourceSnapshot(files: files, others: others), outputs: outputs,
        findings: findings, release: release.digest, pages: release.pages, readiness: readiness)
    }

    /// Takes a line; false if it is not as this program writes it.
    mutating func take(_ kind: String, _ rest: ArraySlice<String>) -> Bool {
      let fields = Array(rest)
      switch kind {
      case "setting" where fields.count == 2: setting = BuildSetting(program: fields[0], choices: fields[1])
      case "release" where fields.count == 2:
        guard let pages = Int(fields[1]) else { return false }
        release = (fields[0], pages)
      case "readiness" where fields.count == 4:
        guard let score = Double(fields[0]) else { return false }
        readiness = ReadinessLine(
          score: score, hasProblems: fields[1] == "1", text: LocalizedText(th: fields[2], en: fields[3]))
      case "source" where fields.count == 10:
        guard let stamp = stamp(fields[1...8]), let digest = Digest(hex: fields[9].utf8) else { return false }
        files[fields[0]] = SourceSnapshot.Source(status: stamp, digest: digest)
      case "other" where fields.count == 9:
        guard let stamp = stamp(fields[1...8]) else { return false }
        others[fields[0]] = stamp
      case "templates" where fields.count >= 1: templates[fields[0]] = Array(fields[1...])
      case "output" where fields.count >= 5: return takeOutput(fields)
      case "finding" where fields.count >= 13 && fields.count % 5 == 3: return takeFinding(fields)
      default: return false
      }
      return true
    }

    private func stamp(_ fields: ArraySlice<String>) -> FileStamp? {
      let numbers = fields.dropFirst().compactMap { Int($0) }
      let kinds: [String: EntryKind] = [
        "file": .file, "folder": .folder, "symbolicLink": .symbolicLink, "other": .other,
      ]
      guard numbers.count == 7, let kind = fields.first.flatMap({ kinds[$0] }) else { return nil }
      return FileStamp(
        kind: kind, size: numbers[0], inode: UInt64(truncatingIfNeeded: numbers[1]),
        modified: FileTime(seconds: numbers[2], nanoseconds: numbers[3]),
        changed: FileTime(seconds: numbers[4], nanoseconds: numbers[5]), isReliable: numbers[6] == 1)
    }

    private mutating func takeOutput(_ fields: [String]) -> Bool {
      guard let size = Int(fields[1]), let group = templates[fields[2]], let count = Int(fields[4]),
        (0...(fields.count - 5)).contains(count)
      else { return false }
      let reason: RebuildReason
      switch fields[3] {
      case "first": reason = .firstBuild
      case "added": reason = .added
      case "program": reason = .program
      case "choices": reason = .choices
      case "published": reason = .published
      case "sources": reason = .sources(Array(fields[5..<(5 + count)]))
      default: return false
      }
      outputs.append(
        BuildCache.Output(
          path: fields[0], size: size, sources: Array(fields[(5 + count)...]), templates: group,
          reason: reason))
      return true
    }

    private mutating func takeFinding(_ fields: [String]) -> Bool {
      guard let severity = Severity(rawValue: fields[1]) else { return false }
      let words = fields[7...12].map { $0.isEmpty ? nil : String($0.dropFirst()) }
      let related = stride(from: 13, to: fields.count, by: 5).compactMap { place(fields[$0..<($0 + 5)]) }
      findings.append(
        Diagnostic(
          RuleID(stringLiteral: fields[0]), severity, at: place(fields[2...6]),
          LocalizedText(th: words[0] ?? "", en: words[1] ?? ""),
          mend: words[2].map { LocalizedText(th: $0, en: words[3] ?? "") }, suggestion: words[4],
          snippet: words[5], related: related))
      return true
    }

    private func place(_ fields: ArraySlice<String>) -> SourcePlace? {
      let all = Array(fields)
      guard !all[0].isEmpty, let line = Int(all[1]), let column = Int(all[2]), let length = Int(all[3]) else {
        return nil
      }
      let file = String(all[0].dropFirst())
      guard all[4].isEmpty else {
        return SourcePlace(file: file, sheet: String(all[4].dropFirst()), row: line, column: column)
      }
      return SourcePlace(file: file, line: line, column: column, length: length)
    }
  }
}
