import DataFiles
import Diagnostics

/// YAML files: read, or refused with a finding.
struct YAMLTarget: FuzzTarget {
  func fault(of bytes: [UInt8]) -> String? {
    var findings = DiagnosticList()
    defer { findings.print() }
    guard let source = TextEncoding.decode(bytes, path: "a.yaml", into: &findings) else {
      return findings.hasErrors ? nil : "an encoding is refused in silence"
    }
    let node = YAMLReader.read(source, into: &findings)
    // Blank files, comments and lone marks of documents hold nothing, which is no fault of theirs.
    let mayBeEmpty =
      source.bytes.allSatisfy { $0 <= 0x20 } || source.bytes.contains(0x23) || source.bytes.count < 16
    return node != nil || findings.hasErrors || mayBeEmpty ? nil : "a file is dropped in silence"
  }
}
