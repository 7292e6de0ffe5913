import Diagnostics

/// What a look at the content for one rule came to.
struct EvidenceFinding {
  /// How sure we are.
  var state: ElementState
  /// What was found.
  var evidence: [Evidence] = []
  /// What is lacking.
  var shortfall: LocalizedText?
  /// Where it is lacking.
  var place: SourcePlace?
  /// What to do about it.
  var mend: LocalizedText?

  static func verified(_ evidence: [Evidence]) -> EvidenceFinding {
    EvidenceFinding(state: .verified, evidence: evidence)
  }

  static func missing(_ shortfall: LocalizedText, at place: SourcePlace? = nil) -> EvidenceFinding {
    EvidenceFinding(state: .missing, shortfall: shortfall, place: place)
  }
}
