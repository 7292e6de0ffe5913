/// The elements and attributes of which a picture may consist: shapes, texts, colours, filters and fonts of its own.
enum SVGNames {
  static let namespace = "http://www.w3.org/2000/svg"
  static let xlink = "http://www.w3.org/1999/xlink"
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Vocabularies that a browser runs or follows wherever they stand; all others mean nothing to it.
  static let active: Set = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/1998/Math/MathML",
    "http://www.w3.org/1999/XSL/Transform",
    "http://www.w3.org/2001/xml-events", "http://www.w3.org/2002/xforms", "http://www.w3.org/2001/XInclude",
    "http://www.mozilla.org/xbl", "http://www.w3.org/ns/xbl",
    "http://www.mozilla.org/keymaster/gatekeeper/there.is.only.xul",
  ]

  static let elements = set(
    of:
      """
      svg g defs symbol use title desc metadata switch view style a path rect circle ellipse line polyline polygon text
      tspan textPath image marker pattern mask clipPath linearGradient radialGradient meshgradient meshrow meshpatch
      hatch hatchpath solidcolor stop filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix
      feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR
      feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile
      feTurbulence font font-face font-face-name glyph missing-glyph hkern vkern flowRoot flowRegion flowPara flowSpan
      flowDiv flowLine
      """)

  /// Attributes that hold words or numbers of the file itself, in which nothing is looked up.
  static let words = set(
    of:
      """
      id class lang tabindex role version baseProfile contentScriptType contentStyleType content name alt title x y z x1 y1
      x2 y2 cx cy r rx ry fx fy fr dx dy d points width height viewBox preserveAspectRatio transform gradientTransform
      patternTransform gradientUnits patternUnits patternContentUnits maskUnits maskContentUnits clipPathUnits filterUnits
      primitiveUnits filterRes spreadMethod offset markerUnits markerWidth markerHeight orient refX refY pathLength rotate
      textLength lengthAdjust startOffset method spacing side path in in2 result mode type values tableValues slope
      intercept amplitude exponent operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode
      kernelUnitLength preserveAlpha surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle
      azimuth elevation pointsAtX pointsAtY pointsAtZ scale xChannelSelector yChannelSelector stdDeviation radius
      baseFrequency numOctaves seed stitchTiles media requiredFeatures requiredExtensions systemLanguage zoomAndPan
      viewTarget focusable translate dir hidden target rel download hreflang externalResourcesRequired decoding loading crossorigin enable-background
      unicode glyph-name horiz-adv-x horiz-origin-x horiz-origin-y vert-adv-y vert-origin-x vert-origin-y arabic-form u1 u2
      g1 g2 k units-per-em panose-1 stemv stemh slope cap-height x-height accent-height ascent descent widths bbox
      ideographic alphabetic mathematical hanging v-ideographic v-alphabetic v-mathematical v-hanging
      underline-position underline-thickness strikethrough-position strikethrough-thickness overline-position
      overline-thickness unicode-range
      """)

  /// Attributes that are read as style, in which an address can stand.
  static let styles = set(
    of:
      """
      style alignment-baseline baseline-shift block-progression clip clip-path clip-rule color color-interpolation
      color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline fill
      fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
      font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-east-asian
      font-variant-ligatures font-variant-numeric font-variant-position font-variation-settings font-weight
      glyph-orientation-horizontal glyph-orientation-vertical image-rendering inline-size isolation kerning letter-spacing
      lighting-color line-height line-increment marker marker-end marker-mid marker-start mask mask-type mix-blend-mode
      opacity overflow overflow-x overflow-y paint-order pointer-events shape-inside shape-margin shape-padding
      shape-rendering shape-subtract solid-color solid-opacity stop-color stop-opacity stroke stroke-alignment
      stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
      text-align text-align-last text-anchor text-decoration text-decoration-color text-decoration-line
      text-decoration-style text-indent text-orientation text-overflow text-rendering text-transform transform-box
      transform-origin unicode-bidi vector-effect vertical-align visibility white-space word-spacing writing-mode
      """)

  private static func set(of text: String) -> Set<String> {
    Set(text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) })
  }
}
