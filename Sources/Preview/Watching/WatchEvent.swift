import Glibc

/// One event of the system's watch.
struct WatchEvent {
  /// The watch that saw it.
  let watch: Int32
  private let mask: UInt32
  /// The name of the file in the watched folder.
  let name: String

  /// Whether a folder came or went.
  var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
  /// Whether events were lost because too many came at once.
  var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }

  /// The events that the system wrote into a buffer.
  static func all(in bytes: ArraySlice<UInt8>) -> [WatchEvent] {
    let size = MemoryLayout<inotify_event>.size
    var events: [WatchEvent] = []
    var rest = bytes
    while rest.count >= size {
      let head = rest.withUnsafeBytes { $0.loadUnaligned(as: inotify_event.self) }
      rest = rest.dropFirst(size)
      let name = rest.prefix(Int(head.len)).prefix { $0 != 0 }
      events.append(
        WatchEvent(watch: head.wd, mask: head.mask, name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(Int(head.len))
    }
    return events
  }
}
