import Diagnostics
import Files

/// Reads the agency's profile alone, for commands that need no more of the content.
package enum AgencyProfile {
  /// The agency of a project; nothing where it cannot be read, which is reported.
  package static func read(root: String, into diagnostics: inout DiagnosticList) -> Agency? {
    let disk = SourceFolder(root: root)
    let path = ContentScanner.folder + "/agency.yaml"
    guard let text = TextFile.read(path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
    else {
      return nil
    }
    return AgencyReader.read(text, into: &diagnostics)
  }
}
