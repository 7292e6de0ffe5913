import Markup
import Templating

/// A disclosure of one fiscal year.
struct DisclosurePage: TemplateModel {
  /// What stands around.
  let frame: PageFrame
  /// The title.
  let title: String
  /// The category that it belongs to.
  let category: Link
  /// What it is, in a sentence.
  let summary: String?
  /// The fiscal year.
  let fiscalYear: String
  /// When it was published.
  let published: DateText?
  /// When it was changed.
  let updated: DateText?
  /// Who is responsible.
  let unit: String?
  /// How the item stands.
  let status: StatusMark?
  /// The newest year’s page, where this is an older one.
  let newest: Link?
  /// Where each required element is shown, by item.
  let elementGroups: [ElementGroup]
  /// The ways to reach the agency, on the page of contacts.
  let contact: AgencyCard?
  /// The executives with their photos.
  let people: PeopleSection?
  /// The text.
  let body: HTMLFragment
  /// The data as tables.
  let datasets: [DatasetTable]
  /// The attached files.
  let files: [FileRow]
  /// Links to other places.
  let links: [Link]
  /// The same disclosure of other years, newest first.
  let olderYears: [YearRow]
  /// The disclosure before this one in its category.
  let previous: Link?
  /// The disclosure after this one.
  let next: Link?
  /// Says that the content is made up.
  let sampleNote: String?

  static let fields: [TemplateField<DisclosurePage>] = [
    .record("frame") { $0.frame },
    .text("title") { $0.title },
    .record("category") { $0.category },
    .text("summary") { $0.summary },
    .text("fiscalYear") { $0.fiscalYear },
    .record("published") { $0.published },
    .record("updated") { $0.updated },
    .text("unit") { $0.unit },
    .record("status") { $0.status },
    .record("newest") { $0.newest },
    .list("elementGroups") { $0.elementGroups },
    .record("contact") { $0.contact },
    .record("people") { $0.people },
    .html("body") { $0.body },
    .list("datasets") { $0.datasets },
    .list("files") { $0.files },
    .flag("hasFiles") { !$0.files.isEmpty },
    .list("links") { $0.links },
    .flag("hasLinks") { !$0.links.isEmpty },
    .list("olderYears") { $0.olderYears },
    .flag("hasOlderYears") { !$0.olderYears.isEmpty },
    .record("previous") { $0.previous },
    .record("next") { $0.next },
    .flag("hasPager") { $0.previous != nil || $0.next != nil },
    .text("sampleNote") { $0.sampleNote },
  ]
}
