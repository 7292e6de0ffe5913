import Records
import Site

/// Keeps why the last build made or kept each output: a line each with reason, outcome, path, source and the kinds of
/// things that differed.
struct ReasonStore {
  /// An output of the last build.
  struct Entry {
    let cause: MakingCause
    let outcome: PageOutcome
    let page: String
    /// Empty where it does not come from one file.
    let source: String
  }

  private static let largest = 1 << 28

  private let root: String
  private var file: StateFile { StateFile(root: root, name: "reasons") }
  /// The few pages that the last build made, where it kept all the others of an earlier build.
  private var rest: StateFile { StateFile(root: root, name: "reasons-since") }

  init(root: String) { self.root = root }

  /// Notes a build whose lines are made already.
  func write(_ lines: [UInt8]) {
    rest.remove()
    file.write(lines)
  }

  /// Notes a build that kept every page but a few.
  func writeRest(_ reasons: [PageReason]) {
    if reasons.isEmpty, rest.isEmpty { return }
    rest.write(Self.lines(reasons))
  }

  /// The lines of pages.
  static func lines(_ reasons: [PageReason]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reasons.count * 128)
    for reason in reasons {
      append(reason.cause.reason.rawValue, 0x09, to: &bytes)
      append(reason.outcome.rawValue, 0x09, to: &bytes)
      append(reason.page, 0x09, to: &bytes)
      append(reason.source ?? "", 0x09, to: &bytes)
      append(reason.cause.differences.map { String($0.rawValue) }.joined(separator: ","), 0x0A, to: &bytes)
    }
    return bytes
  }

  private static func append(_ text: String, _ end: UInt8, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
    bytes.append(end)
  }

  /// The pages of the last build; nothing where none was noted or the note is damaged.
  func read() -> [Entry]? {
    guard let all = entries(of: file) else { return nil }
    guard rest.exists else { return all }
    guard let made = entries(of: rest) else { return nil }
    let remade = Dictionary(made.map { ($0.page, $0) }) { first, _ in first }
    return all.map {
      remade[$0.page] ?? Entry(cause: MakingCause(.kept), outcome: .same, page: $0.page, source: $0.source)
    }
  }

  private func entries(of file: StateFile) -> [Entry]? {
    guard let bytes = try? ContentDisk(root: root).read(file.path, limit: Self.largest) else { return nil }
    var entries: [Entry] = []
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 5, let reason = MakingReason(rawValue: fields[0]),
        let outcome = PageOutcome(rawValue: fields[1])
      else { return nil }
      let differences = fields[4].split(separator: ",").compactMap { UInt8($0).flatMap(ReadKind.init) }
      entries.append(
        Entry(
          cause: MakingCause(reason, differences), outcome: outcome, page: fields[2], source: fields[3]))
    }
    return entries
  }
}
