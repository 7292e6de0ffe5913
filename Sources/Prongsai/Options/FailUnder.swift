import ArgumentParser
import Content
import Diagnostics
import Readiness

/// The score below which a command ends with 3: a number, or what the agency's action plan sets.
enum FailUnder: ExpressibleByArgument {
  case points(Double)
  case plan

  /// The words that mean the plan's target.
  static let planWords: Set = ["plan", "แผน"]

  init?(argument: String) {
    if Self.planWords.contains(argument) {
      self = .plan
    } else if let points = Double(argument) {
      self = .points(points)
    } else {
      return nil
    }
  }

  /// The score; ends with 1 if the plan sets none.
  func score(of content: Content?, _ options: CommonOptions) throws -> Double {
    if case .points(let points) = self { return points }
    var ignored = DiagnosticList()
    let content = content ?? ContentLoader(root: options.root, workers: options.workers).load(into: &ignored)
    if let target = PlanTarget(of: content?.plan) { return target.score }
    options.findings.printAlone([.noPlanTarget], asJSON: options.json)
    throw ExitStatus.contentErrors
  }
}

extension Diagnostic {
  fileprivate static let noPlanTarget = Diagnostic(
    "report.no-plan-target", .error,
    LocalizedText(
      th: "แผนใน Content/plan ไม่ได้ตั้งเป้าคะแนนการประเมินคุณธรรมและความโปร่งใสไว้ จึงเทียบไม่ได้",
      en: "the plan in Content/plan sets no score of the ITA as a target"),
    mend: LocalizedText(
      th:
        "เขียนเป้าไว้ใน outputs: หรือ outcomes: ของโครงการ เช่น “ผลการประเมิน ITA ไม่ต่ำกว่า 85 คะแนน” หรือใส่ตัวเลขแทน เช่น --fail-under 85",
      en:
        "write it among the outputs: or outcomes: of a project, such as “ผลการประเมิน ITA ไม่ต่ำกว่า 85 คะแนน”, or give a number, such as --fail-under 85"
    ))
}
