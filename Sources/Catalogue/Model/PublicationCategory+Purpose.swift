import Diagnostics

extension PublicationCategory {
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
