/// The ids of a page's own parts to which evidence and links lead.
///
/// Each holds a full stop, which no id of a heading can hold (`Slug`), so that whatever an author calls a heading, it meets
/// no part of the page. The ids in `Templates/` are of the same form.
package enum PageAnchor {
  package static let content = "page.content"
  package static let contact = "page.contact"
  /// What the items of the list ask of the page, and where it is shown.
  package static let elements = "page.elements"
  package static let text = "page.text"
  package static let planBudget = "plan.budget"
  package static let planTimeline = "plan.timeline"
  package static let progressProjects = "progress.projects"
  package static let progressMoney = "progress.money"
}
