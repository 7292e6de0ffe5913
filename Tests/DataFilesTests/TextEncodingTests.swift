import DataFiles
import Diagnostics
import Testing

@Suite struct TextEncodingTests {
  private func decode(_ bytes: [UInt8]) -> (text: String?, findings: [Diagnostic]) {
    var findings = DiagnosticList()
    let source = TextEncoding.decode(bytes, path: "a.txt", into: &findings)
    return (source.map { String(decoding: $0.bytes, as: UTF8.self) }, findings.all)
  }

  @Test func aByteOrderMarkIsNoPartOfTheText() {
    #expect(decode([0xEF, 0xBB, 0xBF] + Array("ก".utf8)).text == "ก")
    #expect(decode(Array("ก".utf8)).text == "ก")
    #expect(decode([]).text?.isEmpty == true)
  }

  @Test func textInUTF16IsRecognised() {
    for text in ["a,b,c\n1,2,3\n", "ข้อมูลสาธารณะของหน่วยงาน", "ชื่อ,value\nก,1\n"] {
      for isBigEndian in [false, true] {
        let bytes = text.utf16.flatMap { unit in
          isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        }
        let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
        for mark in [[], mark] {
          let (read, findings) = decode(mark + bytes)
          #expect(read == nil)
          #expect(findings.map(\.rule.name) == ["text.encoding"])
          #expect(findings.first?.message.en == "the file is not UTF-8; it looks like UTF-16")
        }
      }
    }
  }

  @Test func textInWindows874IsRecognised() {
    let bytes = "ข้อมูลสาธารณะ".unicodeScalars.map { UInt8($0.value - 0x0E00 + 0xA0) }
    let (read, findings) = decode(Array("abc: ".utf8) + bytes + bytes)
    #expect(read == nil)
    #expect(findings.first?.message.th == "ไฟล์นี้ไม่ใช่ UTF-8 ดูเหมือนเป็น Windows-874 (TIS-620)")
    #expect(findings.first?.place == SourcePlace(file: "a.txt", line: 1, column: 6))
  }

  @Test func aTableInAnotherEncodingIsReadAndANoteSaysSo() {
    let text = "ชื่อ,ราคา – €\nก๊าซ ๑๒,“1”\nน้ำ,2\n"
    func wide(_ isBig: Bool) -> [UInt8] {
      text.utf16.flatMap { isBig ? [UInt8($0 >> 8), UInt8($0 & 0xFF)] : [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }
    let signs: [UInt32: UInt8] = [0x20AC: 0x80, 0x201C: 0x93, 0x201D: 0x94, 0x2013: 0x96]
    let thai = text.unicodeScalars.map { scalar in
      signs[scalar.value] ?? UInt8(scalar.value < 0x80 ? scalar.value : scalar.value - 0x0E00 + 0xA0)
    }
    let files: [(bytes: [UInt8], name: String)] = [
      (thai, "Windows-874"), (wide(false), "UTF-16"), (wide(true), "UTF-16"),
      ([0xFF, 0xFE] + wide(false), "UTF-16"),
      ([0xFE, 0xFF] + wide(true), "UTF-16"),
    ]
    for (bytes, name) in files {
      var findings = DiagnosticList()
      let source = TextEncoding.decodeTable(bytes, path: "a.csv", into: &findings)
      #expect(source.map { String(decoding: $0.bytes, as: UTF8.self) } == text)
      #expect(findings.all.map(\.rule.name) == ["text.table-encoding"] && findings.all[0].severity == .note)
      #expect(findings.all[0].message.th.contains(name))
    }
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x41], [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00], [0xA1, 0xD2, 0xFF, 0x2C, 0xA1, 0xD2],
  ])
  func aTableThatIsDamagedInItsEncodingIsRefused(bytes: [UInt8]) {
    var findings = DiagnosticList()
    #expect(TextEncoding.decodeTable(bytes, path: "a.csv", into: &findings) == nil)
    #expect(findings.hasErrors && findings.all.count == 1)
  }

  @Test func aNulIsAnErrorAtItsPlaceAndHidesNothingElse() {
    let (read, findings) = decode(Array("ข้อมูลสาธารณะ\nab\u{0}c".utf8))
    #expect(read == "ข้อมูลสาธารณะ\nab c")
    #expect(findings.map(\.rule.name) == ["text.nul"])
    #expect(findings.first?.place == SourcePlace(file: "a.txt", line: 2, column: 3))
  }

  private static let pieces: [[UInt8]] =
    [
      "a", "plain text", " ", "\n", "ก", "น้ำ", "ข้อมูลสาธารณะ", "é", "–", "“", "漢", "🙂", "\u{E5B}", "\u{E80}",
      "\u{D7FF}",
    ]
    .map { Array($0.utf8) } + [
      [0xE0, 0xB8], [0xE0], [0xB8], [0x80], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xFF], [0xE0, 0xB8, 0x41], [0xE0, 0xB8, 0xC0],
      [0xC2],
    ]

  /// The first byte that begins no character, one character after the other.
  private static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    var index = 0
    while index < bytes.count {
      let length = (1...4).first { length in
        index + length <= bytes.count
          && String(validating: bytes[index..<(index + length)], as: UTF8.self)?.unicodeScalars.count == 1
      }
      guard let length else { return index }
      index += length
    }
    return nil
  }

  @Test func bytesThatAreNoUTF8AreReportedWhereTheyBegin() {
    var numbers = SplitMix(seed: 8)
    var valid = 0
    for round in 0..<4000 {
      let count = Int(numbers.next() % 24) + 1
      let choice = round.isMultiple(of: 2) ? Self.pieces.count : 15
      let bytes = (0..<count).flatMap { _ in Self.pieces[Int(numbers.next() % UInt64(choice))] }
      let (read, findings) = decode(bytes)
      guard let invalid = Self.firstInvalidByte(bytes) else {
        #expect(findings.isEmpty && read != nil, "\(bytes)")
        valid += 1
        continue
      }
      let place = SourceText(path: "a.txt", bytes: Array(bytes[..<invalid])).place(at: invalid)
      #expect(read == nil && findings.map(\.place) == [place], "\(bytes)")
    }
    #expect(valid > 1500 && valid < 3500)
  }
}
