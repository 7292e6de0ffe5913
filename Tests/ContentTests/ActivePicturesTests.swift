import Diagnostics
import Foundation
import Testing

@testable import Content

/// A picture or a file of data that runs, loads or leads anywhere is refused with its place.
@Suite struct ActivePicturesTests {
  private static let svg = "xmlns='http://www.w3.org/2000/svg'"
  private static let html = "xmlns='http://www.w3.org/1999/xhtml'"
  private static let xlink = "xmlns:l='http://www.w3.org/1999/xlink'"

  /// What stands within an svg element.
  private static let hostileParts = [
    // Scripts, in every spelling of the name that XML knows.
    "<script>alert(1)</script>", "<script href='a.js'/>", "<script l:href='data:text/javascript,alert(1)'/>",
    "<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>",
    "<g><metadata><script xmlns='http://www.w3.org/2000/svg'/></metadata></g>",
    "<x xmlns='urn:x'><y><script xmlns='http://www.w3.org/2000/svg'/></y></x>",
    "<script xmlns='http://www.w3.org/1999/xhtml'/>", "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>",
    "<script xmlns='http://www.w3.org/2000/s&#118;g'/>", "<handler type='text/javascript'>x</handler>",
    "<listener event='click' handler='#h'/>", "<discard href='#a'/>",
    // Commands of events.
    "<rect onload='x'/>", "<rect OnClick='x'/>", "<rect on&#x6c;oad='x'/>", "<g\nonbegin\n=\n'x'/>",
    "<text onfocus='x' tabindex='1'/>", "<x xmlns='urn:x' onclick='y'/>",
    "<rect e:onload='x' xmlns:e='http://www.w3.org/2000/svg'/>",
    // Parts of web pages.
    "<foreignObject><p \(html)>x</p></foreignObject>", "<foreignObject/>", "<iframe \(html) src='a'/>",
    "<meta \(html) http-equiv='refresh' content='0;url=/'/>", "<img \(html) src='a' srcset='b'/>",
    "<input \(html) type='image' src='a'/>", "<body \(html) background='a'/>", "<frame \(html) src='a'/>",
    "<link \(html) rel='stylesheet' href='/\\x'/>", "<source \(html) srcset='a'/>",
    "<style \(html)>@import 'a'</style>",
    "<base \(html) href='//a'/>", "<object \(html) data='a'/>", "<embed \(html) src='a'/>",
    "<video \(html) src='a'/>",
    "<audio \(html) src='a'/>", "<form \(html) action='a'/>",
    "<math xmlns='http://www.w3.org/1998/Math/MathML' href='a'/>",
    "<audio href='a'/>", "<video href='a'/>", "<iframe href='a'/>",
    // Addresses.
    "<a href='javascript:x'/>", "<a href='java&#x000000000006a;script:x'/>",
    "<a href='&#x000000000006a;avascript:x'/>",
    "<a href='java&#10;script:x'/>", "<a href=' javascript:x'/>", "<a l:href='JAVASCRIPT:x'/>",
    "<a href='https://a.example'/>",
    "<a href='//a.example'/>", "<a href='/\\a.example'/>", "<a href='\\\\a.example'/>",
    "<a href='page.html'/>", "<a href=''/>",
    "<a href='data:text/html,x'/>", "<a href='data:image/svg+xml,x'/>",
    "<use href='https://a.example/a.svg#b'/>",
    "<use l:href='data:image/svg+xml;base64,AA#a'/>", "<image href='http://a.example/a.png'/>",
    "<image href='a.png'/>",
    "<image href='data:image/svg+xml;base64,AA=='/>", "<image href='data:image/png,&lt;'/>",
    "<feImage l:href='//a/b'/>",
    "<image src='a.png'/>", "<linearGradient href='a.svg#b'/>", "<textPath l:href='a.svg#b'/>",
    "<pattern href='//a#b'/>",
    "<tref l:href='a.svg#b'/>", "<cursor l:href='a.png'/>", "<color-profile l:href='a.icc'/>",
    "<font-face-uri l:href='a'/>",
    "<g xml:base='https://a.example/'><use href='#a'/></g>", "<mpath href='a#b'/>",
    // Animations that give an address or a command its value later.
    "<a href='#b'><set attributeName='href' to='javascript:x'/></a>",
    "<a><animate attributeName='href' values='javascript:x'/></a>",
    "<animate attributeName='fill' values='url(//a)'/>",
    "<animateTransform/>", "<animateMotion/>", "<animateColor/>",
    // Style.
    "<style>@import 'a.css';</style>", "<style>@\\69mport 'a.css';</style>", "<style>@IMPORT url(a)</style>",
    "<style><![CDATA[@import 'a']]></style>", "<style>a{fill:url(http://a)}</style>",
    "<style>a{fill:u\\72l(http://a)}</style>",
    "<style>a{fill:url(\\68ttp://a)}</style>", "<style>a{fill:url(/\\/a)}</style>",
    "<style>a{fill:url( 'a.png' )}</style>",
    "<style>a{background:image-set('a.png' 1x)}</style>",
    "<style>a{background:-webkit-image-set(url(a) 1x)}</style>",
    "<style>a{cursor:URL(a.cur),auto}</style>", "<style>@font-face{src:url(a.woff)}</style>",
    "<style>@namespace url(a);</style>", "<style>@document url(a){}</style>",
    "<style>a{-moz-binding:url(a#b)}</style>",
    "<style>a{behavior:url(a)}</style>", "<style type='text/xsl'>a</style>", "<style>a<b/>b</style>",
    "<style>a{fill:url(</style>", "<rect style='fill:url(//a)'/>", "<rect style='fill:u&#92;72l(//a)'/>",
    "<rect fill='url(//a#b)'/>", "<rect filter='url(&quot;a.svg#b&quot;)'/>", "<rect mask='URL(a.svg#b)'/>",
    "<rect clip-path='url(data:image/svg+xml,x)'/>", "<rect marker-end='url( \"//a\" )'/>",
    "<rect cursor='url(a)'/>",
    "<rect formaction='javascript:x'/>", "<rect ping='a'/>",
  ]

  /// Whole files.
  private static let hostileFiles = [
    "<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]><svg \(svg)/>",
    "<!DOCTYPE svg [<!ATTLIST image href CDATA 'http://a'>]><svg \(svg)><image/></svg>",
    "<!DOCTYPE svg [<!ENTITY a '<script/>'>]><svg \(svg)>&a;</svg>",
    "<!DOCTYPE svg SYSTEM 'a.dtd'><svg \(svg)/>",
    "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><svg \(svg)>&a;</svg>",
    "<?xml-stylesheet href='a.xsl' type='text/xsl'?><svg \(svg)/>",
    "<svg \(svg)><?xml-stylesheet href='a.css'?></svg>",
    "<svg \(svg)><?php echo 1; ?></svg>", "<?xml version='1.0' encoding='iso-2022-jp'?><svg \(svg)/>",
    "<?xml version='1.0' encoding='utf-7'?><svg \(svg)/>",
    "<?xml version='1.0' encoding='windows-874'?><svg \(svg)/>",
    "<svg \(svg)>&nbsp;</svg>", "<svg \(svg)><rect></svg>", "<svg \(svg)/><script \(svg)/>",
    "<svg \(svg) a='1' a='2'/>",
    "<svg/>", "<svg xmlns='urn:x'/>", "<g \(svg)/>", "<html \(html)><svg \(svg)/></html>",
    "<svg \(svg)><x:a/></svg>",
    "x<svg \(svg)/>", "", "<svg \(svg)", "<svg \(svg) onload='x'/>", "<svg \(svg)>\u{1}</svg>",
    "<svg \(svg) \(xlink)>" + String(repeating: "<g>", count: 300) + String(repeating: "</g>", count: 300)
      + "</svg>",
  ]

  @Test func everythingThatRunsLoadsOrLeadsAwayIsRefused() {
    for part in Self.hostileParts {
      #expect(Self.fault("<svg \(Self.svg) \(Self.xlink)>\n<g/>\(part)\n</svg>") != nil, "\(part)")
    }
    for file in Self.hostileFiles { #expect(Self.fault(file) != nil, "\(file.prefix(80))") }
  }

  @Test func otherEncodingsAreRefused() {
    let text = "<?xml version='1.0' encoding='utf-16'?><svg \(Self.svg)/>"
    for encoding in [String.Encoding.utf16, .utf16LittleEndian, .utf16BigEndian, .utf32] {
      let bytes = Array(text.data(using: encoding) ?? Data())
      #expect(SVGSafety.fault(of: SourceText(path: "a.svg", bytes: bytes)) != nil, "\(encoding)")
    }
  }

  @Test(arguments: [
    "<?xml version='1.0' encoding='UTF-8' standalone='no'?>\n<!-- Created with Inkscape -->\n<svg \(svg)/>",
    "<svg \(svg) \(xlink)><defs><linearGradient id='a'><stop offset='0' stop-color='#fff'/></linearGradient></defs>"
      + "<rect fill='url(#a)' style='stroke:url( \"#b\" );-inkscape-font-specification:Sarabun'/><use l:href='#a' href=' #b'/></svg>",
    "<svg \(svg)><text x='1' y='2'>การ &#8217; one = 1 &lt;script&gt;</text><image href='data:image/png;base64,AA=='/></svg>",
    "<svg \(svg)><title>javascript: and onload=</title><style>@media print{a{fill:red}} @font-face{src:local(a)}</style></svg>",
    "<svg \(svg) xmlns:i='http://www.inkscape.org/namespaces/inkscape' xmlns:s='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd'"
      + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:cc='http://creativecommons.org/ns#' i:version='1'"
      + " xmlns:dc='http://purl.org/dc/elements/1.1/'><s:namedview pagecolor='#fff' i:zoom='2'><i:grid type='xygrid'/></s:namedview>"
      + "<metadata><rdf:RDF><cc:Work rdf:about=''><dc:format>image/svg+xml</dc:format>"
      + "<dc:type rdf:resource='http://purl.org/dc/dcmitype/StillImage'/></cc:Work></rdf:RDF></metadata></svg>",
    "<svg \(svg) xml:space='preserve' data-name='ก' aria-hidden='true' enable-background='new'><?xpacket begin='x'?></svg>",
    "<svg \(svg)><filter id='f'><feGaussianBlur stdDeviation='2' in='SourceGraphic' result='a'/></filter>"
      + "<g filter='url(#f)' clip-path='url(#c)' transform='rotate(3)'><path d='M0 0'/></g></svg>",
  ])
  func aPictureThatIsOnlyAPicturePasses(text: String) {
    #expect(Self.fault(text) == nil, "\(text) \(String(describing: Self.fault(text)))")
  }

  @Test(arguments: [
    "<rss version='2.0'><channel><title>\u{e01}</title><link>https://a.example</link></channel></rss>",
    "<?xml version='1.0' encoding='UTF-8'?><a xmlns='urn:x'><script>1</script><!-- x --></a>",
  ])
  func dataInAVocabularyOfItsOwnPasses(text: String) {
    #expect(SVGSafety.faultOfData(SourceText(path: "a.xml", text: text)) == nil)
  }

  @Test func dataThatABrowserWouldRunOrFollowIsRefused() {
    for text in [
      "<html \(Self.html)/>", "<a><script \(Self.html)>x</script></a>", "<a><b><svg \(Self.svg)/></b></a>",
      "<a><h:p xmlns:h='http://www.w3.org/1999/xhtml' onload='x'/></a>", "<?xml-stylesheet href='a'?><a/>",
      "<a><?XML-stylesheet href='a'?></a>", "<!DOCTYPE a><a/>", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
      "<?xml version='1.0' encoding='iso-2022-jp'?><a/>", "<a><b></a>",
      "<rss><x:script xmlns:x='http://www.w3.org/2000/svg'/></rss>",
      "<xsl:stylesheet xmlns:xsl='http://www.w3.org/1999/XSL/Transform' version='1.0'/>", "ก",
      "<a><?php x?></a>",
    ] {
      #expect(SVGSafety.faultOfData(SourceText(path: "a.xml", text: text)) != nil, "\(text)")
    }
  }

  @Test func theErrorNamesThePlaceInThePictureAndWhereItIsUsed() throws {
    let folder = try ContentFolder.ofStructure("attachments:\n  - file: a.svg\n", body: "![ผัง](a.svg)\n")
    let picture = "\u{FEFF}<svg \(Self.svg)>\n  <text>ก</text> <script>x</script>\n</svg>"
    try folder.write(Data(picture.utf8), to: ContentFolder.structure + "/a.svg")
    let findings = try folder.load().findings
    #expect(findings.map(\.rule.name) == ["file.active-picture", "file.active-picture"])
    for finding in findings {
      #expect(finding.severity == .error)
      #expect(finding.place?.file == "Content/" + ContentFolder.structure + "/a.svg")
      #expect(finding.place?.line == 2 && finding.place?.column == 18)
      #expect(finding.related.first?.file == "Content/" + ContentFolder.structure + ".md")
      #expect(finding.message.th.contains("สคริปต์") && finding.mend?.th.contains("PNG") == true)
    }
  }

  @Test func anEmblemIsHeldAgainstTheSameList() throws {
    let folder = try ContentFolder(["agency.yaml": ContentFolder.profile + "theme: {emblem: files/a.svg}\n"])
    try folder.write(Data("<svg \(Self.svg) onload='x'/>".utf8), to: "files/a.svg")
    #expect(try folder.load().findings.map(\.rule.name) == ["file.active-picture"])
  }

  @Test func aLargePictureIsReadOnceFromStartToEnd() {
    let row = "<rect x='1' y='2' width='3' height='4' fill='url(#a)' style='stroke:#123456;stroke-width:2'/>"
    let text = "<svg \(Self.svg)>" + String(repeating: row, count: 10_000) + "</svg>"
    let clock = ContinuousClock()
    let start = clock.now
    #expect(Self.fault(text) == nil)
    #expect(clock.now - start < .seconds(20))
  }

  private static func fault(_ text: String) -> Diagnostic? {
    SVGSafety.fault(of: SourceText(path: "a.svg", text: text))
  }
}
