import Diagnostics
import Files
import ThaiText

/// Finds persons' identification numbers in texts, which are never published.
enum PersonalDataCheck {
  private static let textKinds: Set<FileKind> = [.csv, .txt, .json, .xml, .svg]

  /// Reports every such number in the files that a page offers and that hold plain text.
  static func report(
    in files: [ContentFile], of disk: SourceFolder, allowing exceptions: Set<String>,
    into diagnostics: inout DiagnosticList
  ) {
    for file in files where file.state.isAvailable && textKinds.contains(file.kind) {
      guard let bytes = try? disk.read(file.path, limit: TextFile.largestTable) else { continue }
      report(in: SourceText(path: file.path, bytes: bytes), allowing: exceptions, into: &diagnostics)
    }
  }

  /// Reports every such number by its last four digits only; the line itself is not shown.
  static func report(
    in source: SourceText, allowing exceptions: Set<String> = [], into diagnostics: inout DiagnosticList
  ) {
    for match in NationalID.findPersonal(in: source.bytes) where !exceptions.contains(match.lastDigits) {
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
