/// Addresses of the web as people write them into texts.
package enum WebAddress {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// An address with `https://` before it, if it names a host as people say it (`www.google.com`, `bit.ly/x`); nil
  /// for any other.
  package static func withScheme(_ address: String) -> String? {
    let host = address.utf8.prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    let labels = host.split(separator: 0x2E, omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last,
      labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isHostByte) && $0.first != 0x2D })
    else { return nil }
    let ending = String(decoding: last, as: UTF8.self).lowercased()
    let isWeb = labels.count > 2 && String(decoding: labels[0], as: UTF8.self).lowercased() == "www"
    return isWeb || endings.contains(ending) ? "https://" + address : nil
  }

  private static let endings: Set<String> = [
    "th", "com", "org", "net", "info", "asia", "gov", "edu", "io", "me", "gl", "ly", "be", "app", "int",
  ]

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }

  /// The first `https://…`, `http://…` or `www.…` of some words at or after an index.
  ///
  /// It ends at a blank, before the punctuation behind it, and before Thai letters that do not follow a sign such as
  /// `/` or `=`, because Thai puts no blank between words.
  static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    var index = start
    while index + 6 < bytes.count {
      defer { index += 1 }
      guard bytes[index] | 0x20 == 0x68 || bytes[index] | 0x20 == 0x77, mayBegin(bytes, at: index) else {
        continue
      }
      let head = ["https://", "http://", "www."].first { starts(bytes, at: index, with: $0) }
      guard let head else { continue }
      let host = head == "www." ? index : index + head.utf8.count
      guard let end = endOfHost(bytes, host) else { continue }
      let last = trimmedEnd(bytes, index, endOfPath(bytes, end))
      if last >= end { return index..<last }
    }
    return nil
  }

  private static func starts(_ bytes: Bytes, at index: Int, with head: String) -> Bool {
    guard index + head.utf8.count <= bytes.count else { return false }
    return zip(bytes[index...], head.utf8).allSatisfy {
      $1 == (0x41...0x5A ~= $0 ? $0 | 0x20 : $0)
    }
  }

  private static func mayBegin(_ bytes: Bytes, at index: Int) -> Bool {
    guard index > 0 else { return true }
    switch bytes[index - 1] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x3A, 0x40, 0x5F: return false
    default: return true
    }
  }

  private static func endOfHost(_ bytes: Bytes, _ start: Int) -> Int? {
    var (index, dots) = (start, 0)
    let isThai = start < bytes.count && bytes[start] >= 0x80
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x2E {
        // A full stop that ends a sentence is no part of the name.
        guard index + 1 < bytes.count, isHostByte(bytes[index + 1]) || (isThai && bytes[index + 1] >= 0x80)
        else { break }
        guard index > start, bytes[index - 1] != 0x2E else { return nil }
        dots += 1
      } else if !isHostByte(byte), !(isThai && byte >= 0x80 && !isPunctuation(bytes, index)) {
        break
      }
      index += 1
    }
    guard dots > 0, starts(bytes, at: start, with: "www.") == false || dots > 1 else { return nil }
    if index < bytes.count, bytes[index] == 0x40 { return nil }
    if index + 1 < bytes.count, bytes[index] == 0x3A, 0x30...0x39 ~= bytes[index + 1] {
      index += 1
      while index < bytes.count, 0x30...0x39 ~= bytes[index] { index += 1 }
    }
    return index
  }

  private static func endOfPath(_ bytes: Bytes, _ start: Int) -> Int {
    guard start < bytes.count, bytes[start] == 0x2F || bytes[start] == 0x3F || bytes[start] == 0x23 else {
      return start
    }
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case ...0x20, 0x22, 0x3C, 0x3E, 0x5B, 0x5C, 0x5D, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: return index
      case 0x80...:
        let before = bytes[index - 1]
        if isPunctuation(bytes, index) || (before < 0x80 && !joinsThai(before)) { return index }
      default: break
      }
      index += 1
    }
    return index
  }

  private static func joinsThai(_ byte: UInt8) -> Bool { "/?=&-_%#+.~:".utf8.contains(byte) }

  /// Quotation marks, dashes and wide blanks.
  private static func isPunctuation(_ bytes: Bytes, _ index: Int) -> Bool {
    switch bytes[index] {
    case 0xC2, 0xE2: true
    case 0xE3: index + 1 < bytes.count && bytes[index + 1] == 0x80
    default: false
    }
  }

  private static func trimmedEnd(_ bytes: Bytes, _ start: Int, _ end: Int) -> Int {
    var end = end
    let opened = bytes[start..<end].count { $0 == 0x28 }
    var closed = bytes[start..<end].count { $0 == 0x29 }
    while end > start {
      switch bytes[end - 1] {
      case 0x21, 0x22, 0x27, 0x2A, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5F, 0x7E: end -= 1
      case 0x29 where closed > opened:
        closed -= 1
        end -= 1
      default: return end
      }
    }
    return end
  }
}
