import DataFiles
import Diagnostics
import ThaiText

/// The numbers of a document that only look like a person's, each with its reason, who answers for it, and until when.
enum NotPersonal {
  /// The last digits of the numbers that are excused on a day.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, on today: CalendarDay?,
    into diagnostics: inout DiagnosticList
  ) -> Set<String> {
    var endings = Set<String>()
    for node in fields.sequence("notPersonal", into: &diagnostics) {
      var inner = FieldReader(node, in: source, rule: "document")
      let ending = inner.text("ending", required: true, into: &diagnostics)
      let reason = inner.text("reason", required: true, into: &diagnostics)
      let owner = inner.text("owner", required: true, into: &diagnostics)
      let until = inner.day("until", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let ending, let reason, let owner, let until else { continue }
      let place = source.place(of: ending)
      if let today, until.value < today {
        diagnostics.add(.notPersonalOver(ending.value, until.value, owner.value, at: place))
      } else {
        endings.insert(ending.value)
        diagnostics.add(.notPersonal(ending.value, reason.value, until.value, owner.value, at: place))
      }
    }
    return endings
  }
}

extension Diagnostic {
  /// What is taken for another number, so that nobody forgets it.
  fileprivate static func notPersonal(
    _ ending: String, _ reason: String, _ until: CalendarDay, _ owner: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      "privacy.not-personal", .note, at: place,
      LocalizedText(
        th:
          "เลขลงท้าย \(ending) ในเอกสารนี้ไม่นับเป็นเลขประจำตัวประชาชน (\(reason)) ถึง \(until.thaiShort) (ผู้รับผิดชอบ: \(owner))",
        en:
          "the number ending in \(ending) is taken for no person's here (\(reason)) until \(until.iso) (owner: \(owner))"
      ))
  }

  /// A number of which the day has passed.
  fileprivate static func notPersonalOver(
    _ ending: String, _ until: CalendarDay, _ owner: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      "privacy.exception-over", .problem, at: place,
      th: "การยกเว้นเลขลงท้าย \(ending) หมดอายุแล้วเมื่อ \(until.thaiShort) จึงไม่มีผล (ผู้รับผิดชอบ: \(owner))",
      en:
        "the exception of the number ending in \(ending) ended on \(until.iso) and holds no more (owner: \(owner))",
      mendTh: "ลบเลขออก หรือให้ผู้รับผิดชอบดูอีกครั้งว่าไม่ใช่เลขของบุคคล แล้วแก้วันใน until:",
      mendEn: "take the number out, or have the owner look again that it is no person's and change until:")
  }
}
