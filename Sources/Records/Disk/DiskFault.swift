/// Why something in the content folder could not be read.
public enum DiskFault: Error, Sendable, Equatable {
  case missing
  case symbolicLink
  case notAFile
  case tooLarge(limit: Int)
  case denied
  case changed
  case other(code: Int32)
}
