import Diagnostics

/// Why a path cannot name a file of the site.
package enum PathFault: Sendable {
  case empty, absolute, emptyPart, leavesTree, control, tooLong, reserved

  /// The reason in words.
  package var reason: LocalizedText {
    switch self {
    case .empty: LocalizedText(th: "ชื่อว่าง", en: "it is empty")
    case .absolute: LocalizedText(th: "ขึ้นต้นด้วย /", en: "it starts with /")
    case .emptyPart: LocalizedText(th: "มีส่วนที่ว่าง", en: "a part of it is empty")
    case .leavesTree: LocalizedText(th: "มีส่วนที่เป็น . หรือ ..", en: "a part of it is . or ..")
    case .control:
      LocalizedText(
        th: "มีอักขระควบคุมหรือเครื่องหมาย \\", en: "it holds a control character or a backslash")
    case .tooLong:
      LocalizedText(th: "มีส่วนที่ยาวเกิน 255 ไบต์", en: "a part of it is longer than 255 bytes")
    case .reserved:
      LocalizedText(th: "ขึ้นต้นด้วย .prongsai ซึ่งโปรแกรมใช้เอง", en: "names in .prongsai are the program's own")
    }
  }
}

/// What a path of the site must be, so that it can never leave the tree or break the manifest.
package enum PathRule {
  /// Files of the release itself start with this at the top of the tree.
  package static let reservedPrefix = Array(".prongsai".utf8)

  /// Why a path is refused; nil for a good one.
  package static func fault(in path: String) -> PathFault? {
    let bytes = Array(path.utf8)
    return fault(inBytes: bytes[...])
  }

  /// Why the bytes of a path are refused.
  package static func fault(inBytes bytes: ArraySlice<UInt8>) -> PathFault? {
    guard let first = bytes.first else { return .empty }
    if first == UInt8(ascii: "/") { return .absolute }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\\") }) { return .control }
    if bytes.count > 3_000 { return .tooLong }
    if bytes.starts(with: reservedPrefix) { return .reserved }
    var start = bytes.startIndex
    while let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) {
      if let fault = fault(inPart: bytes[start..<slash]) { return fault }
      start = slash + 1
    }
    return fault(inPart: bytes[start...])
  }

  private static func fault(inPart part: ArraySlice<UInt8>) -> PathFault? {
    if part.isEmpty { return .emptyPart }
    if part.count > 255 { return .tooLong }
    let dot = UInt8(ascii: ".")
    return part.count <= 2 && part.allSatisfy { $0 == dot } ? .leavesTree : nil
  }
}
