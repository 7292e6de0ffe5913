// Readiness: content compared with an official list.
//
// In: the `Content` that the agency wrote, a year's `Catalogue`, and the day of judgement.
// Out: a `Readiness`: a status and a score for every item, the evidence of every element, and the problems that
// keep an item from being published in full. Reports/ writes it in every form; Score/ says what an item is worth and what
// the score would be; Work/ says who has to do what by when.
//
// Open first: this file walks the list; `Answers` chooses the document or the plan's page that answers for a
// key; `EvidenceChecker` looks for the evidence of each element (tables in `DatasetEvidence`, the plan in
// `ActionPlanEvidence`, profile and news in `AgencyEvidence`); `ReadinessRules` holds the words of the problems.

import Catalogue
import Content
import Diagnostics
import ThaiText

/// Compares content with a year's list: the stage `assess` of a build.
package struct Assessor: Sendable {
  let content: Content
  let today: CalendarDay

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

  func assess(_ item: CatalogueItem, in year: FiscalYear) -> ItemReadiness {
    let parts = item.keys.compactMap { content.library.keys[$0] }.map { assess($0, of: item, in: year) }
    return ItemReadiness(item: item, status: ItemStatus(of: parts.map(\.status)), parts: parts)
  }

  private func assess(_ kind: DisclosureKind, of item: CatalogueItem, in year: FiscalYear) -> PartReadiness {
    if let document = kind.document(in: year, of: content) { return part(kind, document, item, year) }
    let rules = item.elements(of: kind.key).map(\.evidence)
    let planAnswers =
      PlanAnswer(to: kind, for: kind.wantedYear(in: year), of: content, on: today) != nil
      && rules.allSatisfy(\.canLookIntoPlan)
    if !rules.isEmpty, planAnswers || !rules.contains(where: \.needsDocument) {
      return part(kind, nil, item, year)
    }
    return absent(kind, item, year)
  }

  /// A key that a document answers, or the plan, the profile or the news without one.
  private func part(
    _ kind: DisclosureKind, _ document: Document?, _ item: CatalogueItem, _ year: FiscalYear
  ) -> PartReadiness {
    let wanted = kind.wantedYear(in: year)
    let plan = document == nil ? PlanAnswer(to: kind, for: wanted, of: content, on: today) : nil
    let checker = EvidenceChecker(
      content: content, document: document, year: year, today: today, asked: wanted)
    let elements = item.elements(of: kind.key).map(checker.readiness)
    let broken = document?.allFaults ?? []
    let leftOver = (document?.placeholders ?? []).map { $0.of(item) }
    let shortfalls = elements.filter { $0.state == .missing }
      .map { Diagnostic.elementMissing($0, of: item, document) }
    let status: ItemStatus
    if !broken.isEmpty {
      status = .broken
    } else if shortfalls.isEmpty && leftOver.isEmpty {
      status = elements.isEmpty ? .notChecked : .published
    } else if !kind.isDue(in: year, on: today) {
      status = .notDue
    } else {
      let hasNothing = document == nil && plan?.page == nil && shortfalls.count == elements.count
      status = hasNothing ? .missing : .incomplete
    }
    let isNews = kind.key == "news"
    let profilePage = isNews ? FixedPages.news : FixedPages.disclosure(kind, year)
    return PartReadiness(
      kind: kind, document: document,
      unit: document?.unit ?? plan?.unit ?? content.agency.work.responsible(for: kind)?.unit,
      page: document?.address ?? (plan.map(\.page) ?? (status == .missing ? nil : profilePage)),
      status: status,
      lastChanged: document?.lastChanged ?? plan?.lastChanged
        ?? (isNews ? content.news.lazy.compactMap(\.published).first { $0 <= today } : nil),
      elements: elements,
      problems: (broken + (status == .notDue ? [] : shortfalls) + leftOver).map(weighed),
      faults: broken + leftOver)
  }

  /// A problem with the weight that the agency gives its rule.
  private func weighed(_ problem: Diagnostic) -> Diagnostic {
    var problem = problem
    problem.severity = content.agency.severities.weight(of: problem.rule, problem.severity)
    return problem
  }

  /// A key that nothing answers, or only documents of other years.
  private func absent(_ kind: DisclosureKind, _ item: CatalogueItem, _ year: FiscalYear) -> PartReadiness {
    let elements = item.elements(of: kind.key).map {
      ElementReadiness(element: $0, state: .missing, evidence: [], shortfall: nil, place: nil, mend: nil)
    }
    let newest = content.documents(of: kind.key, askedIn: year).first
    let draft = content.drafts.first { $0.key == kind.key && kind.isAnswered(by: $0, in: year, of: content) }
    let unit = draft?.unit ?? content.agency.work.responsible(for: kind)?.unit ?? newest?.unit
    let declared = content.agency.notApplicable[kind.key]
    guard declared == nil, kind.isDue(in: year, on: today) else {
      return PartReadiness(
        kind: kind, document: nil, unit: unit, page: nil,
        status: declared == nil ? .notDue : .notApplicable, lastChanged: nil, elements: elements,
        problems: [], reason: declared?.text, faults: [])
    }
    let wanted = kind.wantedYear(in: year)
    let withdrawn = content.withdrawn.first { kind.isAnswered(by: $0, in: year, of: content) }
    let problem =
      if let withdrawn {
        Diagnostic.withdrawn(withdrawn, kind, item)
      } else if let draft {
        Diagnostic.draft(draft, of: kind, item)
      } else if let newest {
        Diagnostic.outdated(kind, item, newest: newest, wanted: wanted)
      } else {
        Diagnostic.missing(kind, item, wanted: wanted)
      }
    return PartReadiness(
      kind: kind, document: nil, unit: unit, page: newest?.address,
      status: newest == nil ? .missing : .outdated, lastChanged: newest?.lastChanged, elements: elements,
      problems: [weighed(problem.about(FindingSubject(kind.key.name)))], faults: [])
  }
}
