extension String {
  /// The text without blanks, tabs and line ends at its ends, no-break and zero-width ones included.
  var trimmed: String {
    let blanks: Set<UInt32> = [0x20, 0x09, 0x0A, 0x0D, 0xA0, 0x200B, 0xFEFF]
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !blanks.contains($0.value) }),
      let last = scalars.lastIndex(where: { !blanks.contains($0.value) })
    else { return "" }
    return String(scalars[first...last])
  }
}
