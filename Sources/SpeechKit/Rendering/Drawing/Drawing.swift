/// A picture as SVG, made of a few marks: axes, bars, ticks, dots and labels.
///
/// Shape, width and text carry the meaning; colour repeats it. Lengths are pixels; colours come from classes, so that a page's style
/// or the picture's own (`file`) serves light and dark.
struct Drawing: Sendable {
  let width: Double
  private(set) var height: Double
  private var marks = Markup()
  /// Distinguishes the ids of several drawings on one page.
  private let id: String
  private var usesHatch = false
  private var isLinked = false

  init(width: Double = 960, height: Double, id: String) {
    (self.width, self.height, self.id) = (width, height, id)
  }

  /// What a bar stands for.
  enum Bar: Sendable {
    case text, missing, repeated, value

    fileprivate var name: String {
      switch self {
      case .text: "bar"
      case .missing: "gap"
      case .repeated: "rep"
      case .value: "val"
      }
    }
  }

  /// What a tick stands for: a reading that is spoken against, one of several between which nothing decides, a loss, a hit.
  enum Tick: Sendable {
    case rejected, open, loss, hit

    fileprivate var name: String {
      switch self {
      case .rejected: "tick"
      case .open: "tick open"
      case .loss: "tick loss"
      case .hit: "hit"
      }
    }
  }

  enum Anchor: String, Sendable { case start, middle, end }

  /// How a label is set.
  enum Label: Sendable {
    case plain, soft, strong, han

    fileprivate var name: String? {
      switch self {
      case .plain: nil
      case .soft: "soft"
      case .strong: "strong"
      case .han: "han"
      }
    }
  }

  // MARK: Marks

  mutating func bar(_ kind: Bar, x: Double, y: Double, width: Double, height: Double) {
    marks.open(
      "rect",
      [
        "class": kind.name, "x": number(x), "y": number(y), "width": number(max(0.5, width)),
        "height": number(height), "fill": kind == .missing ? "url(#\(id)-hatch)" : nil,
      ])
    marks.close("rect")
    if kind == .missing { usesHatch = true }
  }

  /// A stroke from one height to another; with a link it leads somewhere, and its name is told.
  mutating func tick(
    _ kind: Tick, x: Double, from top: Double, to bottom: Double,
    leadingTo target: (id: String, name: String)? = nil
  ) {
    if let target {
      isLinked = true
      marks.open("a", ["href": "#\(target.id)", "aria-label": target.name])
    }
    line(kind.name, x, top, x, bottom)
    if target != nil { marks.close("a") }
  }

  mutating func axis(from start: Double, to end: Double, y: Double) {
    line("axis", start, y, end, y)
  }

  /// A short stroke of an axis, or a stroke that ties a label to its mark.
  mutating func stroke(x: Double, from top: Double, to bottom: Double) {
    line("axis", x, top, x, bottom)
  }

  mutating func dot(x: Double, y: Double, radius: Double) {
    marks.open("circle", ["class": "dot", "cx": number(x), "cy": number(y), "r": number(radius)])
    marks.close("circle")
  }

  mutating func label(
    _ text: String, x: Double, y: Double, _ style: Label = .plain, _ anchor: Anchor = .start
  ) {
    marks.element(
      "text",
      [
        "class": style.name, "x": number(x), "y": number(y),
        "text-anchor": anchor == .start ? nil : anchor.rawValue,
        "lang": style == .han ? "zh-Hans" : nil,
      ], text)
  }

  private mutating func line(_ name: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double)
  {
    marks.open(
      "line",
      [
        "class": name, "x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2),
      ])
    marks.close("line")
  }

  /// One decimal at most: `12`, `12.5`.
  private func number(_ value: Double) -> String {
    let text = decimal(value, 1)
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  // MARK: The picture

  /// The picture as an element of a page, with its title and what it shows in words.
  func element(title: String, description: String? = nil) -> Markup { markup(title, description) }

  /// The picture as a file of its own, with its style.
  func file(title: String, description: String? = nil) -> [UInt8] {
    var out = Markup()
    out.literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    out.append(markup(title, description, isFile: true))
    out.literal("\n")
    return out.bytes
  }

  private func markup(_ title: String, _ description: String?, isFile: Bool = false) -> Markup {
    let margin: Double = isFile ? 16 : 0
    let size = (width: number(width + 2 * margin), height: number(height + 2 * margin))
    let origin = number(-margin)
    var out = Markup()
    out.open(
      "svg",
      [
        "xmlns": isFile ? "http://www.w3.org/2000/svg" : nil,
        "viewBox": "\(origin) \(origin) \(size.width) \(size.height)", "width": size.width,
        "height": size.height, "role": isLinked ? nil : "img", "aria-labelledby": "\(id)-t",
        "aria-describedby": description == nil ? nil : "\(id)-d",
      ])
    out.element("title", ["id": "\(id)-t"], title)
    if let description { out.element("desc", ["id": "\(id)-d"], description) }
    if isFile { paper(origin, &out) }
    if usesHatch { hatch(&out) }
    out.append(marks)
    out.close("svg")
    return out
  }

  /// The style and the ground of a file of its own.
  private func paper(_ origin: String, _ out: inout Markup) {
    out.open("style")
    out.literal(DrawingStyle.colours)
    out.literal(DrawingStyle.marks)
    out.close("style")
    out.open(
      "rect",
      ["class": "paper", "x": origin, "y": origin, "width": "100%", "height": "100%"])
    out.close("rect")
  }

  private func hatch(_ out: inout Markup) {
    out.open("defs")
    out.open(
      "pattern",
      [
        "id": "\(id)-hatch", "width": "6", "height": "6", "patternUnits": "userSpaceOnUse",
        "patternTransform": "rotate(45)",
      ])
    out.open("line", ["class": "hatch", "x1": "0", "y1": "0", "x2": "0", "y2": "6"])
    out.close("line")
    out.close("pattern")
    out.close("defs")
  }
}
