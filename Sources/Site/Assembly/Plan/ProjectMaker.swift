import Content
import Markup
import ThaiText

/// Makes the page of one project.
struct ProjectMaker {
  let plans: PlanMaker

  private var content: PlanContent { plans.content }

  /// The page of a project with its sheet.
  func page(_ project: PlanProject, _ sheet: PlanSheet) -> ProjectPage {
    let page = FixedPages.project(project.id)
    let plan = content.plan
    let dimension = plan.dimension(of: project).flatMap { number in
      plan.dimensions.first { $0.number == number }
    }
    let budgets = budgets(project)
    return ProjectPage(
      frame: plans.frame(
        "โครงการ \(project.id)", at: page, above: [plans.planCrumb], description: project.name,
        lastChanged: sheet.updated ?? content.lastChanged),
      id: project.id, title: project.name, dimension: dimension.map { "มิติที่ \($0.number) \($0.title)" },
      section: project.section.map { $0 + (project.sectionTitle.map { " " + $0 } ?? "") },
      isSample: content.isSample, updated: (sheet.updated ?? content.updated).map(DateText.init),
      rationale: sheet.body.html, objectives: words(project.objectives),
      targets: project.targets.map { target in
        TargetRow(who: target.who, count: target.count.map { "\(ThaiNumber.grouped($0)) คน" })
      },
      steps: StepList.html(project.steps), quarterWords: PlanWords.quarters(project.quarters),
      years: PlanWords.years(project.years),
      budgets: budgets.map { YearAmount(year: $0.year, amount: AmountCell($0.baht)) },
      total: AmountCell(budgets.reduce(Baht.zero) { $0 + $1.baht }), responsible: project.responsible,
      outputs: words(project.outputs), outcomes: words(project.outcomes),
      reports: content.progress.filter { $0.progress(of: project.id) != nil }.map {
        ProgressMaker(plan: plan, report: $0, page: page).row(project)
      },
      files: sheet.attachments.map { FileRowMaker(page: page).row($0) },
      previous: neighbour(project, -1, from: page), next: neighbour(project, 1, from: page))
  }

  private func words(_ texts: [String]) -> [PlanWord] { texts.map { PlanWord(text: $0) } }

  /// The money of each year: that of the row which names the sheet, else the sheet's own in its years.
  private func budgets(_ project: PlanProject) -> [(year: String, baht: Baht)] {
    content.plan.years.compactMap { year in
      content.plan.amount(of: project, in: year).map { (String(year.buddhistYear), $0) }
    }
  }

  private func neighbour(_ project: PlanProject, _ step: Int, from page: SitePath) -> LinkRow? {
    let projects = content.plan.projects
    guard let index = projects.firstIndex(where: { $0.id == project.id }),
      projects.indices.contains(index + step)
    else { return nil }
    let other = projects[index + step]
    return LinkRow(title: other.name, url: FixedPages.project(other.id).url(from: page))
  }
}
