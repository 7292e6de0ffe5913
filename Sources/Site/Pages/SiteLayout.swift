import Catalogue
import Content
import Readiness

/// Lays out the pages of the site: the stage between assessing and rendering.
struct SiteLayout {
  let context: SiteContext

  /// Every page, in a fixed order.
  var pages: [SitePage] {
    let content = context.content
    var pages = [SitePage(.home, at: FixedPages.home)]
    pages += PublicationCategory.allCases.map { SitePage(.category($0), at: FixedPages.category($0)) }
    pages += documents + profileAnswers
    for readiness in context.readiness {
      let year = readiness.catalogue.year
      pages.append(SitePage(.assessment(readiness), at: FixedPages.assessment(year)))
      pages.append(SitePage(.checklist(readiness), at: FixedPages.checklist(year)))
    }
    pages += plan
    pages.append(SitePage(.newsList, at: FixedPages.news))
    pages += news
    pages += content.pages.map {
      SitePage(.article($0, newer: nil, older: nil), at: $0.address, lastChanged: $0.updated ?? $0.published)
    }
    pages.append(SitePage(.siteMap, at: FixedPages.siteMap))
    pages.append(SitePage(.notFound, at: SitePath(["404.html"], isPage: false)))
    return pages
  }

  private var documents: [SitePage] {
    context.content.library.keys.kinds.flatMap { kind in
      context.content.documents(of: kind.key).map {
        SitePage(.document($0), at: $0.address, lastChanged: $0.lastChanged)
      }
    }
  }

  /// The pages of what the agency's profile answers without a document; news has a page of its own.
  private var profileAnswers: [SitePage] {
    context.content.library.keys.kinds.compactMap { kind in
      guard let answer = context.parts[kind.key]?.first, answer.part.document == nil,
        context.content.documents(of: kind.key).isEmpty, let page = answer.part.page, page != FixedPages.news,
        page.parts.first != FixedPages.plan.parts.first
      else { return nil }
      return SitePage(.profileAnswer(answer.part, answer.item), at: page)
    }
  }

  private var plan: [SitePage] {
    guard let plan = context.content.plan else { return [] }
    let reports = plan.progress.map {
      SitePage(
        .progress($0, plan), at: FixedPages.progress($0.year, $0.round),
        lastChanged: $0.published ?? $0.asOf)
    }
    let projects = plan.plan.projects.compactMap { project in
      plan.sheet(of: project.id).map {
        SitePage(
          .project(project, $0, plan), at: $0.address, lastChanged: $0.updated ?? plan.lastChanged)
      }
    }
    return [SitePage(.plan(plan), at: FixedPages.plan, lastChanged: plan.lastChanged)] + reports + projects
  }

  private var news: [SitePage] {
    let all = context.content.news
    return all.indices.map { index in
      let newer = index > 0 ? all[index - 1] : nil
      let older = index + 1 < all.count ? all[index + 1] : nil
      return SitePage(
        .article(all[index], newer: newer, older: older), at: all[index].address,
        lastChanged: all[index].updated ?? all[index].published)
    }
  }
}
