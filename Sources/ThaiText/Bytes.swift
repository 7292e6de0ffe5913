import Glibc

/// Finds bytes with the speed of the C library.
package enum ByteScan {
  /// The index of the first such byte at or after a start.
  package static func first(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0) -> Int?
  {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The index at which a run of bytes first begins at or after a start.
  package static func first(
    _ run: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
  ) -> Int? {
    guard !run.isEmpty else { return nil }
    let key = key(of: run)
    var index = start + key
    while let found = first(run[key], in: bytes, from: index), found - key + run.count <= bytes.count {
      if isEqual(run, bytes, at: found - key) { return found - key }
      index = found + 1
    }
    return nil
  }

  /// Where in a run the byte stands that is worth stopping at: the last one of its first character, since all Thai
  /// characters begin alike.
  static func key(of run: [UInt8]) -> Int { run.dropFirst().prefix { $0 & 0xC0 == 0x80 }.count }

  /// Whether a run stands at an index, behind which there are bytes enough.
  static func isEqual(_ run: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    run.withUnsafeBufferPointer { run in
      guard let wanted = run.baseAddress, let base = bytes.baseAddress else { return run.isEmpty }
      return memcmp(wanted, base + start, run.count) == 0
    }
  }
}

extension [UInt8] {
  /// The index at which a run of bytes first begins at or after a start.
  package func firstIndex(of run: [UInt8], from start: Int = 0) -> Int? {
    withUnsafeBufferPointer { ByteScan.first(run, in: $0, from: start) }
  }
}

extension ArraySlice<UInt8> {
  /// The index at which a run of bytes first begins.
  package func firstIndex(of run: [UInt8]) -> Int? {
    withUnsafeBufferPointer { ByteScan.first(run, in: $0) }.map { startIndex + $0 }
  }
}

/// Steps from line to line through a text, whose lines end at LF, CRLF or CR.
///
/// Each kind of line end is searched once per stretch without it, so that a walk through a text is linear.
package struct LineSteps {
  private var feed = -1
  private var carriageReturn = -1

  /// A walk that has not begun.
  package init() {}

  /// The start of the line after an index, or nil if no line end follows.
  ///
  /// The index must not be smaller than that of the previous call.
  package mutating func next(after index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    if feed < index { feed = ByteScan.first(0x0A, in: bytes, from: index) ?? bytes.count }
    if carriageReturn < index {
      carriageReturn = ByteScan.first(0x0D, in: bytes, from: index) ?? bytes.count
    }
    let end = min(feed, carriageReturn)
    guard end < bytes.count else { return nil }
    let isPair = carriageReturn == end && feed == end + 1 && feed < bytes.count
    return isPair ? end + 2 : end + 1
  }
}

extension String {
  /// Whether the text ends with these bytes, whatever letters they make with those before them.
  package func endsWithBytes(of ending: String) -> Bool {
    utf8.reversed().starts(with: ending.utf8.reversed())
  }

  /// The parts of the text between ASCII separators.
  package func split(at separator: UInt8, keepingEmpty: Bool = false) -> [String] {
    utf8.split(separator: separator, omittingEmptySubsequences: !keepingEmpty)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
