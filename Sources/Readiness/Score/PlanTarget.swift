import Content
import Diagnostics
import ThaiText

/// The score that the agency's own action plan sets as its target.
package struct PlanTarget: Sendable {
  package let score: Double
  /// The sentence that sets it.
  package let sentence: String
  package let project: PlanProject

  private static let subjects = ["คุณธรรมและความโปร่งใส", "ITA", "OIT"]

  /// The highest score of an assessment of integrity and transparency that any indicator of the plan sets; nil if none does.
  package init?(of plan: PlanContent?) {
    let all = (plan?.plan.projects ?? []).flatMap { project in
      (project.outputs + project.outcomes).compactMap { sentence -> PlanTarget? in
        guard Self.subjects.contains(where: sentence.contains), let target = PlanTargetFigure.of(sentence),
          target.unit == "คะแนน" || target.unit == "ร้อยละ", 1...10_000 ~= target.figure.hundredths
        else { return nil }
        return PlanTarget(Double(target.figure.hundredths) / 100, sentence, project)
      }
    }
    guard let highest = all.max(by: { $0.score < $1.score }) else { return nil }
    self = highest
  }

  private init(_ score: Double, _ sentence: String, _ project: PlanProject) {
    self.score = score
    self.sentence = sentence
    self.project = project
  }
}
