import DataFiles
import Diagnostics

/// Reads an evidence text of a file, with each finding at its very place.
struct EvidenceReader {
  let source: SourceText
  let datasets: DatasetRegistry

  /// The rule that a text means; absent where anything is wrong.
  func read(_ text: Located<String>, into list: inout DiagnosticList) -> EvidenceRule? {
    var parser = EvidenceParser(datasets: datasets)
    let rule = parser.parse(text.value)
    for fault in parser.faults {
      let place = place(of: fault, in: text)
      list.add(
        fault.rule, in: source, at: place.offset, length: place.length, fault.message, mend: fault.mend,
        suggestion: fault.suggestion)
    }
    return rule
  }

  /// Where a fault stands in the file: exact where the scalar is written as it reads, else the whole scalar.
  private func place(of fault: EvidenceFault, in text: Located<String>) -> (offset: Int, length: Int) {
    let value = Array(text.value.utf8)
    let wanted = value[fault.offset..<min(fault.offset + fault.length, value.count)]
    for start in [text.offset, text.offset + 1] {
      let from = start + fault.offset
      let span = from..<from + wanted.count
      if span.upperBound <= source.bytes.count, source.bytes[span].elementsEqual(wanted), !wanted.isEmpty {
        return (from, wanted.count)
      }
    }
    return (text.offset, text.length)
  }
}
