import Diagnostics

/// Holds every link inside the site against the files and ids that there are: the stage `verify`.
struct LinkVerifier {
  /// The places of all pages.
  let pages: PagePaths
  /// The paths of all other files.
  let files: Set<String>
  /// The hash of ids.
  let hash: ByteHash
  /// Looks at pages in full once more, where the hashes of their ids are not enough.
  let look: (Set<String>) -> [PageLinks]

  /// Reports links that lead nowhere and ids that stand twice; each is an error of the templates or the program.
  func verify(_ links: [PageLinks], into diagnostics: inout DiagnosticList) {
    let targets = Self.targets(of: links)
    var dead: [LinkTarget: LocalizedText] = [:]
    let missing = missing(targets)
    for target in missing {
      dead[target] = LocalizedText(
        th: "ลิงก์ไป “\(target.path)” ซึ่งไม่มี", en: "it links to “\(target.path)”, which does not exist")
    }
    let aims = targets.subtracting(missing).filter(\.namesID)
    for target in missed(aims, on: links) {
      let fragment = target.fragment ?? ""
      dead[target] = LocalizedText(
        th: "ลิงก์ไปตำแหน่ง “#\(fragment)” ของ “\(target.path)” ซึ่งไม่มี",
        en: "it links to “#\(fragment)” of “\(target.path)”, which does not exist")
    }
    report(dead, links, into: &diagnostics)
  }

  /// The pages at whose ids links of others aim.
  static func aimed(by pages: [PageLinks]) -> Set<String> {
    Set(targets(of: pages).filter(\.namesID).map(\.path))
  }

  /// Every target once.
  private static func targets(of pages: [PageLinks]) -> Set<LinkTarget> {
    var seen: [SharedLinks] = []
    var targets: Set<LinkTarget> = []
    var last: SharedLinks?
    for page in pages {
      if !page.targets.isEmpty { targets.formUnion(page.targets) }
      guard let shared = page.shared, shared !== last else { continue }
      last = shared
      guard !seen.contains(where: { $0 === shared }) else { continue }
      seen.append(shared)
      targets.formUnion(shared.targets)
    }
    return targets
  }

  /// The targets that lead to no file; texts are compared by character only where their bytes are not found.
  private func missing(_ targets: Set<LinkTarget>) -> Set<LinkTarget> {
    let unknown = targets.filter { !pages.contains($0.path) && !files.contains($0.path) }
    guard !unknown.isEmpty else { return [] }
    let all = pages.all
    return unknown.filter { !all.contains($0.path) }
  }

  /// The targets whose id is not on their page.
  private func missed(_ aims: Set<LinkTarget>, on pages: [PageLinks]) -> [LinkTarget] {
    guard !aims.isEmpty else { return [] }
    let aimed = Set(aims.map(\.path))
    let known = Dictionary(
      pages.lazy.filter { aimed.contains($0.path) }.map { ($0.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let missed = aims.filter { target in
      known[target.path].map { !$0.has(target.fragment ?? "", hash) } ?? false
    }
    guard !missed.isEmpty else { return [] }
    let looks = Dictionary(
      look(Set(missed.map(\.path))).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    return missed.filter { target in
      (looks[target.path] ?? known[target.path])?.has(target.fragment ?? "", hash) != true
    }
  }

  private func report(
    _ dead: [LinkTarget: LocalizedText], _ pages: [PageLinks], into diagnostics: inout DiagnosticList
  ) {
    for page in pages {
      for id in page.doubledIDs {
        report(
          page.path, LocalizedText(th: "id “\(id)” ซ้ำในหน้าเดียว", en: "the id “\(id)” stands twice"),
          into: &diagnostics)
      }
      guard !dead.isEmpty else { continue }
      for target in page.allTargets {
        if let message = dead[target] { report(page.path, message, into: &diagnostics) }
      }
    }
  }

  private func report(_ path: String, _ message: LocalizedText, into diagnostics: inout DiagnosticList) {
    diagnostics.add(
      Diagnostic(
        "site.dead-link", .error,
        LocalizedText(th: "หน้า \(path): \(message.th)", en: "page \(path): \(message.en)"),
        mend: LocalizedText(
          th: "แก้ลิงก์ในเอกสารหรือแม่แบบของหน้านี้", en: "correct the link in the document or template of this page")
      ))
  }
}

extension PageLinks {
  /// Whether an id is on the page, as far as its hashes tell.
  fileprivate func has(_ id: String, _ hash: ByteHash) -> Bool {
    switch ids {
    case .exact(let ids): return ids.contains(id)
    case .hashed(let ids):
      let wanted = hash(id)
      return ids.contains(wanted) || shared?.ids.contains(wanted) == true
    }
  }
}
