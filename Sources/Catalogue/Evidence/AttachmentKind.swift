/// What kind of file counts.
public enum AttachmentKind: String, Sendable, Hashable, CaseIterable {
  case any
  case pdf
}
