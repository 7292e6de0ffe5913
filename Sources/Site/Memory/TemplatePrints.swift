import Records
import Synchronization
import Templating

/// Fingerprints of what a project changes in templates, each taken once; all else in them is the program's own.
final class TemplatePrints: Sendable {
  /// The paths of the project's own templates.
  private let own: Set<String>
  private let known = Mutex<[String: Fingerprint]>([:])

  init(own: Set<String>) { self.own = own }

  /// The fingerprint of a template by its name and those of the project's own files that go into it.
  func print<Model>(of template: DeferredTemplate<Model>) -> Fingerprint {
    let name = Fingerprint(of: Array(template.name.utf8))
    guard !own.isEmpty else { return name }
    return known.withLock { known in
      if let print = known[template.name] { return print }
      var print = name
      for source in template.sources where own.contains(source.path) {
        print.add(source.path)
        print.add(source.bytes)
      }
      known[template.name] = print
      return print
    }
  }
}
