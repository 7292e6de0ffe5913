import DataFiles
import Diagnostics

/// A catalogue file that is being read: its text, and the keys and datasets that it may name.
struct CatalogueFile {
  let source: SourceText
  var keys = KeyRegistry([])
  var datasets = DatasetRegistry([])
  /// The sources that the file names, by the names that its items use.
  private(set) var sources: [String: CatalogueSource] = [:]

  /// The fields of a mapping of the file.
  func fields(of node: DataNode) -> FieldReader { FieldReader(node, in: source, rule: "catalogue") }

  /// Reports what is wrong with a text of the file.
  func report(_ finding: Diagnostic, at text: Located<String>, into list: inout DiagnosticList) {
    report(finding, at: text.offset, length: text.length, into: &list)
  }

  /// Reports what is wrong with a span of bytes of the file.
  func report(
    _ finding: Diagnostic, at offset: Int, length: Int = 0, related: [SourcePlace] = [],
    into list: inout DiagnosticList
  ) {
    list.add(
      finding.rule, in: source, at: offset, length: length, finding.message, mend: finding.mend,
      suggestion: finding.suggestion, related: related)
  }

  /// Takes in a name that may stand once among others; false, with a finding, if it stands there already.
  @discardableResult func take(
    _ name: Located<String>, among names: inout [String: Located<String>], orReport rule: RepeatedName,
    into list: inout DiagnosticList
  ) -> Bool {
    guard let first = names[name.value] else {
      names[name.value] = name
      return true
    }
    report(
      .repeated(name.value, rule), at: name.offset, length: name.length,
      related: [source.place(at: first.offset, length: first.length)], into: &list)
    return false
  }

  /// The kind behind a key; nil, with a finding, if it is unknown.
  func kind(_ name: Located<String>, into list: inout DiagnosticList) -> DisclosureKind? {
    if let kind = keys[DisclosureKey(name.value)] { return kind }
    report(.unknownDisclosure(name.value, among: keys.names), at: name, into: &list)
    return nil
  }

  /// Takes in the sources that the file describes once, for its items to name.
  mutating func takeSources(_ fields: inout FieldReader, into list: inout DiagnosticList) {
    guard let node = fields.mapping("sources", into: &list), case .mapping(let entries) = node.content else {
      return
    }
    var names = self.fields(of: node)
    for entry in entries {
      guard let source = names.mapping(entry.key, into: &list) else { continue }
      var inner = self.fields(of: source)
      let title = inner.text("title", required: true, into: &list)
      let url = inner.text("url", into: &list)
      let trust = inner.value("trust", as: SourceTrust.self, required: true, into: &list)
      inner.finish(into: &list)
      guard let title, let trust else { continue }
      sources[entry.key] = CatalogueSource(title: title.value, url: url?.value, trust: trust)
    }
  }

  /// The sources that a field names.
  func sources(
    _ key: String, _ fields: inout FieldReader, into list: inout DiagnosticList
  ) -> [CatalogueSource] {
    fields.texts(key, into: &list).compactMap { name in
      if let source = sources[name.value] { return source }
      report(.unknownSource(name.value, among: sources.keys.sorted()), at: name, into: &list)
      return nil
    }
  }

  /// Elements of which none is called sourced without a source that was read.
  func withSourcesOnly(
    _ elements: [RequiredElement], _ sources: [CatalogueSource], at code: Located<String>,
    into list: inout DiagnosticList
  ) -> [RequiredElement] {
    guard !sources.hasEvidence, elements.contains(where: { $0.basis == .sourced }) else { return elements }
    report(.sourcedWithoutSource(code.value), at: code, into: &list)
    return elements.map { $0.basis == .sourced ? $0.with(.working) : $0 }
  }

  /// The rule that an evidence text means; nil, with a finding at the very word, if anything is wrong.
  func evidence(_ text: Located<String>, into list: inout DiagnosticList) -> EvidenceRule? {
    var parser = EvidenceParser(datasets: datasets)
    let rule = parser.parse(text.value)
    for fault in parser.faults {
      let place = place(of: fault, in: text)
      report(fault.value, at: place.offset, length: place.length, into: &list)
    }
    return rule
  }

  /// Where a fault stands in the file: exact if the scalar is written as it reads, else the whole scalar.
  private func place(
    of fault: Located<Diagnostic>, in text: Located<String>
  ) -> (offset: Int, length: Int) {
    let wanted = Array(text.value.utf8)[fault.offset..<(fault.offset + fault.length)]
    for start in [text.offset, text.offset + 1] where !wanted.isEmpty {
      let span = (start + fault.offset)..<(start + fault.offset + fault.length)
      if span.upperBound <= source.bytes.count, source.bytes[span].elementsEqual(wanted) {
        return (span.lowerBound, span.count)
      }
    }
    return (text.offset, text.length)
  }
}

extension FieldReader {
  /// One of the values of an enumeration.
  mutating func value<Choice: RawRepresentable & CaseIterable>(
    _ key: String, as type: Choice.Type, required: Bool = false, into list: inout DiagnosticList
  ) -> Choice? where Choice.RawValue == String {
    guard let text = text(key, required: required, into: &list) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let known = Choice.allCases.map(\.rawValue)
    return choice(key, among: known, required: required, into: &list).flatMap { Choice(rawValue: $0.value) }
  }
}

extension DataNode {
  /// The entry of a mapping with a key.
  func entry(_ key: String) -> DataEntry? {
    guard case .mapping(let entries) = content else { return nil }
    return entries.first { $0.key == key }
  }
}
