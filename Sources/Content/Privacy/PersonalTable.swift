import ThaiText

/// Looks whether the columns of a table hold data of persons: their names where they complain or are ill, their mobile
/// numbers, their bank accounts.
///
/// A table with the positions of its persons is a list of officers, whose names and telephones are public.
struct PersonalTable {
  /// What a column holds, with where it is first seen and how often.
  struct Finding: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case complainant, mobile, bankAccount, health }

    let kind: Kind
    let heading: String
    let count: Int
    let spot: TextSpot
  }

  private enum Column { case name, complainant, position, phone, account, health }

  static let mostTitleRows = 15

  private let rows: ArraySlice<SpottedRow>
  private let header: SpottedRow
  private let columns: [Int: Column]
  /// Whether what stands over the rows names an illness.
  private let isAboutIllness: Bool

  /// What a table holds of persons' data.
  static func findings(in table: SpottedTable) -> [Finding] {
    guard let table = PersonalTable(table) else { return [] }
    return table.complainants + table.mobiles + table.accounts + table.illnesses
  }

  private init?(_ table: SpottedTable) {
    let rows = table.rows
    let found = rows.prefix(Self.mostTitleRows).firstIndex { row in
      row.cells.count { !$0.isEmpty } > 1 && row.cells.contains { Self.column(headed: $0) != nil }
    }
    guard let found else { return nil }
    header = rows[found]
    self.rows = rows[(found + 1)...]
    columns = Dictionary(
      header.cells.enumerated().compactMap { index, cell in Self.column(headed: cell).map { (index, $0) } },
      uniquingKeysWith: { first, _ in first })
    let titles = rows[..<found].flatMap(\.cells) + header.cells + [table.title]
    isAboutIllness = PersonalWords.namesIllness(titles.joined(separator: "\n"))
  }

  /// What words of a heading say.
  private enum Word: Int, CaseIterable {
    case none, position, account, phone, complainant, called, person

    var bit: UInt64 { 1 << UInt64(rawValue) }

    var words: [String] {
      switch self {
      case .none: ["จำนวน", "ประเภท", "กลุ่ม", "ช่องทาง", "ร้อยละ", "เรื่องที่", "วันที่", "ความพึงพอใจ"]
      case .position: ["ตำแหน่ง", "position", "สังกัด", "หน้าที่"]
      case .account: ["เลขที่บัญชี", "เลขบัญชี", "บัญชีธนาคาร", "บัญชีเลขที่"]
      case .phone: ["โทรศัพท์", "เบอร์โทร", "มือถือ", "เบอร์ติดต่อ", "phone", "mobile"]
      case .complainant:
        ["ผู้ร้องเรียน", "ผู้ร้องทุกข์", "ผู้แจ้งเบาะแส", "ผู้แจ้งเรื่อง", "ผู้แจ้งเหตุ", "complainant"]
      case .called: ["ชื่อ"]
      case .person: ["สกุล", "ฉายา", "ผู้", "คน"]
      }
    }
  }

  private static let search = WordSearch(
    Word.allCases.flatMap { word in word.words.map { ($0, word.rawValue) } })
  private static let whole: [String: Column] = [
    "โทร": .phone, "โทร.": .phone, "ผู้ร้อง": .complainant, "ชื่อผู้ร้อง": .complainant, "ผู้แจ้ง": .complainant,
    "ชื่อผู้แจ้ง": .complainant, "ชื่อ": .name, "รายชื่อ": .name, "name": .name, "full name": .name,
    "โรค": .health, "ชื่อโรค": .health, "โรคประจำตัว": .health, "โรคที่ป่วย": .health, "อาการ": .health,
    "อาการป่วย": .health, "อาการเจ็บป่วย": .health, "การเจ็บป่วย": .health, "การวินิจฉัย": .health,
    "ผลการวินิจฉัย": .health, "การวินิจฉัยโรค": .health, "ประเภทความพิการ": .health, "ลักษณะความพิการ": .health,
    "ความพิการ": .health, "กรุ๊ปเลือด": .health, "หมู่เลือด": .health, "ประวัติการแพ้ยา": .health, "แพ้ยา": .health,
    "disease": .health, "diagnosis": .health, "disability": .health, "blood group": .health,
  ]
  private static let longestHeading = 240

  private static func column(headed heading: String) -> Column? {
    guard !heading.isEmpty, heading.utf8.count <= longestHeading else { return nil }
    let text = Spelling.name(heading)
    let found = search.tags(in: text)
    func holds(_ word: Word) -> Bool { found & word.bit != 0 }
    let named = whole[text.lowercased()]
    if named == .health { return named }
    if holds(.none) { return nil }
    if holds(.position) { return .position }
    if holds(.account) { return .account }
    if holds(.phone) { return .phone }
    if holds(.complainant) { return .complainant }
    return named ?? (holds(.called) && holds(.person) ? .name : nil)
  }

  /// Whether the first rows of a table are headed by anything that matters here.
  static func isHeaded(_ rows: [SpottedRow]) -> Bool {
    rows.contains { $0.cells.contains { column(headed: $0) != nil } }
  }

  private func positions(of column: Column) -> [Int] { columns.filter { $0.value == column }.keys.sorted() }

  private var hasOfficers: Bool { columns.values.contains(.position) }

  /// The cells of a column, with the row of each.
  private func cells(_ position: Int) -> [(text: String, row: SpottedRow)] {
    rows.compactMap { $0.cells.indices.contains(position) ? ($0.cells[position], $0) : nil }
  }

  private func finding(
    _ kind: Finding.Kind, _ position: Int, where holds: (_ text: String, _ row: SpottedRow) -> Bool
  ) -> Finding? {
    let found = cells(position).filter { holds($0.text, $0.row) }
    guard let first = found.first else { return nil }
    return Finding(
      kind: kind, heading: Spelling.name(header.cells[position]), count: found.count,
      spot: first.row.spot(at: position))
  }

  private var complainants: [Finding] {
    positions(of: .complainant).compactMap {
      finding(.complainant, $0) { text, _ in PersonName.isLikely(text) }
    }
  }

  private var mobiles: [Finding] {
    guard !hasOfficers, namesPersons else { return [] }
    return positions(of: .phone).compactMap {
      finding(.mobile, $0) { text, _ in AccountNumber.isMobile(text) }
    }
  }

  private var accounts: [Finding] {
    positions(of: .account).compactMap { position in
      finding(.bankAccount, position) { text, row in
        let digits = AccountNumber.digits(in: Array(text.utf8)[...]) ?? 0
        return 10...15 ~= digits && (namesPersons ? row.cells.contains(where: PersonName.isFull) : false)
      }
    }
  }

  private var illnesses: [Finding] {
    positions(of: .name).compactMap { position in
      finding(.health, position) { text, row in
        tellsHealth(row)
          ? PersonName.isLikely(text) : !hasOfficers && PersonName.isFull(text) && isIllness(row)
      }
    }
  }

  private func isIllness(_ row: SpottedRow) -> Bool {
    isAboutIllness || row.cells.contains(where: PersonalWords.tellsIllness)
  }

  /// Whether a row says anything in a column that is headed as one about health.
  private func tellsHealth(_ row: SpottedRow) -> Bool {
    positions(of: .health).contains { position in
      row.cells.indices.contains(position) && !Self.nothing.contains(Spelling.name(row.cells[position]))
    }
  }

  private static let nothing: Set = ["", "-", "–", "ไม่มี", "ไม่ระบุ", "ปกติ", "ไม่ทราบ"]

  /// Whether a column of names holds names of persons.
  private var namesPersons: Bool {
    (positions(of: .name) + positions(of: .complainant)).contains { position in
      header.cells[position].contains("สกุล") || cells(position).contains { PersonName.isFull($0.text) }
    }
  }
}
