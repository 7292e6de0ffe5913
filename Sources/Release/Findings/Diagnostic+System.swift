import Diagnostics
import Files
import Glibc

extension Diagnostic {
  /// Describes a failed system call in the words of someone who has to free a disk or ask for rights.
  static func failure(_ error: SystemError) -> Diagnostic {
    let path = error.path
    return switch error.code {
    case ENOSPC, EDQUOT:
      fault(
        "disk-full",
        LocalizedText(th: "พื้นที่จัดเก็บเต็มขณะเขียน \(path)", en: "no space left while writing \(path)"),
        mend: LocalizedText(th: "เพิ่มพื้นที่ว่างแล้วสั่งใหม่", en: "free some space and run again"))
    case EROFS:
      fault(
        "read-only",
        LocalizedText(th: "\(path) อยู่บนพื้นที่ที่อ่านได้อย่างเดียว", en: "\(path) is on a read-only file system"))
    case EACCES, EPERM:
      fault(
        "no-permission", LocalizedText(th: "ไม่มีสิทธิ์ใช้ \(path)", en: "no permission to use \(path)"),
        mend: LocalizedText(
          th: "ตรวจสิทธิ์ของโฟลเดอร์และเจ้าของไฟล์", en: "check the rights and the owner of the folder"))
    case EMFILE, ENFILE:
      fault(
        "too-many-open-files",
        LocalizedText(th: "เปิดไฟล์พร้อมกันเกินขีดจำกัดที่ \(path)", en: "too many open files at \(path)"),
        mend: LocalizedText(th: "เพิ่มขีดจำกัดด้วย ulimit -n", en: "raise the limit with ulimit -n"))
    case ENAMETOOLONG:
      fault("name-too-long", LocalizedText(th: "ชื่อไฟล์ยาวเกินไป: \(path)", en: "the name is too long: \(path)"))
    case ELOOP:
      fault(
        "symbolic-link",
        LocalizedText(th: "\(path) เป็นลิงก์สัญลักษณ์ จึงไม่อ่าน", en: "\(path) is a symbolic link and is not read"))
    case ENOENT, ENOTDIR:
      fault("not-found", LocalizedText(th: "ไม่พบ \(path)", en: "\(path) is not there"))
    default:
      fault(
        "input-output",
        LocalizedText(
          th: "อ่านหรือเขียน \(path) ไม่สำเร็จ (รหัสระบบ \(error.code))",
          en: "cannot read or write \(path) (\(String(cString: strerror(error.code))))"))
    }
  }

  /// Whether the finding is about the machine rather than the content, as exit code 4 says.
  package var isInputOutput: Bool { Self.inputOutputRules.contains(rule) }

  private static let inputOutputRules: Set<RuleID> = [
    "release.disk-full", "release.read-only", "release.no-permission", "release.too-many-open-files",
    "release.name-too-long", "release.not-found", "release.input-output", "release.locked",
    "release.not-a-folder", "release.no-rollback", "release.symbolic-link", "release.output-too-broad",
    "release.folders-overlap", "release.damaged-manifest", "release.foreign-file",
    "release.changed-while-reading",
  ]

  static func fault(
    _ name: String, _ message: LocalizedText, mend: LocalizedText? = nil
  ) -> Diagnostic {
    Diagnostic(RuleID("release", name), .error, message, mend: mend)
  }
}
