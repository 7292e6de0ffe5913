import DataFiles
import Diagnostics
import Files

/// Looks at every file that published pages offer or show, and says what makes it hard to open, to read or to find.
///
/// What keeps a file from being published at all is told where it is read (`FileInspector`); this is for `check` alone,
/// and reads the files once more.
package struct AttachmentDoctor: Sendable {
  /// Larger files are told: on a telephone they take long and cost money.
  static let heavy = 10 * 1_048_576
  /// Pictures with more pixels are told; no page shows as many.
  static let mostPixels = 8_000_000

  private let files: [OfferedFile]
  private let undescribed: [SourcePlace]
  private let textsOfPDF: [String: Bool]
  private let disk: SourceFolder
  private let work: ParallelMap

  /// Looks at the files of a content, read from the folder from which that was loaded.
  package init(of content: Content, reading disk: SourceFolder, workers: Int) {
    files = OfferedFile.all(of: content)
    undescribed = content.undescribedPictures
    textsOfPDF = content.textsOfPDF
    self.disk = disk
    work = ParallelMap(workers: workers)
  }

  /// Reports all that is found.
  package func report(into diagnostics: inout DiagnosticList) {
    var seen: Set<String> = []
    let once = files.filter { seen.insert($0.file.path).inserted }
    _ = work.map(once, into: &diagnostics) { file, findings in
      for finding in self.findings(about: file) { findings.add(finding.at(file.place)) }
    }
    for file in files {
      if let title = file.title, FileTitle(title, of: file.file).saysNothing {
        diagnostics.add(Diagnostic.emptyTitle(title, of: file.file).at(file.place))
      }
    }
    for office in files where office.title != nil && isOnlyForOffice(office) {
      diagnostics.add(Diagnostic.officeFile(office.file).at(office.place))
    }
    for place in undescribed { diagnostics.add(.undescribedPicture.at(place)) }
    for twins in TwinFiles(once.filter { $0.title != nil }, reading: disk).groups {
      guard let first = twins.first else { continue }
      for twin in twins.dropFirst() {
        diagnostics.add(Diagnostic.sameBytes(twin.file, first.file, at: first.place).at(twin.place))
      }
    }
  }

  private func findings(about file: OfferedFile) -> [Diagnostic] {
    guard case .available(let size, _) = file.file.state else { return [] }
    var findings: [Diagnostic] = []
    if file.file.kind.isImage {
      let edges = try? disk.edges(of: file.file.path, window: PictureSize.window)
      let picture = edges.flatMap { PictureSize($0.head, file.file.kind) }
      if let picture, picture.pixels > Self.mostPixels {
        findings.append(.manyPixels(file.file, picture))
      }
    } else if size >= Self.heavy {
      findings.append(.heavy(file.file, size))
    }
    if file.file.kind == .pdf, file.file.opensForEverybody, isScan(file.file.path) {
      findings.append(.scan(file.file))
    }
    if file.file.kind == .docx, let bytes = try? disk.read(file.file.path, limit: TextFile.largestTable),
      let document = try? WordDocument(bytes), let remains = WordRemains(of: document)
    {
      findings.append(remains.finding(about: file.file.name))
    }
    return findings
  }

  /// Whether a PDF holds pictures only: as its reader found, else by the objects that are not packed.
  private func isScan(_ path: String) -> Bool {
    textsOfPDF[path].map { !$0 } ?? (PDFSigns(path, disk)?.isScan == true)
  }

  /// Whether a text is offered in the form of a writing program, without a PDF of the same name beside it.
  private func isOnlyForOffice(_ offered: OfferedFile) -> Bool {
    guard [.doc, .docx, .xls, .pptx, .odt].contains(offered.file.kind) else { return false }
    let stem = FileEnding.split(offered.file.path).stem
    return !files.contains {
      $0.file.kind == .pdf && $0.page == offered.page && FileEnding.split($0.file.path).stem == stem
    }
  }
}

/// A file with the page that offers or shows it.
struct OfferedFile: Sendable {
  let file: ContentFile
  /// The words that people click, as far as they are written for this file; nil for one that a text shows.
  let title: String?
  /// Where it is listed, else the file itself.
  let place: SourcePlace
  /// The text whose page has it.
  let page: String

  /// The files that are there and of all published pages, without the tables from which the program makes its own.
  static func all(of content: Content) -> [OfferedFile] {
    var files: [OfferedFile] = []
    for document in content.documents.values.joined().sorted(by: { $0.path < $1.path }) {
      files += listed(document.attachments, document.path) + shown(document.bodyFiles, document.path)
    }
    for article in content.articles { files += shown(article.shownFiles, article.path) }
    if let plan = content.plan {
      files += listed(plan.attachments, PlanContent.path)
      for sheet in plan.sheets {
        files += listed(sheet.attachments, sheet.path) + shown(sheet.bodyFiles, sheet.path)
      }
      for report in plan.progress {
        files += listed(report.projects.flatMap(\.evidence), report.path)
      }
    }
    return files.filter(\.file.state.isAvailable)
  }

  private static func listed(_ attachments: [Attachment], _ page: String) -> [OfferedFile] {
    attachments.map { OfferedFile(file: $0.file, title: $0.title, place: $0.place, page: page) }
  }

  private static func shown(_ files: [ContentFile], _ page: String) -> [OfferedFile] {
    files.map { OfferedFile(file: $0, title: nil, place: SourcePlace(file: $0.path), page: page) }
  }
}

extension Content {
  /// Where texts and news show a picture without saying what is on it.
  fileprivate var undescribedPictures: [SourcePlace] {
    let texts =
      documents.values.joined().sorted { $0.path < $1.path }.map { ($0.path, $0.body) }
      + (news + pages).map { ($0.path, $0.text.body) }
    let inTexts = texts.flatMap { path, body in
      body.links.filter { $0.isImage && Placeholder.isBlank($0.text) }
        .map { SourcePlace(file: path, line: $0.line, column: $0.column) }
    }
    let ofNews = (news + pages).filter { $0.image != nil && Placeholder.isBlank($0.imageText ?? "") }
    return inTexts + ofNews.map { SourcePlace(file: $0.path) }
  }
}
