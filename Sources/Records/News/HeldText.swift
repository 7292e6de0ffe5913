import Diagnostics
import Synchronization

/// The text of an article that was read for its data, held until it is asked for once.
final class HeldText: Sendable {
  /// A text with the place of its body behind the front matter.
  struct Text: Sendable {
    let source: SourceText
    let body: Range<Int>
  }

  private let text: Mutex<Text?>

  init(_ text: Text) { self.text = Mutex(text) }

  /// The text; nothing where it was taken before.
  func take() -> Text? {
    text.withLock { held in
      defer { held = nil }
      return held
    }
  }
}
