import CDigest

extension FileDigest {
  /// What this processor can do for several messages at once.
  static let means = digest_find_means()
  /// How many messages go in step at most.
  static let togetherAtMost = 16

  /// Hashes messages in memory, in step where the processor can, which takes less time than one after the other.
  static func all(of messages: [[UInt8]], by means: digest_means = means) -> [FileDigest] {
    guard means.pairs, messages.count > 1 else {
      return messages.map { $0.withUnsafeBytes { FileDigest(of: $0) } }
    }
    return stride(from: 0, to: messages.count, by: togetherAtMost).flatMap { start in
      together(messages[start..<min(start + togetherAtMost, messages.count)], by: means)
    }
  }

  private static func together(_ messages: ArraySlice<[UInt8]>, by means: digest_means) -> [FileDigest] {
    let size = MemoryLayout<FileDigest>.size
    var bytes = [UInt8](repeating: 0, count: messages.count * size)
    var lent: [digest_message] = []
    lend(messages, &lent) { digest_all(means, $0, $0.count, &bytes) }
    return bytes.withUnsafeBytes { bytes in
      (0..<messages.count).map { index in
        FileDigest(words: bytes.loadUnaligned(fromByteOffset: index * size, as: SIMD4<UInt64>.self))
      }
    }
  }

  /// Lends the bytes of all messages at once.
  private static func lend(
    _ rest: ArraySlice<[UInt8]>, _ lent: inout [digest_message], _ body: ([digest_message]) -> Void
  ) {
    guard let first = rest.first else { return body(lent) }
    first.withUnsafeBufferPointer {
      lent.append(digest_message(bytes: $0.baseAddress, size: $0.count))
      lend(rest.dropFirst(), &lent, body)
    }
  }
}
