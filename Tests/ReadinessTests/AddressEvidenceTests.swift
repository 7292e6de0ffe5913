import Catalogue
import Content
import Testing

@testable import Readiness

@Suite struct AddressEvidenceTests {
  private static let parts = [
    ("street", "99 หมู่ที่ 1"), ("subdistrict", "แม่ตง"), ("district", "เวียง"), ("province", "นราธิวาส"),
    ("postcode", "96000"),
  ]

  private func result(without missing: Set<String>) throws -> EvidenceResult {
    let lines = Self.parts.filter { !missing.contains($0.0) }.map { "  \($0.0): \"\($0.1)\"\n" }.joined()
    let project = try SampleProject(["agency.yaml": SampleProject.profile + "address:\n" + lines])
    return try project.finding(.agency(.address), of: "operations-manual")
  }

  @Test func anAddressNeedsSubdistrictDistrictAndProvince() throws {
    for part in ["subdistrict", "district", "province"] {
      let result = try result(without: [part])
      #expect(result.state == .missing, "\(part)")
      #expect(result.shortfall?.en.contains("address.\(part)") == true)
      #expect(result.mend?.th.contains("\(part):") == true)
      #expect(result.place?.file == "Content/agency.yaml" && (result.place?.line ?? 0) > 9)
    }
  }

  @Test func aStreetAndAPostcodeMayBeMissing() throws {
    #expect(try result(without: []).state == .verified)
    #expect(try result(without: ["street", "postcode"]).state == .verified)
  }

  @Test func aStreetAloneIsNoAddress() throws {
    let result = try result(without: ["subdistrict", "district", "province", "postcode"])
    #expect(result.state == .missing && result.shortfall?.en.contains("subdistrict") == true)
    #expect(try self.result(without: Set(Self.parts.map(\.0))).state == .missing)
  }

  @Test func aPartThatIsAPromptIsNone() throws {
    let lines = Self.parts.map { "  \($0.0): \"\($0.0 == "district" ? "อำเภอ" : $0.1)\"\n" }.joined()
    let project = try SampleProject(["agency.yaml": SampleProject.profile + "address:\n" + lines])
    #expect(try project.finding(.agency(.address), of: "operations-manual").state == .missing)
  }
}
