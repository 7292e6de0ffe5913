import ThaiText

/// A text for libcmark in which long runs of prose are replaced by short stand-ins.
///
/// A run begins and ends beyond ASCII and holds letters, digits, blanks, commas and full stops: no sign of Markdown, of
/// which only the characters beside it decide what it does. So what is inside a run changes nothing but the time that
/// libcmark takes for it. Blanks end the address of a link; so a run holds none where one may stand. Texts in which all
/// that is not sure have no stand-ins.
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
      var scan = ProseScan(part, from: read)
      while runs.count < Self.most, let run = scan.next() {
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
      && ProseScan.first(0x5D, 0x3A, in: text, from: 0) == text.count
      && ProseScan.first(0x26, 0x23, in: text, from: 0) == text.count
  }

  /// What may be replaced of a run: all but the characters at its two ends; nothing where that gains nothing.
  private static func inside(_ run: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard run.count >= shortest else { return nil }
    let first = (run.lowerBound + 4..<run.lowerBound + 8).first { bytes[$0] & 0xC0 != 0x80 }
    let last = (run.upperBound - 4..<run.upperBound).last { bytes[$0] & 0xC0 != 0x80 }
    guard let first, let last else { return nil }
    return first..<last
  }
}
