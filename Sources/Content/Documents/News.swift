import DataFiles
import Diagnostics
import ThaiText

/// What sort of news an item is.
package enum NewsKind: String, Sendable, CaseIterable {
  case general, activity, announcement, procurement, jobs, warning

  /// The kind as readers know it.
  package var title: LocalizedText {
    switch self {
    case .general: LocalizedText(th: "ข่าวประชาสัมพันธ์", en: "General news")
    case .activity: LocalizedText(th: "กิจกรรม", en: "Activities")
    case .announcement: LocalizedText(th: "ประกาศ", en: "Announcements")
    case .procurement: LocalizedText(th: "จัดซื้อจัดจ้าง", en: "Procurement")
    case .jobs: LocalizedText(th: "รับสมัครงาน", en: "Jobs")
    case .warning: LocalizedText(th: "เตือนภัย", en: "Warnings")
    }
  }

  /// Reads the field `kind`, which may be written in Thai or as in addresses.
  static func read(_ fields: inout FieldReader, into diagnostics: inout DiagnosticList) -> NewsKind {
    let words = allCases.map(\.title.th) + allCases.map(\.rawValue)
    let word = fields.choice("kind", among: words, into: &diagnostics)?.value
    return allCases.first { $0.title.th == word || $0.rawValue == word } ?? .general
  }
}

/// The news of a year or of a kind, over as many pages as they need.
///
/// Pages are counted from the oldest news on, so that what stands on a page stays there: only the front page, which shows the
/// newest, changes when news are added.
package struct NewsShelf<Item: HasCommonFields & Sendable>: Sendable {
  /// What the news have in common.
  package enum Subject: Sendable, Hashable {
    case year(Int)
    case kind(NewsKind)
  }

  /// One page of the list; the front page has no number.
  package struct Page: Sendable {
    package let number: Int?
    package let address: SitePath
    package let items: [Item]
  }

  package static var pageLength: Int { 20 }

  package let subject: Subject
  /// The front page, and behind it the others, the newest first.
  package let pages: [Page]
  package let count: Int

  /// The shelf of news, the newest first.
  init(_ subject: Subject, _ items: [Item]) {
    self.subject = subject
    count = items.count
    let full = max(0, items.count / Self.pageLength - 1)
    let front = items.dropLast(full * Self.pageLength)
    let older = (1...max(1, full)).reversed().filter { $0 <= full }.map { number in
      let end = items.count - (number - 1) * Self.pageLength
      return Page(
        number: number, address: Self.address(of: subject, page: number),
        items: Array(items[(end - Self.pageLength)..<end]))
    }
    pages = [Page(number: nil, address: Self.address(of: subject), items: Array(front))] + older
  }

  private static func address(of subject: Subject, page: Int? = nil) -> SitePath {
    switch subject {
    case .year(let year): FixedPages.news(in: year, page: page)
    case .kind(let kind): FixedPages.news(of: kind, page: page)
    }
  }
}

extension NewsShelf where Item == Article {
  /// The shelves of all news: a year each, the newest first, and a kind each if there is more than one.
  package static func all(of news: [Article]) -> [NewsShelf] { shelves(news) { $0.head } }
}

extension NewsShelf where Item == ArticleFrontMatter {
  static func all(of heads: [ArticleFrontMatter]) -> [NewsShelf] {
    shelves(
      heads.filter { $0.kind == .news && !$0.isEnglish && $0.common.publishedSoFar != nil }.sorted {
        NewestFirst.precedes($0.common.publishedSoFar, $0.address, $1.common.publishedSoFar, $1.address)
      }
    ) { $0 }
  }
}

extension NewsShelf {
  private static func shelves(_ news: [Item], head: (Item) -> ArticleFrontMatter) -> [NewsShelf] {
    let years = Dictionary(grouping: news) { $0.common.publishedSoFar.map { $0.year + 543 } ?? 0 }
    let kinds = Dictionary(grouping: news) { head($0).newsKind }
    let byYear = years.filter { $0.key > 0 }.sorted { $0.key > $1.key }
      .map { NewsShelf(.year($0.key), $0.value) }
    let byKind = NewsKind.allCases.compactMap { kind in kinds[kind].map { NewsShelf(.kind(kind), $0) } }
    return byYear + (byKind.count > 1 ? byKind : [])
  }
}
