import Testing

@testable import Markup

/// Texts that are read without libcmark come out as libcmark's would.
@Suite struct PlainTextTests {
  private static func pieces(_ text: String) -> [PlainPiece]? {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { bytes in
      var reader = PlainReader(bytes, from: 0, into: [])
      return reader.read() ? reader.pieces : nil
    }
  }

  @Test func aTextIsReadIntoPieces() {
    let text = "# ก\n\nข **ค** `a`\nง\n- [จ](x)\n\n3. ฉ"
    #expect(
      Self.pieces(text) == [
        .heading(level: 1), .words(2..<5), .headingEnd(level: 1),
        .paragraph, .words(7..<11), .strong, .words(13..<16), .strongEnd, .words(18..<19), .code(20..<21),
        .lineBreak, .words(23..<26), .paragraphEnd,
        .bullets, .item, .link(to: 35..<36), .words(30..<33), .linkEnd, .itemEnd, .bulletsEnd,
        .numbers(first: 3), .item, .words(42..<45), .itemEnd, .numbersEnd,
      ])
  }

  @Test(arguments: [
    " ก", "ก ", "ก\t", "ก\r\n", "ก\n ข", "ก  \nข", "-ก", "- ", "- - ก", "- # ก", "* ก", "+ ก", "> ก", "---",
    "ก\n===",
    "ก\n---", "- ก\nข", "- ก\n\n- ข", "- ก\n1. ข", "1) ก", "1.ก", "ก\n1. ข", "1. 2. ก", "#ก", "#  ก", "# ก #",
    "####### ก", "*ก*", "**ก", "** ก**", "**ก **", "**ก.**", "***ก***", "**ก**ข**", "**`ก`**", "_ก_",
    "`` ก ``", "` ก`",
    "`ก\n`", "```\nก\n```", "`](x)`", "[ก]", "[ก](", "[ก]()", "[ก](x y)", "[ก](x \"y\")", "[ก](<x>)",
    "[ก](a(b))",
    "[ก](a&b)", "[**ก**](x)", "[ก](javascript:x)", "![ก](x.jpg)", "[ก]: x", "ก]", "<b>", "&amp;", "\\*",
    "|ก|", "~~~\nก", "**",
    "#", "1.", "1. ", "`", "[", "![", "ก\n:-", ":ก",
  ])
  func whatIsNotPlainIsLeftToLibcmark(text: String) {
    #expect(Self.pieces(text) == nil)
  }

  @Test(arguments: [
    "", "\n\n", "2566 ก", "12", "(ก)", "!ก", "ก!", "ก > ข \"ค\" 'ง' #", "ก\n# ข\nค",
    "ก\n- ข\n- ค\n\n\nง",
    "1. ก\n9. ข\n\n- ค", "0. ก", "123456789. ก", "**ก**ข**ค**", "**ก** **ข**",
    "- **ก** ข\n\n# **ก** `a` [ข](/x/)",
    "[ก](https://a.example/ก_ข*ค?d=1#e)", "`<b>&amp;\\`", "# ก\n# ก\n# ก", "ก\u{A0}\nข", "1234567890 ก",
  ])
  func whatIsPlainComesOutAsLibcmarksWould(text: String) {
    #expect(Self.pieces(text) != nil)
    #expect(Self.plain(text).html == Rendered(text).html)
  }

  private static func plain(_ text: String, resolver: (LinkRequest) -> LinkAnswer = { _ in .keep })
    -> Rendered
  {
    Rendered(text, options: MarkdownOptions(gathersFacts: false), resolver: resolver)
  }

  @Test func anyTextComesOutAsLibcmarksWould() {
    let pieces = [
      "ประชาชน", "ถนน ", "a", "B ", " ", "2566", ".", "(", ")", "!", "\"", "'", ">", "#", "**ก**", "**ก**",
      "**", "*", "`a`", "`",
      "[ก](x)", "[ก](/ข/)", "[ก](https://a.example)", "[", "](", "]", "![", "_", "&", "\\", "|", "<b>",
      "\n", "\n", "\n\n", "\n\n", "\n# ", "\n\n## ", "\n- ", "\n- ก", "\n\n- ", "\n1. ", "\n2. ก", "\n\n1. ",
      "\n> ", "\n+ ",
      "\n---\n", "\n===\n", "\n:-", ":", "-", "=", "~", "\n    ", "  \n", "\t", "\r\n",
    ]
    var random = SeededNumbers(seed: 2570)
    var plain = 0
    for round in 0..<40_000 {
      // Fewer pieces in some rounds, so that many texts are plain.
      let choice = round.isMultiple(of: 2) ? pieces[...] : pieces[..<14] + pieces[20..<24] + pieces[32..<43]
      let text = (0..<Int.random(in: 1...12, using: &random)).map { _ in
        choice.randomElement(using: &random) ?? ""
      }.joined()
      plain += Self.pieces(text) == nil ? 0 : 1
      let answer: (LinkRequest) -> LinkAnswer = {
        $0.url == "x" ? .replace("/y&z/") : $0.url.hasPrefix("/") ? .drop : .keep
      }
      let quick = Self.plain(text, resolver: answer)
      let whole = Rendered(text, resolver: answer)
      #expect(quick.html == whole.html, "\(text.debugDescription)")
      #expect(quick.places == whole.places, "\(text.debugDescription)")
    }
    #expect(plain > 5000)
  }

  @Test(arguments: ["- ", "1. ", "**ก", "`", "[ก](x", "# ", "1", "- ก\n", "**ก** ", "`ก`", "[ก](x)"])
  func longTextsOfOneSignAreReadInNoTime(sign: String) {
    let text = String(repeating: sign, count: 900_000 / sign.utf8.count)
    let time = ContinuousClock().measure { _ = Self.pieces(text) }
    #expect(time < .seconds(5))
  }

  @Test func addressesAreAskedForWithTheirPlaces() {
    let text = "ก [ข](a) [ข](a)\n\n- **ง** [จ](/ฉ/)\n"
    var quick: [[Int]] = []
    var whole: [[Int]] = []
    _ = Self.plain(text) { request in
      quick.append([request.offset, request.length])
      return .keep
    }
    _ = Rendered(text) { request in
      whole.append([request.offset, request.length])
      return .keep
    }
    #expect(quick == whole)
    #expect(quick == [[10, 1], [19, 1], [39, 5]])
  }
}
