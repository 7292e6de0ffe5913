import Content
import Diagnostics
import Files
import ThaiText

/// From what an output is made and why it is as it is, for people and for programs.
struct WhyAnswer {
  private static let mostPaths = 12
  private let output: BuildCache.Output
  /// Whether files of the project changed after that build.
  private let isOutdated: Bool

  init(_ output: BuildCache.Output, isOutdated: Bool) {
    self.output = output
    self.isOutdated = isOutdated
  }

  /// The lines for a terminal.
  func text(_ language: Language) -> String {
    let isThai = language == .th
    var lines = [output.path + " " + reason[language]]
    if !output.sources.isEmpty {
      lines.append((isThai ? "ทำจาก: " : "made from: ") + Self.list(output.sources))
    }
    if !output.templates.isEmpty {
      lines.append((isThai ? "แม่แบบ: " : "templates: ") + Self.list(output.templates))
    }
    if isOutdated {
      lines.append(
        isThai
          ? "หลังการสร้างครั้งนั้นมีไฟล์ของโครงการเปลี่ยนแล้ว สั่ง prongsai build เพื่อเผยแพร่"
          : "Files of the project changed after that build; run prongsai build to publish them.")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private var reason: LocalizedText {
    switch output.reason {
    case .firstBuild:
      LocalizedText(
        th: "เป็นเช่นนี้ตั้งแต่การสร้างครั้งแรกที่มีบันทึก", en: "is as the first build on record made it")
    case .added:
      LocalizedText(th: "เป็นไฟล์ใหม่ตั้งแต่การสร้างที่เพิ่มเข้ามา", en: "was new in the build that made it")
    case .program:
      LocalizedText(
        th: "เปลี่ยนล่าสุดเพราะโปรแกรมเป็นรุ่นอื่น", en: "last changed because the program is another version")
    case .choices:
      LocalizedText(
        th: "เปลี่ยนล่าสุดเพราะปี วันที่ตรวจ หรือโฟลเดอร์เผยแพร่ที่เลือกต่างจากเดิม",
        en: "last changed because another year, day or folder was chosen")
    case .sources(let paths):
      LocalizedText(
        th: "เปลี่ยนล่าสุดเพราะ \(Self.list(paths)) เปลี่ยน",
        en: "last changed because \(Self.list(paths)) changed")
    case .published:
      LocalizedText(
        th: "ถูกเขียนใหม่ เพราะไฟล์ที่เผยแพร่หาย ถูกแก้ด้วยมือ หรือถูกย้อนกลับ",
        en: "was written again: the published file was missing, changed by hand or rolled back")
    }
  }

  private static func list(_ paths: [String]) -> String {
    paths.prefix(mostPaths).joined(separator: ", ") + (paths.count > mostPaths ? " … (\(paths.count))" : "")
  }

  /// The answer for programs.
  var json: JSONValue {
    let (kind, changed): (String, [String]) =
      switch output.reason {
      case .firstBuild: ("first-build", [])
      case .added: ("added", [])
      case .program: ("program", [])
      case .choices: ("choices", [])
      case .published: ("published", [])
      case .sources(let paths): ("sources", paths)
      }
    return [
      "schema": "prongsai/1", "kind": "why", "page": .string(output.path), "reason": .string(kind),
      "changed": .array(changed.map(JSONValue.string)),
      "sources": .array(output.sources.map(JSONValue.string)),
      "templates": .array(output.templates.map(JSONValue.string)), "outdated": .bool(isOutdated),
      "message": [
        "th": .string(output.path + " " + reason.th), "en": .string(output.path + " " + reason.en),
      ],
    ]
  }
}

/// What someone may mean by a path, an address or a file of the content, however it was written or copied.
struct WhyQuestion {
  /// As it was given.
  let given: String
  /// What may be meant: a path in the published folder or in the project's.
  private let forms: [String]

  /// A question about a project whose folder is at a path.
  init(_ given: String, root: String) {
    self.given = given
    forms = Self.forms(of: given, root: root)
  }

  /// The output that is meant: a page first, then a file, then what is made of a file of the content above all.
  func answer(among outputs: [BuildCache.Output]) -> BuildCache.Output? {
    for form in forms {
      let paths = [form.isEmpty ? Self.page : form + "/" + Self.page, form]
      if let output = outputs.first(where: { paths.contains($0.path) }) { return output }
    }
    return outputs.first { $0.sources.first.map(forms.contains) ?? false }
      ?? outputs.first { $0.sources.contains(where: forms.contains) }
  }

  /// The file of the content that is meant, if there is one.
  func file(in project: Project) -> String? {
    forms.first { $0.hasPrefix("Content/") && project.disk.status($0)?.isFile == true }
  }

  /// What was probably meant: what is spelt nearly so, or the only one of that name.
  func suggestion(among outputs: [BuildCache.Output]) -> String? {
    let sources = Set(outputs.compactMap(\.sources.first)).filter { $0.utf8.last != 0x2F }
    let names = outputs.map { Self.shown($0.path) } + sources.sorted()
    let wanted = forms.last ?? given
    if let near = NearestName.suggestion(for: Self.shown(wanted), among: names) { return near }
    guard let name = wanted.split(separator: "/").last else { return nil }
    let same = Set(names.filter { $0.split(separator: "/").last == name })
    return same.count == 1 ? same.first : nil
  }

  private static let page = "index.html"

  /// A page's path as it is written.
  private static func shown(_ path: String) -> String {
    path.hasSuffix("/" + page) ? String(path.dropLast(page.utf8.count + 1)) : path
  }

  private static func forms(of given: String, root: String) -> [String] {
    var text = NFC.normalised(PercentCoding.decoded(given))
    let isAddress = text.contains("://")
    if isAddress {
      text = String(text.prefix { $0 != "?" && $0 != "#" })
      text = parts(of: text).dropFirst(2).joined(separator: "/")
    }
    let written = parts(of: text)
    var forms = [written.joined(separator: "/")]
    // A site may lie in a folder of its host.
    if isAddress, written.count > 1 { forms.append(written.dropFirst().joined(separator: "/")) }
    if !isAddress, let below = path(of: given, below: root) { forms.append(below) }
    return forms
  }

  /// The parts of a path, without what says the same again.
  private static func parts(of path: String) -> [String] {
    var parts = path.utf8.split(separator: 0x2F).map { String(decoding: $0, as: UTF8.self) }
    parts.removeAll { $0 == "." }
    if parts.first == BuildCommand.usualOutput { parts.removeFirst() }
    return parts
  }

  private static func path(of given: String, below root: String) -> String? {
    let (root, whole) = (AbsolutePath.of(root) + "/", AbsolutePath.of(given))
    guard whole.utf8.starts(with: root.utf8) else { return nil }
    return parts(of: String(decoding: whole.utf8.dropFirst(root.utf8.count), as: UTF8.self))
      .joined(separator: "/")
  }
}
