/// Evidence whose details are words, numbers or hosts.
extension EvidenceParser {
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ type: Choice.Type, _ slice: EvidenceSlice, _ kind: EvidenceKind
  ) -> Choice? where Choice.RawValue == String {
    if let value = Choice(rawValue: slice.text) { return value }
    return fail(
      .unknown(
        "catalogue.malformed-evidence", slice, th: "ค่าของ \(kind.rawValue)", en: "value of \(kind.rawValue)",
        among: Choice.allCases.map(\.rawValue)))
  }

  mutating func field(_ slice: EvidenceSlice) -> AgencyField? {
    if let field = AgencyField(rawValue: slice.text) { return field }
    return fail(
      .unknown(
        "catalogue.unknown-agency-field", slice, th: "ช่องข้อมูลหน่วยงาน", en: "agency field",
        among: AgencyField.allCases.map(\.rawValue)))
  }

  mutating func separate(_ slice: EvidenceSlice) -> EvidenceRule? {
    let parts = slice.split(on: ",")
    guard parts.count == 2 else { return malformed(slice, .separate) }
    let fields = parts.compactMap { field($0) }
    guard fields.count == 2 else { return nil }
    guard fields[0] != fields[1] else { return malformed(slice, .separate) }
    return .separate(fields[0], fields[1])
  }

  mutating func count(_ slice: EvidenceSlice, _ kind: EvidenceKind) -> Int? {
    guard let number = Int(slice.text), number > 0, slice.bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
    else {
      return malformed(slice, kind)
    }
    return number
  }

  mutating func isFiscalYear(_ slice: EvidenceSlice, _ kind: EvidenceKind) -> Bool {
    if slice.text == "fiscal-year" { return true }
    let nothing: Bool? = fail(
      .unknown(
        "catalogue.malformed-evidence", slice, th: "ค่าของ \(kind.rawValue)", en: "value of \(kind.rawValue)",
        among: ["fiscal-year"]))
    return nothing ?? false
  }

  mutating func section(_ slice: EvidenceSlice) -> EvidenceRule? {
    let words = slice.split(on: "|")
    guard words.allSatisfy({ !$0.isEmpty }) else { return malformed(slice, .section) }
    return .section(words.map(\.text))
  }

  mutating func link(_ slice: EvidenceSlice) -> EvidenceRule? {
    if slice.text == "any" { return .link(hosts: []) }
    let hosts = slice.split(on: ",")
    guard hosts.allSatisfy(isHost) else { return malformed(slice, .link) }
    return .link(hosts: hosts.map(\.text))
  }

  private func isHost(_ slice: EvidenceSlice) -> Bool {
    let labels = slice.bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
          }
      }
  }
}
