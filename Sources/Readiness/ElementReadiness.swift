import Catalogue
import Diagnostics

/// One required element compared with the content.
package struct ElementReadiness: Sendable {
  /// What is required.
  package let element: RequiredElement
  /// How sure we are that it is shown.
  package let state: ElementState
  /// Where it is shown.
  package let evidence: [Evidence]
  /// What is lacking, if it is missing.
  package let shortfall: LocalizedText?
  /// The place at which to fix it, if there is one.
  package let place: SourcePlace?
  /// What to do about it, if it is missing.
  package let mend: LocalizedText?
}

/// How sure we are that a document shows a required element.
package enum ElementState: String, Sendable, CaseIterable {
  /// The program has seen it.
  case verified
  /// Only the author says so.
  case declared
  /// Neither seen nor declared.
  case missing
}

/// What in the content satisfies an element, and where readers see it.
package struct Evidence: Sendable, Hashable {
  /// The file and line of the content.
  package let place: SourcePlace
  /// The id on the page at which readers see it; nil for the page as a whole.
  package let anchor: String?
  /// What it is, in a few words.
  package let label: LocalizedText
}

extension Evidence {
  /// Evidence whose label is the author's own text.
  init(_ text: String, at place: SourcePlace, anchor: String? = nil) {
    self.init(place: place, anchor: anchor, label: LocalizedText(th: text, en: text))
  }
}

/// What a look at the content for one rule came to.
struct EvidenceResult {
  /// How sure we are.
  let state: ElementState
  /// What was found.
  var evidence: [Evidence] = []
  /// What is lacking.
  var shortfall: LocalizedText?
  /// Where it is lacking.
  var place: SourcePlace?
  /// What to do about it.
  var mend: LocalizedText?
  /// Whether what was seen leaves nothing to the author's word.
  var isSeen = false

  static func verified(_ evidence: [Evidence]) -> EvidenceResult {
    EvidenceResult(state: .verified, evidence: evidence)
  }

  static func missing(
    th: String, en: String, at place: SourcePlace?, mend: LocalizedText? = nil
  ) -> EvidenceResult {
    EvidenceResult(state: .missing, shortfall: LocalizedText(th: th, en: en), place: place, mend: mend)
  }

  /// What a finding of the content says is lacking, at its place or at another one.
  static func missing(_ finding: Diagnostic, at place: SourcePlace? = nil) -> EvidenceResult {
    EvidenceResult(
      state: .missing, shortfall: finding.message, place: place ?? finding.place, mend: finding.mend)
  }
}
