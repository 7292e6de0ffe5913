import DataFiles
import ThaiText

/// What the words of a row say about it: a sum, a remark, a signature, numbers of columns, that there is nothing.
struct RowWords {
  private static let sums = [
    "รวม", "ยอดรวม", "ผลรวม", "ยอดยกมา", "ยอดยกไป", "total", "grand total", "subtotal", "sub total",
  ]
  /// What may stand behind รวม in a row of sums.
  private static let sumWords = [
    "รวม", "ยอด", "ยกมา", "ยกไป", "ทั้งสิ้น", "ทั้งหมด", "เป็นเงิน", "เงิน", "จำนวน", "รายการ", "โครงการ", "งบประมาณ",
    "บาท",
    "วงเงิน", "สุทธิ", "ประจำ", "เดือน", "ไตรมาส", "ย่อย", "ปี", "หน้า", "นี้", "ทุก", "ค่าใช้จ่าย", "รายจ่าย", "เรื่อง",
    "ราย",
    "คน", "ครั้ง", "ผล", "ที่", "พ.ศ.", "กิจกรรม", "total", "grand", "sub", "ทั้ง", "จัดซื้อ", "จัดจ้าง", "ราคา",
    "แผนงาน",
  ]
  private static let remarks = [
    "หมายเหตุ", "ลงชื่อ", "(ลงชื่อ", "ผู้จัดทำ", "ผู้รายงาน", "ผู้ตรวจสอบ", "ผู้อนุมัติ", "จัดทำโดย", "ข้อมูล ณ วันที่", "ที่มา:",
    "ที่มา :", "ที่มาของข้อมูล", "แหล่งข้อมูล", "ลงนาม", "ตรวจสอบแล้ว", "(ตัวอักษร", "ตัวอักษร", "*หมายเหตุ", "* หมายเหตุ",
    "**", "ณ วันที่",
  ]
  private static let people = ["(นาย", "(นาง", "(น.ส.", "(ว่าที่", "(....", "(…", "(ดร."]

  /// How many cells hold something; running numbers and dashes count.
  let filled: Int
  private let row: SheetRow
  private let first: Int

  init(_ row: SheetRow) {
    self.row = row
    var (filled, first) = (0, row.cells.count)
    for index in row.cells.indices where !row.cells[index].isBlank {
      filled += 1
      first = min(first, index)
    }
    (self.filled, self.first) = (filled, first)
  }

  private var head: String { first < row.cells.count ? row.cells[first].text.trimmedBlanks : "" }

  /// Whether the row adds up the rows above it: it is called a sum, and holds numbers only.
  var isSum: Bool {
    guard let label = row.cells[first...].first(where: { !$0.isBlank })?.text.trimmedBlanks.lowercased(),
      let start = label.utf8.first, start == 0xE0 || start == 0x74 || start == 0x67 || start == 0x73,
      Self.sums.contains(where: { label.utf8.starts(with: $0.utf8) }), Self.consists(label)
    else { return false }
    return row.cells.dropFirst(first + 1).allSatisfy { $0.isBlank || Self.isNumber($0.text) }
  }

  /// Whether a label is made of the words for sums, names of months and numbers.
  private static func consists(_ label: String) -> Bool {
    var rest = Array(label.utf8)[...]
    while let byte = rest.first {
      if byte < 0x80, !(0x61...0x7A ~= byte) {
        rest = rest.dropFirst()
      } else if let word = sumWords.first(where: { rest.starts(with: $0.utf8) }) {
        rest = rest.dropFirst(word.utf8.count)
      } else if let length = MonthWords.length(at: rest) {
        rest = rest.dropFirst(length)
      } else if ThaiDigits.folded(String(decoding: rest.prefix(3), as: UTF8.self)).utf8.count == 1 {
        rest = rest.dropFirst(3)
      } else {
        return false
      }
    }
    return true
  }

  private static func isNumber(_ text: String) -> Bool {
    let text = text.trimmedBlanks
    if CellText.isDash(text) || text == "บาท" || text.holds("บาทถ้วน") { return true }
    return CellText.amount(text) != nil || CellText.percent(text) != nil
  }

  /// Whether the row stands below the table: a remark, a signature, the sum in words.
  var isRemark: Bool {
    guard filled < 4, let start = head.utf8.first, start == 0xE0 || start == 0x28 || start == 0x2A else {
      return false
    }
    let head = head
    if Self.people.contains(where: { head.utf8.starts(with: $0.utf8) }) { return filled < 3 }
    return Self.remarks.contains { head.utf8.starts(with: $0.utf8) }
      || (start == 0x28 && head.holds("บาทถ้วน"))
  }

  /// Whether the row numbers the columns: (1) (2) (3).
  var numbersColumns: Bool {
    guard filled > 2 else { return false }
    var expected = 0
    for cell in row.cells where !cell.isBlank {
      let digits = ThaiDigits.folded(cell.text.trimmedBlanks).utf8.filter { !"()[]. ".utf8.contains($0) }
      guard let number = Int(String(decoding: digits, as: UTF8.self)) else { return false }
      if expected == 0, number == 0 || number == 1 { expected = number }
      guard number == expected else { return false }
      expected += 1
    }
    return true
  }

  /// Whether the row says in words that there is nothing to list, and no more.
  var isStatement: Bool {
    var said: String?
    for cell in row.cells where !cell.isBlank {
      let text = cell.text.trimmedBlanks
      let isAside = CellText.isDash(text) || ThaiDigits.integer(text) != nil
      if isAside || MonthWords.length(at: Array(text.utf8)[...]) != nil { continue }
      if said != nil { return false }
      said = text
    }
    guard let text = said else { return false }
    return CellText.saysNothing(text)
  }

  /// Whether the one cell of the row names a month, as a title between two months' rows does.
  var isMonthTitle: Bool {
    head.utf8.count < 200 && head.holds("เดือน") && MonthWords.months(in: head).count == 1
  }
}
