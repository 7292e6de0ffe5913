import Catalogue
import Content
import Diagnostics
import ThaiText

/// The problems of readiness, in words that staff act upon.
extension Diagnostic {
  /// An element that is neither seen nor declared.
  static func elementMissing(
    _ readiness: ElementReadiness, of item: CatalogueItem, _ document: Document?
  ) -> Diagnostic {
    let text = readiness.element.text
    let why = readiness.shortfall
    return Diagnostic(
      "readiness.element-missing", .problem,
      at: readiness.place ?? document.map { SourcePlace(file: $0.path) },
      LocalizedText(
        th: "\(item.code) · " + (why.map { "\($0.th) (ต้องแสดง: \(text))" } ?? "ยังไม่แสดง “\(text)”"),
        en: "\(item.code) · " + (why.map { "\($0.en) (to be shown: \(text))" } ?? "“\(text)” is not shown")),
      mend: readiness.mend
    ).about(FindingSubject(readiness.element.key.name, element: readiness.element.id))
  }

  /// A date after the day of judgement.
  static func futureDate(_ day: CalendarDay, _ today: CalendarDay, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      "readiness.future-date", .problem, at: place,
      LocalizedText(
        th: "\(day.thaiLong) อยู่หลังวันที่ตรวจ (\(today.thaiLong)) จึงยังไม่นับเป็นหลักฐาน",
        en: "\(day.iso) is after the day of judgement (\(today.iso)), and is no evidence yet"),
      mend: LocalizedText(
        th: "แก้วันที่ให้ถูก หรือรอให้ถึงวันนั้น (ตรวจ ณ วันอื่นด้วย --today)",
        en: "mend the date, or wait for the day (--today judges on another one)"))
  }

  /// A finding of the content that keeps an item from being published in full.
  func of(_ item: CatalogueItem) -> Diagnostic {
    Diagnostic(
      rule, .problem, at: place,
      LocalizedText(th: "\(item.code) · \(message.th)", en: "\(item.code) · \(message.en)"), mend: mend,
      suggestion: suggestion, related: related)
  }

  /// A document that is not published yet.
  static func draft(_ draft: DraftNotice, of kind: DisclosureKind, _ item: CatalogueItem) -> Diagnostic {
    Diagnostic(
      "readiness.draft", .problem, at: SourcePlace(file: draft.path),
      LocalizedText(
        th: "\(item.code) · “\(kind.title)” ปี \(draft.year.buddhistYear) ยังเป็นฉบับร่าง",
        en: "\(item.code) · \(kind.titleEnglish) of \(draft.year.buddhistYear) is still a draft"),
      mend: LocalizedText(
        th: "เติมให้ครบ แล้วเปลี่ยน status: draft เป็น status: published",
        en: "complete it and change status: draft to status: published"))
  }

  /// A document that is published no longer.
  static func withdrawn(_ page: WithdrawnPage, _ kind: DisclosureKind, _ item: CatalogueItem) -> Diagnostic {
    Diagnostic(
      "readiness.withdrawn", .problem, at: SourcePlace(file: page.path),
      LocalizedText(
        th: "\(item.code) · “\(kind.title)” เลิกเผยแพร่หลังวันที่ \(page.lastDay.thaiLong) จึงไม่นับเป็นหลักฐาน",
        en: "\(item.code) · \(kind.titleEnglish) was withdrawn after \(page.lastDay.iso), and is no evidence"),
      mend: LocalizedText(
        th: "ถ้ายังใช้อยู่ ให้เลื่อนวันในบรรทัด withdraw: หรือลบบรรทัดนั้น ถ้าไม่ใช้แล้ว ให้เผยแพร่ฉบับใหม่",
        en: "move the day of withdraw: or remove the line if it still holds; else publish a new one"))
  }

  /// A document that is asked to be valid now, and that nobody has looked at since before the assessed year.
  static func notReviewed(
    _ document: Document, last: CalendarDay, _ item: CatalogueItem, today: CalendarDay
  ) -> Diagnostic {
    Diagnostic(
      "readiness.not-reviewed", .note, at: SourcePlace(file: document.path),
      LocalizedText(
        th: "\(item.code) · รายการนี้ต้องเป็นปัจจุบัน แต่เอกสารแก้หรือตรวจทานล่าสุดเมื่อ \(last.thaiLong) ก่อนปีที่ประเมิน",
        en:
          "\(item.code) · it is to be valid now, and was last changed or reviewed on \(last.iso), before the assessed year"
      ),
      mend: LocalizedText(
        th: "อ่านทวน ถ้ายังถูกต้องทั้งหมด ให้เพิ่มบรรทัด validated: \(today.thaiShort) ถ้าไม่ ให้แก้แล้วเขียน updated:",
        en:
          "read it: if all of it still holds, add the line validated: \(today.iso), else correct it and write updated:"
      ))
  }

  /// A document that exists for other years only.
  static func outdated(
    _ kind: DisclosureKind, _ item: CatalogueItem, newest: Document, wanted: FiscalYear
  ) -> Diagnostic {
    let year = wanted.buddhistYear
    let known = newest.year.buddhistYear
    return Diagnostic(
      "readiness.outdated", .problem, at: SourcePlace(file: newest.path),
      LocalizedText(
        th: "\(item.code) · “\(kind.title)” มีเฉพาะของปี \(known) แต่ต้องใช้ของปี \(year)",
        en: "\(item.code) · \(kind.titleEnglish) exists only for \(known); \(year) is asked for"),
      mend: LocalizedText(
        th: "สั่ง prongsai new \(kind.key.name) --year \(year) แล้วเติมข้อมูลของปี \(year)",
        en: "run prongsai new \(kind.key.name) --year \(year) and fill in that year"))
  }

  /// A document that exists for no year.
  static func missing(_ kind: DisclosureKind, _ item: CatalogueItem, wanted: FiscalYear) -> Diagnostic {
    let year = wanted.buddhistYear
    let path = "Content/\(kind.category.folder)/\(kind.key.name)/\(year).md"
    return Diagnostic(
      "readiness.missing", .problem,
      LocalizedText(
        th: "\(item.code) · ยังไม่มี “\(kind.title)” ปี \(year) (\(path))",
        en: "\(item.code) · \(kind.titleEnglish) of \(year) is not there (\(path))"),
      mend: LocalizedText(
        th: "สั่ง prongsai new \(kind.key.name) --year \(year)",
        en: "run prongsai new \(kind.key.name) --year \(year)"))
  }
}
