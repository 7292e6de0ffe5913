import Catalogue

extension PublicationCategory {
  /// The title where many stand in one line; the page itself bears the official one.
  var menuTitle: String {
    switch self {
    case .basicInformation: "ข้อมูลพื้นฐาน"
    case .administration: "การบริหารงาน"
    case .budget: "เงินงบประมาณ"
    case .humanResources: "ทรัพยากรบุคคล"
    case .transparency: "ความโปร่งใส"
    case .corruptionPrevention: "ป้องกันการทุจริต"
    }
  }
}
