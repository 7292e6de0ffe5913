import Markup
import Templating

/// The parts of a frame that are the same, letter for letter, on all pages of one folder below the top.
struct SharedFrame: Sendable {
  let home: SafeURL?
  let emblem: SafeURL?
  let stylesheet: SafeURL?
  let theme: SafeURL?
  let feed: SafeURL?
  let navigation: [Prepared<LinkRow>]
  let contact: Prepared<ContactBlock>
  let footLinks: [Prepared<LinkRow>]
}
