/// The language in which a message is shown.
public enum Language: String, Sendable, CaseIterable {
  case th
  case en
}
