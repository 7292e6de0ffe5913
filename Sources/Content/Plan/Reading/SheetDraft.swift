import Diagnostics
import ThaiText

/// A sheet whose data is read and whose text is not.
struct SheetDraft: Sendable {
  var project: PlanProject
  let source: SourceText
  let body: Range<Int>
  let attachments: [Attachment]
  let updated: CalendarDay?
  let faults: [Diagnostic]
  /// The last digits of numbers that are no person's.
  let exceptions: Set<String>
}
