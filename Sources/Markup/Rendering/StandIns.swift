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
    var runs: [Range<Int>] = []
    runs.reserveCapacity(body.count / 64)
    text = [UInt8](unsafeUninitializedCapacity: body.count) { text, count in
      var read = body.lowerBound
      var end = read
      while runs.count < Self.most, let run = Self.nextRun(in: part, from: end) {
        end = run.upperBound
        guard let inside = Self.inside(run, of: part) else { continue }
        count = text[count...].initialize(fromContentsOf: part[read..<inside.lowerBound])
        Self.write(runs.count, to: text, at: count)
        count += 4
        runs.append(inside)
        read = inside.upperBound
      }
      if !runs.isEmpty { count = text[count...].initialize(fromContentsOf: part[read...]) }
    }
    self.runs = runs
  }

  /// Which run the stand-in at an index stands for; nothing where there is none.
  static func number(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    guard index + 4 <= bytes.count, bytes[index] == sign else { return nil }
    return Int(bytes[index + 1] & 0x0F) << 12 | Int(bytes[index + 2] & 0x3F) << 6
      | Int(bytes[index + 3] & 0x3F)
  }

  private static func write(_ number: Int, to text: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
    text[index] = sign
    text[index + 1] = 0xB0 | UInt8(truncatingIfNeeded: number >> 12)
    text[index + 2] = 0x80 | UInt8(truncatingIfNeeded: number >> 6 & 0x3F)
    text[index + 3] = 0x80 | UInt8(truncatingIfNeeded: number & 0x3F)
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

  /// The next stretch beyond ASCII.
  private static func nextRun(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Range<Int>? {
    var first = start
    while first < bytes.count, bytes[first] < 0x80 { first += 1 }
    return first < bytes.count ? first..<endOfRun(in: bytes, from: first) : nil
  }

  /// Where a stretch beyond ASCII ends, sixteen bytes a step.
  private static func endOfRun(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let words = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 16 <= words.count {
      let first = ~words.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian & high
      let second = ~words.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self).littleEndian & high
      if first | second != 0 {
        let inFirst = first.trailingZeroBitCount / 8
        return index + (inFirst < 8 ? inFirst : 8 + second.trailingZeroBitCount / 8)
      }
      index += 16
    }
    while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
    return index
  }

  /// The upper bits of eight bytes.
  private static let high: UInt64 = 0x8080_8080_8080_8080
}
