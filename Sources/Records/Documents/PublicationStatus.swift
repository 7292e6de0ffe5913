/// Whether a document may be seen by the public.
public enum PublicationStatus: String, Sendable, CaseIterable {
  case published
  case draft
}
