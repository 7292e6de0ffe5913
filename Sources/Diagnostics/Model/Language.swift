/// The language in which a message is shown.
package enum Language: String, Sendable, CaseIterable {
  case th
  case en
}
