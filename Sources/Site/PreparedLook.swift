import Diagnostics
import Workers

/// A project's look that is made ready beside other work, such as the reading of content.
public final class PreparedLook: Sendable {
  /// What the project brings.
  public let look: ProjectLook
  private let made: PreparedTemplates
  private let work: SideTask<Void>

  /// Begins at once where there are several workers, else when the look is first needed.
  public init(_ look: ProjectLook, workers: Int) {
    self.look = look
    let made = PreparedTemplates(look)
    self.made = made
    work = SideTask(isBeside: workers > 1) { made.compileUsual() }
  }

  // Nothing runs on behind a build that has ended.
  deinit { work.abandon() }

  /// The templates; nothing where one is missing.
  ///
  /// What is wrong in them is reported.
  func templates(into diagnostics: inout DiagnosticList) -> SiteTemplates? {
    let (templates, findings) = made.templates
    diagnostics.add(contentsOf: findings)
    return templates
  }
}
