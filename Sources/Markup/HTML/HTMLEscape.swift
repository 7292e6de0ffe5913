import ThaiText

/// Escapes text for HTML on UTF-8 bytes, so that no combining mark can hide a quote.
public enum HTMLEscape {
  /// Appends text for the space between tags.
  public static func appendText(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    append(utf8, quotesToo: false, to: &output)
  }

  /// Appends text for a quoted attribute.
  public static func appendAttribute(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    append(utf8, quotesToo: true, to: &output)
  }

  /// Appends a whole text for the space between tags, or for a quoted attribute with its quotes too.
  package static func append(_ text: String, quotesToo: Bool, to output: inout [UInt8]) {
    text.withBytes { appendRuns($0, quotesToo, to: &output) }
  }

  private static func append(_ utf8: some Sequence<UInt8>, quotesToo: Bool, to output: inout [UInt8]) {
    let done: Void? = utf8.withContiguousStorageIfAvailable { appendRuns($0, quotesToo, to: &output) }
    if done == nil { Array(utf8).withUnsafeBufferPointer { appendRuns($0, quotesToo, to: &output) } }
  }

  /// Appends text in stretches between signs.
  static func appendRuns(
    _ bytes: UnsafeBufferPointer<UInt8>, _ quotesToo: Bool, to output: inout [UInt8]
  ) {
    var written = 0
    var index = firstSign(in: bytes, from: 0)
    while index < bytes.count {
      if let entity = entity(for: bytes[index], quotesToo) {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written..<index]))
        entity.withUTF8Buffer { output.append(contentsOf: $0) }
        written = index + 1
      }
      index = firstSign(in: bytes, from: index + 1)
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[written...]))
  }

  /// The first `<`, `>`, `"`, `&`, `#` or `'` at or after an index, by blocks and words; the end where none is.
  private static func firstSign(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var index = start
    while index + 64 <= bytes.count, isPlain(base + index) { index += 64 }
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let brackets = zeroBytes(in: (word | 0x0202_0202_0202_0202) ^ 0x3E3E_3E3E_3E3E_3E3E)
      let others = zeroBytes(in: (word | 0x0505_0505_0505_0505) ^ 0x2727_2727_2727_2727)
      let found = brackets | others
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, entity(for: bytes[index], true) == nil { index += 1 }
    return index
  }

  /// Whether none of 64 bytes is a sign, asked without branching, which the compiler turns into vector instructions.
  private static func isPlain(_ block: UnsafeRawPointer) -> Bool {
    var found: UInt8 = 0
    for offset in 0..<64 {
      let byte = block.load(fromByteOffset: offset, as: UInt8.self)
      found |= (byte | 0x02 == 0x3E ? 1 : 0) | (byte | 0x05 == 0x27 ? 1 : 0)
    }
    return found == 0
  }

  /// The upper bit of every byte that is zero; above the first of them, others may be set too.
  private static func zeroBytes(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  private static func entity(for byte: UInt8, _ quotesToo: Bool) -> StaticString? {
    switch byte {
    case 0x26: "&amp;"
    case 0x3C: "&lt;"
    case 0x3E: "&gt;"
    case 0x22: "&quot;"
    case 0x27 where quotesToo: "&#39;"
    default: nil
    }
  }
}
