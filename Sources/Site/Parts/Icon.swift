import Catalogue
import Markup

/// A small line drawing that stands beside words and says nothing of its own.
enum Icon: String, Sendable, CaseIterable {
  case contact, services, online, procurement, question, report
  case basicInformation, administration, budget, humanResources, transparency, corruptionPrevention

  /// The drawing of a category.
  init(_ category: PublicationCategory) {
    self =
      switch category {
      case .basicInformation: .basicInformation
      case .administration: .administration
      case .budget: .budget
      case .humanResources: .humanResources
      case .transparency: .transparency
      case .corruptionPrevention: .corruptionPrevention
      }
  }

  /// The drawing, hidden from screen readers.
  var drawing: HTMLFragment { Self.drawings[self] ?? .empty }

  private static let drawings = Dictionary(
    uniqueKeysWithValues: allCases.map { icon in
      (
        icon,
        HTMLFragment(
          finished: Array(
            """
            <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" \
            focusable="false"><path d="\(icon.path)"/></svg>
            """.utf8))
      )
    })

  private var path: String {
    switch self {
    case .contact:
      "M21 16.4v2.9a1.7 1.7 0 0 1-1.9 1.7A17 17 0 0 1 3 4.9 1.7 1.7 0 0 1 4.7 3h2.9l1.7 4.5-2.1 1.5a13 "
        + "13 0 0 0 5.8 5.8l1.5-2.1z"
    case .services: "M8 4H5v17h14V4h-3M9 2.5h6V6H9zM8.5 13.5l2.5 2.5 4.5-5"
    case .procurement: "M14 3H5v18h14V8zM14 3v5h5M8.5 12h7M8.5 15h7M8.5 18h4"
    case .online: "M3 5h18v12H3zM9 21h6M12 17v4M8.5 11l2.5 2.5 4.5-4.5"
    case .question:
      "M4 4h16v12H9l-5 4zM9.8 8.2a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M12 13.6v.2"
    case .report: "M4 10v4h3l8 5V5l-8 5zM18.5 9a4 4 0 0 1 0 6M8 14.5V20h3v-3.6"
    case .basicInformation: "M3 21h18M5 21V10M19 21V10M9.5 21V10M14.5 21V10M3 10h18L12 3z"
    case .administration: "M4 5h16v15H4zM4 10h16M8 2.5V7M16 2.5V7M8.5 15l2.5 2.5 4.5-4.5"
    case .budget: "M3 6h18v12H3zM12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M6 9.5v5M18 9.5v5"
    case .humanResources:
      "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-3.9 2.9-6 6.5-6s6.5 2.1 6.5 6M16 4.4a3.5 "
        + "3.5 0 0 1 0 6.3M18 14.5c2.2.8 3.5 2.7 3.5 5.5"
    case .transparency:
      "M2 12s3.6-6.5 10-6.5S22 12 22 12s-3.6 6.5-10 6.5S2 12 2 12M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6"
    case .corruptionPrevention: "M12 2.5l8 3v6c0 5-3.4 8.4-8 10-4.6-1.6-8-5-8-10v-6zM8.5 12l2.5 2.5 4.5-5"
    }
  }
}
