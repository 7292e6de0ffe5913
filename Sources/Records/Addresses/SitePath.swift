import Markup
import ThaiText

/// An address inside the site, from its root: `/budget/procurement-plan/` for a page, `/assets/site.css` for a file.
public struct SitePath: Sendable, Hashable, Comparable {
  private static let pageFile: StaticString = "index.html"

  /// The address, beginning with `/`; a page's ends with `/`.
  public let text: String

  /// An address from its parts; a page where `isPage`, else a file.
  public init(_ parts: [String], isPage: Bool = true) {
    let length = parts.reduce(1) { $0 + $1.utf8.count + 1 } - (isPage || parts.isEmpty ? 0 : 1)
    text = String(unsafeUninitializedCapacity: length) { bytes in
      bytes[0] = 0x2F
      var end = 1
      for part in parts {
        for byte in part.utf8 {
          bytes[end] = byte
          end += 1
        }
        if end < length { bytes[end] = 0x2F }
        end += 1
      }
      return length
    }
  }

  /// The parts between the slashes.
  public var parts: [String] { text.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) } }

  /// The address of the folder that it lies in, without a slash at its end; empty at the top.
  public var folder: String {
    text.withBytes { bytes in
      let name = bytes.dropLast(bytes.last == 0x2F ? 1 : 0)
      let end = name.lastIndex(of: 0x2F) ?? 0
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
  }

  /// Whether the address names a page, written as `index.html` in its folder.
  public var isPage: Bool { text.utf8.last == 0x2F }

  /// Where the address lies in the output tree.
  public var outputPath: String {
    let ending = isPage ? Self.pageFile.utf8CodeUnitCount : 0
    return String(unsafeUninitializedCapacity: text.utf8.count - 1 + ending) { bytes in
      let end = text.withBytes { bytes.initialize(fromContentsOf: $0.dropFirst()) }
      guard isPage else { return end }
      return Self.pageFile.withUTF8Buffer { bytes[end...].initialize(fromContentsOf: $0) }
    }
  }

  /// Appends where the address lies in the output tree.
  public func appendOutputPath(to bytes: inout [UInt8]) {
    text.withBytes { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.dropFirst())) }
    if isPage { Self.pageFile.withUTF8Buffer { bytes.append(contentsOf: $0) } }
  }

  /// The address as a link from another page, relative and ending in `index.html`, so that it works from a file too.
  public func url(from page: SitePath, fragment: String? = nil) -> SafeURL {
    let path = text.withBytes { target in page.text.withBytes { Self.path(to: target, from: $0) } }
    return SafeURL(path: path, fragment: fragment)
  }

  /// Up to the last folder that both share, and down again to the target.
  private static func path(to target: UnsafeBufferPointer<UInt8>, from page: UnsafeBufferPointer<UInt8>)
    -> String
  {
    var shared = 0
    for index in 0..<min(target.count, page.count) {
      guard target[index] == page[index] else { break }
      if target[index] == 0x2F { shared = index + 1 }
    }
    let steps = page[shared...].count { $0 == 0x2F }
    let ending = target.last == 0x2F ? pageFile : ""
    let length = steps * 3 + target.count - shared + ending.utf8CodeUnitCount
    return String(unsafeUninitializedCapacity: length) { bytes in
      for place in 0..<(steps * 3) { bytes[place] = place % 3 == 2 ? 0x2F : 0x2E }
      let end = bytes[(steps * 3)...].initialize(fromContentsOf: target[shared...])
      return ending.withUTF8Buffer { bytes[end...].initialize(fromContentsOf: $0) }
    }
  }

  /// The part of the address below a site's base URL, percent-encoded, for feeds and the site map.
  public func absolute(base: String) -> String {
    let path = SafeURL(path: text).text
    let length = base.utf8.count - (base.utf8.last == 0x2F ? 1 : 0)
    return base.withBytes { base in
      path.withBytes { path in
        String(unsafeUninitializedCapacity: length + path.count) { bytes in
          let end = bytes.initialize(fromContentsOf: base.prefix(length))
          return bytes[end...].initialize(fromContentsOf: path)
        }
      }
    }
  }

  /// Orders by the text of the address.
  public static func < (lhs: SitePath, rhs: SitePath) -> Bool { lhs.text < rhs.text }
}

extension SitePath {
  /// An address as an author writes it: `/news/`, with or without the final slash.
  public init(written path: String) {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    if parts.last == "index.html" { parts.removeLast() }
    self.init(parts, isPage: !(parts.last.map { $0.utf8.contains(0x2E) } ?? false))
  }
}
