extension Article {
  /// The files that its page shows or offers.
  package var shownFiles: [ContentFile] { text.files + (head.image.map { [$0] } ?? []) }
}

extension PlanContent {
  /// The files that its pages show or offer.
  package var shownFiles: [ContentFile] {
    let evidence = progress.flatMap { $0.projects.flatMap(\.evidence) }
    return (attachments + sheets.flatMap(\.attachments) + evidence).map(\.file) + sheets.flatMap(\.bodyFiles)
  }
}

extension Content {
  /// How many of the files that pages offer hold packed texts, which no search sees, by their kind.
  package var unsearchedFiles: [(label: String, count: Int)] {
    let files =
      documents.values.joined().flatMap(\.files) + (news + pages).flatMap(\.shownFiles)
      + (plan?.shownFiles ?? [])
    let hidden = Set(files.filter { $0.state.isAvailable && $0.kind.hidesText })
    return Dictionary(grouping: hidden, by: \.kind).map { ($0.key.label, $0.value.count) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
  }
}
