import Diagnostics
import Publishing

/// Opens the release of a project.
struct ReleaseOpening: Sendable {
  private let folder: String
  private let output: String
  private let workers: Int

  init(_ options: CommonOptions, output: String) {
    folder = options.root
    workers = options.workers
    self.output = output
  }

  /// The absolute path of the project.
  var root: String { AbsolutePath.of(folder) }

  /// The staging of a new release; absent where findings say why.
  func begin(into faults: inout DiagnosticList) -> Staging? {
    let settings = ReleaseSettings(workers: workers, modificationTime: Environment.sourceDateEpoch)
    return Release.begin(
      ReleaseLayout(root: root, output: output), protecting: ProjectFolders.protected(in: folder),
      settings: settings, into: &faults)
  }
}
