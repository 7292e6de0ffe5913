import Catalogue
import ThaiText

/// Writes a new project that builds at once: the agency's profile and every item of a year as an empty document.
package struct ProjectScaffold {
  private let library: CatalogueLibrary
  private let catalogue: Catalogue

  /// A scaffold for a year's list.
  package init(for catalogue: Catalogue, in library: CatalogueLibrary) {
    self.library = library
    self.catalogue = catalogue
  }

  /// The file that makes a folder a project.
  package static let agencyPath = ContentScanner.agency

  /// Every file of the new project.
  package var files: [ScaffoldFile] {
    [
      ScaffoldFile(Self.agencyPath, agency),
      ScaffoldFile(".gitignore", "Output/\n.prongsai/\n"),
    ] + PageScaffold.files + documents
  }

  private var documents: [ScaffoldFile] {
    var seen = Set<DisclosureKey>()
    let keys = catalogue.items.flatMap(\.keys).filter { seen.insert($0).inserted }
    return keys.compactMap { library.keys[$0] }.flatMap { kind -> [ScaffoldFile] in
      let needsDocument = kind.key != "news"
      guard needsDocument else { return [] }
      let isPrevious = kind.period(for: catalogue.year) == .previous
      return DocumentScaffold(
        of: kind, for: catalogue.items(for: kind.key), in: library,
        year: isPrevious ? catalogue.year.previous : catalogue.year, units: []
      ).files
    }
  }

  private var agency: String {
    """
    # ข้อมูลหน่วยงาน: แก้ให้เป็นของหน่วยงานท่าน
    # บรรทัดที่มี # แล้วเว้นวรรคเป็นคำอธิบาย บรรทัดที่ # ติดกับคำ เช่น #baseURL: ให้ลบเฉพาะ # เมื่อจะใช้
    name: องค์การบริหารส่วนตำบล \(ScaffoldPrompt.name)
    shortName: อบต. \(ScaffoldPrompt.name)
    type: อบต.
    #baseURL: https://www.\(ScaffoldPrompt.website)/
    fiscalYear: \(catalogue.year.buddhistYear)
    catalogue: \(catalogue.year.buddhistYear)
    #readiness: items   # public แสดงคะแนนด้วย, items แสดงรายการและลิงก์, private ไม่แสดง
    units: [สำนักปลัด, กองคลัง, กองช่าง]
    #address:
    #  street: \(ScaffoldPrompt.street)
    #  subdistrict: \(ScaffoldPrompt.subdistrict)
    #  district: \(ScaffoldPrompt.district)
    #  province: \(ScaffoldPrompt.province)
    #  postcode: "10000"
    #contact:
    #  phone: \(ScaffoldPrompt.phone)
    #  email: saraban@\(ScaffoldPrompt.website)
    #  map: \(ScaffoldPrompt.map)
    #social:
    #  facebook: https://www.facebook.com/\(ScaffoldPrompt.socialPage)
    #complaint:
    #  corruption: \(ScaffoldPrompt.corruptionChannel)
    #  general: \(ScaffoldPrompt.generalChannel)
    # ใครรับผิดชอบเรื่องใด และวันปิดรับข้อมูล (ใช้ภายใน ไม่เผยแพร่)
    #work:
    #  closes: 30 เม.ย. \(catalogue.year.buddhistYear)
    #  responsible:
    #    budget: กองคลัง
    theme:
      color: "#0b5d57"
      accent: "#b4540a"

    """
  }
}
