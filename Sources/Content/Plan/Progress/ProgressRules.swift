import Diagnostics
import ThaiText

/// What is said of progress reports.
extension Diagnostic {
  static func yearOutsidePlan(_ year: FiscalYear) -> Diagnostic {
    Diagnostic(
      "progress.other-year", .error, th: "แผนไม่ครอบคลุมปี \(year.buddhistYear)",
      en: "the plan does not cover \(year.buddhistYear)", mendTh: "แก้ปีในชื่อไฟล์ หรือ years: ใน plan.yaml",
      mendEn: "mend the year in the file's name, or years: in plan.yaml")
  }

  package static func roundNotOver(_ report: ProgressReport) -> Diagnostic {
    let end = report.round.end(of: report.year)
    return Diagnostic(
      "progress.round-not-over", .problem,
      th: "ข้อมูล ณ \(report.asOf.thaiLong) ยังไม่ครบ\(report.round.words.th) (\(end.thaiLong))",
      en: "figures as of \(report.asOf.iso) do not cover the round that ends on \(end.iso)",
      mendTh: "เก็บข้อมูลถึงวันสิ้นรอบแล้วแก้ asOf: หรือใส่ status: draft ไว้ก่อน",
      mendEn: "take the figures at the end of the round and mend asOf:, or keep it as status: draft")
  }

  static func unreported(_ ids: [String]) -> Diagnostic {
    let list = ids.joined(separator: ", ")
    return Diagnostic(
      "progress.unreported", .problem, th: "ยังไม่รายงาน \(ids.count) โครงการ: \(list)",
      en: "\(ids.count) projects are not reported: \(list)",
      mendTh: "เพิ่มรายการใน projects: ของแต่ละโครงการ แม้ยังไม่ได้เริ่ม",
      mendEn: "add an entry for each under projects:")
  }

  static func unknownProject(_ id: String, of plan: ActionPlan) -> Diagnostic {
    Diagnostic(
      "progress.unknown-project", .error, th: "ไม่มีโครงการ “\(id)” ในแผน",
      en: "the plan has no project “\(id)”",
      mendTh: "ใช้ชื่อไฟล์ของใบโครงการใน Content/plan/projects โดยไม่ต้องมี .md",
      mendEn: "use the name of a sheet in Content/plan/projects, without .md",
      suggestion: plan.suggestion(for: id))
  }

  static func reportedTwice(_ entry: ProjectProgress, _ earlier: ProjectProgress) -> Diagnostic {
    Diagnostic(
      "progress.project-twice", .error, th: "รายงานโครงการ \(entry.project) สองครั้ง",
      en: "project \(entry.project) is reported twice", mendTh: "รวมเป็นรายการเดียว",
      mendEn: "join the two entries",
      related: [earlier.place])
  }

  static func reasonMissing(_ entry: ProjectProgress) -> Diagnostic {
    Diagnostic(
      "progress.reason-missing", .error, th: "\(entry.project) ดำเนินการไม่ได้ แต่ไม่บอกเหตุผล",
      en: "\(entry.project) could not be done, and no reason is given",
      mendTh: "เพิ่ม reason: เป็น no-budget, policy-changed, too-few-staff หรือ other",
      mendEn: "add reason: no-budget, policy-changed, too-few-staff or other")
  }

  static func reasonTextMissing(_ entry: ProjectProgress) -> Diagnostic {
    Diagnostic(
      "progress.reason-text", .error, th: "\(entry.project) มีเหตุผลอื่น แต่ไม่บอกว่าเหตุผลใด",
      en: "\(entry.project) has another reason, and does not say which", mendTh: "เพิ่ม reasonText: คำอธิบาย",
      mendEn: "add reasonText: with the reason")
  }

  static func needlessReason(_ entry: ProjectProgress) -> Diagnostic {
    Diagnostic(
      "progress.needless-reason", .problem,
      th: "\(entry.project) \(entry.state.words.th) แต่ให้เหตุผลที่ดำเนินการไม่ได้",
      en: "\(entry.project) is \(entry.state.words.en), and gives a reason why it could not be done",
      mendTh: "แก้ state: เป็น not-possible หรือลบเหตุผล",
      mendEn: "change state: to not-possible, or remove the reason")
  }

  static func paidTooMuch(_ entry: ProjectProgress, _ paid: Baht, _ ordinance: Baht) -> Diagnostic {
    Diagnostic(
      "progress.paid-exceeds", .problem,
      th: "\(entry.project) เบิกจ่าย \(paid.grouped) บาท มากกว่าข้อบัญญัติ \(ordinance.grouped) บาท",
      en:
        "\(entry.project) has \(paid.grouped) baht paid, more than the \(ordinance.grouped) of the ordinance",
      mendTh: "ตรวจ paid: และ ordinance: (รวมเงินโอนเพิ่ม)",
      mendEn: "check paid: and ordinance:, transfers included")
  }

  static func notInOrdinance(_ entry: ProjectProgress, _ ordinance: Baht) -> Diagnostic {
    Diagnostic(
      "progress.ordinance-differs", .problem,
      th: "\(entry.project) ไม่ได้อยู่ในข้อบัญญัติ แต่มีวงเงิน \(ordinance.grouped) บาท",
      en: "\(entry.project) is not in the ordinance, and has \(ordinance.grouped) baht in it",
      mendTh: "แก้ inOrdinance: หรือ ordinance:", mendEn: "mend inOrdinance: or ordinance:")
  }

  static func negativeAmount(_ key: String) -> Diagnostic {
    Diagnostic(
      "progress.negative", .error, th: "\(key): จำนวนเงินติดลบ", en: "\(key): the amount is below zero",
      mendTh: "เขียนจำนวนเงินตั้งแต่ 0 ขึ้นไป", mendEn: "write an amount of 0 or more")
  }

  static func quartersToCome(_ entry: ProjectProgress, _ quarters: [Int]) -> Diagnostic {
    let list = quarters.map(String.init).joined(separator: ", ")
    return Diagnostic(
      "progress.quarter-to-come", .problem, th: "\(entry.project) ทำไตรมาส \(list) แล้ว ทั้งที่ยังไม่ถึงไตรมาสนั้น",
      en: "\(entry.project) has done quarter \(list), which has not begun", mendTh: "แก้ quarters: หรือ asOf:",
      mendEn: "mend quarters: or asOf:")
  }

  static func noFigure(_ text: String) -> Diagnostic {
    Diagnostic(
      "progress.not-a-figure", .error, th: "reached: “\(text)” ไม่ใช่ตัวเลข",
      en: "reached: “\(text)” is no figure", mendTh: "เขียนเฉพาะตัวเลข เช่น 85 ไม่ต้องมีหน่วย",
      mendEn: "write the figure alone, such as 85")
  }

  static func unknownIndicator(_ number: Int, of entry: ProjectProgress, count: Int) -> Diagnostic {
    Diagnostic(
      "progress.unknown-indicator", .error, th: "\(entry.project) มีผลผลิต \(count) ข้อ ไม่มีข้อ \(number)",
      en: "\(entry.project) has \(count) outputs, and no number \(number)",
      mendTh: "ใช้ลำดับของ outputs: ในใบโครงการ", mendEn: "use the number of an output in the sheet")
  }

  static func resultsMissing(_ entry: ProjectProgress, _ numbers: [Int]) -> Diagnostic {
    let list = numbers.map(String.init).joined(separator: ", ")
    return Diagnostic(
      "progress.result-missing", .problem, th: "\(entry.project) แล้วเสร็จ แต่ไม่มีผลของผลผลิตข้อ \(list)",
      en: "\(entry.project) is done, and output \(list) has no result",
      mendTh: "เพิ่ม results: - {indicator: \(numbers.first ?? 1), reached: ตัวเลขที่ทำได้}",
      mendEn: "add results: - {indicator: \(numbers.first ?? 1), reached: the figure}")
  }
}
