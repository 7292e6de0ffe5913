import Catalogue
import Content
import Readiness
import ThaiText

/// A page of the site, before it is rendered.
package struct SitePage: Sendable {
  /// What the page shows.
  indirect enum Subject: Sendable {
    case home
    case category(PublicationCategory)
    case document(Document)
    case profileAnswer(PartReadiness, ItemReadiness)
    case assessment(Readiness)
    case checklist(Readiness)
    case plan(PlanContent)
    case progress(ProgressReport, PlanContent)
    case project(PlanProject, PlanSheet, PlanContent)
    case newsList
    case article(Article, newer: Article?, older: Article?)
    case siteMap
    case notFound
  }

  /// Where it lies.
  package let address: SitePath
  let subject: Subject
  /// The day of its last change, where it has one.
  let lastChanged: CalendarDay?

  /// The files of the content from which it is made; a folder, with `/` at its end, stands for all that it holds.
  var sources: [String] {
    switch subject {
    case .document(let document): [document.path]
    case .article(let article, _, _): [article.path]
    default: ["Content/"]
    }
  }

  init(_ subject: Subject, at address: SitePath, lastChanged: CalendarDay? = nil) {
    self.subject = subject
    self.address = address
    self.lastChanged = lastChanged
  }
}
