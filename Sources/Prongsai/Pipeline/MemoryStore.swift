import Content
import Files
import Glibc
import Site

/// Keeps what a build remembers in the project's state folder.
///
/// A memory that is damaged, of another program, agency or template is forgotten, never trusted.
struct MemoryStore {
  private static let largest = 1 << 30
  /// How long a file must have been left alone, since clocks of file systems tick coarsely.
  private static let quietNanoseconds: Int64 = 20_000_000

  let root: String
  private var file: StateFile { StateFile(root: root, name: "memory") }
  /// Files younger than this may still change within the same tick of the clock.
  let moment: Int64

  init(root: String) {
    self.root = root
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    moment = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec) - Self.quietNanoseconds
  }

  /// The memory of the build before, or an empty one.
  func read(look: ProjectTheme) -> BuildMemory {
    let setting = setting(look)
    let disk = SourceFolder(root: root)
    let known = (try? disk.read(file.path, limit: Self.largest)).flatMap {
      MemoryFile.read($0, setting: setting)
    }
    return known ?? BuildMemory(setting: setting)
  }

  /// Writes what is to be remembered; a failure only costs time at the next build.
  func write(
    _ records: [(source: String, page: String, record: ArticleRecord)], _ digests: [[UInt8]],
    after memory: BuildMemory
  ) {
    let isSame =
      records.count == memory.articles.count
      && zip(records, digests).allSatisfy { entry, digest in
        memory.articles[entry.source].map {
          $0.page != nil && $0.page == entry.record.page && $0.output == digest
        }
          ?? false
      }
    guard !isSame else { return }
    var articles: [String: ArticleRecord] = [:]
    for (entry, digest) in zip(records, digests) where !digest.isEmpty {
      var record = entry.record
      record.output = digest
      articles[entry.source] = record
    }
    let bytes = MemoryFile.bytes(of: BuildMemory(setting: memory.setting, articles: articles))
    file.write(bytes)
  }

  /// The fingerprint of the program, the agency and the templates.
  private func setting(_ look: ProjectTheme) -> Fingerprint {
    var print = Fingerprint()
    var status = stat()
    if stat("/proc/self/exe", &status) == 0 {
      print.add(UInt64(status.st_ino))
      print.add(UInt64(status.st_size))
      print.add(UInt64(bitPattern: Int64(status.st_mtim.tv_sec)))
      print.add(UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)))
    }
    print.add((try? SourceFolder(root: root).read("Content/agency.yaml", limit: 1 << 20)) ?? [])
    for template in look.templates {
      print.add(template.path)
      print.add(template.bytes)
    }
    return print
  }
}
