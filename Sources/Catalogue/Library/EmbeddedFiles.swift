import CEmbedded
import Diagnostics
import Glibc

/// The files of the repository that are carried inside the program.
public enum EmbeddedFiles {
  /// The names of all files, such as `catalogue/2566.yaml`.
  public static var names: [String] {
    (0..<embedded_file_count()).map { String(cString: embedded_file_at($0).name) }
  }

  /// The bytes of one file where they lie, without a copy.
  public static func bytes(named name: String) -> UnsafeBufferPointer<UInt8>? {
    for index in 0..<embedded_file_count() {
      let file = embedded_file_at(index)
      if strcmp(file.name, name) == 0 {
        return UnsafeBufferPointer(start: file.bytes, count: file.size)
      }
    }
    return nil
  }

  /// One file as a source text.
  public static func source(named name: String) -> SourceText? {
    bytes(named: name).map { SourceText(path: name, bytes: Array($0)) }
  }
}
