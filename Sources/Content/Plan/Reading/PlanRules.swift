import Diagnostics

/// What is said of the files of a plan while they are read.
extension Diagnostic {
  static let noPlan = Diagnostic(
    "plan.missing", .error, LocalizedText(th: "ไม่มีไฟล์ plan.yaml", en: "there is no plan.yaml"),
    mend: LocalizedText(
      th: "นำเข้าจากเอกสารด้วย prongsai import plan ชื่อไฟล์ หรือสร้าง plan.yaml",
      en: "import the document with prongsai import plan FILE, or write plan.yaml"))

  static let noReportName = Diagnostic(
    "plan.progress-name", .error,
    LocalizedText(
      th: "ชื่อนี้ไม่ใช่รายงานความก้าวหน้าของแผน", en: "the name is not that of a progress report"),
    mend: LocalizedText(
      th: "ตั้งชื่อเช่น 2566-h1.yaml (รอบ 6 เดือน) หรือ 2566-annual.yaml (รอบ 12 เดือน)",
      en: "name it such as 2566-h1.yaml (six months) or 2566-annual.yaml (twelve months)"))

  static func noSheet(_ id: String, among known: KnownNames) -> Diagnostic {
    Diagnostic(
      "plan.unknown-project", .error,
      LocalizedText(th: "ไม่มีใบโครงการ projects/\(id).md", en: "there is no sheet projects/\(id).md"),
      mend: LocalizedText(
        th: "แก้ชื่อ หรือลบ project: ถ้ายังไม่มีใบโครงการ",
        en: "mend the name, or leave project: out where there is no sheet"),
      suggestion: known.suggestion(for: id))
  }

  static func dimensionTwice(_ number: Int) -> Diagnostic {
    Diagnostic(
      "plan.dimension-twice", .error,
      LocalizedText(th: "มีมิติที่ \(number) สองครั้ง", en: "dimension \(number) is there twice"),
      mend: LocalizedText(th: "รวมเป็นมิติเดียว หรือแก้ number:", en: "join the two, or mend number:"))
  }

  static func noSection(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.section", .error,
      LocalizedText(
        th: "section: “\(text)” ไม่ใช่เลขหัวข้อ", en: "section: “\(text)” is no number of a section"),
      mend: LocalizedText(th: "เขียนเช่น 1.1.1", en: "write such as 1.1.1"))
  }

  static func noYears(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.years", .error,
      LocalizedText(
        th: "อ่านปีงบประมาณ “\(text)” ไม่ได้", en: "“\(text)” is no fiscal year and no span of years"),
      mend: LocalizedText(th: "เขียนเช่น 2566-2570 หรือ 2566", en: "write such as 2566-2570 or 2566"))
  }

  static func noQuarters(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.quarters", .error,
      LocalizedText(th: "“\(text)” ไม่ใช่ไตรมาส 1 ถึง 4", en: "“\(text)” is no quarter from 1 to 4"),
      mend: LocalizedText(th: "เขียนเช่น [1, 2] หรือ 1-4", en: "write such as [1, 2] or 1-4"))
  }
}
