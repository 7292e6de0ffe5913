import Catalogue
import Content
import Markup
import Templating

/// Which disclosure serves which duty: one row a key, one column a family of lists.
struct DutiesPage: TemplateModel {
  static let title = "ข้อมูลแต่ละรายการตอบหน้าที่ใดบ้าง"

  let frame: PageFrame
  let families: [DutyFamily]
  let groups: [DutyGroup]

  init(_ families: [Catalogue], on page: SitePage, in site: SiteContext) {
    frame = PageFrame(Self.title, of: page, in: site)
    self.families = families.map(DutyFamily.init)
    let asked = Set(families.flatMap(\.items).flatMap(\.keys))
    let entries = Dictionary(
      site.entries.values.flatMap(\.self).map { ($0.kind.key, $0.page) }
    ) { first, _ in first }
    groups = PublicationCategory.allCases.compactMap { category in
      let kinds = site.content.library.keys.kinds(in: category).filter { asked.contains($0.key) }
      return kinds.isEmpty
        ? nil
        : DutyGroup(
          title: category.title.th, columns: families.count,
          rows: kinds.map { kind in
            DutyRow(
              title: kind.title, url: (entries[kind.key] ?? nil)?.url(from: page.address),
              cells: families.map { DutyCell(codes: $0.items(for: kind.key).map(\.code)) })
          })
    }
  }

  static let fields: [TemplateField<DutiesPage>] = [
    .record("frame", \.frame), .text("title") { _ in title }, .list("families", \.families),
    .list("groups", \.groups),
  ]
}

/// A family with what is known of its list.
struct DutyFamily: TemplateModel {
  let label: String
  let title: String
  let count: String
  let caution: String?

  init(_ catalogue: Catalogue) {
    label = catalogue.family.label
    title = catalogue.family.title.th
    count = "\(catalogue.items.count) ข้อ"
    caution = catalogue.confidence == .high ? nil : catalogue.confidence.words.th
  }

  static let fields: [TemplateField<DutyFamily>] = [
    .text("label", \.label), .text("title", \.title), .text("count", \.count), .text("caution", \.caution),
  ]
}

/// The disclosures of a category.
struct DutyGroup: TemplateModel {
  let title: String
  let columns: Int
  let rows: [DutyRow]

  static let fields: [TemplateField<DutyGroup>] = [
    .text("title", \.title), .text("columns") { String($0.columns) }, .list("rows", \.rows),
  ]
}

/// A disclosure, with its page if it has one.
struct DutyRow: TemplateModel {
  let title: String
  let url: SafeURL?
  let cells: [DutyCell]

  static let fields: [TemplateField<DutyRow>] = [
    .text("title", \.title), .url("url", \.url), .list("cells", \.cells),
  ]
}

/// The items of one family that a disclosure answers.
struct DutyCell: TemplateModel {
  let codes: [String]

  static let fields: [TemplateField<DutyCell>] = [
    .text("codes") { $0.codes.joined(separator: ", ") }
  ]
}
