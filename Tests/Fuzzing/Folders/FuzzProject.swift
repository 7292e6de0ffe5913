import Content
import Diagnostics
import Files
import Foundation
import Readiness
import Release
import Site
import Synchronization
import ThaiText

/// A small project that is built and released.
final class FuzzProject: Sendable {
  /// The project that the end-to-end tests build too.
  static let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../EndToEndTests/Fixtures/small").standardized

  let folder: FuzzFolder

  init() throws { folder = try FuzzFolder(copyOf: Self.fixture) }

  /// Builds and releases; what went wrong, beside what is found in the content.
  func build(templates: [SourceText] = []) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let content = ContentLoader(root: folder.root, workers: 1).load(into: &findings),
      let day = CalendarDay(year: 2023, month: 3, day: 15)
    else { return findings.hasErrors ? nil : "content is refused in silence" }
    let readiness = content.agency.catalogueYears.compactMap { content.library[$0] }
      .map { Assessor(content: content, today: day).readiness(for: $0) }
    let theme = ProjectTheme(templates: templates, assets: [])
    guard !findings.hasErrors, !readiness.isEmpty,
      let compiled = SiteTemplates(projectTemplates: templates, into: &findings)
    else { return nil }
    let renderer = SiteRenderer(
      content: content, readiness: readiness, theme: theme, templates: compiled, workers: 1)
    return release(renderer, isOurs: templates.isEmpty, into: &findings)
  }

  private func release(
    _ renderer: SiteRenderer, isOurs: Bool, into findings: inout DiagnosticList
  ) -> String? {
    let settings = ReleaseSettings(workers: 1, isDurable: false)
    guard
      let staging = Release.begin(
        ReleaseLayout(root: folder.root), protecting: ProtectedFolders(sources: [folder.root + "/Content"]),
        settings: settings, into: &findings)
    else { return "no release could begin" }
    let disk = SourceFolder(root: folder.root)
    let fault = Mutex<String?>(nil)
    let site = renderer.render(into: &findings) { file in
      if !staging.add(file, copiesFrom: disk) {
        fault.withLock { $0 = "\(file.path) is refused" }
      }
      guard isOurs, case .bytes(let bytes) = file.contents, file.path.hasSuffix(".html"),
        let found = UnsafeHTML.find(in: bytes)
      else { return }
      fault.withLock { $0 = "\(found) in \(file.path)" }
    }
    LinkCheck.report(site, into: &findings)
    if findings.hasErrors {
      staging.abandon()
    } else if staging.finish(into: &findings) == nil {
      return "a sound site is not released"
    }
    return fault.withLock(\.self)
  }
}
