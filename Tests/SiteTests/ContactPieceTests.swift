import Testing

@testable import Site

@Suite struct ContactPieceTests {
  @Test(arguments: [
    ("073-555-100 · mayor@maetong.example.go.th", ["tel:073555100", "mailto:mayor@maetong.example.go.th"]),
    ("โทร. 08 1234 5678 ต่อ 12", ["tel:0812345678"]), ("0 2000 0000", ["tel:020000000"]),
    ("๐๗๓-๕๕๕-๑๐๐", ["tel:073555100"]), ("073-555-100-3", ["tel:073555100"]),
    ("saraban@example.go.th.", ["mailto:saraban@example.go.th"]),
    // Not telephones: a company's number of 13 digits, a hotline, a project of the e-GP system, a year.
    ("0905560001234", []), ("0-9055-60001-23-4", []), ("1205", []), ("66017000001", []), ("2566", []),
    ("12/0735551000", []), ("073--555-100", []), ("a@b", []), ("", []),
  ])
  func telephonesAndAddressesOfMailAreLinks(text: String, links: [String]) {
    let pieces = ContactPiece.all(in: text)
    #expect(pieces.compactMap { $0.url?.text } == links)
    #expect(pieces.map(\.text).joined() == text)
  }
}
