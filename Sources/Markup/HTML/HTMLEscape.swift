/// Escapes text for HTML on UTF-8 bytes, so that no combining mark can hide a quote.
public enum HTMLEscape {
  /// Appends text for the space between tags.
  public static func appendText(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { append($0, to: &output, apostrophes: false) }
    if isDone == nil { Array(utf8).withUnsafeBufferPointer { append($0, to: &output, apostrophes: false) } }
  }

  /// Appends text for a quoted attribute.
  public static func appendAttribute(_ utf8: some Sequence<UInt8>, to output: inout [UInt8]) {
    let isDone: Void? = utf8.withContiguousStorageIfAvailable { append($0, to: &output, apostrophes: true) }
    if isDone == nil { Array(utf8).withUnsafeBufferPointer { append($0, to: &output, apostrophes: true) } }
  }

  /// Copies runs of harmless bytes whole and writes the others as entities.
  private static func append(
    _ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8], apostrophes: Bool
  ) {
    var start = 0
    for index in 0..<bytes.count {
      guard let entity = entity(for: bytes[index], apostrophes: apostrophes) else { continue }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      entity.withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<bytes.count]))
  }

  private static func entity(for byte: UInt8, apostrophes: Bool) -> StaticString? {
    guard byte <= 0x3E else { return nil }
    switch byte {
    case 0x26: return "&amp;"
    case 0x3C: return "&lt;"
    case 0x3E: return "&gt;"
    case 0x22: return "&quot;"
    case 0x27: return apostrophes ? "&#39;" : nil
    default: return nil
    }
  }
}
