import Glibc
import Records
import Site

/// Under which circumstances a build runs, as fingerprints: other ones make an earlier build's memory worthless.
struct BuildOccasion {
  /// The program, the day and the options.
  let occasion: Fingerprint
  /// The program.
  let program: Fingerprint

  init(_ options: RunOptions, output: String) {
    program = Self.program
    var occasion = program
    occasion.add(output)
    occasion.add(options.year.map { String($0.buddhistYear) })
    occasion.add(options.today?.iso)
    occasion.add(Environment.today.iso)
    occasion.add(Environment.sourceDateEpoch.map(String.init))
    self.occasion = occasion
  }

  /// From what all pages are made: the program, the agency and the templates.
  func setting(of look: ProjectLook, in root: String) -> Fingerprint {
    var setting = program
    setting.add((try? ContentDisk(root: root).read("Content/agency.yaml", limit: 1 << 20)) ?? [])
    for template in look.templates {
      setting.add(template.path)
      setting.add(template.bytes)
    }
    return setting
  }

  private static var program: Fingerprint {
    var print = Fingerprint()
    var status = stat()
    if stat("/proc/self/exe", &status) == 0 {
      print.add(UInt64(status.st_ino))
      print.add(UInt64(status.st_size))
      print.add(UInt64(bitPattern: Int64(status.st_mtim.tv_sec)))
      print.add(UInt64(bitPattern: Int64(status.st_mtim.tv_nsec)))
    }
    return print
  }
}
