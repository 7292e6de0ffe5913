import Files
import Testing

@Suite struct NameUUIDTests {
  /// As Python gives it: `uuid5(NAMESPACE_URL, …)`.
  @Test func aNameHasTheIdentifierThatOtherProgramsGiveIt() {
    #expect(NameUUID.of("https://example.go.th/") == "606d1a0b-5df7-5a07-ac7e-b43635c1c035")
  }
}
