import ThaiText

extension TemplateRecord {
  /// How many bytes of a list are gathered before they are handed over.
  private static let piece = 1 << 15

  /// Appends everything that a template can see of the record, so that equal bytes make equal pages.
  public func append(to bytes: inout [UInt8]) {
    for value in values { Self.append(value, to: &bytes) }
  }

  /// Hands over everything that a template can see of the record's fields, each by its place and in pieces, so that
  /// equal pieces make equal pages.
  func describe(_ receive: (_ field: Int, _ piece: [UInt8]) -> Void) {
    var bytes: [UInt8] = []
    for (place, value) in values.enumerated() {
      bytes.removeAll(keepingCapacity: true)
      Self.append(value, to: &bytes) { full in
        receive(place, full)
        full.removeAll(keepingCapacity: true)
      }
      receive(place, bytes)
    }
  }

  private static func append(
    _ value: TemplateValue, to bytes: inout [UInt8], whenFull: (inout [UInt8]) -> Void = { _ in }
  ) {
    switch value {
    case .text(let text): append(text, kind: 1, to: &bytes)
    case .flag(let flag): bytes += [2, flag ? 1 : 0]
    case .url(let url):
      bytes += [3, url == nil ? 0 : 1]
      append(url?.text ?? "", kind: 3, to: &bytes)
    case .html(let html):
      append(html.bytes.count, kind: 4, to: &bytes)
      bytes += html.bytes
    case .list(let records):
      append(records.count, kind: 5, to: &bytes)
      for index in 0..<records.count {
        records.append(index, to: &bytes)
        if bytes.count >= piece { whenFull(&bytes) }
      }
    case .record(let record):
      bytes += [6, record == nil ? 0 : 1]
      record?.append(to: &bytes)
    }
  }

  private static func append(_ text: String, kind: UInt8, to bytes: inout [UInt8]) {
    text.withBytes { content in
      append(content.count, kind: kind, to: &bytes)
      bytes.append(contentsOf: content)
    }
  }

  /// Appends a length, so that neighbours never run together.
  private static func append(_ count: Int, kind: UInt8, to bytes: inout [UInt8]) {
    bytes.append(kind)
    withUnsafeBytes(of: count.littleEndian) { bytes.append(contentsOf: $0) }
  }
}

extension Prepared {
  /// Hands over everything that a template can see of the model, field by field and in pieces: equal pieces make equal
  /// pages.
  public func describe(_ receive: (_ field: String, _ piece: [UInt8]) -> Void) {
    let fields = Item.fields
    record.describe { receive(fields[$0].name, $1) }
  }
}
