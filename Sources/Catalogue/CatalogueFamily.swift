import Diagnostics

/// What asks for the disclosures: the yearly assessment, a law, another assessment.
///
/// All families are lists over the same keys, so that one document answers each of them and is never moved.
package struct CatalogueFamily: Sendable, Hashable {
  /// The name in agency.yaml and on the command line, such as `oia`.
  package let id: String
  /// Its full title.
  package let title: LocalizedText
  /// A word for it in headings.
  package let label: String

  /// The assessment itself, whose lists are those of the years.
  package static let ita = CatalogueFamily(
    id: "ita",
    title: LocalizedText(
      th: "การประเมินคุณธรรมและความโปร่งใส (ITA) แบบวัด OIT",
      en: "Integrity and Transparency Assessment, open data (OIT)"),
    label: "OIT")
}
