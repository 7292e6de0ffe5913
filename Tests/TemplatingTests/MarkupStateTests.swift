import Testing

@testable import Templating

@Suite struct MarkupStateTests {
  private static let samples = [
    "<p class=\"a b\" title='c > d'>text</p>", "<!DOCTYPE html><html lang=th><BR/>x",
    "<script>a < b </scripts></SCRIPT><p>",
    "<style>p > a {}</style ></style>x", "<a HREF=\"/x?y=1\" data-x = 'z'>", "< a><a\nhref>x<b!c?d =e=f>",
    "<?xml version=\"1.0\"?><a>",
    "<input value=plain checked><!-- a > b -->", "<a href=\"", "<a hr", "<scr", "x < y > z",
    "<script x='</script>'>'</script>",
  ]

  @Test(arguments: samples) func aPlaceIsTheSameHoweverTheBytesComeInParts(_ sample: String) {
    let bytes = Array(sample.utf8)
    var byByte = MarkupState()
    for index in bytes.indices { byByte.read(bytes[index...index]) }
    for cut in 0...bytes.count {
      var state = MarkupState()
      state.read(bytes[..<cut])
      state.read(bytes[cut...])
      #expect(state == byByte, "cut at \(cut)")
    }
  }

  @Test(arguments: [
    ("<p>", MarkupState.Mode.text), ("<p", .tagName), ("<p ", .insideTag), ("<p cla", .attributeName),
    ("<p class=", .beforeValue),
    ("<p class=\"a'", .value(quote: 0x22)), ("<p class='a\"", .value(quote: 0x27)),
    ("<p class=a", .bareValue),
    ("<!--", .comment), ("<!-", .declaration), ("<!-- a > b --", .comment), ("<!-- a > b -->", .text),
    ("<!-->", .text), ("<!DOCTYPE a -- b", .declaration), ("<?xml a", .declaration), ("<SCRIPT>", .code),
    ("<style>p</styles>", .code), ("<style>p</STYLE>", .text),
    ("a < b", .text),
    ("<p title=\"a\"", .insideTag), ("<p hidden>", .text),
  ])
  func aPlaceIsFoundByTheBytesBeforeIt(_ text: String, _ mode: MarkupState.Mode) {
    var state = MarkupState()
    state.read(Array(text.utf8)[...])
    #expect(state.mode == mode)
  }

  @Test func onlyAttributesThatNameAddressesAreAddresses() {
    for (text, isAddress) in [
      ("<a HREF=\"", true), ("<a href='", true), ("<a title=\"", false), ("<use xlink:href=\"", true),
      ("<a href", false),
    ] {
      var state = MarkupState()
      state.read(Array(text.utf8)[...])
      #expect(state.isAddress == isAddress, "\(text)")
    }
  }
}
