import Diagnostics

/// Reads YAML into a tree of texts with places: no aliases, no tags, no doubled keys, nothing guessed.
package enum YAMLReader {
  /// The tree of a source, or of a part of it whose places stay those of the whole file.
  ///
  /// Nothing for an empty part or a broken one; what is broken is reported.
  package static func read(
    _ source: SourceText, range: Range<Int>? = nil, limits: YAMLLimits = .default,
    into diagnostics: inout DiagnosticList
  ) -> DataNode? {
    let part = range ?? 0..<source.bytes.count
    guard part.count <= limits.bytes else {
      diagnostics.add(
        "yaml.too-large", in: source, at: part.lowerBound,
        LocalizedText(
          th: "ข้อมูลใหญ่เกิน \(limits.bytes / 1024) KB", en: "the data is larger than \(limits.bytes / 1024) KB"),
        mend: LocalizedText(th: "ย้ายตารางใหญ่ไปไว้ในไฟล์ CSV", en: "move large tables into CSV files"))
      return nil
    }
    var builder = YAMLTreeBuilder(source: source, range: part, limits: limits)
    let node = builder.build()
    diagnostics.add(contentsOf: builder.diagnostics)
    return node
  }
}
