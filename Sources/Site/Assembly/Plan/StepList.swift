import Content
import Markup

/// Writes steps as a list, those within a step as a list of their own.
enum StepList {
  /// The list; nothing where there are no steps.
  static func html(_ steps: [PlanStep]) -> HTMLFragment {
    var bytes: [UInt8] = []
    append(steps, to: &bytes)
    return HTMLFragment(finished: bytes)
  }

  private static func append(_ steps: [PlanStep], to bytes: inout [UInt8]) {
    guard !steps.isEmpty else { return }
    bytes += "<ol>\n".utf8
    for step in steps {
      bytes += "<li>".utf8
      HTMLEscape.appendText(step.text.utf8, to: &bytes)
      append(step.steps, to: &bytes)
      bytes += "</li>\n".utf8
    }
    bytes += "</ol>\n".utf8
  }
}
