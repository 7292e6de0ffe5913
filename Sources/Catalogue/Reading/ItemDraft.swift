import DataFiles
import Diagnostics

/// What a file says about an item, complete or as a change to one.
struct ItemDraft {
  let title: String?
  let group: String?
  let kinds: [DisclosureKind]?
  let confidence: Confidence?
  let note: String?
  let dataYear: PeriodRule?
  let elements: [ElementDraft]
  let without: [Located<String>]
}
