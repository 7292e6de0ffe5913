import Content
import DataFiles
import Diagnostics
import Files
import Site

/// Reads the folders `Templates` and `Templates/assets`; whatever lies there and cannot be used stops the release, so that
/// a site never goes out in another look than the agency's without a word.
struct ThemeReader {
  private static let folder = "Templates"
  private static let assets = "Templates/assets"
  private static let ending = ".mustache"
  private static let largest = 1_048_576
  /// Files of a theme that hold text and are searched for persons' numbers.
  private static let textEndings = [ending, ".css", ".js", ".svg", ".json", ".xml", ".txt", ".csv", ".html"]

  let disk: SourceFolder

  /// The theme; an empty one if there is no such folder.
  func read(into diagnostics: inout DiagnosticList) -> ProjectTheme {
    let templates = files(in: Self.folder, into: &diagnostics).filter { $0.name.hasSuffix(Self.ending) }
    let sources = templates.compactMap {
      TextEncoding.decode($0.bytes, path: Self.folder + "/" + $0.name, into: &diagnostics)
    }
    let assets = files(in: Self.assets, into: &diagnostics)
    return ProjectTheme(
      templates: sources, assets: assets.map { ProjectTheme.Asset(name: $0.name, bytes: $0.bytes) })
  }

  private func files(
    in folder: String, into diagnostics: inout DiagnosticList
  ) -> [(name: String, bytes: [UInt8])] {
    guard let status = disk.status(folder) else { return [] }
    guard status.isFolder else {
      diagnostics.add(.themeNotUsed(folder, Self.fault(of: status.kind)))
      return []
    }
    let entries: [SourceFolder.Entry]
    do { entries = try disk.entries(of: folder) } catch {
      diagnostics.add(.themeNotUsed(folder, error))
      return []
    }
    return entries.filter { isMeant($0, in: folder) }.compactMap { entry in
      read(entry, folder + "/" + entry.name, into: &diagnostics).map { (entry.name, $0) }
    }
  }

  /// Templates by their ending, and every asset; dot files and what editors leave beside a file mean nothing.
  private func isMeant(_ entry: SourceFolder.Entry, in folder: String) -> Bool {
    let name = entry.name.utf8
    guard name.first != 0x2E, name.last != 0x7E, name.first != 0x23 else { return false }
    return folder == Self.assets || entry.name.hasSuffix(Self.ending)
  }

  private func read(
    _ entry: SourceFolder.Entry, _ path: String, into diagnostics: inout DiagnosticList
  ) -> [UInt8]? {
    guard entry.kind == .file else {
      diagnostics.add(.themeNotUsed(path, Self.fault(of: entry.kind)))
      return nil
    }
    let bytes: [UInt8]
    do { bytes = try disk.read(path, limit: Self.largest) } catch {
      diagnostics.add(.themeNotUsed(path, error))
      return nil
    }
    if Self.textEndings.contains(where: path.hasSuffix) {
      PersonalDataCheck.report(in: SourceText(path: path, bytes: bytes), into: &diagnostics)
    }
    return bytes
  }

  private static func fault(of kind: EntryKind) -> FileFault {
    kind == .symbolicLink ? .symbolicLink : .notAFile
  }
}

extension Diagnostic {
  /// A part of the theme that cannot be used.
  fileprivate static func themeNotUsed(_ path: String, _ fault: FileFault) -> Diagnostic {
    let mend: LocalizedText =
      switch fault {
      case .notAFile, .symbolicLink:
        LocalizedText(
          th: "วางไฟล์จริงไว้ใน Templates หรือ Templates/assets โดยตรง หรือย้ายสิ่งนี้ออก",
          en: "put the real files into Templates or Templates/assets themselves, or move this away")
      default: fault.mend
      }
    return Diagnostic(
      "template.unreadable", .error, at: SourcePlace(file: path),
      LocalizedText(
        th: "ใช้ “\(path)” ของรูปแบบเว็บไซต์ไม่ได้: \(fault.text.th)",
        en: "“\(path)” of the site's look cannot be used: it \(fault.text.en)"),
      mend: mend)
  }
}
