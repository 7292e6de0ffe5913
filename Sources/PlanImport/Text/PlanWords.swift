/// Words that plans are made of, for telling ำ from า where a converter has lost the difference.
enum PlanWords {
  /// Words with ำ.
  static let withSaraAm = words(
    """
    อำนาจ จำนวน สำนัก สำรวจ ดำเนิน ตำบล กำหนด สำคัญ สำหรับ ลำดับ กำกับ สำนึก สำเร็จ สำเนา ทำงาน จำกัด จำแนก จำหน่าย
    อำเภอ อำนวย ดำรง ชำนาญ ชำระ ชำรุด คำนวณ ตำแหน่ง ตำรวจ บำรุง บำบัด บำเหน็จ บำนาญ บำเพ็ญ กำลัง กำจัด กำไร ต่ำ
    ร่ำรวย ซ้ำ แนะนำ ผู้นำ จัดทำ ประจำ คำสั่ง คำร้อง คำขอ คำแนะนำ คำนำ บทนำ คำถาม คำตอบ คำว่า คำชี้แจง คำกล่าว คำมั่น
    จำเป็น นำไป นำมา นำเสนอ นำผล นำความ นำหลัก นำข้อมูล นำแนว นำร่อง นำเข้า ทำให้ ทำการ ทำกิจกรรม ทำความ ทำแผน ทำบัญชี
    ทำรายงาน ทำประกาศ ทำโครงการ ทำงบ ทำคู่มือ ทำแบบ ทำเอกสาร ทำหนังสือ ทำข้อมูล ทำทะเบียน ทำลาย ทำผิด กระทำ การทำ
    ผู้ทำ น้ำ ถ้อยคำ เจตจำนง ยำเกรง เหลื่อมล้ำ สม่ำเสมอ กำเนิด ทำนอง ทำเนียบ จำเลย จำพวก ค้ำประกัน รำคาญ
    """)

  /// Words with า after a consonant that may also have ำ.
  static let withSaraAa = words(
    """
    การ กาย กาล งาน ราย ราช ราคา รายงาน มาตร มาก มาย ยาก ยาว ชาว ชาติ ชาย ชาชน ตาม ต่าง ต้าน นาจ นาย นาง นาน บาท
    บาล บาง บ้าน ทาง ทาน ท้าย ด้าน ด้าว ดาว ค่า คาร กว่า ก้าว กลาง หมาย หน้า ข้า ข่าว ข้าม ขาด ขาว อาจ อาคาร อาสา
    อย่าง อยาก ปลาย ป้าย ป่า จาก จ้าง จ่าย ล่าง ล้าน หลาย ลาย สาธารณ สามารถ สาม สาขา สาร สาย ร้าน ร้าย แล้ว ถ้า ถาม
    สภา เวลา มาตรา มา ปรา ประกาศ คาด คาบ ซาก ม้า รวมทั้งหมด ลาด
    """)

  /// Whether a word stands around a place if its vowel is put there.
  static func fits(_ word: [Unicode.Scalar], _ vowel: Unicode.Scalar, _ site: SaraAmSite) -> Bool {
    word.indices.contains { index in
      guard word[index] == vowel, index > 0 else { return false }
      let (head, tail) = (word[..<index], word[(index + 1)...].prefix { $0 != "ำ" })
      return site.before.reversed().starts(with: head.reversed()) && site.after.starts(with: tail)
    }
  }

  private static func words(_ text: String) -> [[Unicode.Scalar]] {
    text.split { $0 == " " || $0 == "\n" }.map { Array($0.unicodeScalars) }
  }
}

/// A word as a converter leaves it, and where such letters are nothing else.
struct LostWord: Sendable {
  let right: [Unicode.Scalar]
  /// Whether it counts only in documents that have lost every ำ.
  let isDoubtful: Bool
  private let wrong: [Unicode.Scalar]
  /// What must not stand before it, because both together are another word.
  private let notAfter: [[Unicode.Scalar]]
  /// Letters that must not follow, because they would belong to another word.
  private let notBefore: Set<Unicode.Scalar>
  /// Whether the word ends with its last letter, so that no consonant may close its last syllable.
  private let isOpen: Bool

  private init(
    _ right: String, wrong: String? = nil, notAfter: [String] = [], notBefore: String = "",
    isOpen: Bool = false, isDoubtful: Bool = false
  ) {
    self.right = Array(right.unicodeScalars)
    self.wrong = Array(
      (wrong ?? String(scalars: right.unicodeScalars.map { $0 == "ำ" ? "า" : $0 })).unicodeScalars)
    self.notAfter = notAfter.map { Array($0.unicodeScalars) }
    self.notBefore = Set(notBefore.unicodeScalars)
    self.isOpen = isOpen
    self.isDoubtful = isDoubtful
  }

  /// Whether the damaged word begins at a place of a text; each ำ of it may be there or lost.
  func begins(at start: Int, in text: [Unicode.Scalar]) -> Bool {
    let end = start + wrong.count
    return end <= text.count && matches(text[start..<end])
      && !notAfter.contains { text[..<start].reversed().starts(with: $0.reversed()) }
      && !(text[end...].first.map(notBefore.contains) ?? false)
      && (!isOpen || Self.beginsSyllable(text[end...]))
  }

  /// The damaged words of a text with their places.
  static func all(
    in text: [Unicode.Scalar], among words: [[LostWord]]
  ) -> [(start: Int, word: LostWord)] {
    var found: [(start: Int, word: LostWord)] = []
    for (start, letter) in text.enumerated() where letter.isConsonant || letter.isLeadingVowel {
      for word in words[index(letter)] where word.begins(at: start, in: text) { found.append((start, word)) }
    }
    return found
  }

  private static func index(_ letter: Unicode.Scalar) -> Int { Int(letter.value & 0x7F) }

  private func matches(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
    var isWrong = false
    for (offset, letter) in piece.enumerated() where letter != right[offset] {
      guard letter == wrong[offset] else { return false }
      isWrong = true
    }
    return isWrong
  }

  /// Whether what follows cannot belong to the syllable before it.
  private static func beginsSyllable(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = rest.first, first.isConsonant else { return rest.first?.continuesLetter != true }
    guard let second = rest.dropFirst().first else { return false }
    return second.isMark || second == "ะ" || second == "า" || second == "ำ"
  }
}

extension LostWord {
  private static let afterKa = ["ปาก", "ติ", "ริ", "ณา"]
  private static let afterKha = ["รา", "อา", "นา", "ธนา"]
  private static let afterNa = [
    "พัฒ", "ปรารถ", "สัม", "สัมม", "เจต", "ศาส", "วาส", "จินต", "ภาว", "สถาป", "เสว", "โฆษ", "ท้องไร่ท้อง",
  ]

  /// Words that have lost ำ.
  static let saraAm = byFirst(
    plain.map { LostWord($0) }
      + ["ลำดับ"].map { LostWord($0, notAfter: ["เว", "ศา"]) }
      + ["กำลัง", "กำจัด", "กำไร", "กำเนิด"].map { LostWord($0, notAfter: afterKa) }
      + ["คำสั่ง", "คำร้อง", "คำขอ", "คำแนะนำ", "คำถาม", "คำตอบ", "คำชี้แจง", "คำกล่าว"].map {
        LostWord($0, notAfter: afterKha)
      }
      + ["จำเป็น", "จำเลย", "จำพวก"].map { LostWord($0, notAfter: ["เจร", "วา"]) }
      + [LostWord("ประจำ", notBefore: "น")]
      + ["คำนำ", "บทนำ", "ถ้อยคำ"].map { LostWord($0, isOpen: true) }
      + ["จัดทำ", "กระทำ"].map { LostWord($0, notBefore: "งน", isDoubtful: true) }
      + ["ผู้ทำ", "ต่ำ", "ซ้ำ"].map { LostWord($0, isOpen: true, isDoubtful: true) }
      + ["นำไป", "นำมา", "นำเสนอ", "นำผล", "นำความ", "นำหลัก", "นำข้อมูล", "นำแนว", "นำร่อง", "นำเข้า"]
      .map { LostWord($0, notAfter: afterNa, isDoubtful: true) }
      + doubtful.map { LostWord($0, isDoubtful: true) })

  private static let plain = [
    "อำนาจ", "จำนวน", "สำนัก", "สำรวจ", "ดำเนิน", "ตำบล", "กำหนด", "สำคัญ", "สำหรับ", "สำนึก", "สำเร็จ", "สำเนา", "ทำงาน",
    "จำกัด", "จำแนก", "จำหน่าย", "อำเภอ", "อำนวย", "ดำรง", "ชำนาญ", "ชำรุด", "คำนวณ", "ตำแหน่ง", "ตำรวจ", "บำรุง", "บำบัด",
    "บำเหน็จ", "บำนาญ", "บำเพ็ญ", "ต่ำกว่า", "ร่ำรวย", "ซ้ำซ้อน", "เจตจำนง", "ยำเกรง", "เหลื่อมล้ำ", "สม่ำเสมอ", "ทำนอง", "ทำเนียบ",
    "กำกับดูแล", "กำกับติดตาม", "การกำกับ", "แนะนำ", "ผู้นำ", "คำนึง",
  ]
  private static let doubtful = [
    "กำกับ", "ชำระ", "ทำให้", "ทำการ", "ทำกิจกรรม", "ทำความ", "ทำแผน", "ทำบัญชี", "ทำราย", "ทำประกาศ", "ทำโครงการ", "ทำคู่มือ",
    "ทำแบบ", "ทำเอกสาร", "ทำหนังสือ", "ทำข้อมูล", "ทำทะเบียน", "ทำผิด", "น้ำท่วม", "น้ำเสีย", "แม่น้ำ", "แหล่งน้ำ", "น้ำดื่ม", "น้ำประปา",
    "น้ำมัน", "น้ำใจ", "คำมั่น",
  ]

  /// Words whose tone mark or vowel beside ป ฝ ฟ became another sign.
  static let tall = byFirst(
    [
      ("ป้องกัน", "ปูองกัน"), ("ปกป้อง", "ปกปูอง"), ("ป้องปราม", "ปูองปราม"), ("ป้อน", "ปูอน"), ("ป้อม", "ปูอม"),
      ("ฟ้อง", "ฟูอง"),
      ("ป่วย", "ปุวย"), ("ป่วน", "ปุวน"), ("ใฝ่", "ใฝุ"), ("ปัญหา", "ปใญหา"), ("ปัจจุบัน", "ปใจจุบัน"), ("ปัจจัย", "ปใจจัย"),
      ("ปัญญา", "ปใญญา"),
    ].map { LostWord($0.0, wrong: $0.1) })

  /// The words by their first letters.
  private static func byFirst(_ words: [LostWord]) -> [[LostWord]] {
    words.reduce(into: Array(repeating: [], count: 0x80)) { table, word in
      if let first = word.wrong.first { table[index(first)].append(word) }
    }
  }
}
