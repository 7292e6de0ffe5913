import Diagnostics

/// How an element is verified: what the content must hold for it.
package indirect enum EvidenceRule: Sendable, Hashable {
  /// A filled field of the agency's profile.
  case agency(AgencyField)
  /// A dataset with these columns filled in every row, and at least one row.
  case dataset(String, columns: [String])
  /// A dataset in whose column every one of the values occurs.
  case values(dataset: String, column: String, values: [String])
  /// A dataset in every row of which the total equals the sum of its parts.
  case balance(dataset: String, total: String, parts: [String])
  /// A dataset whose dates cover every part of the year that is due.
  case period(dataset: String, column: String, PeriodCoverage)
  /// A listed file that exists, is not empty and is what its name says.
  case attachment(AttachmentKind)
  /// A picture that exists and is what its name says.
  case image
  /// A well-formed link to one of the hosts; to any host if none is named.
  case link(hosts: [String])
  /// At least so many links.
  case links(atLeast: Int)
  /// A heading or a bold definition that contains any of the words.
  case section([String])
  /// Prose of at least so many characters.
  case text(atLeast: Int)
  /// A span of years that holds the fiscal year.
  case coversFiscalYear
  /// News dated in the fiscal year.
  case newsOfFiscalYear
  /// The action plan or its progress.
  case plan(PlanEvidence)
  /// Two fields of the agency's profile that are filled and differ.
  case separate(AgencyField, AgencyField)
  /// The author's word, which no machine can see.
  case declared
  /// Any one of the rules.
  case anyOf([EvidenceRule])
  /// Every one of the rules.
  case allOf([EvidenceRule])
}

/// What is true of a rule, for those who judge by it and for those who prompt an author.
extension EvidenceRule {
  /// Whether the rule looks into a document; the agency's profile and the news need none.
  package var needsDocument: Bool {
    switch self {
    case .agency, .separate, .newsOfFiscalYear: false
    case .anyOf(let rules): rules.allSatisfy(\.needsDocument)
    case .allOf(let rules): rules.contains(where: \.needsDocument)
    default: true
    }
  }

  /// Whether the author's word may stand for what no machine sees, such as a section inside a scanned file.
  ///
  /// A conjunction never allows it: each of its parts decides for itself.
  package var acceptsDeclaration: Bool {
    switch self {
    case .declared, .section, .attachment, .plan: true
    default: false
    }
  }

  /// Whether the rule looks into the action plan.
  package var looksIntoPlan: Bool {
    if case .plan = self { true } else { false }
  }

  /// Whether the action plan could answer the rule by itself.
  package var canLookIntoPlan: Bool {
    switch self {
    case .anyOf(let rules): rules.contains(where: \.canLookIntoPlan)
    case .allOf(let rules): rules.allSatisfy(\.canLookIntoPlan)
    default: looksIntoPlan
    }
  }

  /// The datasets that would satisfy the rule, of the first alternative only.
  package var datasets: [String] {
    switch self {
    case .anyOf(let rules): rules.first?.datasets ?? []
    case .allOf(let rules): rules.flatMap(\.datasets)
    default: datasetName.map { [$0] } ?? []
    }
  }

  /// The headings that would satisfy the rule, the first wording of each.
  package var headings: [String] {
    switch self {
    case .section(let words): words.first.map { [$0] } ?? []
    case .anyOf(let rules): rules.first?.headings ?? []
    case .allOf(let rules): rules.flatMap(\.headings)
    default: []
    }
  }

  /// Whether the years in force matter.
  package var mentionsCovers: Bool { leaves.contains(.coversFiscalYear) }

  /// Whether the author's word can be needed.
  package var mentionsDeclared: Bool { leaves.contains { $0 == .declared || $0.looksIntoPlan } }

  /// The rules that are joined, from left to right.
  package var leaves: [EvidenceRule] {
    switch self {
    case .anyOf(let rules), .allOf(let rules): rules.flatMap(\.leaves)
    default: [self]
    }
  }

  private var datasetName: String? {
    switch self {
    case .dataset(let name, _), .values(let name, _, _), .balance(let name, _, _), .period(let name, _, _):
      name
    default: nil
    }
  }
}

extension EvidenceRule: CustomStringConvertible {
  /// The rule as the data files write it.
  package var description: String {
    switch self {
    case .agency(let field): "agency: \(field.rawValue)"
    case .dataset(let name, let columns): "dataset: \(name) [\(columns.joined(separator: ", "))]"
    case .values(let name, let column, let values):
      "dataset: \(name) with \(column) = \(values.joined(separator: ", "))"
    case .balance(let name, let total, let parts):
      "balance: \(name) \(total) = \(parts.joined(separator: " + "))"
    case .period(let name, let column, let coverage): "period: \(name).\(column) \(coverage.rawValue)"
    case .attachment(let kind): "attachment: \(kind.rawValue)"
    case .image: "image"
    case .link(let hosts): "link: \(hosts.isEmpty ? "any" : hosts.joined(separator: ", "))"
    case .links(let count): "links: \(count)"
    case .section(let words): "section: \(words.joined(separator: " | "))"
    case .text(let length): "text: \(length)"
    case .coversFiscalYear: "covers: fiscal-year"
    case .newsOfFiscalYear: "news: fiscal-year"
    case .plan(let evidence): "plan: \(evidence.rawValue)"
    case .separate(let one, let other): "separate: \(one.rawValue), \(other.rawValue)"
    case .declared: "declared"
    case .anyOf(let rules): rules.map(\.description).joined(separator: " or ")
    case .allOf(let rules): rules.map(\.description).joined(separator: " and ")
    }
  }
}

/// What a rule asks for, in words for staff.
extension EvidenceRule {
  /// What the content must hold; the registry gives the Thai titles of tables and columns.
  package func words(_ registry: DatasetRegistry) -> LocalizedText {
    let schema = datasetName.flatMap { registry[$0] }
    let table = schema?.title ?? datasetName ?? ""
    func title(_ column: String) -> String { schema?.column(named: column)?.title ?? column }
    switch self {
    case .agency(let field):
      return LocalizedText(
        th: "กรอก\(field.words.th)ใน agency.yaml", en: "fill the \(field.words.en) in agency.yaml")
    case .dataset(let name, let columns):
      return LocalizedText(
        th: "กรอกตาราง “\(table)” ทุกแถวในช่อง \(columns.map(title).joined(separator: ", "))",
        en: "fill \(columns.joined(separator: ", ")) in every row of the dataset \(name)")
    case .values(let name, let column, let values):
      let labels = values.map { schema?.column(named: column)?.choice($0)?.label ?? $0 }
      return LocalizedText(
        th: "ตาราง “\(table)” มี\(title(column))ครบ: \(labels.joined(separator: ", "))",
        en: "have \(values.joined(separator: ", ")) among \(column) in the dataset \(name)")
    case .balance(let name, let total, let parts):
      return LocalizedText(
        th: "ตาราง “\(table)” \(title(total)) = \(parts.map(title).joined(separator: " + "))",
        en: "\(total) = \(parts.joined(separator: " + ")) in every row of the dataset \(name)")
    case .period(let name, let column, let coverage):
      return LocalizedText(
        th: "ตาราง “\(table)” มี\(title(column))ครบ\(coverage.words.th)",
        en: "cover \(coverage.words.en) in \(column) of the dataset \(name)")
    case .attachment(.any): return LocalizedText(th: "แนบไฟล์", en: "attach a file")
    case .attachment(.pdf): return LocalizedText(th: "แนบไฟล์ PDF", en: "attach a PDF file")
    case .image: return LocalizedText(th: "ใส่ภาพ", en: "show a picture")
    case .link(let hosts):
      if hosts.isEmpty { return LocalizedText(th: "ใส่ลิงก์", en: "give a link") }
      let list = hosts.joined(separator: ", ")
      return LocalizedText(th: "ใส่ลิงก์ไปยัง \(list)", en: "give a link to \(list)")
    case .links(let count):
      return LocalizedText(th: "ใส่ลิงก์อย่างน้อย \(count) ลิงก์", en: "give at least \(count) links")
    case .section(let words):
      let list = words.map { "“\($0)”" }
      return LocalizedText(
        th: "มีหัวข้อที่มีคำว่า \(list.joined(separator: " หรือ "))",
        en: "have a heading with \(list.joined(separator: " or "))")
    case .text(let length):
      return LocalizedText(
        th: "เขียนเนื้อหาอย่างน้อย \(length) ตัวอักษร", en: "write at least \(length) characters of text")
    case .coversFiscalYear:
      return LocalizedText(
        th: "ระบุช่วงปีที่ครอบคลุมปีงบประมาณ", en: "state a span of years that covers the fiscal year")
    case .newsOfFiscalYear:
      return LocalizedText(th: "ลงข่าวในปีงบประมาณ", en: "publish news in the fiscal year")
    case .plan(let evidence):
      return LocalizedText(th: "บันทึก\(evidence.words.th)", en: "record \(evidence.words.en)")
    case .separate(let one, let other):
      return LocalizedText(
        th: "กรอก\(one.words.th)และ\(other.words.th)เป็นคนละลิงก์",
        en: "give different links for the \(one.words.en) and the \(other.words.en)")
    case .declared: return LocalizedText(th: "ผู้จัดทำรับรองใน elements", en: "declare it under `elements`")
    case .anyOf(let rules): return Self.joined(rules.map { $0.words(registry) }, th: " หรือ ", en: " or ")
    case .allOf(let rules): return Self.joined(rules.map { $0.words(registry) }, th: " และ ", en: " and ")
    }
  }

  private static func joined(_ words: [LocalizedText], th: String, en: String) -> LocalizedText {
    LocalizedText(th: words.map(\.th).joined(separator: th), en: words.map(\.en).joined(separator: en))
  }

  /// What to do so that the rule is satisfied.
  package var mend: LocalizedText {
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
      LocalizedText(
        th: "เพิ่มข่าวด้วย prongsai new news \"ชื่อข่าว\" (ไฟล์อยู่ใน Content/news)",
        en: "add a news item with prongsai new news \"headline\" (it lies in Content/news)")
    case .plan, .declared:
      LocalizedText(
        th: "ระบุในส่วน elements: ว่าแสดงไว้ที่ใด เช่น หน้า 1",
        en: "say under elements: where it is shown, such as page 1")
    case .anyOf(let rules), .allOf(let rules):
      rules.first?.mend ?? LocalizedText(th: "เพิ่มหลักฐาน", en: "add evidence")
    }
  }
}
