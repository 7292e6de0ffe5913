import Diagnostics
import ThaiText

/// One item of the year's list: what an assessor looks for under a code such as O12.
package struct CatalogueItem: Sendable, Hashable {
  /// The number after the O; of another family its position in the list.
  package let number: Int
  /// The code as it is printed, such as `O12`.
  package let code: String
  /// The official title.
  package let title: String
  /// The heading under which the list shows it.
  package let group: String
  /// The keys that answer it, all of which it asks for.
  package let keys: [DisclosureKey]
  /// How sure its code and title are.
  package let confidence: Confidence
  /// A remark for staff (Thai), if there is one.
  package let note: String?
  /// What it must show, in the order of its keys.
  package let elements: [RequiredElement]
  /// The year's document that answers each key, in the order of the keys.
  package let periods: [PeriodRule]
  /// Where its title and its elements were read.
  package let sources: [CatalogueSource]

  /// Which year's document answers one of the item's keys.
  package func period(of key: DisclosureKey) -> PeriodRule {
    zip(keys, periods).first { $0.0 == key }?.1 ?? .any
  }

  /// What one of the item's keys must show.
  package func elements(of key: DisclosureKey) -> [RequiredElement] {
    elements.filter { $0.key == key }
  }
}

/// One thing that an item must show, with the way in which the program sees it.
package struct RequiredElement: Sendable, Hashable {
  /// Its name among the elements of its key.
  package let id: String
  /// The key whose document shows it.
  package let key: DisclosureKey
  /// What must be shown, in the words of the list (Thai).
  package let text: String
  /// How it is verified.
  package let evidence: EvidenceRule
  /// Where the requirement comes from.
  package let basis: ElementBasis
  /// The other year in which the text was found, where that is the basis.
  package let foundIn: FiscalYear?

  /// Describes an element.
  package init(
    id: String, key: DisclosureKey, text: String, evidence: EvidenceRule, basis: ElementBasis,
    foundIn: FiscalYear? = nil
  ) {
    self.id = id
    self.key = key
    self.text = text
    self.evidence = evidence
    self.basis = basis
    self.foundIn = foundIn
  }

  /// The element with another basis.
  func with(_ basis: ElementBasis) -> RequiredElement {
    RequiredElement(id: id, key: key, text: text, evidence: evidence, basis: basis)
  }

  /// The basis in words for staff, with the year in which the text was found.
  package var basisWords: LocalizedText {
    guard let foundIn else { return basis.words }
    return LocalizedText(
      th: "มีแหล่งข้อมูลของปี \(foundIn) ยังไม่พบข้อความของปีนี้",
      en: "sourced for \(foundIn), no text found for this year")
  }
}

/// Where the requirement of an element comes from.
package enum ElementBasis: String, Sendable, Hashable, CaseIterable {
  /// The text was found for the assessment year.
  case sourced
  /// The text was found for another year.
  case otherYear = "other-year"
  /// The agency's own action plan asks for it.
  case plan
  /// Common practice, not confirmed from a manual.
  case working

  /// The basis in words for staff.
  package var words: LocalizedText {
    switch self {
    case .sourced: LocalizedText(th: "มีแหล่งข้อมูลของปีนี้", en: "sourced for this year")
    case .otherYear:
      LocalizedText(th: "มีแหล่งข้อมูลของปีอื่น ยังไม่พบข้อความของปีนี้", en: "sourced for another year")
    case .plan: LocalizedText(th: "แผนของหน่วยงานกำหนด", en: "asked for by the agency's plan")
    case .working:
      LocalizedText(th: "แนวปฏิบัติทั่วไป ยังไม่ยืนยันจากคู่มือ", en: "common practice, not confirmed from a manual")
    }
  }
}

/// Which fiscal year's document answers an assessment year.
package enum PeriodRule: String, Sendable, Hashable, CaseIterable {
  /// The document of the assessment year itself.
  case current
  /// The document of the year before.
  case previous
  /// Whichever is valid now.
  case any
  /// A document whose span of years holds the assessment year.
  case covers

  /// The rule in words for staff.
  package var words: LocalizedText {
    switch self {
    case .current: LocalizedText(th: "ข้อมูลของปีที่ประเมิน", en: "of the assessment year")
    case .previous: LocalizedText(th: "ข้อมูลของปีก่อนหน้า", en: "of the year before")
    case .any: LocalizedText(th: "ข้อมูลที่เป็นปัจจุบัน", en: "valid now")
    case .covers: LocalizedText(th: "ใช้บังคับครอบคลุมปีที่ประเมิน", en: "covering the assessment year")
    }
  }
}
