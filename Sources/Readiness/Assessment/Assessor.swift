import Catalogue
import Content
import Diagnostics
import ThaiText

/// Holds content against a year's list: the stage `assess` of a build.
package struct Assessor: Sendable {
  private let content: Content
  private let today: CalendarDay

  /// Judges content on a day.
  package init(content: Content, today: CalendarDay) {
    self.content = content
    self.today = today
  }

  /// The readiness of the content for one year's list.
  package func readiness(for catalogue: Catalogue) -> Readiness {
    Readiness(
      catalogue: catalogue, judgedOn: today,
      indicators: catalogue.indicators.map { indicator in
        IndicatorReadiness(
          indicator: indicator,
          subIndicators: indicator.subIndicators.map { subIndicator in
            SubIndicatorReadiness(
              subIndicator: subIndicator,
              items: subIndicator.items.map { assess($0, in: catalogue.year) })
          })
      })
  }

  private func assess(_ item: CatalogueItem, in year: FiscalYear) -> ItemReadiness {
    let parts = item.keys.compactMap { content.library.keys[$0] }.map { assess($0, of: item, in: year) }
    return ItemReadiness(item: item, status: Self.status(of: parts), parts: parts)
  }

  /// The status of an item from its parts: what is worst for the assessor comes first.
  static func status(of parts: [PartReadiness]) -> ItemStatus {
    let due = parts.map(\.status).filter { $0 != .notDue }
    guard let first = due.first else { return parts.isEmpty ? .missing : .notDue }
    if due.contains(.broken) { return .broken }
    if due.allSatisfy({ $0 == first }) { return first }
    let isPartlyThere = due.contains(.incomplete) || due.contains(.published)
    return isPartlyThere && due.contains { $0 == .missing || $0 == .incomplete } ? .incomplete : .outdated
  }

  private func assess(_ kind: DisclosureKind, of item: CatalogueItem, in year: FiscalYear) -> PartReadiness {
    let required = item.elements(of: kind.key)
    switch DocumentChoice.document(for: kind, in: year, of: content) {
    case .found(let document):
      return part(kind, document, required, item, year)
    case .onlyOtherYears, .none:
      let planAnswers = self.plan(kind, year) != nil && required.allSatisfy(\.evidence.looksIntoPlan)
      if !required.isEmpty, planAnswers || required.allSatisfy({ !$0.evidence.needsDocument }) {
        return part(kind, nil, required, item, year)
      }
      return absent(kind, required, item, year)
    }
  }

  private func part(
    _ kind: DisclosureKind, _ document: Document?, _ required: [RequiredElement], _ item: CatalogueItem,
    _ year: FiscalYear
  ) -> PartReadiness {
    let answer = document == nil ? plan(kind, year) : nil
    let checker = EvidenceChecker(
      content: content, document: document, year: year, today: today,
      asked: DocumentChoice.wantedYear(for: kind, in: year))
    let elements = required.map { ElementCheck.readiness(of: $0, by: checker) }
    var problems = document?.allFaults ?? []
    let shortfalls = elements.compactMap { Findings.shortfall($0, of: item, document) }
    let status: ItemStatus
    if !problems.isEmpty {
      status = .broken
    } else if shortfalls.isEmpty {
      status = .published
    } else if !kind.isDue(in: year, on: today) {
      status = .notDue
    } else {
      let isAbsent = document == nil && answer?.page == nil
      status = isAbsent && shortfalls.count == elements.count ? .missing : .incomplete
    }
    if status != .notDue { problems += shortfalls }
    return PartReadiness(
      kind: kind, document: document, unit: document?.unit ?? answer?.unit,
      page: document?.address
        ?? (answer.map(\.page) ?? (status == .missing ? nil : Self.standInPage(for: kind))),
      status: status,
      lastChanged: document?.lastChanged ?? answer?.lastChanged
        ?? (kind.key == "news" ? content.news.first?.published : nil),
      elements: elements, problems: problems)
  }

  private func plan(_ kind: DisclosureKind, _ year: FiscalYear) -> PlanAnswer? {
    PlanAnswer(to: kind, for: DocumentChoice.wantedYear(for: kind, in: year), of: content)
  }

  /// The page that shows what the agency's profile or the news already answer.
  private static func standInPage(for kind: DisclosureKind) -> SitePath {
    kind.key == "news" ? FixedPages.news : SitePath([kind.category.slug, kind.key.name])
  }

  private func absent(
    _ kind: DisclosureKind, _ required: [RequiredElement], _ item: CatalogueItem, _ year: FiscalYear
  ) -> PartReadiness {
    let elements = required.map {
      ElementReadiness(element: $0, state: .missing, evidence: [], shortfall: nil, place: nil, mend: nil)
    }
    let others = content.documents(of: kind.key)
    let wanted = DocumentChoice.wantedYear(for: kind, in: year)
    guard kind.isDue(in: year, on: today) else {
      return PartReadiness(
        kind: kind, document: nil, unit: others.first?.unit, page: nil, status: .notDue, lastChanged: nil,
        elements: elements,
        problems: [])
    }
    let draft = content.drafts.first {
      $0.key == kind.key && DocumentChoice.answers($0, for: kind, in: year)
    }
    let problem = Findings.absent(kind, item, wanted: wanted, others: others, draft: draft)
    return PartReadiness(
      kind: kind, document: nil, unit: draft?.unit ?? others.first?.unit, page: others.first?.address,
      status: others.isEmpty ? .missing : .outdated,
      lastChanged: others.first?.lastChanged, elements: elements, problems: [problem])
  }
}
