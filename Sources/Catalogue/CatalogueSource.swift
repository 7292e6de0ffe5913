/// Where a fact of a list was read.
package struct CatalogueSource: Sendable, Hashable {
  /// Whose page or file it is, and of which year (Thai).
  package let title: String
  /// Its address, if the whole of it is known.
  package let url: String?
  /// How far it can be relied on.
  package let trust: SourceTrust

  /// The source in one line.
  package var line: String { url.map { "\(title) · \($0)" } ?? title }
}

/// How far a source can be relied on.
package enum SourceTrust: String, Sendable, Hashable, CaseIterable {
  /// An assessed agency, or the assessor itself, that copies the official wording or number.
  case official = "A"
  /// An assessed agency's own headings and evidence: what it did, not what is asked for.
  case practice = "B"
  /// A scheme adapted from the list, such as that of schools: help with the wording only.
  case adapted = "C"
  /// The press, a vendor, a developer.
  case press = "D"
  /// Remembered, and read nowhere.
  case remembered = "M"

  /// Whether an element may be called sourced because of it.
  var isEvidence: Bool { self == .official || self == .practice }
}

extension [CatalogueSource] {
  /// Whether an element may be called sourced because of them.
  var hasEvidence: Bool { contains(where: \.trust.isEvidence) }
}
