/// Whether a document may be seen by the public.
package enum PublicationStatus: String, Sendable, CaseIterable {
  case published
  case draft
}
