import Diagnostics

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
  /// All files that pages offer or show, each once.
  private var offeredFiles: Set<ContentFile> {
    let files =
      documents.values.joined().flatMap(\.files) + (news + pages).flatMap(\.shownFiles)
      + (plan?.shownFiles ?? []) + profileFiles + [emblem].compactMap(\.self)
    return Set(files.filter { $0.state.isAvailable })
  }

  /// What is said once of all files together: what was left out of them, and what was not looked into.
  package var privacyNotes: [Diagnostic] {
    let files = offeredFiles
    let photos = Set(files.filter(\.toldPlace).map(\.path)).sorted()
    let hidden = Set(files.filter(\.kind.hidesText))
    let kinds = Dictionary(grouping: hidden, by: \.kind).map { (label: $0.key.label, count: $0.value.count) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
    return (photos.isEmpty ? [] : [.placesRemoved(photos.map { FileName($0).last })])
      + (kinds.isEmpty ? [] : [.notSearched(kinds)])
  }
}
