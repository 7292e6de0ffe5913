import Diagnostics
import Glibc

/// Finds the file that someone meant who misspelt its name.
package enum NearbyName {
  /// The path with the one name of its folder that is spelt nearly so; nil if there is none.
  package static func suggestion(for path: String) -> String? {
    let parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    guard let name = parts.last else { return nil }
    let above = (path.utf8.first == 0x2F ? "/" : "") + parts.dropLast().joined(separator: "/")
    guard let near = NearestName.suggestion(for: name, among: names(in: above.isEmpty ? "." : above)) else {
      return nil
    }
    return above.isEmpty ? near : above == "/" ? "/" + near : above + "/" + near
  }

  private static func names(in folder: String) -> [String] {
    let entries = (try? SourceFolder(root: folder).entries(of: "")) ?? []
    return entries.map(\.name).filter { $0.utf8.first != 0x2E }
  }
}
