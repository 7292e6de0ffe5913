/// The names of the blocks that a template lets others replace.
enum BlockNames {
  /// The names in a file and in those that it extends or includes.
  static func all(in file: TemplateFile, _ files: [String: TemplateFile]) -> Set<String> {
    var names = Set<String>()
    var seen = Set<String>()
    collect(file, files, &names, &seen)
    return names
  }

  private static func collect(
    _ file: TemplateFile, _ files: [String: TemplateFile], _ names: inout Set<String>,
    _ seen: inout Set<String>
  ) {
    guard seen.insert(file.name).inserted else { return }
    collect(file.nodes, files, &names, &seen)
  }

  private static func collect(
    _ nodes: [TemplateNode], _ files: [String: TemplateFile], _ names: inout Set<String>,
    _ seen: inout Set<String>
  ) {
    for node in nodes {
      switch node {
      case .block(let block):
        names.insert(block.name.text)
        collect(block.nodes, files, &names, &seen)
      case .section(_, _, let children): collect(children, files, &names, &seen)
      case .partial(let name): if let file = files[name.text] { collect(file, files, &names, &seen) }
      case .parent(let name, let blocks):
        for block in blocks { collect(block.nodes, files, &names, &seen) }
        if let file = files[name.text] { collect(file, files, &names, &seen) }
      case .literal, .variable: break
      }
    }
  }
}
