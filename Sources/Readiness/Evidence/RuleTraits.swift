import Catalogue
import Diagnostics

extension EvidenceRule {
  /// Whether the rule looks into a document; the agency's profile and the news need none.
  var needsDocument: Bool {
    switch self {
    case .agency, .separate, .newsOfFiscalYear: false
    case .anyOf(let rules): rules.allSatisfy(\.needsDocument)
    case .allOf(let rules): rules.contains(where: \.needsDocument)
    default: true
    }
  }

  /// Whether the rule looks into the action plan.
  var looksIntoPlan: Bool {
    if case .plan = self { true } else { false }
  }

  /// Whether the author's word may stand for what no machine sees, such as a section inside a scanned file.
  ///
  /// A conjunction never does: each of its parts decides for itself.
  var acceptsDeclaration: Bool {
    switch self {
    case .declared, .section, .attachment, .plan: true
    default: false
    }
  }

  /// What to do so that the rule is satisfied.
  var mend: LocalizedText {
    switch self {
    case .agency(let field):
      LocalizedText(
        th: "กรอก \(field.rawValue) ใน Content/agency.yaml",
        en: "fill \(field.rawValue) in Content/agency.yaml")
    case .separate(let first, let second):
      LocalizedText(
        th: "กรอก \(first.rawValue) และ \(second.rawValue) ใน agency.yaml ให้เป็นคนละช่องทาง",
        en: "give \(first.rawValue) and \(second.rawValue) in agency.yaml two different channels")
    case .dataset(let name, _), .values(let name, _, _), .balance(let name, _, _), .period(let name, _, _):
      LocalizedText(
        th: "แก้ไฟล์ CSV ที่มี schema: \(name) ให้ครบทุกแถวและทุกคอลัมน์ที่กำหนด",
        en: "complete the CSV file with schema: \(name) in every row and column asked for")
    case .attachment: LocalizedText(th: "เพิ่มไฟล์ใน attachments:", en: "add a file under attachments:")
    case .image:
      LocalizedText(
        th: "เพิ่มรูปภาพในเนื้อหา เช่น ![คำอธิบาย](ไฟล์.jpg)", en: "add a picture such as ![what it shows](file.jpg)")
    case .link(let hosts):
      LocalizedText(
        th: "เพิ่มลิงก์ใน links:" + (hosts.isEmpty ? "" : " ไปที่ \(hosts.joined(separator: " หรือ "))"),
        en: "add a link under links:" + (hosts.isEmpty ? "" : " to \(hosts.joined(separator: " or "))"))
    case .links(let count):
      LocalizedText(th: "เพิ่มลิงก์ให้ครบ \(count) แห่ง", en: "list at least \(count) links")
    case .section(let words):
      LocalizedText(
        th: "เพิ่มหัวข้อ เช่น ## \(words.first ?? "")", en: "add a heading such as ## \(words.first ?? "")")
    case .text(let count):
      LocalizedText(
        th: "เขียนเนื้อหาให้ยาวอย่างน้อย \(count) ตัวอักษร", en: "write at least \(count) characters of text")
    case .coversFiscalYear:
      LocalizedText(th: "ระบุ covers: เช่น 2566-2570", en: "name the years, such as covers: 2566-2570")
    case .newsOfFiscalYear:
      LocalizedText(th: "เพิ่มข่าวใน Content/news", en: "add a news item to Content/news")
    case .plan, .declared:
      LocalizedText(
        th: "ระบุในส่วน elements: ว่าแสดงไว้ที่ใด เช่น หน้า 1",
        en: "say under elements: where it is shown, such as page 1")
    case .anyOf(let rules), .allOf(let rules):
      rules.first?.mend ?? LocalizedText(th: "เพิ่มหลักฐาน", en: "add evidence")
    }
  }
}
