import Catalogue
import Readiness
import Records
import ThaiText

/// A page of the site, before it is rendered.
public final class SitePage: Sendable {
  /// What the page shows; all but articles, of which there are thousands, lie elsewhere, so that a page is small.
  enum Subject: Sendable {
    case home
    case category(PublicationCategory)
    indirect case document(Document)
    indirect case standIn(PartReadiness, ItemReadiness)
    indirect case assessment(Readiness)
    indirect case checklist(Readiness)
    indirect case plan(PlanContent)
    indirect case progress(ProgressReport, PlanContent)
    indirect case project(PlanProject, PlanSheet, PlanContent)
    case newsList
    case article(Article, newer: Article?, older: Article?)
    case siteMap
    case notFound
  }

  /// Where it lies.
  public let address: SitePath
  let subject: Subject
  /// The day of its last change, where it has one.
  let lastChanged: CalendarDay?

  /// The path of the one file that it is written in, where there is one.
  var source: String? {
    switch subject {
    case .document(let document): document.path
    case .article(let article, _, _): article.path
    default: nil
    }
  }

  init(_ subject: Subject, at address: SitePath, lastChanged: CalendarDay? = nil) {
    self.subject = subject
    self.address = address
    self.lastChanged = lastChanged
  }
}
