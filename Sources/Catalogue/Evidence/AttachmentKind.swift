/// What kind of file counts.
package enum AttachmentKind: String, Sendable, Hashable, CaseIterable {
  case any
  case pdf
}
