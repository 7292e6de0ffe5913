import ThaiText

extension [UInt8] {
  /// Appends a text that may be absent, so that neighbours never run together.
  mutating func append(part text: String?) {
    append(number: text.map { $0.utf8.count } ?? -1)
    text?.withBytes { append(contentsOf: $0) }
  }

  /// Appends a day that may be absent.
  mutating func append(day: CalendarDay?) { append(number: day?.dayNumber ?? .min) }

  private mutating func append(number: Int) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
