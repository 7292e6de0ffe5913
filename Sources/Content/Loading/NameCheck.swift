import Diagnostics
import Files
import ThaiText

/// Judges the names in a content folder before anything behind them is opened.
struct NameCheck {
  private static let ignored: Set = ["thumbs.db", "desktop.ini"]
  private static let longestPart = 200

  let folder: String

  /// The entries that may be read; links, pipes, odd names and twins are reported and left out.
  func usable(_ entries: [SourceFolder.Entry], into diagnostics: inout DiagnosticList) -> [SourceFolder.Entry]
  {
    var seen: [String: String] = [:]
    return entries.filter { entry in
      guard !Self.isIgnored(entry.name) else { return false }
      guard hasGoodName(entry, into: &diagnostics), isReadable(entry, into: &diagnostics) else {
        return false
      }
      let folded = Self.isPlain(entry.name) ? entry.name : NFC.normalised(entry.name).lowercased()
      guard let twin = seen.updateValue(entry.name, forKey: folded) else { return true }
      reportTwins(entry.name, twin, into: &diagnostics)
      return false
    }
  }

  private static func isIgnored(_ name: String) -> Bool {
    name.utf8.first == 0x2E || name.utf8.starts(with: "~$".utf8)
      || (name.utf8.count <= 11 && ignored.contains(name.lowercased()))
  }

  /// Whether folding a name would change nothing in it.
  private static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
  }

  private func hasGoodName(_ entry: SourceFolder.Entry, into diagnostics: inout DiagnosticList) -> Bool {
    let isOdd = entry.name.unicodeScalars.contains {
      $0.value < 0x20 || $0.value == 0x7F || $0.value == 0xFFFD || $0 == "\\"
        || (0x202A...0x202E).contains($0.value)
    }
    guard isOdd || entry.name.utf8.count > Self.longestPart else { return true }
    diagnostics.add(
      Diagnostic(
        "content.bad-name", .error, at: SourcePlace(file: folder + "/" + entry.name),
        isOdd
          ? LocalizedText(th: "ชื่อไฟล์มีอักขระที่ใช้ไม่ได้", en: "the file name holds characters that cannot be used")
          : LocalizedText(
            th: "ชื่อไฟล์ยาวเกิน \(Self.longestPart) ไบต์",
            en: "the file name is longer than \(Self.longestPart) bytes"),
        mend: LocalizedText(
          th: "เปลี่ยนชื่อให้สั้น ใช้ตัวอักษร ตัวเลข จุด และขีด",
          en: "give it a short name of letters, digits, dots and hyphens")))
    return false
  }

  private func isReadable(_ entry: SourceFolder.Entry, into diagnostics: inout DiagnosticList) -> Bool {
    let fault: FileFault
    switch entry.kind {
    case .file, .folder: return true
    case .symbolicLink: fault = .symbolicLink
    case .other: fault = .notAFile
    }
    let path = folder + "/" + entry.name
    diagnostics.add(
      Diagnostic(
        entry.kind == .symbolicLink ? "content.symbolic-link" : "content.not-a-file", .error,
        at: SourcePlace(file: path),
        LocalizedText(th: "“\(path)” \(fault.text.th)", en: "“\(path)” \(fault.text.en)"), mend: fault.mend))
    return false
  }

  private func reportTwins(_ name: String, _ twin: String, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "content.twin-names", .error, at: SourcePlace(file: folder + "/" + name),
        LocalizedText(
          th: "ชื่อ “\(name)” กับ “\(twin)” ต่างกันเพียงตัวพิมพ์หรือการเข้ารหัสอักษร",
          en: "“\(name)” and “\(twin)” differ only in case or in how letters are encoded"),
        mend: LocalizedText(th: "เปลี่ยนชื่อไฟล์ใดไฟล์หนึ่ง", en: "rename one of them"),
        related: [SourcePlace(file: folder + "/" + twin)]))
  }
}
