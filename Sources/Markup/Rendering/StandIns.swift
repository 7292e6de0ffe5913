import ThaiText

/// A text for libcmark in which long runs beyond ASCII are replaced by short stand-ins.
///
/// All signs of Markdown are ASCII, and only the characters beside a sign decide what it does; so what is inside
/// a run changes nothing but the time that libcmark takes for it. Texts in which that is not sure have none.
struct StandIns {
  private static let shortest = 24
  private static let most = 65_536
  /// The first byte of every stand-in; U+F0000 and those after it stand for the runs in order.
  static let sign: UInt8 = 0xF3

  /// What stands for the text.
  private(set) var text: [UInt8] = []
  /// What the stand-ins stand for, in bytes of the source.
  private(set) var runs: [Range<Int>] = []

  /// Finds the runs in a part of a source.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) {
    let part = UnsafeBufferPointer(rebasing: bytes[..<body.upperBound])
    guard Self.isSure(UnsafeBufferPointer(rebasing: bytes[body])) else { return }
    text.reserveCapacity(body.count / 2)
    runs.reserveCapacity(body.count / 64)
    var written = body.lowerBound
    var end = body.lowerBound
    while runs.count < Self.most {
      let start = Self.first(isASCII: false, in: part, from: end)
      guard start < part.count else { break }
      end = Self.first(isASCII: true, in: part, from: start)
      guard let inside = Self.inside(start..<end, of: part) else { continue }
      text += part[written..<inside.lowerBound]
      appendStandIn(for: inside)
      written = inside.upperBound
    }
    if !runs.isEmpty { text += part[written...] }
  }

  /// Which run the stand-in at an index stands for; nothing where there is none.
  static func number(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 4 <= bytes.count, bytes[index] == sign else { return nil }
    return Int(bytes[index + 1] & 0x0F) << 12 | Int(bytes[index + 2] & 0x3F) << 6
      | Int(bytes[index + 3] & 0x3F)
  }

  private mutating func appendStandIn(for run: Range<Int>) {
    let number = runs.count
    text.append(Self.sign)
    text.append(0xB0 | UInt8(number >> 12))
    text.append(0x80 | UInt8(number >> 6 & 0x3F))
    text.append(0x80 | UInt8(number & 0x3F))
    runs.append(run)
  }

  /// Whether no label, tag or character reference could tell a stand-in from what it stands for.
  private static func isSure(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    ByteScan.first(0x3C, in: text) == nil && ByteScan.first(sign, in: text) == nil
      && !holds(0x5D, 0x3A, text) && !holds(0x26, 0x23, text)
  }

  private static func holds(_ first: UInt8, _ second: UInt8, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var from = 0
    while let index = ByteScan.first(first, in: text, from: from) {
      if index + 1 < text.count, text[index + 1] == second { return true }
      from = index + 1
    }
    return false
  }

  /// What may be replaced of a run: all but the characters at its two ends; nothing where that gains nothing.
  private static func inside(_ run: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard run.count >= shortest else { return nil }
    let first = (run.lowerBound + 4..<run.lowerBound + 8).first { bytes[$0] & 0xC0 != 0x80 }
    let last = (run.upperBound - 4..<run.upperBound).last { bytes[$0] & 0xC0 != 0x80 }
    guard let first, let last else { return nil }
    return first..<last
  }

  /// The first byte of a kind at or after an index, eight a step; the end where none is.
  private static func first(
    isASCII: Bool, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    let flip: UInt64 = isASCII ? .max : 0
    var index = start
    while index + 32 <= bytes.count, isAlike(base + index, flip) { index += 32 }
    while index + 8 <= bytes.count {
      let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = (word ^ flip) & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, (bytes[index] < 0x80) != isASCII { index += 1 }
    return index
  }

  /// Whether all of 32 bytes are on the other side of ASCII than those looked for.
  private static func isAlike(_ block: UnsafeRawPointer, _ flip: UInt64) -> Bool {
    var found: UInt64 = 0
    for offset in 0..<4 { found |= block.loadUnaligned(fromByteOffset: offset * 8, as: UInt64.self) ^ flip }
    return found & 0x8080_8080_8080_8080 == 0
  }
}
