import Catalogue
import Diagnostics

/// Decides an element: seen by the program, declared by the author, or missing.
enum ElementCheck {
  /// The readiness of an element by a checker of its document.
  static func readiness(of element: RequiredElement, by checker: EvidenceChecker) -> ElementReadiness {
    var finding = checker.finding(for: element.evidence)
    if finding.state == .missing, element.evidence.acceptsDeclaration,
      let declaration = checker.document?.declarations.first(where: { $0.element == element.id })
    {
      let label = LocalizedText(th: declaration.text, en: declaration.text)
      finding = EvidenceFinding(
        state: .declared, evidence: [Evidence(place: declaration.place, anchor: nil, label: label)])
    }
    return ElementReadiness(
      element: element, state: finding.state, evidence: finding.state == .missing ? [] : finding.evidence,
      shortfall: finding.state == .missing ? finding.shortfall : nil, place: finding.place, mend: finding.mend
    )
  }
}
