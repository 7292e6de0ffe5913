/// Something that a Word document has and its text as we carry it has not.
package enum WordLoss: Sendable, Hashable {
  /// A text box, with its words.
  case textBox(String)
  /// A header or footer, with its words.
  case margin(String)
  case chart, diagram, equation, embeddedObject, drawing
  /// A picture that the file only refers to.
  case linkedPicture
  /// A picture of a kind that no browser shows, by its ending.
  case otherPicture(String)
  /// A picture of which Word shows a part only: the file holds the rest as well.
  case croppedPicture(String)
  case comment
  /// Words of a tracked change that are taken as accepted.
  case inserted(String)
  /// Words of a tracked change that are left out.
  case deleted(String)
  /// Words that the author hid.
  case hidden(String)
  /// Words that are struck through, which are carried as plain words.
  case struckThrough(String)
  /// A sign of a picture font.
  case sign
  /// The table of contents.
  case contents
  /// A table inside another one, whose words are carried in one cell.
  case nestedTable
}
