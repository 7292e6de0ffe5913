import Catalogue
import Diagnostics
import ThaiText

/// What is said of the weights that the agency gives to rules, of what it says not to have, and of what it accepts.
extension Diagnostic {
  static func unknownRule(_ name: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "agency.unknown-rule", .error, th: "ไม่มีกฎชื่อ “\(name)”", en: "there is no rule “\(name)”",
      mendTh: "ใช้ชื่อกฎที่แสดงในวงเล็บท้ายข้อค้นพบ หรือดูทุกกฎด้วย prongsai explain",
      mendEn: "use the name in brackets at the end of a finding, or see all with prongsai explain",
      suggestion: suggestion)
  }

  /// A rule that names errors, which stop the release whoever wishes otherwise.
  static func errorStays(_ name: String) -> Diagnostic {
    Diagnostic(
      "agency.error-lowered", .error,
      th: "“\(name)” เป็นข้อผิดพลาด ลดระดับไม่ได้ เพราะเผยแพร่ไปจะอ่านไม่ได้หรือไม่ปลอดภัย",
      en: "“\(name)” names an error and cannot be lowered: what it names cannot be read or safely published",
      mendTh: "แก้ที่ต้นเหตุ แล้วลบรายการนี้ออกจาก severity:",
      mendEn: "mend the cause and take this entry out of severity:")
  }

  static func loweredWithoutReason(_ name: String) -> Diagnostic {
    Diagnostic(
      "agency.lowered-without-reason", .error, th: "ลดระดับ “\(name)” แล้วแต่ยังไม่ได้บอกเหตุผล",
      en: "“\(name)” is lowered without a reason",
      mendTh: "เพิ่มบรรทัด reason: ใต้รายการนี้ เหตุผลจะแสดงในรายการตรวจ",
      mendEn: "add a line reason: below this entry; the checklist prints it")
  }

  /// A key that is none, where the agency says that it does not apply.
  static func notApplicableUnknown(_ name: String, suggestion: String?) -> Diagnostic {
    Diagnostic(
      "agency.unknown-disclosure", .error, th: "ไม่มีรายการชื่อ “\(name)”", en: "there is no key “\(name)”",
      mendTh: "ดูชื่อของทุกรายการด้วย prongsai catalogue", mendEn: "prongsai catalogue shows every key",
      suggestion: suggestion)
  }

  /// A key that does not apply and that a document answers all the same.
  static func notApplicableAnswered(_ kind: DisclosureKind, _ document: Document) -> Diagnostic {
    Diagnostic(
      "agency.not-applicable-answered", .problem,
      th: "แจ้งไว้ว่าไม่มี “\(kind.title)” แต่มีเอกสารเผยแพร่อยู่ จึงตรวจตามเอกสาร",
      en: "\(kind.titleEnglish) is said not to apply, and a document is published: the document is judged",
      mendTh: "ลบรายการนี้ออกจาก notApplicable: หรือนำเอกสารออก",
      mendEn: "take this entry out of notApplicable:, or the document off",
      related: [SourcePlace(file: document.path)])
  }

  static func acceptedMalformed(_ text: String) -> Diagnostic {
    Diagnostic(
      "accepted.id", .error, th: "“\(text)” ไม่ใช่รหัสข้อค้นพบ", en: "“\(text)” is no id of a finding",
      mendTh: "คัดลอกรหัสจาก prongsai check --json หรือเพิ่มด้วย prongsai check --accept",
      mendEn: "copy the id from prongsai check --json, or add it with prongsai check --accept")
  }

  static func acceptedTwice(_ id: FindingID, first: SourcePlace) -> Diagnostic {
    Diagnostic(
      "accepted.twice", .error, th: "รับทราบ “\(id)” ไว้สองครั้ง", en: "“\(id)” is accepted twice",
      mendTh: "ลบออกหนึ่งรายการ", mendEn: "remove one of the entries", related: [first])
  }

  /// An accepted finding that is no more.
  package static func acceptedVanished(_ accepted: AcceptedFinding) -> Diagnostic {
    Diagnostic(
      "accepted.vanished", .note, at: accepted.place,
      th: "“\(accepted.id)” ไม่มีแล้ว: แก้เสร็จแล้ว หรือไม่มีใครถามแล้ว",
      en: "“\(accepted.id)” is no more: it was mended, or nothing asks for it now",
      mendTh: "ลบรายการนี้ออก ถ้าข้อค้นพบกลับมาอีกจะได้รู้ทันที",
      mendEn: "remove this entry, so that you hear of it if it comes back")
  }

  /// An accepted finding whose day has passed.
  package static func acceptanceOver(_ accepted: AcceptedFinding) -> Diagnostic {
    Diagnostic(
      "accepted.over", .note, at: accepted.place,
      th: "รับทราบ “\(accepted.id)” ไว้ถึง \(accepted.until.thaiShort) ซึ่งผ่านไปแล้ว ข้อค้นพบนี้จึงนับตามปกติ",
      en: "“\(accepted.id)” was accepted until \(accepted.until.iso), and counts again",
      mendTh: "แก้ข้อค้นพบ หรือทบทวนแล้วเลื่อนวันใน until:",
      mendEn: "mend it, or review it and move the day of until:")
  }

  /// An error that somebody wants to accept.
  package static func errorAccepted(_ accepted: AcceptedFinding) -> Diagnostic {
    Diagnostic(
      "accepted.error", .problem, at: accepted.place,
      th: "“\(accepted.id)” เป็นข้อผิดพลาด จึงรับทราบไว้เฉย ๆ ไม่ได้ ต้องแก้ก่อนเผยแพร่",
      en: "“\(accepted.id)” is an error: it cannot be accepted and has to be mended",
      mendTh: "แก้ข้อผิดพลาด แล้วลบรายการนี้ออก", mendEn: "mend the error and remove this entry")
  }
}
