@testable import Content

extension MemoryDetails {
  /// The whole file.
  var bytes: [UInt8] {
    var all: [UInt8] = []
    _ = write {
      all += $0
      return true
    }
    return all
  }
}
