/// What the articles of a memory say of themselves, as the file beside it holds that: one behind the other; behind them
/// what is known of other outputs and of files, and a seal.
public struct MemoryDetails: Sendable {
  private static let piece = 1 << 18

  private let entries: [ArticleEntry]
  /// For each article where its part begins and how long it is.
  let places: [UInt64]
  /// What is known of other outputs and of files.
  private let others: [UInt8]
  /// Where that begins, in bytes.
  let othersStart: Int
  /// How long it is, in bytes.
  var othersLength: Int { others.count }
  /// The fingerprint of that.
  let othersSeal: Fingerprint
  /// The fingerprint of all seals.
  let seal: Fingerprint

  init(_ entries: [ArticleEntry], _ others: [UInt8]) {
    var (end, seal) = (0, Fingerprint())
    places = entries.map { entry in
      defer { end += entry.details.count }
      seal.add(entry.seal)
      return UInt64(end) << 24 | UInt64(entry.details.count & 0xFF_FFFF)
    }
    othersSeal = Fingerprint(of: others)
    seal.add(othersSeal)
    (self.entries, self.others, self.othersStart, self.seal) = (entries, others, end, seal)
  }

  /// Hands the bytes of the file to a receiver piece by piece, as long as it takes them; gives whether it took all.
  public func write(to receive: ([UInt8]) -> Bool) -> Bool {
    var writer = MemoryWriter()
    writer.reserve(Self.piece + (1 << 12))
    for entry in entries {
      writer.write(raw: entry.details)
      guard writer.bytes.count >= Self.piece else { continue }
      if !receive(writer.bytes) { return false }
      writer.clear()
    }
    if !receive(writer.bytes) || !receive(others) { return false }
    writer.clear()
    writer.write(seal)
    return receive(writer.bytes)
  }
}
