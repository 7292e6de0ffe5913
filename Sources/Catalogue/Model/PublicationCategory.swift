import Diagnostics

/// One of the five publication categories, or the prevention of corruption beside them.
package enum PublicationCategory: String, Sendable, Hashable, CaseIterable {
  case basicInformation = "basic-information"
  case administration
  case budget
  case humanResources = "human-resources"
  case transparency
  case corruptionPrevention = "corruption-prevention"

  /// The name in addresses and in data files.
  package var slug: String { rawValue }

  /// The folder in the content, such as `1-basic-information`.
  package var folder: String {
    switch self {
    case .basicInformation: "1-basic-information"
    case .administration: "2-administration"
    case .budget: "3-budget"
    case .humanResources: "4-human-resources"
    case .transparency: "5-transparency"
    case .corruptionPrevention: "corruption-prevention"
    }
  }

  /// The title of its page.
  package var title: LocalizedText {
    switch self {
    case .basicInformation: LocalizedText(th: "ข้อมูลพื้นฐาน", en: "Basic information")
    case .administration: LocalizedText(th: "การบริหารงาน", en: "Administration")
    case .budget: LocalizedText(th: "การบริหารเงินงบประมาณ", en: "Budget")
    case .humanResources: LocalizedText(th: "การบริหารและพัฒนาทรัพยากรบุคคล", en: "Human resources")
    case .transparency: LocalizedText(th: "การส่งเสริมความโปร่งใส", en: "Transparency")
    case .corruptionPrevention: LocalizedText(th: "การป้องกันการทุจริต", en: "Corruption prevention")
    }
  }
}
