import Diagnostics

/// Why an archive or one of its members cannot be read.
package enum ArchiveFault: Error, Sendable, Hashable {
  case notAnArchive, damaged, locked, otherCompression, tooManyMembers, tooLarge, bomb, unsafeName
  case duplicate(String)
  case damagedMember(String)

  /// The rule that a finding about it names.
  package var rule: RuleID {
    switch self {
    case .notAnArchive, .damaged, .damagedMember: "office.damaged"
    case .locked: "office.locked"
    case .otherCompression: "office.compression"
    case .tooManyMembers, .tooLarge, .bomb: "office.too-large"
    case .unsafeName, .duplicate: "office.members"
    }
  }

  /// What is wrong with the file.
  package var message: LocalizedText {
    switch self {
    case .notAnArchive:
      LocalizedText(
        th: "ไฟล์นี้ไม่ใช่ไฟล์ Office แม้จะตั้งชื่อลงท้ายแบบนั้น",
        en: "this is not an Office file, whatever its name says")
    case .damaged:
      LocalizedText(
        th: "ไฟล์นี้เสียหายหรือคัดลอกมาไม่ครบ จึงเปิดอ่านไม่ได้", en: "the file is damaged or not complete")
    case .damagedMember(let name):
      LocalizedText(
        th: "ไฟล์นี้เสียหาย อ่านส่วน \(name) ข้างในไม่ได้", en: "the file is damaged: its part \(name) cannot be read")
    case .locked:
      LocalizedText(th: "ไฟล์นี้ตั้งรหัสผ่านไว้", en: "the file has a password")
    case .otherCompression:
      LocalizedText(
        th: "ไฟล์นี้บีบอัดด้วยวิธีที่ Office ไม่ใช้", en: "the file is compressed in a way that Office does not use")
    case .tooManyMembers:
      LocalizedText(th: "ไฟล์นี้มีส่วนย่อยข้างในมากผิดปกติ", en: "the file holds more parts than any of its kind")
    case .tooLarge:
      LocalizedText(
        th: "ไฟล์นี้คลายออกมาแล้วใหญ่เกินกว่าจะอ่านได้", en: "the file is larger than can be read once it is unpacked")
    case .bomb:
      LocalizedText(
        th: "ไฟล์นี้คลายออกมาแล้วใหญ่กว่าตัวไฟล์หลายร้อยเท่า ซึ่งไฟล์ Office จริงไม่เป็นแบบนั้น",
        en: "the file unpacks to hundreds of times its size, as no real Office file does")
    case .unsafeName:
      LocalizedText(
        th: "ในไฟล์นี้มีส่วนย่อยที่ตั้งชื่อผิดปกติ", en: "a part of the file has a name that no Office program gives")
    case .duplicate(let name):
      LocalizedText(
        th: "ในไฟล์นี้มีส่วน \(name) ซ้ำกัน จึงไม่รู้ว่าส่วนใดเป็นของจริง",
        en: "the file holds its part \(name) twice, so nobody can say which one counts")
    }
  }

  /// How to put it right.
  package var mend: LocalizedText {
    self == .locked
      ? LocalizedText(
        th: "เปิดด้วยรหัสผ่าน แล้วบันทึกใหม่โดยไม่ตั้งรหัสผ่าน", en: "open it and save it without a password")
      : LocalizedText(
        th: "เปิดไฟล์ต้นฉบับในโปรแกรมเดิม (Excel, Word) แล้วบันทึกใหม่ทับไฟล์นี้",
        en: "open the original in its program (Excel, Word) and save it again in place of this one")
  }
}

extension Diagnostic {
  /// An archive that cannot be read.
  package static func archive(_ fault: ArchiveFault, at place: SourcePlace) -> Diagnostic {
    Diagnostic(fault.rule, .error, at: place, fault.message, mend: fault.mend)
  }
}
