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
    return entries.filter { isMeant($0, in: folder, into: &diagnostics) }.compactMap { entry in
      read(entry, folder + "/" + entry.name, into: &diagnostics).map { (entry.name, $0) }
    }
  }

  /// Templates by their ending, and every asset; what editors leave beside a file means nothing.
  private func isMeant(
    _ entry: SourceFolder.Entry, in folder: String, into diagnostics: inout DiagnosticList
  ) -> Bool {
    guard !LeftoverName.matches(entry.name, isFolder: entry.kind == .folder) else { return false }
    if folder == Self.assets || entry.name.hasSuffix(Self.ending) { return true }
    if folder + "/" + entry.name != Self.assets { diagnostics.add(.noTemplate(folder + "/" + entry.name)) }
    return false
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
    PersonalDataCheck.report(inTheme: path, bytes, into: &diagnostics)
    return PictureMetadata.removed(fromTheme: path, bytes, into: &diagnostics)
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

  /// Something in the folder of the templates that is none.
  fileprivate static func noTemplate(_ path: String) -> Diagnostic {
    Diagnostic(
      "template.not-used", .problem, at: SourcePlace(file: path),
      LocalizedText(
        th: "“\(path)” ไม่ใช่แม่แบบ จึงไม่ได้ใช้ในเว็บไซต์",
        en: "“\(path)” is no template and is not used for the site"),
      mend: LocalizedText(
        th: "แม่แบบต้องมีนามสกุล .mustache ส่วนรูป CSS และฟอนต์วางใน Templates/assets",
        en: "a template ends in .mustache; pictures, CSS and fonts belong into Templates/assets"))
  }
}
