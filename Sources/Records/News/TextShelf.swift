import Synchronization

/// Holds the texts that were read last until their pages are made, so that these need not be read again.
///
/// Texts are read from the oldest to the newest, and pages made from the newest on: what is held is freed early.
final class TextShelf: Sendable {
  private struct Row {
    var texts: [(text: HeldText, size: Int)] = []
    var first = 0
    var size = 0
  }

  /// How many bytes of text are held at most: fewer than what a build needs at its end.
  private static let room = 12 * 1_048_576

  private let row = Mutex(Row())

  /// A text as it is held; what was held longest makes room for it.
  func hold(_ text: HeldText.Text) -> HeldText {
    let held = HeldText(text)
    let size = text.source.bytes.count
    row.withLock { row in
      row.texts.append((held, size))
      row.size += size
      while row.size > Self.room {
        row.size -= row.texts[row.first].size
        _ = row.texts[row.first].text.take()
        row.first += 1
      }
    }
    return held
  }
}
