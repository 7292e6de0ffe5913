import Diagnostics
import ThaiText

/// What is wrong in a catalogue file, in words; `CatalogueFile` adds the place.
extension Diagnostic {
  private init(
    _ rule: RuleID, th: String, en: String, mend: LocalizedText? = nil, suggestion: String? = nil
  ) {
    self.init(rule, .error, LocalizedText(th: th, en: en), mend: mend, suggestion: suggestion)
  }

  private static func unknown(
    _ rule: RuleID, _ name: String, th: String, en: String, among known: [String]
  ) -> Diagnostic {
    Diagnostic(
      rule, th: "ไม่รู้จัก\(th) “\(name)”", en: "unknown \(en) “\(name)”",
      mend: LocalizedText(
        th: "ใช้คำใดคำหนึ่ง: \(known.joined(separator: ", "))",
        en: "use one of: \(known.joined(separator: ", "))"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }
}

/// The rules about names that may stand once.
enum RepeatedName: String {
  case code = "catalogue.duplicate-code"
  case column = "catalogue.duplicate-column"
  case dataset = "catalogue.duplicate-dataset"
  case element = "catalogue.duplicate-element"
  case indicator = "catalogue.duplicate-indicator"
  case key = "catalogue.duplicate-key"
  case keyOfItem = "catalogue.repeated-key"

  fileprivate var words: LocalizedText {
    switch self {
    case .code: LocalizedText(th: "รหัสข้อ", en: "the code")
    case .column: LocalizedText(th: "ช่อง", en: "the column")
    case .dataset: LocalizedText(th: "ตารางข้อมูล", en: "the dataset")
    case .element: LocalizedText(th: "องค์ประกอบ", en: "the element")
    case .indicator: LocalizedText(th: "ตัวชี้วัด", en: "the indicator")
    case .key, .keyOfItem: LocalizedText(th: "รายการเปิดเผยข้อมูล", en: "the disclosure key")
    }
  }
}

/// Files and years.
extension Diagnostic {
  static let fileName = Diagnostic(
    "catalogue.file-name", th: "ชื่อไฟล์เกณฑ์ต้องเป็นปีประเมิน",
    en: "a catalogue file is named for its assessment year",
    mend: LocalizedText(th: "ตั้งชื่อเช่น 2570.yaml", en: "name it like 2570.yaml"))

  static let noItems = Diagnostic(
    "catalogue.no-items", th: "รายการของปีนี้ว่างเปล่า", en: "the year's list is empty")

  static let weights = Diagnostic(
    "catalogue.weights", th: "น้ำหนักของแบบวัดรวมกันต้องเป็น 100", en: "the weights must add up to 100")

  static let bands = Diagnostic(
    "catalogue.bands", th: "ระดับคะแนนต้องเรียงจากสูงลงมาถึง 0",
    en: "the bands must run from the best down to 0")

  static let stageDates = Diagnostic(
    "catalogue.stage-dates", th: "วันเริ่มอยู่หลังวันสิ้นสุด", en: "the first day lies after the last")

  static func unknownYear(_ year: FiscalYear) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-year", th: "ไม่มีรายการของปี \(year.buddhistYear) ให้แก้ไข",
      en: "there is no list of \(year.buddhistYear) to change",
      mend: LocalizedText(th: "เขียนรายการทั้งปีด้วย indicators", en: "write the whole year with `indicators`"))
  }

  static func otherYear(_ written: FiscalYear, inFileOf named: FiscalYear) -> Diagnostic {
    Diagnostic(
      "catalogue.year", th: "ปี \(written.buddhistYear) ไม่ตรงกับชื่อไฟล์ \(named.buddhistYear).yaml",
      en: "the year \(written.buddhistYear) differs from the file's name \(named.buddhistYear).yaml",
      suggestion: "\(named.buddhistYear)")
  }

  static func notAYear(_ text: String) -> Diagnostic {
    Diagnostic(
      "catalogue.year", th: "“\(text)” ไม่ใช่ปี พ.ศ.", en: "“\(text)” is no Buddhist-era year")
  }

  static func dueDate(_ text: String) -> Diagnostic {
    Diagnostic(
      "catalogue.due-date", th: "วันครบกำหนด “\(text)” ไม่ถูกต้อง", en: "“\(text)” is no day of the year",
      mend: LocalizedText(th: "เขียนเป็น เดือน-วัน เช่น 03-31", en: "write month-day, such as 03-31"))
  }
}

/// Codes, keys and elements.
extension Diagnostic {
  static func repeated(_ name: String, _ rule: RepeatedName) -> Diagnostic {
    Diagnostic(
      RuleID(stringLiteral: rule.rawValue), th: "\(rule.words.th) “\(name)” ซ้ำ",
      en: "\(rule.words.en) “\(name)” stands twice",
      mend: LocalizedText(th: "เหลือไว้เพียงแห่งเดียว", en: "keep one of them"))
  }

  static func notACode(_ code: String) -> Diagnostic {
    Diagnostic(
      "catalogue.code", th: "“\(code)” ไม่ใช่รหัสข้อ", en: "“\(code)” is no item code",
      mend: LocalizedText(
        th: "เขียนตัว O ตามด้วยเลขข้อ เช่น O12", en: "write the letter O and the number, such as O12"))
  }

  static func missingCode(_ expected: String, before found: String) -> Diagnostic {
    Diagnostic(
      "catalogue.missing-code", th: "ตรงนี้ควรเป็น \(expected) แต่พบ \(found)",
      en: "expected \(expected) here, found \(found)",
      mend: LocalizedText(
        th: "เรียงรหัสตั้งแต่ O1 ให้ครบทุกเลขตามลำดับ", en: "list every code in order from O1"))
  }

  static func unknownCode(_ code: String, in catalogue: Catalogue, next: String) -> Diagnostic {
    let year = catalogue.year.buddhistYear
    return Diagnostic(
      "catalogue.unknown-code", th: "รายการปี \(year) ไม่มีข้อ \(code)",
      en: "the list of \(year) has no item \(code)",
      mend: LocalizedText(
        th: "ใช้ O1 ถึง O\(catalogue.items.count) ถ้าจะเพิ่มข้อใหม่ ให้ใช้ \(next) พร้อม in: title: group: และ keys:",
        en: "use O1 to O\(catalogue.items.count); a new item is \(next), with in:, title:, group: and keys:"))
  }

  static func unknownSubIndicator(_ id: String, among known: [String]) -> Diagnostic {
    unknown("catalogue.unknown-indicator", id, th: "ตัวชี้วัดย่อย", en: "sub-indicator", among: known)
  }

  static func unfinishedItem(_ code: String) -> Diagnostic {
    Diagnostic(
      "catalogue.unfinished-item", th: "ข้อใหม่ \(code) ต้องมี title: group: และ keys:",
      en: "the new item \(code) needs title:, group: and keys:")
  }

  /// A family's own file that takes the name of the assessment or of another file.
  static func familyName(_ id: String, inFileOf name: String) -> Diagnostic {
    Diagnostic(
      "catalogue.family", th: "ชื่อชุด “\(id)” ไม่ตรงกับชื่อไฟล์ \(name).yaml",
      en: "the family “\(id)” differs from the file's name \(name).yaml", suggestion: name)
  }

  static func unknownDisclosure(_ name: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-disclosure", th: "ไม่รู้จักรายการเปิดเผยข้อมูล “\(name)”",
      en: "unknown disclosure key “\(name)”",
      mend: LocalizedText(
        th: "ดูชื่อที่ใช้ได้ด้วย prongsai catalogue", en: "see the names with prongsai catalogue"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  static func noKeys(of code: String) -> Diagnostic {
    Diagnostic(
      "catalogue.no-keys", th: "ข้อ \(code) ต้องมีรายการเปิดเผยข้อมูลอย่างน้อยหนึ่งรายการ",
      en: "the item \(code) needs at least one disclosure key")
  }

  static func elementWithoutKey(_ id: String) -> Diagnostic {
    Diagnostic(
      "catalogue.element-key", th: "องค์ประกอบ “\(id)” ต้องบอก key", en: "the element “\(id)” needs its key")
  }

  static func elementOfOtherKey(_ key: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "catalogue.element-key", th: "ข้อนี้ไม่มีรายการเปิดเผยข้อมูล “\(key)”", en: "the item has no key “\(key)”",
      suggestion: NearestName.suggestion(for: key, among: known))
  }

  static func unknownElement(
    _ id: String, among known: [String], isUnfinished: Bool = false
  ) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-element",
      th: "ข้อนี้ไม่มีองค์ประกอบ “\(id)”"
        + (isUnfinished ? " และองค์ประกอบใหม่ต้องมี text กับ evidence" : ""),
      en: "the item has no element “\(id)”"
        + (isUnfinished ? ", and a new one needs text and evidence" : ""),
      suggestion: NearestName.suggestion(for: id, among: known))
  }
}

/// Where facts come from.
extension Diagnostic {
  static func unknownSource(_ name: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-source", th: "ไม่รู้จักแหล่งที่มา “\(name)”", en: "unknown source “\(name)”",
      mend: LocalizedText(
        th: "เพิ่มไว้ใต้ sources: ด้านบนของไฟล์ พร้อม title: และ trust:",
        en: "describe it below sources: at the head of the file, with title: and trust:"),
      suggestion: NearestName.suggestion(for: name, among: known))
  }

  static func sourcedWithoutSource(_ code: String) -> Diagnostic {
    Diagnostic(
      "catalogue.sourced-without-source",
      th: "ข้อ \(code) มีองค์ประกอบที่เขียนว่า sourced แต่ไม่มีแหล่งที่มาที่อ่านพบจริง",
      en: "\(code) calls elements sourced without a source that was read",
      mend: LocalizedText(
        th: "ใส่ sources: ของข้อนี้ที่มี trust: A หรือ B หรือเปลี่ยน basis: เป็น other-year หรือ working",
        en: "name sources: with trust: A or B in the item, or write basis: other-year or working"))
  }

  static let sourcedKey = Diagnostic(
    "catalogue.sourced-without-source", th: "องค์ประกอบของ key ใช้ได้กับทุกปี จึงเป็น sourced ไม่ได้",
    en: "an element of a key holds for every year and cannot be sourced",
    mend: LocalizedText(
      th: "เขียน basis: other-year พร้อม year: ปีที่พบข้อความ",
      en: "write basis: other-year with the year: in which the text was found"))

  static let yearOfNoBasis = Diagnostic(
    "catalogue.year", th: "year: ขององค์ประกอบใช้คู่กับ basis: other-year เท่านั้น",
    en: "year: of an element goes with basis: other-year only")
}

/// Datasets and their columns.
extension Diagnostic {
  static func columnChoices(_ name: String) -> Diagnostic {
    Diagnostic(
      "catalogue.column-choices", th: "ช่อง “\(name)” ต้องเป็นชนิด choice และมี among คู่กัน",
      en: "the column “\(name)” needs the kind choice and `among` together")
  }

  /// Bounds of a column that holds no numbers.
  static func rangeOfNoNumber(_ column: String) -> Diagnostic {
    Diagnostic(
      "catalogue.range", .error,
      LocalizedText(
        th: "คอลัมน์ “\(column)” ไม่ใช่ตัวเลข จึงมี min: หรือ max: ไม่ได้",
        en: "the column \(column) holds no numbers and has no min: or max:"),
      mend: LocalizedText(th: "ลบ min: และ max:", en: "remove min: and max:"))
  }

  /// A band that is not two numbers.
  static func notABand(_ text: String) -> Diagnostic {
    Diagnostic(
      "catalogue.band", .error,
      LocalizedText(th: "“\(text)” ไม่ใช่ช่วงตัวเลข", en: "“\(text)” is not a span of numbers"),
      mend: LocalizedText(th: "เขียนเช่น 1-5", en: "write such as 1-5"))
  }

  static func keptColumn(_ name: String, among known: [String]) -> Diagnostic {
    Diagnostic(
      "catalogue.unknown-column", th: "ไม่มีช่อง “\(name)” ในตาราง", en: "the dataset has no column “\(name)”",
      suggestion: NearestName.suggestion(for: name, among: known))
  }
}

/// Evidence texts.
extension Diagnostic {
  static func malformedEvidence(_ text: String, usage: String) -> Diagnostic {
    Diagnostic(
      "catalogue.malformed-evidence", th: "อ่านหลักฐาน “\(text)” ไม่ได้",
      en: "cannot read the evidence “\(text)”",
      mend: LocalizedText(th: "เขียนในรูปแบบ: \(usage)", en: "write it like: \(usage)"))
  }

  static func unknownEvidence(_ word: String, among known: [String]) -> Diagnostic {
    unknown("catalogue.unknown-evidence", word, th: "ชนิดหลักฐาน", en: "kind of evidence", among: known)
  }

  static func unknownDetail(_ text: String, of word: String, among known: [String]) -> Diagnostic {
    unknown("catalogue.malformed-evidence", text, th: "ค่าของ \(word)", en: "value of \(word)", among: known)
  }

  static func unknownAgencyField(_ name: String) -> Diagnostic {
    unknown(
      "catalogue.unknown-agency-field", name, th: "ช่องข้อมูลหน่วยงาน", en: "agency field",
      among: AgencyField.allCases.map(\.rawValue))
  }

  static func unknownDataset(_ name: String, among known: [String]) -> Diagnostic {
    unknown("catalogue.unknown-dataset", name, th: "ตารางข้อมูล", en: "dataset", among: known)
  }

  static func unknownColumn(_ name: String, of schema: DatasetSchema) -> Diagnostic {
    unknown(
      "catalogue.unknown-column", name, th: "ช่องของตาราง \(schema.name)", en: "column of \(schema.name)",
      among: schema.columns.map(\.name))
  }

  static func joinedColumns(_ known: [String]) -> Diagnostic {
    Diagnostic(
      "catalogue.joined-columns", th: "ช่องที่แยกออกจากกันต้องเป็นข้อความ แล้วตามด้วยจำนวนเงินหรือวันที่",
      en: "what is joined must be a column of text, then one of amounts or days",
      mend: LocalizedText(
        th: "ใช้ชื่อสองช่องจาก: " + known.joined(separator: ", "),
        en: "name two of: " + known.joined(separator: ", ")))
  }

  static func unknownValue(_ text: String, among known: [String]) -> Diagnostic {
    unknown("catalogue.unknown-value", text, th: "ค่าของช่อง", en: "value of the column", among: known)
  }
}
