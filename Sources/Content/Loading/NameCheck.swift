import Diagnostics
import Files
import ThaiText

/// Judges the names in a content folder before anything behind them is opened.
struct NameCheck {
  private static let longestPart = 200

  let folder: String

  /// The entries that may be read; links, pipes, odd names and twins are reported and left out.
  func usable(_ entries: [SourceFolder.Entry], into diagnostics: inout DiagnosticList) -> [SourceFolder.Entry]
  {
    var seen: [String: String] = [:]
    return entries.filter { entry in
      guard !LeftoverName.matches(entry.name, isFolder: entry.kind == .folder) else { return false }
      guard hasGoodName(entry, into: &diagnostics), isReadable(entry, into: &diagnostics) else {
        return false
      }
      // Capital letters as well, since ß and ss are one name to some systems.
      let folded = Spelling.name(entry.name).uppercased().lowercased()
      guard let twin = seen.updateValue(entry.name, forKey: folded) else { return true }
      diagnostics.add(.twinNames(entry.name, twin, in: folder))
      return false
    }
  }

  private func hasGoodName(_ entry: SourceFolder.Entry, into diagnostics: inout DiagnosticList) -> Bool {
    let isOdd = entry.name.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || $0.value == 0xFFFD || $0 == "\\"
        || (0x202A...0x202E).contains($0.value)
    }
    guard isOdd || entry.name.utf8.count > Self.longestPart else { return true }
    diagnostics.add(.badName(folder + "/" + entry.name, isTooLongFor: isOdd ? nil : Self.longestPart))
    return false
  }

  private func isReadable(_ entry: SourceFolder.Entry, into diagnostics: inout DiagnosticList) -> Bool {
    switch entry.kind {
    case .file, .folder: return true
    case .symbolicLink, .other:
      diagnostics.add(.notReadable(folder + "/" + entry.name, isLink: entry.kind == .symbolicLink))
      return false
    }
  }
}
