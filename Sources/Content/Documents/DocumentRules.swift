import Diagnostics
import ThaiText

/// What is said of the data of documents, news and free pages.
extension Diagnostic {
  static func noFrontMatter(isEmpty: Bool) -> Diagnostic {
    Diagnostic(
      "document.no-front-matter", .error, th: isEmpty ? "ไฟล์ว่าง" : "ไม่มีส่วนข้อมูลที่ต้นไฟล์",
      en: isEmpty ? "the file is empty" : "the file does not begin with its data",
      mendTh: "เริ่มไฟล์ด้วยบรรทัด --- ตามด้วย title: และ published: แล้วปิดด้วยบรรทัด ---",
      mendEn: "begin with a line ---, then title: and published:, and close with a line ---")
  }

  static func otherDashes(_ dashes: String) -> Diagnostic {
    Diagnostic(
      "document.other-dashes", .error, th: "บรรทัดนี้เป็น \(dashes.prefix(12)) ไม่ใช่ --- (ขีดสั้นสามขีด)",
      en: "this line is \(dashes.prefix(12)), not three hyphens ---",
      mendTh: "ลบทั้งบรรทัดแล้วพิมพ์ --- ใหม่ Word มักเปลี่ยนขีดให้เองเมื่อกด Enter",
      mendEn: "delete the line and type --- again; Word tends to replace hyphens")
  }
  static let openFrontMatter = Diagnostic(
    "document.front-matter-open", .error, th: "ส่วนข้อมูลที่ต้นไฟล์ไม่ได้ปิด",
    en: "the data at the beginning of the file is never closed",
    mendTh: "ใส่บรรทัด --- หลังข้อมูลบรรทัดสุดท้าย ก่อนเนื้อหา",
    mendEn: "put a line --- after the last line of data, before the text")

  static func noData(_ area: String, asking names: String) -> Diagnostic {
    Diagnostic(
      RuleID(area, "empty"), .error, th: "ยังไม่มีข้อมูล", en: "there is no data", mendTh: "เขียน \(names) อย่างน้อย",
      mendEn: "write \(names) at least")
  }

  static func updatedBeforePublished(_ updated: CalendarDay, _ published: CalendarDay) -> Diagnostic {
    Diagnostic(
      "document.updated-before-published", .problem,
      th: "วันที่ปรับปรุง (\(updated.thaiLong)) อยู่ก่อนวันที่เผยแพร่ (\(published.thaiLong))",
      en: "it was updated (\(updated.iso)) before it was published (\(published.iso))",
      mendTh: "ตรวจปี พ.ศ. และวันที่ทั้งสอง", mendEn: "check both dates and their years")
  }

  static func validatedBeforePublished(_ validated: CalendarDay, _ published: CalendarDay) -> Diagnostic {
    Diagnostic(
      "document.validated-before-published", .problem,
      th: "วันที่ตรวจทาน (\(validated.thaiLong)) อยู่ก่อนวันที่เผยแพร่ (\(published.thaiLong))",
      en: "it was found to hold (\(validated.iso)) before it was published (\(published.iso))",
      mendTh: "ตรวจปี พ.ศ. และวันที่ทั้งสอง", mendEn: "check both dates and their years")
  }

  static func withdrawnBeforePublished(_ lastDay: CalendarDay, _ published: CalendarDay) -> Diagnostic {
    Diagnostic(
      "document.withdrawn-before-published", .problem,
      th: "วันสุดท้ายที่เผยแพร่ (\(lastDay.thaiLong)) อยู่ก่อนวันที่เผยแพร่ (\(published.thaiLong))",
      en: "its last day (\(lastDay.iso)) is before the day of its publication (\(published.iso))",
      mendTh: "ตรวจปี พ.ศ. และวันที่ทั้งสอง หรือลบบรรทัด withdraw: ถ้ายังเผยแพร่ต่อ",
      mendEn: "check both dates and their years, or remove the line withdraw: if it stays published")
  }

  static func withdrawnSoon(_ lastDay: CalendarDay, inDays rest: Int) -> Diagnostic {
    Diagnostic(
      "document.withdrawn-soon", .note,
      th: rest == 0
        ? "หน้านี้เผยแพร่วันนี้ (\(lastDay.thaiLong)) เป็นวันสุดท้าย"
        : "หน้านี้เผยแพร่ถึงวันที่ \(lastDay.thaiLong) (อีก \(rest) วัน) หลังจากนั้นจะเหลือเพียงข้อความแจ้งว่าเลิกเผยแพร่แล้ว",
      en: rest == 0
        ? "today (\(lastDay.iso)) is the last day of this page"
        : "this page is published until \(lastDay.iso) (\(rest) days more); then only a notice stays at its address",
      mendTh: "ถ้ายังใช้อยู่ ให้เลื่อนวันในบรรทัด withdraw: หรือลบบรรทัดนั้น",
      mendEn: "move the day of withdraw: if it is still needed, or remove the line")
  }

  static func nameOfAnotherDay(_ day: CalendarDay, _ published: CalendarDay) -> Diagnostic {
    Diagnostic(
      "document.other-day", .problem,
      th: "ชื่อไฟล์บอกวันที่ \(day.thaiLong) แต่ published: บอกวันที่ \(published.thaiLong) หน้านี้แสดงวันที่ตาม published:",
      en: "the file name says \(day.iso), published: says \(published.iso), which is what the page shows",
      mendTh: "แก้ให้เป็นวันเดียวกัน หรือลบบรรทัด published:",
      mendEn: "make both the same day, or remove the line published:")
  }

  static func unknownUnit(_ unit: String, among known: KnownNames) -> Diagnostic {
    Diagnostic(
      "document.unknown-unit", .error, th: "ไม่มีส่วนงาน “\(unit)” ใน agency.yaml",
      en: "“\(unit)” is not a unit of agency.yaml",
      mendTh: "ใช้ชื่อใดชื่อหนึ่ง: \(known.list) หรือเพิ่มใน units: ของ agency.yaml",
      mendEn: "use one of: \(known.list), or add it to units: in agency.yaml",
      suggestion: known.suggestion(for: unit))
  }

  static func noCoveredYears(_ text: String) -> Diagnostic {
    Diagnostic(
      "document.covers", .error, th: "อ่านช่วงปี “\(text)” ไม่ได้", en: "“\(text)” is not a span of fiscal years",
      mendTh: "เขียนเช่น 2566-2570", mendEn: "write such as 2566-2570")
  }

  static func unknownSchema(_ name: String, among names: [String]) -> Diagnostic {
    let list = names.joined(separator: ", ")
    return Diagnostic(
      "document.unknown-schema", .error, th: "ไม่รู้จักรูปแบบตาราง “\(name)”",
      en: "“\(name)” is not a known table", mendTh: "ใช้ชื่อใดชื่อหนึ่ง: " + list, mendEn: "use one of: " + list,
      suggestion: NearestName.suggestion(for: name, among: names))
  }

  static func unsafeURL(_ url: String) -> Diagnostic {
    Diagnostic(
      "document.unsafe-url", .error, th: "ที่อยู่เว็บนี้ใช้ไม่ได้: “\(url)”",
      en: "this web address cannot be used: “\(url)”",
      mendTh: "ใช้ที่อยู่ที่ขึ้นต้นด้วย https:// http:// mailto: tel: หรือ / สำหรับหน้าในเว็บไซต์นี้",
      mendEn: "use https://, http://, mailto:, tel:, or / for a page of this site")
  }
}
