/// Whether a document may be seen by the public.
public enum PublicationStatus: String, Sendable, CaseIterable {
  case published
  case draft

  /// The words for all of them.
  static let words = allCases.map(\.rawValue)
}
