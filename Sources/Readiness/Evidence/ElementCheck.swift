import Catalogue
import Diagnostics

/// Decides an element: seen by the program, declared by the author, or missing.
enum ElementCheck {
  private static let refused = LocalizedText(
    th: " · คำรับรองใน elements: ใช้แทนหลักฐานนี้ไม่ได้",
    en: "; what is said under elements: cannot stand for this evidence")

  /// The readiness of an element by a checker of its document.
  static func readiness(of element: RequiredElement, by checker: EvidenceChecker) -> ElementReadiness {
    var checker = checker
    checker.declaration = checker.document?.declarations.first { $0.element == element.id }
    let finding = checker.finding(for: element.evidence)
    let isMissing = finding.state == .missing
    let note = checker.declaration == nil ? LocalizedText(th: "", en: "") : refused
    let shortfall = finding.shortfall.map { LocalizedText(th: $0.th + note.th, en: $0.en + note.en) }
    return ElementReadiness(
      element: element, state: finding.state, evidence: isMissing ? [] : finding.evidence,
      shortfall: isMissing ? shortfall : nil, place: finding.place, mend: finding.mend)
  }
}
