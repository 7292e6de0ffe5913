/// A published file as it was when its release was made.
struct RecordedFile: Equatable, BitwiseCopyable, Sendable {
  let size: Int64
  let stamp: EntryStamp

  init(_ status: FileStatus) {
    size = Int64(status.size)
    stamp = EntryStamp(status)
  }
}
