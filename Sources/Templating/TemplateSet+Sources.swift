import Diagnostics

extension TemplateSet {
  /// The sources from which the template of a name is made: its own and those of all that it includes, by name.
  func sources(of name: String) -> [SourceText] {
    var reached: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard let file = files[next], reached.insert(next).inserted else { continue }
      waiting += file.nodes.flatMap(\.included)
    }
    return reached.sorted().compactMap { files[$0]?.source }
  }
}

extension TemplateNode {
  /// The names of the templates that stand in a part.
  fileprivate var included: [String] {
    switch self {
    case .literal, .variable: []
    case .section(_, _, let nodes): nodes.flatMap(\.included)
    case .partial(let name): [name.text]
    case .parent(let name, let blocks): [name.text] + blocks.flatMap { $0.nodes.flatMap(\.included) }
    case .block(let block): block.nodes.flatMap(\.included)
    }
  }
}
