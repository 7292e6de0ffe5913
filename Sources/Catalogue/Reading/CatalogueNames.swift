import DataFiles
import Diagnostics

/// The names that a catalogue file may use: stable keys and datasets.
struct CatalogueNames {
  let keys: KeyRegistry
  let datasets: DatasetRegistry

  /// The kind behind a key written in a file; an unknown one is a finding.
  func kind(
    _ name: Located<String>, in source: SourceText, into list: inout DiagnosticList
  ) -> DisclosureKind? {
    if let kind = keys[DisclosureKey(name.value)] { return kind }
    list.add(
      "catalogue.unknown-disclosure", in: source, at: name.offset, length: name.length,
      LocalizedText(
        th: "ไม่รู้จักรายการเปิดเผยข้อมูล “\(name.value)”", en: "unknown disclosure key “\(name.value)”"),
      mend: LocalizedText(
        th: "ดูชื่อที่ใช้ได้ด้วย prongsai catalogue", en: "see the names with prongsai catalogue"),
      suggestion: NearestName.suggestion(for: name.value, among: keys.names))
    return nil
  }
}
