import DataFiles
import Diagnostics
import ThaiText

/// What the agency publishes of persons' data after all: by file and rule, each with its reason, who answers for it, and
/// until when.
struct PrivacyExceptions: Sendable {
  /// The rules from which a file can be excepted.
  static let rules = [
    "privacy.national-id", "privacy.bank-account", "privacy.mobile-number", "privacy.complainant",
    "privacy.health", "privacy.photo-place",
  ]
  private static let field = "privacyExceptions"

  private struct Exception {
    /// The path below the project's root.
    let file: String
    let rule: String
    let owner: String
    let until: CalendarDay
    let place: SourcePlace
  }

  private var all: [Exception] = []

  /// Reads the field of the agency's profile.
  static func read(
    _ fields: inout FieldReader, in source: SourceText, into diagnostics: inout DiagnosticList
  ) -> PrivacyExceptions {
    var exceptions = PrivacyExceptions()
    for node in fields.sequence(field, into: &diagnostics) {
      var inner = FieldReader(node, in: source, rule: "agency")
      let file = inner.text("file", required: true, into: &diagnostics)
      let rule = inner.choice("rule", among: rules, required: true, into: &diagnostics)
      let reason = inner.text("reason", required: true, into: &diagnostics)
      let owner = inner.text("owner", required: true, into: &diagnostics)
      let until = inner.day("until", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let file, let rule, reason != nil, let owner, let until else { continue }
      exceptions.all.append(
        Exception(
          file: path(file.value), rule: rule.value, owner: owner.value, until: until.value,
          place: source.place(of: file)))
    }
    return exceptions
  }

  /// A path may be written from the project's root or from `Content`.
  private static func path(_ written: String) -> String {
    let parts = Spelling.name(written).split(at: 0x2F).filter { $0 != "." }
    let isWhole = ["Content", "Templates"].contains(parts.first ?? "")
    return (isWhole ? parts : ["Content"] + parts).joined(separator: "/")
  }

  /// Takes out what is excepted; an exception that is over or that nothing needs is reported.
  func apply(on today: CalendarDay?, to diagnostics: inout DiagnosticList) {
    var excused: [(count: Int, exception: Exception)] = []
    for exception in all {
      if let today, exception.until < today {
        diagnostics.add(.exceptionOver(exception.until, exception.owner, at: exception.place))
        continue
      }
      let files = Set(diagnostics.all.compactMap { $0.place?.file }).filter {
        Spelling.name($0) == exception.file
      }
      let count = files.reduce(0) { $0 + diagnostics.remove(RuleID(stringLiteral: exception.rule), in: $1) }
      if count == 0 {
        diagnostics.add(.exceptionUnused(exception.rule, exception.file, at: exception.place))
      } else {
        excused.append((count, exception))
      }
    }
    for (count, exception) in excused {
      diagnostics.add(
        .excused(count, exception.rule, exception.file, exception.until, exception.owner, at: exception.place)
      )
    }
  }
}

extension Diagnostic {
  /// An exception of which the day has passed.
  fileprivate static func exceptionOver(
    _ until: CalendarDay, _ owner: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      "privacy.exception-over", .problem, at: place,
      th: "ข้อยกเว้นนี้หมดอายุแล้วเมื่อ \(until.thaiShort) จึงไม่มีผล (ผู้รับผิดชอบ: \(owner))",
      en: "the exception ended on \(until.iso) and holds no more (owner: \(owner))",
      mendTh: "ลบข้อมูลออกจากไฟล์ หรือให้ผู้รับผิดชอบทบทวน แล้วแก้วันใน until:",
      mendEn: "take the data out of the file, or have the owner review it and change until:")
  }

  /// An exception that nothing needs.
  fileprivate static func exceptionUnused(
    _ rule: String, _ file: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      "privacy.exception-unused", .note, at: place,
      th: "ไม่มีข้อค้นพบ \(rule) ใน \(file) ให้ยกเว้น",
      en: "there is no finding of \(rule) in \(file) to except",
      mendTh: "ลบข้อยกเว้นนี้ออก หรือตรวจชื่อไฟล์ให้ตรง", mendEn: "take the exception out, or check the file's name")
  }

  /// What an exception takes out, so that nobody forgets it.
  fileprivate static func excused(
    _ count: Int, _ rule: String, _ file: String, _ until: CalendarDay, _ owner: String, at place: SourcePlace
  ) -> Diagnostic {
    Diagnostic(
      "privacy.excepted", .note, at: place,
      LocalizedText(
        th: "ยกเว้น \(rule) ใน \(file) ไว้ \(count) แห่ง ถึง \(until.thaiShort) (ผู้รับผิดชอบ: \(owner))",
        en: "\(count) findings of \(rule) in \(file) are excepted until \(until.iso) (owner: \(owner))"))
  }
}
