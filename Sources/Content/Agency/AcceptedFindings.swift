import DataFiles
import Diagnostics
import Files
import ThaiText

/// A finding that the agency has accepted for a while.
package struct AcceptedFinding: Sendable, Hashable {
  package let id: FindingID
  /// Why it may stay.
  package let reason: String
  /// The last day on which it may.
  package let until: CalendarDay
  /// Where that is written; nil before it is.
  package let place: SourcePlace?

  package init(id: FindingID, reason: String, until: CalendarDay, place: SourcePlace? = nil) {
    self.id = id
    self.reason = reason
    self.until = until
    self.place = place
  }
}

/// The findings that the agency has accepted: `Content/accepted.yaml`, read and written.
package enum AcceptedFindings {
  package static let path = ContentScanner.folder + "/accepted.yaml"

  /// Every entry of the file; none if there is no such file.
  static func read(from disk: SourceFolder, into diagnostics: inout DiagnosticList) -> [AcceptedFinding] {
    guard disk.status(path)?.isFile == true,
      let source = TextFile.read(path, from: disk, into: &diagnostics)
    else { return [] }
    return read(source, into: &diagnostics)
  }

  static func read(_ source: SourceText, into diagnostics: inout DiagnosticList) -> [AcceptedFinding] {
    PersonalDataCheck.report(inData: source, into: &diagnostics)
    guard let node = YAMLReader.read(source, into: &diagnostics) else { return [] }
    var fields = FieldReader(node, in: source, rule: "accepted")
    let nodes = fields.sequence("findings", into: &diagnostics)
    fields.finish(into: &diagnostics)
    var all: [AcceptedFinding] = []
    for node in nodes {
      var inner = FieldReader(node, in: source, rule: "accepted")
      let id = inner.text("id", required: true, into: &diagnostics)
      let reason = inner.text("reason", required: true, into: &diagnostics)
      let until = inner.day("until", required: true, into: &diagnostics)
      inner.finish(into: &diagnostics)
      guard let id, let reason, let until else { continue }
      guard let finding = FindingID(id.value) else {
        diagnostics.add(.acceptedMalformed(id.value), in: source, at: id)
        continue
      }
      if let first = all.first(where: { $0.id == finding })?.place {
        diagnostics.add(.acceptedTwice(finding, first: first), in: source, at: id)
        continue
      }
      all.append(
        AcceptedFinding(
          id: finding, reason: reason.value, until: until.value, place: source.place(of: id)))
    }
    return all
  }

  /// The file with further entries behind those that it has, whose texts stay as they were written.
  package static func text(_ before: String?, adding new: [AcceptedFinding]) -> String {
    var text =
      before ?? """
        # ข้อค้นพบที่หน่วยงานรับทราบแล้วและขอเวลาแก้ ไม่ทำให้ข้อใดผ่าน เพียงไม่นับเป็นเรื่องใหม่ใน --strict จนถึงวันที่ใน until
        # Findings that the agency has accepted for a while: no item is met by them; --strict passes them over until that day.
        findings:

        """
    if text.utf8.last != 0x0A { text += "\n" }
    for finding in new {
      text += "  - id: \(PlanYAML.text(finding.id.description))\n"
      text += "    reason: \(PlanYAML.text(finding.reason))\n    until: \(finding.until.iso)\n"
    }
    return text
  }
}

/// What earlier checks came to: `Content/history.csv`, which `report --record` adds to.
package enum History {
  package static let path = ContentScanner.folder + "/history.csv"

  /// The text of the file; nil if there is none.
  static func source(from disk: SourceFolder, into diagnostics: inout DiagnosticList) -> SourceText? {
    guard disk.status(path)?.isFile == true else { return nil }
    return TextFile.bytes(path, from: disk, limit: TextFile.largestDocument, into: &diagnostics)
      .flatMap { TextEncoding.decodeTable($0, path: path, into: &diagnostics) }
  }
}
