import Diagnostics
import Synchronization

/// The templates of a look, made by whoever needs them first.
final class PreparedTemplates: Sendable {
  private let look: ProjectLook
  private let kept = Mutex<(templates: SiteTemplates?, findings: DiagnosticList)?>(nil)

  init(_ look: ProjectLook) { self.look = look }

  /// The templates with what is wrong in them; others wait while they are made.
  var templates: (templates: SiteTemplates?, findings: DiagnosticList) {
    kept.withLock { kept in
      if let kept { return kept }
      var findings = DiagnosticList()
      let templates = SiteTemplates(projectTemplates: look.templates, into: &findings)
      kept = (templates, findings)
      return (templates, findings)
    }
  }

  /// Compiles what nearly every site needs.
  func compileUsual() { templates.templates?.compileUsual() }
}
