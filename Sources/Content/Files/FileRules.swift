import Diagnostics
import Files

/// What is said of files that are missing, damaged or refused.
extension ContentFile {
  /// The problem that a missing or damaged file makes; nil if it is valid.
  var fault: Diagnostic? {
    let (rule, words): (RuleID, LocalizedText)
    switch state {
    case .available: return nil
    case .missing:
      (rule, words) = ("file.missing", LocalizedText(th: "ไม่พบไฟล์", en: "is not there"))
    case .empty:
      (rule, words) = ("file.empty", LocalizedText(th: "เป็นไฟล์ว่าง", en: "is empty"))
    case .corrupt(let reason):
      (rule, words) = ("file.corrupt", reason)
    case .refused(let finding): return finding
    }
    return Diagnostic(
      rule, .problem, th: "“\(name)”: \(words.th)", en: "“\(name)”: \(words.en)",
      mendTh: "วางไฟล์ที่สมบูรณ์ไว้ที่ \(path)", mendEn: "put a sound file at \(path)")
  }
}

extension FileRefusal {
  /// The error of a name.
  func finding(for name: String) -> Diagnostic {
    switch self {
    case .leavesContent:
      Diagnostic(
        "file.outside-folder", .error, th: "“\(name)” ชี้ออกนอกโฟลเดอร์ของเอกสารนี้",
        en: "“\(name)” leads out of this document's folder",
        mendTh: "วางไฟล์ไว้ในโฟลเดอร์ชื่อเดียวกับเอกสาร แล้วเขียนเฉพาะชื่อไฟล์",
        mendEn: "put the file into the folder named like the document and write its name only")
    case .unknownKind:
      Diagnostic(
        "file.unknown-kind", .error, th: "ไม่เผยแพร่ไฟล์ชนิดนี้: “\(name)”",
        en: "files of this kind are not published: “\(name)”",
        mendTh: "แปลงเป็น PDF, CSV, XLSX, รูปภาพ หรือชนิดอื่นที่รองรับ: " + Self.kinds,
        mendEn: "convert it to one of: " + Self.kinds)
    case .badName:
      Diagnostic(
        "file.bad-name", .error, th: "ชื่อไฟล์มีอักขระที่ใช้ไม่ได้: “\(name)”",
        en: "the file name holds characters that cannot be used: “\(name)”",
        mendTh: "เปลี่ยนชื่อไฟล์ให้ใช้ตัวอักษร ตัวเลข จุด และขีด",
        mendEn: "rename it with letters, digits, dots and hyphens")
    }
  }

  private static let kinds = FileKind.allCases.map(\.rawValue).joined(separator: ", ")
}

extension FileState {
  static func wrongContent(_ kind: FileKind) -> FileState {
    .corrupt(
      LocalizedText(
        th: "เนื้อไฟล์ไม่ใช่ \(kind.label) ตามนามสกุล", en: "its content is not \(kind.label) as its name says"))
  }

  static func breaksOff(_ kind: FileKind) -> FileState {
    .corrupt(
      LocalizedText(
        th: "ไฟล์ \(kind.label) ขาดตอนท้าย (บันทึกไม่สมบูรณ์)",
        en: "the \(kind.label) file breaks off before its end"))
  }

}

extension Diagnostic {
  /// A file or folder of the content that cannot be read.
  static func unreadable(_ path: String, _ fault: FileFault) -> Diagnostic {
    self.fault("content.unreadable", path, fault)
  }

  /// A link, pipe or device in the content.
  static func notReadable(_ path: String, isLink: Bool) -> Diagnostic {
    isLink
      ? fault("content.symbolic-link", path, .symbolicLink) : fault("content.not-a-file", path, .notAFile)
  }

  private static func fault(_ rule: RuleID, _ path: String, _ fault: FileFault) -> Diagnostic {
    Diagnostic(
      rule, .error, at: SourcePlace(file: path),
      LocalizedText(th: "“\(path)” \(fault.text.th)", en: "“\(path)” \(fault.text.en)"), mend: fault.mend)
  }
}
