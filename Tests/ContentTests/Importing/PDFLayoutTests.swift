import Files
import Testing

@testable import Content

/// PDFs are read by the machine's `pdftotext`; where it is missing, these tests say so and are skipped.
@Suite struct PDFTextTests {
  private static let program = OutsideProgram("pdftotext")

  /// A page with a text in a font that every reader has; nil for a page with nothing but a line.
  private static func pdf(_ text: String?) -> [UInt8] {
    let content = text.map { "BT /F1 12 Tf 72 700 Td (\($0)) Tj ET" } ?? "0 0 m 100 100 l S"
    let objects = [
      "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
      "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
      "<</Length \(content.utf8.count)>>\nstream\n\(content)\nendstream",
      "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>",
    ]
    var file = "%PDF-1.4\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    let lines = places.map { place in
      String(repeating: "0", count: 10 - "\(place)".count) + "\(place) 00000 n \n"
    }
    file += "xref\n0 6\n0000000000 65535 f \n" + lines.joined()
    file += "trailer\n<</Size 6 /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  @Test(.enabled(if: OutsideProgram("pdftotext") != nil, "needs pdftotext (poppler-utils)"))
  func theTextOfAPageIsRead() throws {
    let text = try PDFLayout.read(Self.pdf("Plan 2566"), with: Self.program)

    #expect(String(decoding: text, as: UTF8.self).contains("Plan 2566"))
  }

  @Test(.enabled(if: OutsideProgram("pdftotext") != nil, "needs pdftotext (poppler-utils)"))
  func aPageWithoutTextAndADamagedFileAreToldApart() {
    #expect(rule(of: Self.pdf(nil)) == "pdf.no-text")
    #expect(rule(of: Array(Self.pdf("Plan").prefix(60))) == "pdf.damaged")
  }

  private func rule(of bytes: [UInt8]) -> String? {
    let fault = #expect(throws: PDFLayout.Fault.self) { try PDFLayout.read(bytes, with: Self.program) }
    return fault?.finding(about: "a.pdf").rule.name
  }

  @Test func whatToInstallIsSaidWhereTheProgramIsMissing() {
    let fault = #expect(throws: PDFLayout.Fault.self) { try PDFLayout.read(Self.pdf("Plan"), with: nil) }
    let finding = fault?.finding(about: "แผน.pdf")

    #expect(finding?.rule == "pdf.no-program" && finding?.mend?.th.contains("poppler-utils") == true)
    #expect(finding?.mend?.th.contains(".docx") == true && finding?.message.th.contains("แผน.pdf") == true)
  }

  /// A program of the same name that asks for a password stands for a locked file.
  @Test func aLockedFileIsSaidToBeLocked() throws {
    let shell = try #require(OutsideProgram("false", in: "/usr/bin:/bin"))
    let fault = #expect(throws: PDFLayout.Fault.self) { try PDFLayout.read([], with: shell) }

    #expect(fault?.finding(about: "a.pdf").rule == "pdf.damaged")
    #expect(PDFLayout.Fault.locked.finding(about: "a.pdf").mend?.th.contains("รหัสผ่าน") == true)
  }
}
