import Testing
import ThaiText

@Suite struct NationalIDTests {
  @Test(arguments: ["3012304567082", "1234567890121", "0105563008656", "0943548000349"])
  func aRightNumberSatisfiesTheChecksum(number: String) {
    #expect(NationalID.isValid(Self.values(number)))
  }

  @Test(arguments: ["3012304567081", "1234567890122", "301230456708", "30123045670822", ""])
  func aWrongNumberDoesNot(number: String) {
    #expect(!NationalID.isValid(Self.values(number)))
  }

  @Test func bytesThatAreNoDigitValuesAreRefused() {
    #expect(!NationalID.isValid(Array("3012304567082".utf8)))
  }

  @Test(arguments: [
    "3012304567082", "3-0123-04567-08-2", "3 0123 04567 08 2", "3\u{A0}0123\u{A0}04567\u{A0}08\u{A0}2",
    "3012\u{200B}30456\u{AD}7082", "๓๐๑๒๓๐๔๕๖๗๐๘๒", "๓-๐๑๒๓-๐๔๕๖๗-๐๘-๒", "３０１２３０４５６７０８２", "3–0123–04567–08–2",
    "3 - 0123 - 04567 - 08 - 2", "3 0 1 2 3 0 4 5 6 7 0 8 2", "301-230-456-7082", "301 230 456 7082",
    "3012-3045-6708-2", "3012-3045-67082", "3012 3045 67082", "301230 4567082", "301230-4567082",
    "3 0123 0456708 2", "3\u{2060}012304567082", "3 012304567082", "3   -  0123 -  04567  - 08  -  2",
    "3    0123    04567    08    2", "301230*4567082", "301230`4567082", "3\\-0123\\-04567\\-08\\-2",
    "3&#48;12304567082", "3&nbsp;0123&nbsp;04567&ensp;08&#x2d;2", "%330123%2D04567082", "\\u0033012304567082",
    "\\x33012304567082", "3%E0%B9%90123%EF%BC%90%34567082",
  ])
  func aPersonsNumberIsFoundHoweverItIsWritten(number: String) throws {
    for (head, tail) in [
      ("", ""), ("เลข ", " ครับ"), ("x", "y"), ("|", "|"), ("/id/", ".pdf"), ("ลำดับ,", ",ก"),
    ] { try Self.expect(number, after: head, before: tail) }
  }

  @Test(arguments: [
    ".", "/", "_", ",", ":", "·", "|", "~", ";", "\t", "\n", "\r\n", " \t ", ", ", " / ", "\" \"", " | ",
    "\n- ",
    "\u{2028}", "–\n", "．", "•", "-\u{FE0F}",
  ])
  func anySeparatorWillDoInTheOfficialForm(separator: String) throws {
    let number = Self.grouped("3012304567082", separator)
    for (head, tail) in [("", ""), ("ก ", " ข"), ("(", ")")] {
      try Self.expect(number, after: head, before: tail)
    }
  }

  @Test(arguments: [
    "\u{180E}", "\u{2064}", "\u{FE0F}", "\u{301}", "\u{20E3}", "\u{E0020}", "\u{3164}", "\u{202E}", "ั",
    "\u{1}",
  ])
  func whatDoesNotShowHidesNoNumber(character: String) throws {
    let number = "3012304567082".map { String($0) }.joined(separator: character)
    try Self.expect(number, after: "ก", before: "ข")
  }

  @Test func theDigitsOfEveryScriptCount() throws {
    var scripts = 0
    for value in UInt32(0)...0x1FFFF {
      guard let zero = Unicode.Scalar(value), zero.properties.numericType == .decimal,
        zero.properties.numericValue == 0
      else { continue }
      let scalars = "3012304567082".utf8.compactMap { Unicode.Scalar(value + UInt32($0 - 0x30)) }
      try Self.expect(String(String.UnicodeScalarView(scalars)), after: "(", before: ")")
      scripts += 1
    }
    #expect(scripts > 40)
  }

  private static func expect(_ number: String, after head: String, before tail: String) throws {
    let matches = NationalID.findPersonal(in: Array((head + number + tail).utf8))
    let match = try #require(matches.first, "\(head)\(number)\(tail)")
    #expect(matches.count == 1)
    #expect(match.offset == head.utf8.count, "\(number)")
    #expect(match.length == number.utf8.count, "\(number)")
    #expect(match.lastDigits == "7082")
    #expect(NationalID.findPersonal(in: Array(NationalID.masked(head + number + tail).utf8)).isEmpty)
  }

  @Test(arguments: [
    "1 3012304567082", "3012304567082 0812345678", "5. 3-0123-04567-08-2 25", "12 3-01230456708-2 9",
    "99 3 0123 04567 08 2 100", "?q=%203012304567082", "2566-3012304567082-01", "/a%33012304567082",
  ])
  func neighbouringNumbersDoNotHideIt(text: String) {
    #expect(NationalID.findPersonal(in: Array(text.utf8)).map(\.lastDigits) == ["7082"])
  }

  @Test func everyNumberOfATextIsFoundInOrder() {
    let text = "ก 3012304567082 1234567890121 ข 1-2345-67890-12-1"
    let matches = NationalID.findPersonal(in: Array(text.utf8))
    #expect(matches.map(\.lastDigits) == ["7082", "0121", "0121"])
    #expect(matches.map(\.offset) == matches.map(\.offset).sorted())
  }

  @Test func numbersJoinedWithoutASeparatorAreFound() {
    let text = "เลข 30123045670821234567890121 และ ๓๐๑๒๓๐๔๕๖๗๐๘๒๑๒๓๔๕๖๗๘๙๐๑๒๑"
    #expect(
      NationalID.findPersonal(in: Array(text.utf8)).map(\.lastDigits) == ["7082", "0121", "7082", "0121"])
    #expect(
      NationalID.masked(text) == "เลข xxxxxxxxx7082xxxxxxxxx0121 และ xxxxxxxxx๗๐๘๒xxxxxxxxx๐๑๒๑")
  }

  @Test(arguments: [
    "0105563008656", "0943548000349", "0-1055-63008-65-6", "13012304567082", "30123045670821",
    "3012304567081", "65107000123",
    "081-234-5678", "XXXXXXXXX7082", "3-0123-xxxxx-08-2", "3,012,304,567,082", "3012304\n567082",
    "3012304\t567082", "3.012304567082", "301230/4567082", "301230\n4567082",
    "301 2304567 082", "2565-10-01 2566-09-30", "3012304 567082 1", "30123045    67082", "", "๑๒๓",
  ])
  func otherNumbersAreLeftAlone(text: String) {
    #expect(NationalID.findPersonal(in: Array(text.utf8)).isEmpty)
  }

  @Test(arguments: [
    "3012304567 082", "3012304567-082", "3012 3045 6708 2", "30123045670 82", "30123045670-82",
    "3 0123 0456 7082",
    "301230456 7082", "3012-30-45-67082", "30 12 30 45 67 08 2", "30-12-3045-67082", "301 230 456 708 2",
    "301230.45 67082", "301230 4567082.00", "3,012 304,567,082",
  ])
  func neighboursThatAreTwoNumbersAreNotOne(text: String) {
    #expect(
      NationalID.isValid(text.utf8.compactMap { 0x30...0x39 ~= $0 ? $0 - 0x30 : nil }.prefix(13).map { $0 }))
    #expect(NationalID.findPersonal(in: Array(text.utf8)).isEmpty)
    #expect(NationalID.findPersonal(in: Array("ก \(text)\n".utf8)).isEmpty)
  }

  @Test(arguments: [
    "เลขประจำตัวประชาชน", "เลขบัตรประชาชน:", "เลขที่บัตร", "บัตรประจำตัวเลขที่", "หมายเลขบัตรประชาชน (๑๓ หลัก) คือ",
    "Citizen ID",
  ])
  func whatWordsNameIsFoundHoweverItIsBroken(words: String) {
    let number = Array("3012304567082")
    for first in [1, 4, 5, 6, 7, 9, 12] {
      let (head, tail) = (String(number[..<first]), String(number[first...]))
      for tie in ["\n", "  \n", "\r\n", "\t", "\n\n", ",", " | ", " ", "\n- "] {
        let text = "ก \(words) \(head)\(tie)\(tail)\nข"
        let matches = NationalID.findPersonal(in: Array(text.utf8))
        #expect(matches.map(\.lastDigits) == ["7082"], "\(text)")
        #expect(!NationalID.masked(text).contains(head + tie + tail))
      }
    }
    let digits = number.map { String($0) }.joined(separator: "\t")
    #expect(NationalID.findPersonal(in: Array("\(words)\t\(digits)\n".utf8)).count == 1)
  }

  @Test(arguments: [
    "โทร 301230 4567082", "โทรศัพท์: 301230-4567082", "Tel. 301230 4567082", "เลขบัตรประชาชน 301230\n4567081",
    "เลขประจำตัวประชาชน ให้ยื่นที่สำนักงานภายในเวลาราชการทุกวันทำการของสำนักปลัด 301230\n4567082",
  ])
  func digitsThatWordsNameOtherwiseAreNone(text: String) {
    #expect(NationalID.findPersonal(in: Array(text.utf8)).isEmpty)
  }

  @Test func brokenBytesAreReadWithoutHarm() {
    var random = RepeatableRandom(seed: 13)
    let pool: [UInt8] = [
      0x30, 0x31, 0x39, 0x20, 0x2D, 0xE0, 0xB9, 0x90, 0xEF, 0xBC, 0xC2, 0xA0, 0x25, 0xFF, 0xE2, 0x80,
    ]
    for _ in 0..<5000 {
      let bytes = (0..<40).compactMap { _ in pool.randomElement(using: &random) }
      for match in NationalID.findPersonal(in: bytes) {
        #expect(match.length >= 13 && match.offset + match.length <= bytes.count)
      }
    }
  }

  @Test func aThousandRandomNumbersAreAllFoundInEveryUsualForm() {
    var random = RepeatableRandom(seed: 17)
    for _ in 0..<1000 {
      let digits = Self.number(&random)
      let plain = digits.map { String($0) }.joined()
      let thai = ThaiDigits.thai(Int(plain) ?? 0)
      for form in [
        plain, thai, Self.grouped(plain, "-"), Self.grouped(plain, " "), Self.grouped(thai, "\u{A0}"),
      ] {
        #expect(NationalID.findPersonal(in: Array("ก \(form) ข".utf8)).count == 1, "\(form)")
      }
    }
  }

  @Test func aNumberIsFoundWhereverItBeginsAndEnds() {
    for number in ["3012304567082", "๓๐๑๒๓๐๔๕๖๗๐๘๒", "３０１２３０４５６７０８２"] {
      for head in 0..<140 {
        for tail in [0, 1, 63, 64, 65] {
          let text = String(repeating: "x", count: head) + number + String(repeating: "y", count: tail)
          #expect(NationalID.findPersonal(in: Array(text.utf8)).map(\.offset) == [head])
        }
      }
    }
  }

  @Test func manyShortRowsOfDigitsAreReadOnce() {
    let text = Array(String(repeating: "12 34-56 ก", count: 100_000).utf8)
    #expect(ContinuousClock().measure { _ = NationalID.findPersonal(in: text) } < .seconds(10))
  }

  @Test func aMaskedTextShowsOnlyTheLastFourDigits() {
    #expect(NationalID.masked("นาย ก 3-0123-04567-08-2 ค่ะ") == "นาย ก x-xxxx-xxxx7-08-2 ค่ะ")
    #expect(NationalID.masked("๓๐๑๒๓๐๔๕๖๗๐๘๒, 1234567890121") == "xxxxxxxxx๗๐๘๒, xxxxxxxxx0121")
    #expect(NationalID.masked("0105563008656") == "0105563008656")
  }

  @Test func nothingIsFoundInAMaskedText() {
    var random = RepeatableRandom(seed: 2566)
    for round in 0..<6_000 {
      let text = Self.entangled(&random)
      let masked = NationalID.masked(text)
      let left = NationalID.findPersonal(in: Array(masked.utf8))
      guard left.isEmpty, NationalID.masked(masked) == masked,
        masked.unicodeScalars.count == text.unicodeScalars.count
      else {
        Issue.record("round \(round): \(text) became \(masked)")
        return
      }
    }
  }

  @Test func listsOfOtherNumbersGiveNoAlarm() {
    var random = RepeatableRandom(seed: 7)
    /// Digits by a pattern: `0` for any digit, `1` for one to nine.
    func number(_ pattern: String) -> String {
      pattern.map { sign in
        switch sign {
        case "0": String(Int.random(in: 0...9, using: &random))
        case "1": String(Int.random(in: 1...9, using: &random))
        case "z": "0"
        default: String(sign)
        }
      }.joined()
    }
    let kinds = [
      "z8100-00000", "z81-000-0000", "+66 81 000 0000", "z2 000 0000 ต่อ 100", "z-5300-0000 – 5",
      "123-1-00000-0",
      "1000000000", "100-0-00000-0 100", "66100000000", "66100000000-01", "661000000001", "650900000000 1",
      "z10550000000", "z-1055-00000-00-0", "1,000,000.00", "100,000 100,000 10,000", "1000000.00 100000.00",
      "2566-01-10 2566-02-11", "10/01/2566 - 11/02/2566", "2565-10-01-10000", "10:00:00 10:30:00",
      "1000000000 100",
      "1000 1000 1000 1", "1000000000\t100", "1,2566,10000,12,1", "1\t2567\t15000\t10\t1",
      "100 100 100 100 1",
      "10 10 10 10 10 10 1", "100000\n1000000", "1000000,100000", "192.168.1.10 10.0.0.1",
      "16.1000000, 100.1000000",
      "978-616-100-100-1", "1/2566 2/2566 3/2566 1", "กค 1000/ว100 1000", "1000000000100000", "10000000000",
    ]
    for kind in kinds {
      let list = (0..<400).map { _ in "ก " + number(kind) + " ข" }.joined(separator: "\n")
      #expect(NationalID.findPersonal(in: Array(list.utf8)).isEmpty, "\(kind)")
      let column = (0..<400).map { _ in number(kind) }.joined(separator: "\n")
      #expect(NationalID.findPersonal(in: Array(column.utf8)).isEmpty, "\(kind), one below the other")
    }
  }

  /// Digits of valid numbers with whatever may stand between and around them.
  private static func entangled(_ random: inout RepeatableRandom) -> String {
    let ties = [
      "", "", "", "", "-", " ", "-", " ", " - ", ".", "/", "\t", "\n", "  ", "%20", "%2D", "%", "\\", "\\u",
      "\\x", "&#", ";",
      "x", "ก", "\u{200B}", "\u{301}", "*", "|", "%E0%B9", "\u{FE0F}",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      for digit in number(&random).prefix(Bool.random(using: &random) ? 13 : 4) {
        switch UInt8.random(in: 0..<24, using: &random) {
        case 0: text += "%3\(digit)"
        case 1: text += "&#\(48 + Int(digit));"
        case 2: text += "\\u003\(digit)"
        case 3: text.unicodeScalars.append(Unicode.Scalar(0x1D7CE + UInt32(digit)) ?? "0")
        case 4...6: text += ThaiDigits.thai(Int(digit))
        case 7: text += "%E0%B9%9\(digit)"
        default: text += String(digit)
        }
        if Int.random(in: 0..<3, using: &random) == 0 { text += ties.randomElement(using: &random) ?? "" }
      }
      text += ties.randomElement(using: &random) ?? ""
    }
    return text
  }

  private static func values(_ number: String) -> [UInt8] { number.utf8.map { $0 - 0x30 } }

  private static func number(_ random: inout RepeatableRandom) -> [UInt8] {
    let head =
      [UInt8.random(in: 1...8, using: &random)] + (0..<11).map { _ in .random(in: 0...9, using: &random) }
    let last = (0...9).first { NationalID.isValid(head + [$0]) }
    return head + [last ?? 0]
  }

  private static func grouped(_ number: String, _ separator: String) -> String {
    var rest = Array(number)[...]
    return [1, 4, 5, 2, 1].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: separator)
  }
}
