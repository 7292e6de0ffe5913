import Content
import Diagnostics
import ThaiText

/// What the content dates after the day of judgement: nobody can have seen it yet, so that it shows nothing.
struct FutureDates {
  let today: CalendarDay

  /// Every such date of the content.
  func findings(in content: Content) -> [Diagnostic] {
    let documents = content.documents.values.flatMap(\.self).sorted { $0.path < $1.path }
    var found = documents.flatMap { document in
      findings(of: document.common, in: document.path)
        + document.datasets.flatMap { cells(of: $0).map(\.finding) }
    }
    for article in content.news + content.pages { found += findings(of: article.common, in: article.path) }
    if let plan = content.plan {
      found += findings(of: plan.common, in: PlanContent.path)
      found += plan.progress.flatMap(findings)
    }
    return found
  }

  /// The dates of publication and of change.
  func findings(of common: CommonFields, in file: String) -> [Diagnostic] {
    common.days(after: today, in: file).map { finding($0.day, at: $0.place) }
  }

  /// The dates of a progress report.
  func findings(of report: ProgressReport) -> [Diagnostic] {
    report.days(after: today).map { finding($0.day, at: $0.place) }
  }

  /// The cells of a table that lie ahead, where only what has happened may stand.
  func cells(of dataset: Dataset) -> [DatasetDoubt] {
    let dated = dataset.columns.indices.filter {
      let column = dataset.columns[$0]
      return (column.kind == .day || column.kind == .month) && !column.mayLieAhead
    }
    return dated.flatMap { index in
      dataset.rows.compactMap { row in
        guard let day = row.cells[index].firstDay, day > today else { return nil }
        return DatasetDoubt(
          column: dataset.columns[index].name, finding: finding(day, at: dataset.place(of: row, at: index)))
      }
    }
  }

  private func finding(_ day: CalendarDay, at place: SourcePlace) -> Diagnostic {
    .futureDate(day, today, at: place)
  }
}

extension DatasetCell {
  /// The day that it names, or the first one of its month.
  fileprivate var firstDay: CalendarDay? {
    switch value {
    case .day(let day): day
    case .month(let month): CalendarDay(year: month.year, month: month.month, day: 1)
    default: nil
    }
  }
}

extension Assessor {
  /// What the content says that cannot be so on the day of judgement, whichever item asks for it.
  package var findings: [Diagnostic] {
    FutureDates(today: today).findings(in: content)
      + [content.plan?.namesOther(than: content.agency)].compactMap(\.self)
  }
}

extension Readiness {
  /// Documents that are to be valid now, and that nobody changed or found valid since the assessed year began.
  ///
  /// Only where the list asks for what is valid now: what it asks for a year's figures, no later look makes newer.
  package var reviewNotes: [Diagnostic] {
    let year = catalogue.year
    var seen: Set<String> = []
    return items.flatMap { item in
      item.parts.compactMap { part in
        guard part.kind.period(for: year) == .any, let document = part.document, document.year < year,
          let last = [document.lastChanged, document.common.validatedSoFar].compactMap(\.self).max(),
          last < year.first, seen.insert(document.path).inserted
        else { return nil }
        return .notReviewed(document, last: last, item.item, today: judgedOn)
      }
    }
  }
}
