import Content
import Diagnostics
import Files
import Foundation
import Readiness
import Synchronization
import Testing
import ThaiText

@testable import Site

/// A site that is made in this process: the demonstration agency, or a small one that a test writes.
struct TestSite: Sendable {
  static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL.path

  /// The site of the repository's `Content/`, judged on 15 March 2566.
  static let demonstration = TestSite(root: repository)

  let files: [String: OutputFile]
  let findings: [Diagnostic]
  let content: Content?

  init(
    root: String, theme: ProjectTheme = ProjectTheme(templates: [], assets: []), workers: Int = 2,
    isPreview: Bool = false
  ) {
    var diagnostics = DiagnosticList()
    let today = CalendarDay(year: 2023, month: 3, day: 15)
    let content = ContentLoader(root: root, workers: workers, today: today).load(into: &diagnostics)
    let files = Mutex<[String: OutputFile]>([:])
    if let content, let today {
      let assessor = Assessor(content: content, today: content.agency.sample?.judgedOn ?? today)
      let readiness = content.agency.catalogueYears.compactMap { content.library[$0] }
        .map { assessor.readiness(for: $0) }
      if let templates = SiteTemplates(projectTemplates: theme.templates, into: &diagnostics) {
        let renderer = SiteRenderer(
          content: content, readiness: readiness, theme: theme, templates: templates, workers: workers,
          isPreview: isPreview)
        let site = renderer.render(into: &diagnostics) { file in
          let other = files.withLock { $0.updateValue(file, forKey: file.path) }
          if other != nil { Issue.record("two files for \(file.path)") }
        }
        LinkCheck.report(site, into: &diagnostics)
      }
    }
    self.content = content
    self.files = files.withLock { $0 }
    findings = diagnostics.sorted
  }

  /// A site from files below `Content/`, written into a folder that exists only meanwhile.
  init(
    _ files: [String: String], theme: ProjectTheme = ProjectTheme(templates: [], assets: []),
    isPreview: Bool = false
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("site-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var all = ["agency.yaml": Self.agency]
    all.merge(files) { _, own in own }
    for (name, text) in all {
      let file = folder.appendingPathComponent("Content/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    self.init(root: folder.path, theme: theme, isPreview: isPreview)
  }

  static let agency = """
    name: องค์การบริหารส่วนตำบลทดสอบ
    shortName: อบต.ทดสอบ
    baseURL: https://www.example.go.th/
    fiscalYear: 2566
    catalogue: 2566
    readiness: public
    units: [สำนักปลัด, กองคลัง]
    contact: { phone: 0 2000 0000, email: saraban@example.go.th }

    """

  /// The text of a file; empty if there is none, which fails the test.
  func text(_ path: String, at location: SourceLocation = #_sourceLocation) -> String {
    guard case .bytes(let bytes)? = files[path]?.contents else {
      Issue.record("there is no \(path)", sourceLocation: location)
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A page as a tree of elements.
  func page(_ path: String, at location: SourceLocation = #_sourceLocation) -> HTML {
    HTML(text(path, at: location), at: location)
  }

  /// The paths of the sources of a file, its templates last.
  func sources(_ path: String) -> [String] { files[path].map { $0.sources + $0.templates } ?? [] }

  /// The approved page of a kind.
  static func golden(_ name: String) throws -> String {
    try String(contentsOfFile: repository + "/Tests/Golden/pages/\(name).html", encoding: .utf8)
  }
}
