import Diagnostics

extension EvidenceRule {
  /// What the content must hold, in words for staff; datasets give the Thai titles of tables and columns.
  package func words(_ datasets: DatasetRegistry) -> LocalizedText {
    switch self {
    case .agency(let field):
      LocalizedText(
        th: "กรอก\(field.words.th)ใน agency.yaml", en: "fill the \(field.words.en) in agency.yaml")
    case .dataset, .values, .balance, .period: datasetWords(datasets)
    case .attachment(.any): LocalizedText(th: "แนบไฟล์", en: "attach a file")
    case .attachment(.pdf): LocalizedText(th: "แนบไฟล์ PDF", en: "attach a PDF file")
    case .image: LocalizedText(th: "ใส่ภาพ", en: "show a picture")
    case .link(let hosts): Self.linkWords(hosts)
    case .links(let count): LocalizedText(th: "ใส่ลิงก์อย่างน้อย \(count) ลิงก์", en: "give at least \(count) links")
    case .section(let words): Self.sectionWords(words)
    case .text(let length):
      LocalizedText(
        th: "เขียนเนื้อหาอย่างน้อย \(length) ตัวอักษร", en: "write at least \(length) characters of text")
    case .coversFiscalYear:
      LocalizedText(th: "ระบุช่วงปีที่ครอบคลุมปีงบประมาณ", en: "state a span of years that covers the fiscal year")
    case .newsOfFiscalYear:
      LocalizedText(th: "ลงข่าวในปีงบประมาณ", en: "publish news in the fiscal year")
    case .plan(let evidence): LocalizedText(th: "บันทึก\(evidence.words.th)", en: "record \(evidence.words.en)")
    case .separate(let one, let other):
      LocalizedText(
        th: "กรอก\(one.words.th)และ\(other.words.th)เป็นคนละลิงก์",
        en: "give different links for the \(one.words.en) and the \(other.words.en)")
    case .declared: LocalizedText(th: "ผู้จัดทำรับรองใน elements", en: "declare it under `elements`")
    case .anyOf(let rules): Self.joined(rules, datasets, th: " หรือ ", en: " or ")
    case .allOf(let rules): Self.joined(rules, datasets, th: " และ ", en: " and ")
    }
  }

  private static func joined(
    _ rules: [EvidenceRule], _ datasets: DatasetRegistry, th: String, en: String
  ) -> LocalizedText {
    let words = rules.map { $0.words(datasets) }
    return LocalizedText(
      th: words.map(\.th).joined(separator: th), en: words.map(\.en).joined(separator: en))
  }

  private static func linkWords(_ hosts: [String]) -> LocalizedText {
    if hosts.isEmpty { return LocalizedText(th: "ใส่ลิงก์", en: "give a link") }
    let list = hosts.joined(separator: ", ")
    return LocalizedText(th: "ใส่ลิงก์ไปยัง \(list)", en: "give a link to \(list)")
  }

  private static func sectionWords(_ words: [String]) -> LocalizedText {
    let list = words.map { "“\($0)”" }
    return LocalizedText(
      th: "มีหัวข้อที่มีคำว่า \(list.joined(separator: " หรือ "))",
      en: "have a heading with \(list.joined(separator: " or "))")
  }
}
