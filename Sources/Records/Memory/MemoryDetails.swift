/// What the articles of a memory say of themselves, as the file beside it holds that: one behind the other, and a seal.
public struct MemoryDetails: Sendable {
  private static let piece = 1 << 18

  private let entries: [ArticleEntry]
  /// For each article where its part begins and how long it is.
  let places: [UInt64]
  /// The fingerprint of all their seals.
  let seal: Fingerprint

  init(_ entries: [ArticleEntry]) {
    var (end, seal) = (0, Fingerprint())
    places = entries.map { entry in
      defer { end += entry.details.count }
      seal.add(entry.seal)
      return UInt64(end) << 24 | UInt64(entry.details.count & 0xFF_FFFF)
    }
    (self.entries, self.seal) = (entries, seal)
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
    writer.write(seal)
    return receive(writer.bytes)
  }
}
