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
    "3 - 0123 - 04567 - 08 - 2", "3 0 1 2 3 0 4 5 6 7 0 8 2", "301-230-456-7082", "3012 3045 6708 2",
    "3 0123 0456708 2",
    "3\u{2060}012304567082", "3 012304567082",
  ])
  func aPersonsNumberIsFoundHoweverItIsWritten(number: String) throws {
    for (head, tail) in [
      ("", ""), ("เลข ", " ครับ"), ("x", "y"), ("|", "|"), ("/id/", ".pdf"), ("ลำดับ,", ",ก"),
    ] {
      let matches = NationalID.findPersonal(in: Array((head + number + tail).utf8))
      let match = try #require(matches.first, "\(head)\(number)\(tail)")
      #expect(matches.count == 1)
      #expect(match.offset == head.utf8.count)
      #expect(match.length == number.utf8.count)
      #expect(match.lastDigits == "7082")
    }
  }

  @Test(arguments: [
    "1 3012304567082", "3012304567082 0812345678", "5. 3-0123-04567-08-2 25", "12 3-01230456708-2 9",
    "99 3 0123 04567 08 2 100", "?q=%203012304567082", "2566-3012304567082-01",
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

  @Test(arguments: [
    "0105563008656", "0943548000349", "0-1055-63008-65-6", "13012304567082", "30123045670821",
    "3012304567081", "65107000123",
    "081-234-5678", "XXXXXXXXX7082", "3-0123-xxxxx-08-2", "3,012,304,567,082", "3012304\n567082",
    "3012304\t567082",
    "301 2304567 082", "2565-10-01 2566-09-30", "3012304 567082 1", "30123045    67082", "", "๑๒๓",
  ])
  func otherNumbersAreLeftAlone(text: String) {
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

  @Test func theDigitsOfAnEscapeAreNoDigitsOfANumber() {
    #expect(NationalID.findPersonal(in: Array("/a%33012304567082".utf8)).isEmpty)
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
