internal import SpeechAnswers
internal import SpeechReading

// The document around the sections: head, contents, end.
extension ReportWriter {
  /// The whole document. Its policy lets nothing in but its own style and script, which are known by their digests.
  mutating func document(title: String, _ content: Content) {
    literal("<!DOCTYPE html>\n")
    element("html", ["lang": language == .chinese ? "zh-Hans" : "en"]) { page in
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        page.void(
          "meta", ["http-equiv": "Content-Security-Policy", "content": ContentPolicy.text])
        page.void(
          "meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.void("meta", ["name": "generator", "content": "yrd"])
        page.void("meta", ["name": "referrer", "content": "no-referrer"])
        page.element("title", title)
        page.element("style") { $0.append(ReportStyle.markup) }
      }
      page.literal("\n")
      page.element("body") { page in
        content(&page)
        page.panel()
        page.element("script") { $0.append(ReportScript.markup) }
      }
    }
    literal("\n")
  }

  /// The opening of a page, its contents, its sections.
  mutating func frame(_ sections: [ReportSection], _ opening: Content) {
    element("a", ["class": "skip", "href": "#main"], say("Skip to the sections", "跳到正文"))
    element("div", ["class": "page"]) { page in
      page.element("header", [:], opening)
      page.contents(sections)
      page.element("main", ["id": "main"]) { page in
        for section in sections { page.section(section) }
      }
    }
  }

  private mutating func contents(_ sections: [ReportSection]) {
    element("nav", ["aria-label": say("Contents", "目录")]) { page in
      page.element("ol") { page in
        for section in sections {
          page.element("li") { page in
            page.element("a", ["href": "#\(section.id)"]) { page in
              page.element("span", section.title)
              if let count = section.count { page.element("span", ["class": "n"], grouped(count)) }
            }
          }
        }
      }
    }
  }

  mutating func section(_ section: ReportSection) {
    literal("\n")
    element("section", ["id": section.id]) { page in
      page.heading(section.title)
      section.write(&page)
    }
  }

  /// What shows the sentence of a place that was pressed; hidden without the script.
  private mutating func panel() {
    element(
      "div",
      [
        "class": "panel", "id": "panel", "role": "dialog", "aria-labelledby": "panel-head",
        "hidden": "",
      ]
    ) { page in
      page.element("p", ["id": "panel-head"], "")
      page.element("p", ["id": "panel-text", "lang": "zh-Hans"], "")
      page.element(
        "button", ["id": "panel-go", "type": "button"], page.say("Show in the source", "在原文中显示"))
      page.text(" ")
      page.element("button", ["id": "panel-close", "type": "button"], page.say("Close", "关闭"))
    }
  }
}

/// What a page lets a browser do: nothing but its own style and script.
enum ContentPolicy {
  static var text: String {
    "default-src 'none'; style-src '\(digest(of: ReportStyle.markup))'; script-src '\(digest(of: ReportScript.markup))'; base-uri 'none'; form-action 'none'"
  }

  private static func digest(of markup: Markup) -> String {
    "sha256-" + base64(SHA256.hexadecimal(of: markup.bytes))
  }

  /// Bytes in base 64 (RFC 4648, section 4), given as hexadecimal digits.
  static func base64(_ hexadecimal: String) -> String {
    let digits = hexadecimal.compactMap { $0.hexDigitValue }
    let bytes: [Int] = stride(from: 0, to: digits.count - 1, by: 2).map { start -> Int in
      digits[start] * 16 + digits[start + 1]
    }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var out = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      var bits = three.reduce(0) { $0 << 8 | $1 }
      bits <<= 8 * (3 - three.count)
      for place in 0..<4 {
        out.append(place <= three.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return out
  }
}
