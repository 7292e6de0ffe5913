import Diagnostics

extension Article {
  /// The files that its page shows or offers.
  package var shownFiles: [ContentFile] {
    text.files + (head.image.map { [$0] } ?? []) + album.map(\.file)
  }
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
  var offeredFiles: Set<ContentFile> {
    let documents = documents.values.joined()
    let files =
      documents.flatMap(\.files) + documents.flatMap(\.datasets).map(\.file)
      + articles.flatMap(\.shownFiles) + (plan?.shownFiles ?? []) + profileFiles
      + [emblem].compactMap(\.self)
    return Set(files.filter { $0.state.isAvailable })
  }

  /// What is said once of all files together: what is left out of them, whom they name, and what was not looked into.
  func notes(on searched: [String: FileSearch]) -> [Diagnostic] {
    let files = offeredFiles
    let photos = Set(files.filter(\.toldPlace).map(\.path)).sorted()
    let notes = SearchedFiles(searched).notes(of: Set(files.map(\.path)))
    return (photos.isEmpty ? [] : [.placesRemoved(photos.map { FileName($0).last })]) + notes
  }
}
