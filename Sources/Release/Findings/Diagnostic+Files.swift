import Diagnostics

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

  static func changedWhileReading(_ path: String) -> Diagnostic {
    fault(
      "changed-while-reading",
      LocalizedText(th: "\(path) ถูกแก้ไขระหว่างสร้าง", en: "\(path) changed during the build"),
      mend: LocalizedText(th: "สั่งใหม่", en: "run again"))
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
