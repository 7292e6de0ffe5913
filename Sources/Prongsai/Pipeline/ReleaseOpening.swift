import Diagnostics
import Publishing

/// Opens the release of a project.
struct ReleaseOpening {
  let options: RunOptions
  let output: String

  init(_ options: RunOptions, output: String) {
    self.options = options
    self.output = output
  }

  /// The absolute path of the project.
  var root: String { AbsolutePath.of(options.root) }

  /// The staging of a new release; absent where findings say why.
  func begin(into faults: inout DiagnosticList) -> Staging? {
    let settings = ReleaseSettings(
      workers: options.workers, modificationTime: Environment.sourceDateEpoch)
    return Release.begin(
      ReleaseLayout(root: root, output: output), protecting: ProjectFolders.protected(in: options.root),
      settings: settings, into: &faults)
  }
}
