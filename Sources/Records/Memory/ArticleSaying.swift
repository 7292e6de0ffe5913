/// What an article says of itself and where it leads, as the memory's file holds it.
struct ArticleSaying {
  let head: ArticleHead
  let exceptions: Set<String>
  let files: [RememberedFile]
  let asked: [AskedPage]
  let aims: [PageAim]
}
