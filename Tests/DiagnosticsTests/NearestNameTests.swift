import Diagnostics
import Testing

@Suite struct NearestNameTests {
  private static let keys = [
    "title", "published", "updated", "unit", "status", "attachments", "datasets", "links",
  ]

  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("publishd", "published"), ("attachment", "attachments"),
    ("unitt", "unit"),
    ("stauts", "status"),
  ])
  func aTypoFindsTheNameThatWasMeant(typo: String, name: String) {
    #expect(NearestName.suggestion(for: typo, among: Self.keys) == name)
  }

  @Test(arguments: ["", "x", "colour", "วันที่", "tl"])
  func aNameFarFromAllFindsNone(name: String) {
    #expect(NearestName.suggestion(for: name, among: Self.keys) == nil)
  }

  @Test func aThaiTypoFindsItsName() {
    #expect(NearestName.suggestion(for: "กองครัง", among: ["กองคลัง", "กองช่าง", "สำนักปลัด"]) == "กองคลัง")
  }

  @Test func twoNamesEquallyNearAreNotGuessedBetween() {
    #expect(NearestName.suggestion(for: "O14", among: ["O12", "O13"]) == nil)
    #expect(NearestName.suggestion(for: "datse", among: ["dates", "dates"]) == "dates")
  }

  @Test func aNameOfAMillionLettersIsAnsweredAtOnce() {
    let start = ContinuousClock.now
    #expect(NearestName.suggestion(for: String(repeating: "a", count: 1_000_000), among: Self.keys) == nil)
    #expect(ContinuousClock.now - start < .seconds(2))
  }

  @Test(arguments: [
    ("abc", "acb", 1), ("abc", "", 3), ("", "", 0), ("kitten", "sitting", 3), ("ca", "ac", 1),
  ])
  func editsAreCounted(from: String, to: String, distance: Int) {
    #expect(NearestName.editDistance(Array(from.unicodeScalars), Array(to.unicodeScalars)) == distance)
  }
}
