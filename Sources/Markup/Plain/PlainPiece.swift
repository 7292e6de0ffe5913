/// A piece of a text in plain Markdown; words and addresses are bytes of the source.
enum PlainPiece: Equatable {
  case heading(level: Int)
  case headingEnd(level: Int)
  case paragraph
  case paragraphEnd
  case bullets
  case bulletsEnd
  case numbers(first: Int)
  case numbersEnd
  case item
  case itemEnd
  case words(Range<Int>)
  case lineBreak
  case strong
  case strongEnd
  case code(Range<Int>)
  case link(to: Range<Int>)
  case linkEnd
}
