import Diagnostics
import Foundation

@testable import PlanImport

/// The text of one agency's real plan, which lies outside the project and may be absent.
enum RealPlan {
  private static let url = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../../shared/plan-2566-2570.txt").standardizedFileURL

  static let text = try? String(contentsOf: url, encoding: .utf8)
  static let skipped = "the text of the real plan lies outside the project and is absent here"

  static func imported() -> (ImportedPlan, DiagnosticList) {
    var diagnostics = DiagnosticList()
    let plan = PlanImporter(SourceText(path: "plan.txt", text: text ?? "")).read(into: &diagnostics)
    return (plan, diagnostics)
  }
}
