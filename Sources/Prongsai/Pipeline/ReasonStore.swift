import Records
import Site

/// Keeps why the last build made or kept each page: a line a page with reason, outcome, path and source.
struct ReasonStore {
  /// A page of the last build.
  struct Entry {
    let reason: MakingReason
    let outcome: PageOutcome
    let page: String
    /// Empty where the page is not made from one article.
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
    file.write(lines)
    rest.remove()
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
      bytes += reason.reason.rawValue.utf8
      bytes.append(0x09)
      bytes += reason.outcome.rawValue.utf8
      bytes.append(0x09)
      bytes += reason.page.utf8
      bytes.append(0x09)
      if let source = reason.source { bytes += source.utf8 }
      bytes.append(0x0A)
    }
    return bytes
  }

  /// The pages of the last build; nothing where none was noted or the note is damaged.
  func read() -> [Entry]? {
    guard let all = entries(of: file) else { return nil }
    guard rest.exists else { return all }
    guard let made = entries(of: rest) else { return nil }
    let remade = Dictionary(made.map { ($0.page, $0) }) { first, _ in first }
    return all.map {
      remade[$0.page] ?? Entry(reason: .kept, outcome: .same, page: $0.page, source: $0.source)
    }
  }

  private func entries(of file: StateFile) -> [Entry]? {
    guard let bytes = try? ContentDisk(root: root).read(file.path, limit: Self.largest) else { return nil }
    var entries: [Entry] = []
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4, let reason = MakingReason(rawValue: fields[0]),
        let outcome = PageOutcome(rawValue: fields[1])
      else { return nil }
      entries.append(Entry(reason: reason, outcome: outcome, page: fields[2], source: fields[3]))
    }
    return entries
  }
}
