import Diagnostics

/// Why a path cannot name a file of the site.
enum PathFault: Sendable {
  case empty, absolute, emptyPart, leavesTree, control, tooLong, reserved

  /// The reason in words.
  var reason: LocalizedText {
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
