/// A page on its way: kept as it is published, or made anew.
enum PageDraft {
  case kept(MadePage)
  case fresh(FreshPage)

  /// What is to be handed over; absent where the page is kept.
  var file: SiteFile? { if case .fresh(let page) = self { page.file } else { nil } }
}
