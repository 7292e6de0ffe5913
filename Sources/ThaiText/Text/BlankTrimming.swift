extension String {
  /// The text without blanks, no-break blanks and zero-width marks at its ends.
  public var trimmedBlanks: String {
    if isTrimmed { return self }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !Self.isBlank($0) }),
      let last = scalars.lastIndex(where: { !Self.isBlank($0) })
    else { return "" }
    return String(scalars[first...last])
  }

  /// Whether neither the first nor the last byte can be one of a blank.
  private var isTrimmed: Bool {
    guard let first = utf8.first, let last = utf8.last else { return true }
    switch (first, last) {
    case (0x09, _), (0x0A, _), (0x0D, _), (0x20, _), (0xC2, _), (0xE2, _), (0xEF, _): return false
    case (_, 0x09), (_, 0x0A), (_, 0x0D), (_, 0x20), (_, 0xA0), (_, 0x8B), (_, 0xBF): return false
    default: return true
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x200B, 0xFEFF: true
    default: false
    }
  }
}
