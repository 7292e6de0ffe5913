import Content
import Files
import Release
import Site

/// Keeps why the last build made or kept each page: a line a page with reason, outcome, path and source.
struct ReasonStore {
  /// What came of a page in the last build.
  enum Outcome: String {
    case added
    case changed
    case same
  }

  /// A page of the last build.
  struct Entry {
    let reason: MakingReason
    let outcome: Outcome
    let page: String
    /// Empty where the page is not made from one article.
    let source: String
  }

  private static let largest = 1 << 28

  private let root: String
  private var file: StateFile { StateFile(root: root, name: "reasons") }

  init(root: String) { self.root = root }

  /// Notes a build.
  func write(_ reasons: [PageReason], _ summary: ReleaseSummary) {
    let added = Set(summary.added)
    let changed = Set(summary.changed)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reasons.count * 64)
    for reason in reasons {
      let outcome: Outcome =
        added.contains(reason.page) ? .added : changed.contains(reason.page) ? .changed : .same
      for (text, end) in [
        (reason.reason.rawValue, 0x09), (outcome.rawValue, 0x09), (reason.page, 0x09),
        (reason.source ?? "", 0x0A),
      ] as [(String, UInt8)] {
        bytes += text.utf8
        bytes.append(end)
      }
    }
    file.write(bytes)
  }

  /// The pages of the last build; nothing where none was noted or the note is damaged.
  func read() -> [Entry]? {
    guard let bytes = try? SourceFolder(root: root).read(file.path, limit: Self.largest) else { return nil }
    var entries: [Entry] = []
    for line in bytes.split(separator: 0x0A) {
      let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard fields.count == 4, let reason = MakingReason(rawValue: fields[0]),
        let outcome = Outcome(rawValue: fields[1])
      else { return nil }
      entries.append(Entry(reason: reason, outcome: outcome, page: fields[2], source: fields[3]))
    }
    return entries
  }
}
