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

  /// The reason in words for people, behind a path.
  package var words: LocalizedText { Self.words(for: code) }

  /// What an error number of the system means, in words for people.
  package static func words(for code: Int32) -> LocalizedText {
    switch code {
    case ENOENT: LocalizedText(th: "ไม่พบไฟล์หรือโฟลเดอร์นี้", en: "there is no such file or folder")
    case ENOTDIR:
      LocalizedText(th: "ส่วนหนึ่งของเส้นทางเป็นไฟล์ ไม่ใช่โฟลเดอร์", en: "a part of the path is a file, not a folder")
    case EISDIR: LocalizedText(th: "เป็นโฟลเดอร์ ไม่ใช่ไฟล์", en: "it is a folder, not a file")
    case EEXIST: LocalizedText(th: "มีอยู่แล้ว", en: "it exists already")
    case ENOTEMPTY: LocalizedText(th: "โฟลเดอร์ไม่ว่าง", en: "the folder is not empty")
    case EACCES, EPERM: LocalizedText(th: "ไม่มีสิทธิ์", en: "permission is denied")
    case EROFS: LocalizedText(th: "ดิสก์นี้อ่านได้อย่างเดียว", en: "the disk is read-only")
    case ENOSPC: LocalizedText(th: "เนื้อที่ดิสก์เต็ม", en: "the disk is full")
    case EDQUOT: LocalizedText(th: "ใช้เนื้อที่เกินโควตา", en: "the disk quota is used up")
    case EFBIG: LocalizedText(th: "ไฟล์ใหญ่เกินไป", en: "the file is too large")
    case ENAMETOOLONG: LocalizedText(th: "ชื่อยาวเกินไป", en: "the name is too long")
    case ELOOP: LocalizedText(th: "เป็นทางลัด (symbolic link)", en: "it is a symbolic link")
    case EBUSY, ETXTBSY: LocalizedText(th: "โปรแกรมอื่นกำลังใช้อยู่", en: "another program is using it")
    case EMFILE, ENFILE: LocalizedText(th: "เปิดไฟล์พร้อมกันมากเกินไป", en: "too many files are open at once")
    case ENOMEM: LocalizedText(th: "หน่วยความจำไม่พอ", en: "memory is short")
    case EXDEV: LocalizedText(th: "อยู่คนละดิสก์กัน", en: "it lies on another disk")
    case EINVAL, EILSEQ: LocalizedText(th: "ระบบไม่รับชื่อหรือค่านี้", en: "the system refuses the name or value")
    case EOPNOTSUPP, ENOSYS: LocalizedText(th: "ระบบนี้ทำไม่ได้", en: "the system cannot do it")
    case EIO: LocalizedText(th: "ดิสก์หรืออุปกรณ์ขัดข้อง", en: "the disk or device failed")
    case EPIPE: LocalizedText(th: "โปรแกรมที่รับข้อมูลปิดไปแล้ว", en: "the program that reads it has gone")
    case ESTALE, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, ENODEV, ENXIO:
      LocalizedText(th: "ไดรฟ์หรือเครือข่ายไม่ตอบ", en: "the drive or network does not answer")
    default: LocalizedText(th: "รหัสของระบบ \(code)", en: "system error \(code)")
    }
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
        th: "อ่านไม่ได้: \(SystemError.words(for: code).th)",
        en: "could not be read: \(SystemError.words(for: code).en)"
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
