import Diagnostics

/// A file name of the content that is refused before the disk is touched.
struct FileRefusal: Error {
  /// Why the name is refused.
  enum Reason {
    case leavesContent
    case unknownKind
    case badName
  }

  let reason: Reason

  var rule: RuleID {
    switch reason {
    case .leavesContent: "file.outside-folder"
    case .unknownKind: "file.unknown-kind"
    case .badName: "file.bad-name"
    }
  }

  func message(_ name: String) -> LocalizedText {
    switch reason {
    case .leavesContent:
      LocalizedText(
        th: "“\(name)” ชี้ออกนอกโฟลเดอร์ของเอกสารนี้", en: "“\(name)” leads out of this document's folder")
    case .unknownKind:
      LocalizedText(
        th: "ไม่เผยแพร่ไฟล์ชนิดนี้: “\(name)”", en: "files of this kind are not published: “\(name)”")
    case .badName:
      LocalizedText(
        th: "ชื่อไฟล์มีอักขระที่ใช้ไม่ได้: “\(name)”",
        en: "the file name holds characters that cannot be used: “\(name)”")
    }
  }

  var mend: LocalizedText {
    switch reason {
    case .leavesContent:
      LocalizedText(
        th: "วางไฟล์ไว้ในโฟลเดอร์ชื่อเดียวกับเอกสาร แล้วเขียนเฉพาะชื่อไฟล์",
        en: "put the file into the folder named like the document and write its name only")
    case .unknownKind:
      LocalizedText(
        th: "แปลงเป็น PDF, CSV, XLSX, รูปภาพ หรือชนิดอื่นที่รองรับ: "
          + FileKind.allCases.map(\.rawValue).joined(separator: ", "),
        en: "convert it to one of: " + FileKind.allCases.map(\.rawValue).joined(separator: ", "))
    case .badName:
      LocalizedText(
        th: "เปลี่ยนชื่อไฟล์ให้ใช้ตัวอักษร ตัวเลข จุด และขีด", en: "rename it with letters, digits, dots and hyphens")
    }
  }
}
