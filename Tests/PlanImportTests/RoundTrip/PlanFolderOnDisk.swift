import Diagnostics
import Foundation
import Content

/// A project's folder of its own with the files of a plan, deleted at the end.
final class PlanFolderOnDisk {
  let root: URL

  init(_ files: [ScaffoldFile]) throws {
    root = FileManager.default.temporaryDirectory.appending(path: "prongsai-plan-" + UUID().uuidString)
    let agency = ScaffoldFile(
      "Content/agency.yaml", bytes: Array("name: องค์การบริหารส่วนตำบลบ้านสวน\nfiscalYear: 2566\n".utf8))
    for file in files + [agency] {
      let url = root.appending(path: file.path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: url)
    }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// The plan as the content's loader reads it, and the errors on the way.
  func load() -> (plan: PlanContent?, errors: [Diagnostic]) {
    var diagnostics = DiagnosticList()
    let content = ContentLoader(root: root.path, workers: 1).load(into: &diagnostics)
    return (content?.plan, diagnostics.all.filter { $0.severity == .error })
  }
}
