import Diagnostics
import Files

/// What others did in the published folder since the last release, told once each.
struct OtherHands {
  private static let mostShown = 20
  let findings: [Diagnostic]

  init(_ published: PublishedTree, _ inspection: Inspection, _ foreign: ForeignFiles) {
    let touched = inspection.touched.sorted { $0.key < $1.key }
    let new = foreign.names.subtracting(published.record?.foreign ?? []).sorted()
    let manifest = published.needsManifest ? [Diagnostic.restored(Manifest.fileName.text, .edited)] : []
    findings =
      manifest
      + Self.capped(touched, { .restored($0.key.text, $0.value) }, rest: { .moreRestored($0) })
      + Self.capped(
        new, { .carriedOver($0.text, isFolder: foreign.folders.contains($0)) }, rest: { .moreCarriedOver($0) }
      )
  }

  private static func capped<Item>(
    _ items: [Item], _ finding: (Item) -> Diagnostic, rest: (Int) -> Diagnostic
  ) -> [Diagnostic] {
    items.prefix(mostShown).map(finding) + (items.count > mostShown ? [rest(items.count - mostShown)] : [])
  }
}
