import Glibc

/// An open folder of the content, from which the files in it are reached without walking the path again.
final class OpenFolder: Sendable {
  let descriptor: Int32

  init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
