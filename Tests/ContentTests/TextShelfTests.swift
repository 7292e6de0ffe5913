import Diagnostics
import Testing

@testable import Content

@Suite struct TextShelfTests {
  private static func text(_ size: Int) -> HeldText.Text {
    HeldText.Text(
      source: SourceText(path: "a.md", bytes: Array(repeating: 0x61, count: size)), body: 3..<size)
  }

  @Test func aHeldTextIsGivenOnce() {
    let held = TextShelf().hold(Self.text(10))
    #expect(held.take()?.body == 3..<10)
    #expect(held.take() == nil)
  }

  @Test func whatWasHeldLongestMakesRoom() {
    let shelf = TextShelf()
    let held = (0..<16).map { _ in shelf.hold(Self.text(1_048_576)) }
    #expect(
      held.map { $0.take() != nil } == Array(repeating: false, count: 4) + Array(repeating: true, count: 12))
  }

  @Test func aTextLargerThanTheShelfIsNotHeld() {
    #expect(TextShelf().hold(Self.text(13 * 1_048_576)).take() == nil)
  }
}
