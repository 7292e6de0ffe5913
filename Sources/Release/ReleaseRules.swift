import Diagnostics
import Files
import Glibc

/// A reason not to release that the user can fix.
struct Refusal: Error {
  let findings: [Diagnostic]

  init(_ findings: [Diagnostic]) { self.findings = findings }

  init(_ finding: Diagnostic) { self.init([finding]) }
}

extension DiagnosticList {
  /// Runs a step of the release and turns what it throws into findings.
  mutating func collect<Result>(_ body: () throws -> Result) -> Result? {
    do {
      return try body()
    } catch {
      for finding in Diagnostic.findings(for: error) { add(finding) }
      return nil
    }
  }
}

extension Diagnostic {
  /// The findings that describe a thrown error.
  static func findings(for error: any Error) -> [Diagnostic] {
    switch error {
    case let refusal as Refusal: refusal.findings
    case let failure as SystemError: [.failure(failure)]
    default: [.failure(SystemError(code: EIO, path: String(describing: error)))]
    }
  }
}

extension Diagnostic {
  static func invalidPath(_ path: String, _ fault: PathFault) -> Diagnostic {
    .fault(
      "invalid-path",
      LocalizedText(
        th: "เขียน “\(path)” ไม่ได้ เพราะ\(fault.reason.th)",
        en: "cannot write “\(path)”, because \(fault.reason.en)"))
  }

  static func duplicatePath(_ path: String) -> Diagnostic {
    fault(
      "duplicate-path",
      LocalizedText(th: "มีสองหน้าที่ใช้ที่อยู่เดียวกัน: \(path)", en: "two files want one address: \(path)"))
  }

  static func pathConflict(_ path: String) -> Diagnostic {
    fault(
      "path-conflict",
      LocalizedText(
        th: "\(path) เป็นทั้งไฟล์และโฟลเดอร์ของไฟล์อื่น",
        en: "\(path) is a file and also the folder of another file"))
  }

  static func foreignFile(_ path: String) -> Diagnostic {
    fault(
      "foreign-file",
      LocalizedText(
        th: "\(path) ในโฟลเดอร์เผยแพร่ไม่ได้สร้างโดยโปรแกรมนี้ จึงไม่เขียนทับ",
        en: "\(path) in the published folder was not made by this program and is not overwritten"),
      mend: LocalizedText(th: "ย้ายหรือลบไฟล์นั้นก่อน", en: "move or delete that file first"))
  }

  static func moreForeignFiles(_ count: Int) -> Diagnostic {
    fault(
      "foreign-file",
      LocalizedText(
        th: "และอีก \(count) ไฟล์ที่ไม่ได้สร้างโดยโปรแกรมนี้",
        en: "and \(count) more files that this program did not make"))
  }

  package static func changedWhileReading(_ path: String) -> Diagnostic {
    fault(
      "changed-while-reading",
      LocalizedText(
        th: "\(path) ถูกแก้ไขระหว่างที่กำลังเผยแพร่ จึงยังไม่เผยแพร่",
        en: "\(path) changed while it was being published, so nothing was published"),
      mend: LocalizedText(th: "รอให้แก้เสร็จ แล้วสั่งใหม่อีกครั้ง", en: "wait until it is finished, then run again"))
  }

  /// Why a file of the content could not be copied.
  static func unreadableSource(_ path: String, _ fault: FileFault) -> Diagnostic {
    switch fault {
    case .changed: changedWhileReading(path)
    case .notAFile, .tooLarge: notAFile(path)
    case .missing: failure(SystemError(code: ENOENT, path: path))
    case .symbolicLink: failure(SystemError(code: ELOOP, path: path))
    case .denied: failure(SystemError(code: EACCES, path: path))
    case .other(let code): failure(SystemError(code: code, path: path))
    }
  }

  static func notAFile(_ path: String) -> Diagnostic {
    fault("not-a-file", LocalizedText(th: "\(path) ไม่ใช่ไฟล์ธรรมดา", en: "\(path) is not a regular file"))
  }

  static let emptyRelease = fault(
    "empty", LocalizedText(th: "ไม่มีไฟล์ให้เผยแพร่", en: "there is nothing to publish"))

  static func unverified(_ path: String) -> Diagnostic {
    fault(
      "unverified",
      LocalizedText(
        th: "\(path) ไม่ตรงกับที่เขียนไว้ จึงยังไม่เผยแพร่",
        en: "\(path) is not as it was written, so nothing was published"))
  }
}

extension Diagnostic {
  static func outputTooBroad(_ output: String) -> Diagnostic {
    fault(
      "output-too-broad",
      LocalizedText(
        th: "โฟลเดอร์เผยแพร่ \(output) ครอบคลุมทั้งโครงการหรือโฟลเดอร์ส่วนตัว",
        en: "the published folder \(output) would cover the whole project or the home folder"),
      mend: LocalizedText(th: "ใช้โฟลเดอร์ของตัวเอง เช่น Output", en: "use a folder of its own, such as Output"))
  }

  static func foldersOverlap(_ one: String, _ other: String) -> Diagnostic {
    fault(
      "folders-overlap",
      LocalizedText(
        th: "\(one) กับ \(other) ซ้อนกัน ผลลัพธ์จะปนกับต้นฉบับ",
        en: "\(one) and \(other) overlap, so results and sources would mix"),
      mend: LocalizedText(th: "แยกเป็นคนละโฟลเดอร์", en: "keep them in separate folders"))
  }

  static func notAFolder(_ path: String, isLink: Bool) -> Diagnostic {
    fault(
      "not-a-folder",
      isLink
        ? LocalizedText(
          th: "\(path) เป็นลิงก์สัญลักษณ์ ไม่ใช่โฟลเดอร์", en: "\(path) is a symbolic link, not a folder")
        : LocalizedText(th: "\(path) ไม่ใช่โฟลเดอร์", en: "\(path) is not a folder"),
      mend: LocalizedText(
        th: "ย้ายออก แล้วให้เป็นโฟลเดอร์จริง", en: "move it away and let it be a real folder"))
  }

  static func locked(by holder: String) -> Diagnostic {
    let suffix = holder.isEmpty ? "" : " (\(holder))"
    return fault(
      "locked",
      LocalizedText(
        th: "อีกโปรเซสหนึ่งกำลังสร้างเว็บไซต์นี้อยู่\(suffix)", en: "another process is building this site\(suffix)"),
      mend: LocalizedText(th: "รอให้เสร็จ แล้วสั่งใหม่", en: "wait until it is done, then run again"))
  }

  static func damagedManifest(_ path: String) -> Diagnostic {
    fault(
      "damaged-manifest",
      LocalizedText(
        th: "\(path) ถูกแก้ไข จึงไม่ทราบว่าไฟล์ใดเป็นของโปรแกรม",
        en: "\(path) was changed, so it is unknown which files are the program's"),
      mend: LocalizedText(
        th: "ย้ายโฟลเดอร์เผยแพร่ออกไป แล้วสร้างใหม่", en: "move the published folder away and build again"))
  }
}

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

  static func fault(
    _ name: String, _ message: LocalizedText, mend: LocalizedText? = nil
  ) -> Diagnostic {
    Diagnostic(RuleID("release", name), .error, message, mend: mend)
  }
}
