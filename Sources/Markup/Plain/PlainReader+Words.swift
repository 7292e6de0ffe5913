import CScan
import ThaiText

/// The words of a line: letters, bold words, code and links.
extension PlainReader {
  /// Reads the words from an index to the end of their line and the line's end; false where they are not plain.
  mutating func readWords(from start: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    var (written, place, isStrong) = (start, start, false)
    while true {
      place = scan_special(base, place, bytes.count)
      guard place < bytes.count, bytes[place] != 0x0A else { break }
      add(written..<place)
      let end: Int?
      if bytes[place] == 0x2A {
        end = readStars(place, isStrong)
        isStrong.toggle()
      } else {
        end = isStrong ? nil : bytes[place] == 0x60 ? readCode(place) : readLink(place)
      }
      guard let end else { return false }
      (written, place) = (end, end)
    }
    add(written..<place)
    index = min(place + 1, bytes.count)
    return !isStrong && bytes[place - 1] != 0x20
  }

  private mutating func add(_ words: Range<Int>) {
    if !words.isEmpty { pieces.append(.words(words)) }
  }

  /// Two stars that begin or end bold words, with a letter on the inner side, so that no neighbour can change it.
  private mutating func readStars(_ place: Int, _ isStrong: Bool) -> Int? {
    let end = place + 2
    guard end <= bytes.count, bytes[place + 1] == 0x2A, end == bytes.count || bytes[end] != 0x2A else {
      return nil
    }
    guard isStrong ? isLetter(endingAt: place) : isLetter(beginningAt: end) else { return nil }
    pieces.append(isStrong ? .strongEnd : .strong)
    return end
  }

  /// Code between single signs, within its line.
  private mutating func readCode(_ place: Int) -> Int? {
    let start = place + 1
    guard let end = ByteScan.first(0x60, in: bytes, from: start), end > start,
      end + 1 == bytes.count || bytes[end + 1] != 0x60, bytes[start] != 0x20, bytes[end - 1] != 0x20,
      !bytes[start..<end].contains(where: { $0 < 0x20 || $0 == 0x5D })
    else { return nil }
    pieces.append(.code(start..<end))
    return end + 1
  }

  /// A link whose words are letters and whose safe address stands in round brackets, without title.
  private mutating func readLink(_ place: Int) -> Int? {
    guard let base = bytes.baseAddress, bytes[place] == 0x5B, place == 0 || bytes[place - 1] != 0x21 else {
      return nil
    }
    let words = place + 1..<scan_special(base, place + 1, bytes.count)
    let start = words.upperBound + 2
    guard !words.isEmpty, start < bytes.count, bytes[words.upperBound] == 0x5D, bytes[start - 1] == 0x28
    else {
      return nil
    }
    var end = start
    while end < bytes.count, Self.isPlainInAddress(bytes[end]) { end += 1 }
    guard end > start, end < bytes.count, bytes[end] == 0x29,
      URLScheme.isSafe(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    else { return nil }
    pieces += [.link(to: start..<end), .words(words), .linkEnd]
    return end + 1
  }

  private static func isPlainInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x20, 0x22, 0x26...0x29, 0x3C, 0x3E, 0x5B...0x5D, 0x60, 0x7F: false
    default: true
    }
  }

  /// Whether an ASCII letter or digit or a Thai letter, mark or digit begins at an index.
  private func isLetter(beginningAt index: Int) -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] < 0x80 { return Self.isLetter(bytes[index]) }
    return index + 2 < bytes.count && isThaiLetter(index)
  }

  private func isLetter(endingAt index: Int) -> Bool {
    guard index > 0 else { return false }
    if bytes[index - 1] < 0x80 { return Self.isLetter(bytes[index - 1]) }
    return index > 2 && isThaiLetter(index - 3)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
  }

  /// Whether three bytes are a Thai letter, mark or digit: neither the sign of the baht nor punctuation.
  private func isThaiLetter(_ index: Int) -> Bool {
    guard bytes[index] == 0xE0 else { return false }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0xB8, 0x81...0xBA), (0xB9, 0x80...0x8E), (0xB9, 0x90...0x99): return true
    default: return false
    }
  }
}
