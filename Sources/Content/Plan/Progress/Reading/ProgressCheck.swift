import Diagnostics
import ThaiText

/// Holds a progress report against the plan and against itself.
struct ProgressCheck {
  let report: ProgressReport
  let plan: ActionPlan
  let source: SourceText

  /// Reports everything that cannot be as it is written.
  func run(into diagnostics: inout DiagnosticList) {
    checkYear(into: &diagnostics)
    checkDay(into: &diagnostics)
    checkMentioned(into: &diagnostics)
    for entry in report.projects {
      checkReason(entry, into: &diagnostics)
      checkMoney(entry, into: &diagnostics)
      checkQuarters(entry, into: &diagnostics)
      checkResults(entry, into: &diagnostics)
    }
  }

  private func checkYear(into diagnostics: inout DiagnosticList) {
    guard !plan.years.isEmpty, !plan.years.contains(report.year) else { return }
    add(
      "progress.other-year", .error, at: SourcePlace(file: report.path),
      LocalizedText(
        th: "แผนไม่ครอบคลุมปี \(report.year.buddhistYear)",
        en: "the plan does not cover \(report.year.buddhistYear)"),
      mend: LocalizedText(
        th: "แก้ปีในชื่อไฟล์ หรือ years: ใน plan.yaml",
        en: "mend the year in the file's name, or years: in plan.yaml"),
      into: &diagnostics)
  }

  private func checkDay(into diagnostics: inout DiagnosticList) {
    guard report.asOf < report.round.end(of: report.year) else { return }
    add(
      "progress.round-not-over", .problem, at: SourcePlace(file: report.path),
      LocalizedText(
        th:
          "ข้อมูล ณ \(report.asOf.thaiLong) ยังไม่ครบ\(report.round.words.th) (\(report.round.end(of: report.year).thaiLong))",
        en:
          "figures as of \(report.asOf.iso) do not cover the round that ends on \(report.round.end(of: report.year).iso)"
      ),
      mend: LocalizedText(
        th: "เก็บข้อมูลถึงวันสิ้นรอบแล้วแก้ asOf: หรือใส่ status: draft ไว้ก่อน",
        en: "take the figures at the end of the round and mend asOf:, or keep it as status: draft"),
      into: &diagnostics)
  }

  private func checkMentioned(into diagnostics: inout DiagnosticList) {
    let silent = plan.projects.filter { report.progress(of: $0.id) == nil }.map(\.id)
    guard !silent.isEmpty else { return }
    add(
      "progress.unreported", .problem, at: SourcePlace(file: report.path),
      LocalizedText(
        th: "ยังไม่รายงาน \(silent.count) โครงการ: \(silent.joined(separator: ", "))",
        en: "\(silent.count) projects are not reported: \(silent.joined(separator: ", "))"),
      mend: LocalizedText(
        th: "เพิ่มรายการใน projects: ของแต่ละโครงการ แม้ยังไม่ได้เริ่ม", en: "add an entry for each under projects:"),
      into: &diagnostics)
  }

  private func checkReason(_ entry: ProjectProgress, into diagnostics: inout DiagnosticList) {
    if entry.state == .notPossible, entry.reason == nil {
      add(
        "progress.reason-missing", .error, at: entry.place,
        LocalizedText(
          th: "\(entry.project) ดำเนินการไม่ได้ แต่ไม่บอกเหตุผล",
          en: "\(entry.project) could not be done, and no reason is given"),
        mend: LocalizedText(
          th: "เพิ่ม reason: เป็น no-budget, policy-changed, too-few-staff หรือ other",
          en: "add reason: no-budget, policy-changed, too-few-staff or other"), into: &diagnostics)
    }
    if entry.reason == .other, entry.reasonText == nil {
      add(
        "progress.reason-text", .error, at: entry.place,
        LocalizedText(
          th: "\(entry.project) มีเหตุผลอื่น แต่ไม่บอกว่าเหตุผลใด",
          en: "\(entry.project) has another reason, and does not say which"),
        mend: LocalizedText(th: "เพิ่ม reasonText: คำอธิบาย", en: "add reasonText: with the reason"),
        into: &diagnostics)
    }
    if entry.state != .notPossible, entry.reason != nil || entry.reasonText != nil {
      add(
        "progress.needless-reason", .problem, at: entry.place,
        LocalizedText(
          th: "\(entry.project) \(entry.state.words.th) แต่ให้เหตุผลที่ดำเนินการไม่ได้",
          en: "\(entry.project) is \(entry.state.words.en), and gives a reason why it could not be done"),
        mend: LocalizedText(
          th: "แก้ state: เป็น not-possible หรือลบเหตุผล",
          en: "change state: to not-possible, or remove the reason"),
        into: &diagnostics)
    }
  }

  private func checkMoney(_ entry: ProjectProgress, into diagnostics: inout DiagnosticList) {
    if let paid = entry.paid, let ordinance = entry.ordinance, paid > ordinance {
      add(
        "progress.paid-exceeds", .problem, at: entry.place,
        LocalizedText(
          th: "\(entry.project) เบิกจ่าย \(paid.grouped) บาท มากกว่าข้อบัญญัติ \(ordinance.grouped) บาท",
          en:
            "\(entry.project) has \(paid.grouped) baht paid, more than the \(ordinance.grouped) of the ordinance"
        ),
        mend: LocalizedText(
          th: "ตรวจ paid: และ ordinance: (รวมเงินโอนเพิ่ม)", en: "check paid: and ordinance:, transfers included"
        ),
        into: &diagnostics)
    }
    if entry.isInOrdinance == false, let ordinance = entry.ordinance, ordinance > .zero {
      add(
        "progress.ordinance-differs", .problem, at: entry.place,
        LocalizedText(
          th: "\(entry.project) ไม่ได้อยู่ในข้อบัญญัติ แต่มีวงเงิน \(ordinance.grouped) บาท",
          en: "\(entry.project) is not in the ordinance, and has \(ordinance.grouped) baht in it"),
        mend: LocalizedText(th: "แก้ inOrdinance: หรือ ordinance:", en: "mend inOrdinance: or ordinance:"),
        into: &diagnostics)
    }
  }

  private func checkQuarters(_ entry: ProjectProgress, into diagnostics: inout DiagnosticList) {
    let early = entry.quarters.filter { $0 > report.quartersBegun }
    guard !early.isEmpty else { return }
    add(
      "progress.quarter-to-come", .problem, at: entry.place,
      LocalizedText(
        th:
          "\(entry.project) ทำไตรมาส \(early.map(String.init).joined(separator: ", ")) แล้ว ทั้งที่ยังไม่ถึงไตรมาสนั้น",
        en:
          "\(entry.project) has done quarter \(early.map(String.init).joined(separator: ", ")), which has not begun"
      ),
      mend: LocalizedText(th: "แก้ quarters: หรือ asOf:", en: "mend quarters: or asOf:"), into: &diagnostics)
  }

  private func checkResults(_ entry: ProjectProgress, into diagnostics: inout DiagnosticList) {
    let outputs = plan.project(entry.project)?.outputs ?? []
    for result in entry.results
    where !(1...max(1, outputs.count)).contains(result.indicator) || outputs.isEmpty {
      add(
        "progress.unknown-indicator", .error, at: result.place,
        LocalizedText(
          th: "\(entry.project) มีผลผลิต \(outputs.count) ข้อ ไม่มีข้อ \(result.indicator)",
          en: "\(entry.project) has \(outputs.count) outputs, and no number \(result.indicator)"),
        mend: LocalizedText(
          th: "ใช้ลำดับของ outputs: ในใบโครงการ", en: "use the number of an output in the sheet"),
        into: &diagnostics)
    }
    guard entry.state == .done else { return }
    let given = Set(entry.results.map(\.indicator))
    let lacking = outputs.indices.filter {
      !given.contains($0 + 1) && PlanTargetFigure.of(outputs[$0]) != nil
    }
    guard !lacking.isEmpty else { return }
    add(
      "progress.result-missing", .problem, at: entry.place,
      LocalizedText(
        th:
          "\(entry.project) แล้วเสร็จ แต่ไม่มีผลของผลผลิตข้อ \(lacking.map { String($0 + 1) }.joined(separator: ", "))",
        en:
          "\(entry.project) is done, and output \(lacking.map { String($0 + 1) }.joined(separator: ", ")) has no result"
      ),
      mend: LocalizedText(
        th: "เพิ่ม results: - {indicator: \((lacking.first ?? 0) + 1), reached: ตัวเลขที่ทำได้}",
        en: "add results: - {indicator: \((lacking.first ?? 0) + 1), reached: the figure}"),
      into: &diagnostics)
  }

  private func add(
    _ rule: RuleID, _ severity: Severity, at place: SourcePlace, _ message: LocalizedText,
    mend: LocalizedText,
    into diagnostics: inout DiagnosticList
  ) {
    diagnostics.add(
      Diagnostic(
        rule, severity, at: place, message, mend: mend, snippet: source.text(ofLine: place.line)))
  }
}
