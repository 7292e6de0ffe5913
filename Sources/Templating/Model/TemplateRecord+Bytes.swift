extension TemplateRecord {
  /// Appends everything that a template can see of the record, so that equal bytes make equal pages.
  package func append(to bytes: inout [UInt8]) {
    for value in values { Self.append(value, to: &bytes) }
  }

  private static func append(_ value: TemplateValue, to bytes: inout [UInt8]) {
    switch value {
    case .text(let text): append(text.utf8, kind: 1, to: &bytes)
    case .flag(let flag): bytes += [2, flag ? 1 : 0]
    case .url(let url):
      bytes += [3, url == nil ? 0 : 1]
      append((url?.text ?? "").utf8, kind: 3, to: &bytes)
    case .html(let html): append(html.bytes, kind: 4, to: &bytes)
    case .list(let records):
      append(String(records.count).utf8, kind: 5, to: &bytes)
      for record in records { record.append(to: &bytes) }
    case .record(let record):
      bytes += [6, record == nil ? 0 : 1]
      record?.append(to: &bytes)
    }
  }

  private static func append(_ content: some Collection<UInt8>, kind: UInt8, to bytes: inout [UInt8]) {
    bytes.append(kind)
    bytes += String(content.count).utf8
    bytes.append(0x3A)
    bytes += content
  }
}
