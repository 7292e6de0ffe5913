import Catalogue

/// Every prompt that our scaffolds write: from here the scaffolds take them, and `Placeholder` knows them again.
package enum ScaffoldPrompt {
  /// Asks for the first paragraph of a document.
  package static let introduction = "เขียนคำอธิบายสั้น ๆ ว่าเอกสารนี้คืออะไร และใครใช้ประโยชน์ได้"
  /// Asks for the text below a heading.
  package static let section = "เขียนเนื้อหาของหัวข้อนี้"
  /// Asks for the text of a news item.
  package static let news = "เขียนเนื้อหาข่าวที่นี่: ใครทำอะไร ที่ไหน เมื่อใด"
  /// Stands for the agency's own name.
  package static let name = "(ใส่ชื่อ)"
  /// Stands for the name of the agency's website.
  package static let website = "ชื่อเว็บไซต์.go.th"
  /// Stands for the name of the agency's page in a social network.
  package static let socialPage = "ชื่อเพจ"
  package static let file = "ชื่อไฟล์.pdf"
  package static let fileTitle = "ชื่อเอกสาร"
  package static let street = "เลขที่ หมู่ที่ ถนน"
  package static let subdistrict = "ตำบล"
  package static let district = "อำเภอ"
  package static let province = "จังหวัด"
  package static let phone = "0 0000 0000"
  package static let map = "https://maps.example/"
  package static let corruptionChannel = "https://ช่องทางร้องเรียนการทุจริต"
  package static let generalChannel = "https://ช่องทางร้องเรียนทั่วไป"

  /// The prompts that are no words of the agency wherever they stand in a text.
  static let sentences = [introduction, section, news, name, website, socialPage]

  /// The prompts that are none where they are all that a value says.
  static let values =
    [
      file, fileTitle, street, subdistrict, district, province, phone, map, corruptionChannel, generalChannel,
    ] + DatasetExample.prompts
}
