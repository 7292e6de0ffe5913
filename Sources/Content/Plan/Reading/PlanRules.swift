import Diagnostics

/// What is said of the files of a plan while they are read.
extension Diagnostic {
  static func planOfOtherAgency(_ named: String, _ agency: String) -> Diagnostic {
    Diagnostic(
      "plan.other-agency", .problem, th: "แผนนี้เป็นของ “\(named)” แต่หน่วยงานใน agency.yaml คือ “\(agency)”",
      en: "this plan is that of “\(named)”, and agency.yaml names “\(agency)”",
      mendTh: "นำเข้าแผนของหน่วยงานท่านเอง หรือแก้ agency: ใน Content/plan/plan.yaml ถ้าเขียนผิด",
      mendEn: "import the plan of your own agency, or mend agency: in Content/plan/plan.yaml")
  }

  static let noPlan = Diagnostic(
    "plan.missing", .error, th: "ไม่มีไฟล์ plan.yaml", en: "there is no plan.yaml",
    mendTh: "นำเข้าจากเอกสารด้วย prongsai import plan ชื่อไฟล์ หรือสร้าง plan.yaml",
    mendEn: "import the document with prongsai import plan FILE, or write plan.yaml")

  static let noReportName = Diagnostic(
    "plan.progress-name", .error, th: "ชื่อนี้ไม่ใช่รายงานความก้าวหน้าของแผน",
    en: "the name is not that of a progress report",
    mendTh: "ตั้งชื่อเช่น 2566-h1.yaml (รอบ 6 เดือน) หรือ 2566-annual.yaml (รอบ 12 เดือน)",
    mendEn: "name it such as 2566-h1.yaml (six months) or 2566-annual.yaml (twelve months)")

  static func noSheet(_ id: String, among known: KnownNames) -> Diagnostic {
    Diagnostic(
      "plan.unknown-project", .error, th: "ไม่มีใบโครงการ projects/\(id).md",
      en: "there is no sheet projects/\(id).md", mendTh: "แก้ชื่อ หรือลบ project: ถ้ายังไม่มีใบโครงการ",
      mendEn: "mend the name, or leave project: out where there is no sheet",
      suggestion: known.suggestion(for: id))
  }

  static func dimensionTwice(_ number: Int) -> Diagnostic {
    Diagnostic(
      "plan.dimension-twice", .error, th: "มีมิติที่ \(number) สองครั้ง", en: "dimension \(number) is there twice",
      mendTh: "รวมเป็นมิติเดียว หรือแก้ number:", mendEn: "join the two, or mend number:")
  }

  static func noSection(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.section", .error, th: "section: “\(text)” ไม่ใช่เลขหัวข้อ",
      en: "section: “\(text)” is no number of a section", mendTh: "เขียนเช่น 1.1.1",
      mendEn: "write such as 1.1.1")
  }

  static func noYears(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.years", .error, th: "อ่านปีงบประมาณ “\(text)” ไม่ได้",
      en: "“\(text)” is no fiscal year and no span of years", mendTh: "เขียนเช่น 2566-2570 หรือ 2566",
      mendEn: "write such as 2566-2570 or 2566")
  }

  static func noQuarters(_ text: String) -> Diagnostic {
    Diagnostic(
      "plan.quarters", .error, th: "“\(text)” ไม่ใช่ไตรมาส 1 ถึง 4", en: "“\(text)” is no quarter from 1 to 4",
      mendTh: "เขียนเช่น [1, 2] หรือ 1-4", mendEn: "write such as [1, 2] or 1-4")
  }
}
