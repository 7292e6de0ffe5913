import Diagnostics
import ThaiText

/// Finds persons' identification numbers in texts, which are never published.
enum PersonalDataCheck {
  private static let textKinds: Set<FileKind> = [.csv, .txt, .json, .xml, .svg]

  /// Reports every such number in the files that a page offers and that hold plain text, reading none again that is
  /// known to hold no such number.
  static func report(
    in files: [ContentFile], of disk: ContentDisk, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    for file in files where file.state.isAvailable && textKinds.contains(file.kind) {
      if let stamp = try? disk.stamp(of: file.path),
        disk.found?.known(file.path, stamp)?.holdsNoNumbers == true
      {
        continue
      }
      guard let (bytes, stamp) = try? disk.stampedRead(file.path, limit: TextFile.largestTable) else {
        continue
      }
      let text = SourceText(path: file.path, bytes: bytes)
      let matches = NationalID.findPersonal(in: text.bytes)
      report(matches, in: text, allowing: exceptions, into: &diagnostics)
      if matches.isEmpty { disk.found?.noteNoNumbers(in: file.path, stamp) }
    }
  }

  /// Reports every such number by its last four digits only; the line itself is not shown.
  static func report(
    in source: SourceText, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    report(NationalID.findPersonal(in: source.bytes), in: source, allowing: exceptions, into: &diagnostics)
  }

  private static func report(
    _ matches: [NationalID.Match], in source: SourceText, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    for match in matches where !exceptions.contains(match.lastDigits) {
      diagnostics.add(
        Diagnostic(
          "privacy.national-id", .error, at: source.place(at: match.offset),
          LocalizedText(
            th: "พบเลขประจำตัวประชาชน (ลงท้าย \(match.lastDigits))",
            en: "there is a person's identification number (ending in \(match.lastDigits))"),
          mend: LocalizedText(
            th:
              "ลบหรือปิดบังตัวเลข ถ้าไม่ใช่เลขประจำตัวประชาชน ให้ระบุ notPersonal: [{ending: \"\(match.lastDigits)\", reason: …}] ในเอกสาร",
            en:
              "remove or mask it; where it is something else, say so in the document: notPersonal: [{ending: \"\(match.lastDigits)\", reason: …}]"
          )))
    }
  }
}
