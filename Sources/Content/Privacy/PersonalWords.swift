import ThaiText

/// Finds other data of persons than their numbers in running text, by the words beside them: bank accounts, the names of
/// those who complain, and illness beside a name.
struct PersonalWords {
  /// What was found.
  enum Kind: Sendable { case bankAccount, complainant, health, mobile }

  /// What a word announces.
  private enum Sign: Int {
    case account, complainant, health
    /// A word that is followed by an account only where a person is named before it.
    case looseAccount
    case telephone

    var kind: Kind {
      switch self {
      case .account, .looseAccount: .bankAccount
      case .complainant: .complainant
      case .health: .health
      case .telephone: .mobile
      }
    }
  }

  private static let search = WordSearch(
    ["เลขที่บัญชี", "เลขบัญชี", "บัญชีเลขที่", "บัญชีธนาคาร", "account no", "account number"]
      .map { ($0, Sign.account.rawValue) }
      + ["ผู้ร้องเรียน", "ผู้ร้องทุกข์", "ผู้ร้อง", "ผู้แจ้งเบาะแส", "ผู้แจ้งเรื่อง"].map { ($0, Sign.complainant.rawValue) }
      + illnessWords.map { ($0, Sign.health.rawValue) }
      + ["บัญชี", "ธ.", "ธนาคาร", "พร้อมเพย์"].map { ($0, Sign.looseAccount.rawValue) }
      + ["โทร", "มือถือ", "เบอร์"].map { ($0, Sign.telephone.rawValue) })
  private static let illnessWords = [
    "ผู้ป่วย", "ผู้พิการ", "คนพิการ", "ผู้ติดเชื้อ", "ผู้ติดยา", "ป่วยเป็น", "ติดเชื้อ", "เอชไอวี", "hiv", "โรคเอดส์", "จิตเวช",
    "วัณโรค", "มะเร็ง", "ความพิการ", "เบาหวาน", "ความดันโลหิต", "ความดันสูง", "โรคความดัน", "ไตวาย", "โรคไต", "ฟอกไต",
    "ล้างไต", "โรคหัวใจ", "หัวใจวาย", "หัวใจล้มเหลว", "หลอดเลือดสมอง", "หลอดเลือดหัวใจ", "อัมพฤกษ์", "อัมพาต", "ติดเตียง",
    "ซึมเศร้า", "จิตเภท", "ไบโพลาร์", "ตั้งครรภ์", "เอดส์", "ซิฟิลิส", "ตับอักเสบ", "ตับแข็ง", "ลมชัก", "สมองเสื่อม",
    "อัลไซเมอร์",
    "พาร์กินสัน", "หอบหืด", "ถุงลมโป่งพอง", "ธาลัสซีเมีย", "ลูคีเมีย", "ออทิสติก", "ดาวน์ซินโดรม", "ไข้เลือดออก",
    "โรคเรื้อน", "โควิด", "ตาบอด", "หูหนวก", "พิการทาง", "บกพร่องทาง", "ติดยาเสพติด", "ติดสุรา", "diabetes", "cancer",
  ]
  private static let illnesses = WordSearch(illnessWords.map { ($0, 0) })
  /// Whoever has one of these is meant by the office that he holds.
  private static let offices = [
    "นายก", "ปลัด", "ผู้อำนวยการ", "กำนัน", "ผู้ใหญ่บ้าน", "สมาชิกสภา", "ประธาน", "ตำแหน่ง", "หัวหน้า", "เจ้าหน้าที่", "พยาบาล",
    "แพทย์",
  ].map { Array($0.utf8) }
  /// Accounts that belong to the agency or to another body.
  private static let bodies = [
    "องค์การบริหารส่วน", "อบต.", "อบจ.", "เทศบาล", "สำนักงาน", "กองทุน", "บริษัท", "ห้างหุ้นส่วน", "หจก.", "มูลนิธิ",
    "โรงเรียน", "สหกรณ์",
    "เงินฝาก", "กรม",
  ].map { Array($0.utf8) }

  /// Words beside the telephone of somebody who is asked on behalf of the agency or of a trade.
  private static let contacts = [
    "สอบถาม", "ประสานงาน", "ผู้รับผิดชอบ", "ผู้ประสาน", "ผอ.", "นัก", "เจ้าพนักงาน", "พนักงาน", "ครู", "นิติกร", "วิศวกร",
    "ช่าง",
    "กรรมการ", "เลขานุการ", "ผู้ช่วย", "ร้าน", "สายด่วน", "อสม.",
  ].map { Array($0.utf8) }

  /// More bytes of a line than any sentence about a person takes.
  private static let reach = 600

  private let text: [UInt8]

  /// The places in a text, at most one of a kind in a line.
  static func find(in text: [UInt8]) -> [(kind: Kind, offset: Int)] {
    var found: [(kind: Kind, offset: Int)] = []
    let words = PersonalWords(text: text)
    var lines: [Kind: Set<Int>] = [:]
    search.visit(text) { tag, range in
      guard let sign = Sign(rawValue: tag), words.tells(sign, at: range),
        lines[sign.kind, default: []].insert(words.line(around: range.lowerBound).lowerBound).inserted
      else { return }
      found.append((sign.kind, range.lowerBound))
    }
    return found
  }

  /// Whether a text names an illness.
  static func namesIllness(_ text: String) -> Bool { illnesses.tags(in: text) != 0 }

  /// Whether a cell says that somebody is ill, and not that something is done about an illness.
  static func tellsIllness(_ cell: String) -> Bool {
    namesIllness(cell) && !measures.contains { cell.contains($0) }
  }

  private static let measures = [
    "โครงการ", "อบรม", "ป้องกัน", "ควบคุม", "จัดซื้อ", "จัดจ้าง", "จ้างเหมา", "ค่าจ้าง", "รณรงค์", "วัสดุ",
  ]

  private func tells(_ sign: Sign, at word: Range<Int>) -> Bool {
    switch sign {
    case .account: isAccount(behind: word)
    case .looseAccount: isPersonal(before: word) && holdsAccount(behind: word)
    case .telephone: isPersonal(before: word) && holdsMobile(behind: word)
    case .complainant: namesPerson(behind: word, within: 45)
    case .health: isIllness(word)
    }
  }

  /// The line in which a byte stands, as far as it is near.
  private func line(around offset: Int) -> Range<Int> {
    let before = text[..<offset].suffix(Self.reach)
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? before.startIndex
    let after = text[offset...].prefix(Self.reach)
    return start..<(after.firstIndex(of: 0x0A) ?? after.endIndex)
  }

  private func holds(_ words: [[UInt8]], in range: Range<Int>) -> Bool {
    words.contains { text[range].firstIndex(of: $0) != nil }
  }

  private func ahead(of index: Int, _ count: Int) -> Range<Int> {
    index..<min(text.count, line(around: index).upperBound, index + count)
  }

  /// Whether a number of an account follows that is no body's.
  private func isAccount(behind word: Range<Int>) -> Bool {
    guard let digits = AccountNumber.digits(in: text[ahead(of: word.upperBound, 120)]), 10...12 ~= digits
    else {
      return false
    }
    // The holder stands on the same line or the ones beside it.
    let line = line(around: word.lowerBound)
    let start = self.line(around: max(0, line.lowerBound - 1)).lowerBound
    let end = self.line(around: min(text.count, line.upperBound + 1)).upperBound
    return !holds(Self.bodies, in: start..<end)
  }

  /// Whether the line names a person before a word, and nobody by an office or a body.
  private func isPersonal(before word: Range<Int>) -> Bool {
    let line = line(around: word.lowerBound)
    let before = max(line.lowerBound, word.lowerBound - 240)..<word.lowerBound
    return PersonName.titles(in: text[before]).contains { PersonName.isName(text, at: $0) }
      && !holds(Self.offices + Self.bodies + Self.contacts, in: line)
  }

  private func holdsAccount(behind word: Range<Int>) -> Bool {
    let rest = text[ahead(of: word.upperBound, 75)]
    return AccountNumber.first(in: rest).map { 10...12 ~= $0.utf8.count && !AccountNumber.isMobile($0) }
      ?? false
  }

  private func holdsMobile(behind word: Range<Int>) -> Bool {
    AccountNumber.first(in: text[ahead(of: word.upperBound, 60)]).map(AccountNumber.isMobile) ?? false
  }

  private func namesPerson(behind word: Range<Int>, within reach: Int) -> Bool {
    let range = ahead(of: word.upperBound, reach)
    return PersonName.titles(in: text[range]).contains { PersonName.isName(text, at: $0) }
  }

  /// Whether a name stands beside an illness and is not that of an officer.
  private func isIllness(_ word: Range<Int>) -> Bool {
    let line = line(around: word.lowerBound)
    let before = max(line.lowerBound, word.lowerBound - 120)..<word.lowerBound
    let after = ahead(of: word.upperBound, 45)
    let names =
      PersonName.titles(in: text[after]).filter { isBeside(word.upperBound..<$0) }
      + PersonName.titles(in: text[before]).filter { isSaid(of: $0, word) }
    return names.contains {
      PersonName.isName(text, at: $0) && !holds(Self.offices, in: ahead(of: $0 + 9, 150))
    }
  }

  /// Whether hardly anything stands between an illness and the name behind it.
  private func isBeside(_ range: Range<Int>) -> Bool {
    text[range].allSatisfy { $0 <= 0x40 }
      || holds(["ชื่อ", "คือ", "ราย", "ได้แก่"].map { Array($0.utf8) }, in: range)
  }

  /// Whether an illness is said of the name before it.
  private func isSaid(of name: Int, _ word: Range<Int>) -> Bool {
    let between = name..<word.lowerBound
    let states = text[word].starts(with: "ป่วยเป็น".utf8) || text[word].starts(with: "ติดเชื้อ".utf8)
    return states || text[between].reversed().starts(with: "เป็น".utf8.reversed())
  }
}

/// Names of persons by the title before them.
enum PersonName {
  private static let titles = [
    "นางสาว", "น.ส.", "เด็กชาย", "เด็กหญิง", "ด.ช.", "ด.ญ.", "นาย", "นาง",
  ].map { Array($0.utf8) }
  /// Words that begin like a title and are none.
  private static let others = [
    "นายก ", "นายก,", "นายกองค์การ", "นายกอบต", "นายกอบจ", "นายกเทศ", "นายกสมาคม", "นายกรัฐมนตรี", "นายกเมือง",
    "นายกเหล่า",
    "นายทะเบียน", "นายอำเภอ", "นายช่าง", "นายจ้าง", "นายแพทย์", "นายหน้า", "นายสัตวแพทย์", "นายประกัน", "นายตรวจ",
    "นางพยาบาล",
    "นายกฯ", "นายทหาร", "นายตำรวจ", "นายสถานี", "นายด่าน", "นางแบบ", "นางรำ", "นางฟ้า",
  ].map { Array($0.utf8) }

  /// Where titles stand.
  static func titles(in text: ArraySlice<UInt8>) -> [Int] {
    var places: [Int] = []
    var index = text.startIndex
    while let start = text[index...].firstIndex(of: 0xE0) {
      index = start + 3
      guard index <= text.endIndex else { break }
      // The last letters of ทนาย are no title.
      let isInWord = text[..<start].reversed().starts(with: "ท".utf8.reversed())
      if !isInWord, titles.contains(where: { text[start...].starts(with: $0) }) { places.append(start) }
    }
    return places
  }

  /// Whether a name follows a title: Thai letters, and none of the words that only look like it.
  static func isName(_ text: [UInt8], at start: Int) -> Bool {
    let rest = text[start...]
    guard let title = titles.first(where: { rest.starts(with: $0) }) else { return false }
    if others.contains(where: { rest.starts(with: $0) }) { return false }
    let name = rest.dropFirst(title.count).drop { $0 == 0x20 }.prefix(120)
    return name.prefix { $0 >= 0x80 }.count >= 6
  }

  /// Whether a cell holds the full name of a person and nothing that hides it.
  static func isFull(_ cell: String) -> Bool {
    let text = Array(cell.trimmedBlanks.utf8)
    guard !text.contains(UInt8(ascii: "*")), cell.unicodeScalars.count <= 60 else { return false }
    return titles.contains { text.starts(with: $0) } && isName(text, at: 0)
  }
}

extension PersonName {
  /// Words that stand where a name is expected and name nobody.
  private static let nobody = [
    "ไม่", "ประชาชน", "ชาวบ้าน", "ราษฎร", "ผู้", "หมู่", "ตำบล", "อำเภอ", "หน่วยงาน", "สำนัก", "กอง", "เทศบาล", "องค์การ",
    "โรงเรียน", "วัด",
    "บริษัท", "สายตรง", "ศูนย์", "โทร", "เฟซ", "ทาง", "บัตร", "ปกปิด",
  ]

  /// Whether a cell of a column for persons holds a name: one with a title, or two words of letters.
  static func isLikely(_ cell: String) -> Bool {
    if isFull(cell) { return true }
    let words = Spelling.name(cell).split(at: 0x20)
    return words.count == 2
      && words.allSatisfy { word in
        2...20 ~= word.unicodeScalars.count
          && word.unicodeScalars.allSatisfy { 0x0E01...0x0E4E ~= $0.value && $0.value != 0x0E2F }
      } && !nobody.contains { cell.contains($0) }
  }
}

/// The digits of an account or a telephone, with hyphens and blanks between them.
enum AccountNumber {
  /// How many digits the first number of a text has; nil if there is none of five digits and more.
  static func digits(in text: ArraySlice<UInt8>) -> Int? { first(in: text)?.utf8.count }

  /// The digits of the first number of a text; nil if there is none of five digits and more.
  static func first(in text: ArraySlice<UInt8>) -> String? {
    let bytes = Array(ThaiDigits.folded(String(decoding: text, as: UTF8.self)).utf8)
    var digits: [UInt8] = []
    var gap = 0
    reading: for byte in bytes {
      switch byte {
      case 0x30...0x39:
        digits.append(byte)
        gap = 0
      case 0x20, UInt8(ascii: "-"): gap += 1
      default: gap = 9
      }
      if gap > 2 {
        if digits.count >= 5 { break reading }
        digits = []
        gap = 0
      }
    }
    return digits.count >= 5 ? String(decoding: digits, as: UTF8.self) : nil
  }

  /// Whether a cell is the number of a mobile telephone.
  static func isMobile(_ cell: String) -> Bool {
    let bytes = Array(ThaiDigits.folded(cell).utf8)
    var digits = bytes.filter { 0x30...0x39 ~= $0 }
    let isNumber = bytes.allSatisfy {
      0x30...0x39 ~= $0 || [0x20, 0x28, 0x29, 0x2B, 0x2D, 0x2E].contains($0)
    }
    if digits.starts(with: "66".utf8), digits.count == 11 { digits = [0x30] + digits.dropFirst(2) }
    // Excel takes the zero away from what it takes for a number.
    if digits.count == 9, bytes.count == 9 { digits.insert(0x30, at: 0) }
    return isNumber && digits.count == 10 && digits[0] == 0x30 && [0x36, 0x38, 0x39].contains(digits[1])
  }
}
