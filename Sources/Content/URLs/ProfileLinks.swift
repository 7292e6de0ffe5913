import Diagnostics
import Files

/// The links of the agency's profile, which stand on every page.
struct ProfileLinks {
  private var links: BodyLinks

  /// Checks the links of an agency; those that lead nowhere are reported and taken out of it.
  init(
    of agency: inout Agency, in source: SourceText, _ renderer: TextRenderer,
    into diagnostics: inout DiagnosticList
  ) {
    links = BodyLinks(source: source, page: FixedPages.home, disk: renderer.files, urls: renderer.urls)
    for (field, value) in agency.values.sorted(by: { $0.key < $1.key }) where AgencyReader.isLink(field) {
      let found = links.checked(value.text, at: value.place, in: source)
      agency.values[field] = found.map { AgencyValue(text: $0, place: value.place) }
    }
    agency.menu = agency.menu?.compactMap { entry in
      links.checked(entry.link.text, at: entry.link.place, in: source).map {
        MenuEntry(title: entry.title, link: AgencyValue(text: $0, place: entry.link.place))
      }
    }
    diagnostics.add(contentsOf: links.faults)
    diagnostics.add(contentsOf: links.cautions)
    PersonalDataCheck.report(in: files, of: renderer.files, allowing: [], into: &diagnostics)
  }

  /// The files that they lead to.
  var files: [ContentFile] { links.filesElsewhere.map(\.file) }

  /// Those that only the finished site can judge.
  var openLinks: [PlacedLink] { links.openLinks }
}
