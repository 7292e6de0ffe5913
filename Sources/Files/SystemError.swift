import Diagnostics
import Glibc

/// A system call that failed: its error number and the path that it was about.
package struct SystemError: Error, Sendable {
  package let code: Int32
  package let path: String

  package init(code: Int32, path: String) {
    self.code = code
    self.path = path
  }

  /// Captures `errno` right after a failed call.
  package init(_ path: String) { self.init(code: errno, path: path) }

  package init(_ path: TreePath, in folder: Folder) {
    let code = errno
    self.init(code: code, path: folder.name + "/" + path.text)
  }

  /// The reason in words that follow the path.
  package var reason: LocalizedText { Self.reason(code) }

  static func reason(_ code: Int32) -> LocalizedText {
    let thai: [Int32: String] = [
      ENOENT: "ไม่พบ", ENOTDIR: "มีไฟล์อยู่ในที่ที่ควรเป็นโฟลเดอร์", EISDIR: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", EEXIST: "มีอยู่แล้ว",
      EACCES: "ไม่มีสิทธิ์", EPERM: "ไม่มีสิทธิ์", EROFS: "อยู่บนพื้นที่ที่อ่านได้อย่างเดียว", ENOSPC: "พื้นที่จัดเก็บเต็ม",
      EDQUOT: "ใช้พื้นที่เกินโควตา", EFBIG: "ไฟล์ใหญ่เกินไป", ELOOP: "เป็นทางลัด (symbolic link) ซึ่งโปรแกรมไม่ตามไป",
      ENAMETOOLONG: "ชื่อยาวเกินไป", EMFILE: "เปิดไฟล์พร้อมกันเกินขีดจำกัด เพิ่มได้ด้วย ulimit -n",
      ENFILE: "เครื่องเปิดไฟล์พร้อมกันเกินขีดจำกัด", EIO: "อุปกรณ์จัดเก็บมีปัญหา", ENOMEM: "หน่วยความจำไม่พอ",
      ESTALE: "โฟลเดอร์บนเครือข่ายหลุดไป", ENOTCONN: "โฟลเดอร์บนเครือข่ายหลุดไป", EHOSTDOWN: "โฟลเดอร์บนเครือข่ายหลุดไป",
      ETXTBSY: "มีโปรแกรมอื่นใช้อยู่", EBUSY: "มีโปรแกรมอื่นใช้อยู่",
    ]
    let english: [Int32: String] = [
      ELOOP: "is a symbolic link, which is not followed",
      EMFILE: "too many open files; raise the limit with ulimit -n",
    ]
    let system = String(cString: strerror(code))
    return LocalizedText(th: thai[code] ?? "ระบบแจ้งว่า \(system)", en: english[code] ?? system)
  }

  /// Whether the file system refuses to exchange or link these two places at all.
  package var meansUnsupported: Bool { [EXDEV, EINVAL, ENOSYS, EBUSY, EOPNOTSUPP].contains(code) }

  /// Whether a hard link is refused while a copy may still do.
  package var meansNoLink: Bool { [EXDEV, EPERM, EMLINK, EOPNOTSUPP, ENOSYS].contains(code) }

  /// Whether nothing is there.
  package var meansAbsent: Bool { code == ENOENT || code == ENOTDIR }
}

/// Why something that a user wrote could not be read.
package enum FileFault: Error, Sendable, Equatable {
  case missing
  case symbolicLink
  case notAFile
  /// The limit is in bytes.
  case tooLarge(limit: Int)
  case denied
  case changed
  case other(code: Int32)

  init(_ error: SystemError) {
    switch error.code {
    case ENOENT, ENOTDIR: self = .missing
    case ELOOP: self = .symbolicLink
    case EACCES, EPERM: self = .denied
    default: self = .other(code: error.code)
    }
  }
}
extension FileFault {
  /// The fault in words, for a path named before it.
  package var text: LocalizedText {
    switch self {
    case .missing: LocalizedText(th: "ไม่พบ", en: "does not exist")
    case .symbolicLink:
      LocalizedText(
        th: "เป็นทางลัด (symbolic link) ซึ่งไม่อนุญาตในโฟลเดอร์เนื้อหา",
        en: "is a symbolic link, which content may not hold")
    case .notAFile: LocalizedText(th: "ไม่ใช่ไฟล์ธรรมดา", en: "is not a regular file")
    case .tooLarge(let limit):
      LocalizedText(
        th: "ใหญ่เกิน \(limit / 1_048_576) MB", en: "is larger than \(limit / 1_048_576) MB")
    case .denied: LocalizedText(th: "เปิดไม่ได้เพราะไม่มีสิทธิ์อ่าน", en: "may not be read (permission denied)")
    case .changed: LocalizedText(th: "เปลี่ยนไประหว่างที่กำลังอ่าน", en: "changed while it was being read")
    case .other(let code):
      LocalizedText(
        th: "อ่านไม่ได้: \(SystemError.reason(code).th)", en: "could not be read: \(SystemError.reason(code).en)"
      )
    }
  }

  /// What to do about the fault.
  package var mend: LocalizedText {
    switch self {
    case .missing:
      LocalizedText(
        th: "ตรวจตัวสะกดของชื่อ หรือใส่ไฟล์ให้ครบ", en: "check the spelling of the name, or add the file")
    case .symbolicLink: LocalizedText(th: "คัดลอกไฟล์จริงมาวางแทนทางลัด", en: "copy the real file in its place")
    case .notAFile: LocalizedText(th: "ย้ายออกจากโฟลเดอร์เนื้อหา", en: "move it out of the content folder")
    case .tooLarge: LocalizedText(th: "แบ่งหรือบีบอัดไฟล์ให้เล็กลง", en: "split or compress the file")
    case .denied:
      LocalizedText(
        th: "ให้สิทธิ์อ่านแก่ผู้ที่สั่งโปรแกรม", en: "give the user who runs the program the right to read it")
    case .changed, .other: LocalizedText(th: "ลองสั่งใหม่อีกครั้ง", en: "run the command again")
    }
  }
}
