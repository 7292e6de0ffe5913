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
  /// One sentence that tells a visitor what the category is for.
  package var purpose: LocalizedText {
    switch self {
    case .basicInformation:
      LocalizedText(
        th: "หน่วยงานของเราเป็นใคร ทำหน้าที่อะไร และติดต่อได้ทางใด",
        en: "Who the agency is, what it does and how to reach it.")
    case .administration:
      LocalizedText(
        th: "แผนงาน ผลงาน และบริการที่ประชาชนใช้ได้",
        en: "Plans, results and the services that people can use.")
    case .budget:
      LocalizedText(
        th: "เงินของประชาชนใช้ไปกับอะไร จัดซื้อจัดจ้างอย่างไร",
        en: "What public money is spent on and how it is contracted.")
    case .humanResources:
      LocalizedText(
        th: "การดูแลและพัฒนาบุคลากร และจริยธรรมที่ยึดถือ",
        en: "How staff are employed and trained, and the ethics they keep.")
    case .transparency:
      LocalizedText(
        th: "ช่องทางร้องเรียน ผลการจัดการ และการมีส่วนร่วมของประชาชน",
        en: "How to complain, what came of it, and how people take part.")
    case .corruptionPrevention:
      LocalizedText(
        th: "นโยบาย แผน และมาตรการที่ป้องกันการทุจริต",
        en: "Policies, plans and measures that prevent corruption.")
    }
  }
  /// The category of a content folder.
  package init?(folder: String) {
    guard let match = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
    self = match
  }
}
