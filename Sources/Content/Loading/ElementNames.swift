import Catalogue

extension CatalogueLibrary {
  /// The ids of the elements that any loaded list asks of a key.
  func elementIDs(of key: DisclosureKey) -> [String] {
    let own = keys[key]?.elements.map(\.id) ?? []
    let listed = catalogues.flatMap { $0.items(for: key) }.flatMap { $0.elements(of: key) }.map(\.id)
    var seen = Set<String>()
    return (own + listed).filter { seen.insert($0).inserted }
  }
}
