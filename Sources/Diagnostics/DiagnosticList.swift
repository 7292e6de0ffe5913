import ThaiText

/// The findings of a run, collected by every stage; order of collection does not matter.
///
/// Of each rule and file the first hundred are kept. The others are counted, and one more finding tells how many they
/// are, so that a file with a million slips costs no more than one with a hundred.
package struct DiagnosticList: Sendable {
  /// How many findings of one rule in one file are kept.
  package static let mostOfAKind = 100

  private struct Kind: Hashable {
    let rule: RuleID
    let severity: Severity
    let file: String
  }

  private struct Tally {
    var kept = 0
    var more = 0
    var firstOfMore: SourcePlace?
  }

  /// The findings as they came, without those that are only counted.
  package private(set) var all: [Diagnostic] = []
  private var tallies: [Kind: Tally] = [:]

  /// An empty list.
  package init() {}

  /// Adds one finding.
  package mutating func add(_ diagnostic: Diagnostic) {
    add(diagnostic.rule, diagnostic.severity, in: diagnostic.place?.file ?? "") { diagnostic }
  }

  /// Adds a finding about a file; it is made only if it is kept.
  package mutating func add(
    _ rule: RuleID, _ severity: Severity, in file: String, _ make: () -> Diagnostic
  ) {
    let kind = Kind(rule: rule, severity: severity, file: file)
    let tally = tallies[kind, default: Tally()]
    if tally.kept < Self.mostOfAKind {
      tallies[kind, default: Tally()].kept += 1
      all.append(make())
    } else {
      tallies[kind, default: Tally()].more += 1
      if tally.more == 0 { tallies[kind]?.firstOfMore = make().place }
    }
  }

  /// Takes out the findings of a rule in a file; how many they were.
  package mutating func remove(_ rule: RuleID, in file: String) -> Int {
    let isMeant = { (found: RuleID, path: String) in found == rule && path == file }
    let before = all.count
    all.removeAll { isMeant($0.rule, $0.place?.file ?? "") }
    let kinds = tallies.keys.filter { isMeant($0.rule, $0.file) }
    let more = kinds.reduce(0) { $0 + (tallies[$1]?.more ?? 0) }
    for kind in kinds { tallies[kind] = nil }
    return before - all.count + more
  }

  /// Gives the findings the weights that somebody chose for their rules.
  package mutating func weigh(_ weight: (RuleID, Severity) -> Severity) {
    for index in all.indices { all[index].severity = weight(all[index].rule, all[index].severity) }
    let before = tallies
    tallies = [:]
    for (kind, tally) in before {
      let now = Kind(rule: kind.rule, severity: weight(kind.rule, kind.severity), file: kind.file)
      tallies[now, default: Tally()].kept += tally.kept
      tallies[now]?.more += tally.more
      let first = [tallies[now]?.firstOfMore, tally.firstOfMore].compactMap(\.self).min()
      tallies[now]?.firstOfMore = first
    }
  }

  /// Adds the findings of another list.
  package mutating func add(contentsOf other: DiagnosticList) {
    for diagnostic in other.all { add(diagnostic) }
    for (kind, tally) in other.tallies where tally.more > 0 {
      let place = tallies[kind]?.firstOfMore ?? tally.firstOfMore
      tallies[kind, default: Tally()].more += tally.more
      tallies[kind]?.firstOfMore = place
    }
  }

  /// Adds a finding about a span of bytes in a source text, with its line as the snippet.
  package mutating func add(
    _ rule: RuleID, _ severity: Severity = .error, in source: SourceText, at offset: Int, length: Int = 0,
    _ message: @autoclosure () -> LocalizedText, mend: @autoclosure () -> LocalizedText? = nil,
    suggestion: @autoclosure () -> String? = nil, related: @autoclosure () -> [SourcePlace] = []
  ) {
    add(rule, severity, in: source.path) {
      Diagnostic(
        rule, severity, in: source, at: offset, length: length, message(), mend: mend(),
        suggestion: suggestion(), related: related())
    }
  }

  /// Whether there is none.
  package var isEmpty: Bool { all.isEmpty }

  /// Whether any finding is an error.
  package var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// How many findings have one severity.
  package func count(of severity: Severity) -> Int {
    tallies.reduce(0) { $0 + ($1.key.severity == severity ? $1.value.kept + $1.value.more : 0) }
  }

  /// The findings once each, ordered by file, line, column and rule, so that output never depends on scheduling.
  package var sorted: [Diagnostic] {
    var seen = Set<Diagnostic>()
    let others = tallies.compactMap { kind, tally in
      tally.more == 0
        ? nil : Diagnostic.more(tally.more, kind.rule, kind.severity, at: tally.firstOfMore)
    }
    return (all + others).filter { seen.insert($0).inserted }.sorted { lhs, rhs in
      switch (lhs.place, rhs.place) {
      case (let left?, let right?) where left != right: left < right
      case (nil, _?): true
      case (_?, nil): false
      default: (lhs.rule.name, lhs.message.en) < (rhs.rule.name, rhs.message.en)
      }
    }
  }
}

extension Diagnostic {
  /// The finding that stands for those of one kind that are only counted.
  fileprivate static func more(
    _ count: Int, _ rule: RuleID, _ severity: Severity, at place: SourcePlace?
  ) -> Diagnostic {
    let number = ThaiNumber.grouped(count)
    var finding = Diagnostic(
      rule, severity, at: place,
      LocalizedText(
        th: "และยังมีเรื่องเดียวกันนี้อีก \(number) แห่ง" + (place == nil ? "" : "ในไฟล์นี้"),
        en: "and \(number) more of this kind" + (place == nil ? "" : " in this file")),
      mend: LocalizedText(
        th: "แก้แห่งแรก ๆ ให้หมดก่อน แล้วตรวจใหม่", en: "fix the first ones, then check again"))
    finding.count = count
    return finding
  }
}
