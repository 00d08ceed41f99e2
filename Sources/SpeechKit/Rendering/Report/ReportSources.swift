internal import SpeechAnswers
internal import SpeechReading

// The sources at the end of a page, to which its places lead.
extension ReportWriter {
  /// `meetings`: those whose files stand here as a whole. Of other texts only the sentences stand here that the page cites.
  func sources(of meetings: [Meeting], _ extent: Report.Sources) -> ReportSection {
    let own = Set(meetings.flatMap { $0.witnesses.map(\.page) })
    let whole = extent == .whole ? own : []
    return ReportSection("sources", say("Sources", "原文")) { page in
      page.lede(
        page.say(
          "The files as they were read. Numbers at the left are lines. Control characters are shown as pictures (␀ to ␡), what turns the direction of writing or is seen by nobody as ␦.",
          "文件照录。左侧为行号。控制字符以图形（␀至␡）表示，改变书写方向或不可见的字符以␦表示。"))
      // What is cited is known when all that stands above is written.
      let cited = page.cited
      for number in Set(cited.keys).union(own).sorted() {
        page.source(number, showing: whole.contains(number) ? nil : cited[number] ?? [])
      }
    }
  }

  /// `pieces`: those that are shown; nil for all.
  private mutating func source(_ number: Int, showing pieces: Set<Int>?) {
    let source = corpus.pages[number]
    let all = cuts(of: number).pieces
    element("details", ["class": "src", "id": id(ofSource: number)]) { page in
      page.element("summary") { page in
        page.element("b", source.id)
        if let outlet = source.outlet?.value {
          page.text(" · ")
          page.han(outlet)
        }
        if let published = source.published {
          page.text(" · \(published.value.text) ")
          page.element("span", ["class": "basis"], published.basis.words(page.language))
        }
        page.text(
          " · "
            + page.say(counted(source.text.count, "character"), "\(grouped(source.text.count))字"))
        if pieces != nil { page.tell(" · only what is cited above", " · 仅录上文所引") }
      }
      var start = 0
      while start < all.count {
        var end = start + 1
        while end < all.count, all[end].line == all[start].line { end += 1 }
        page.line(all[start..<end], of: number, showing: pieces)
        start = end
      }
    }
  }

  private mutating func line(
    _ line: ArraySlice<SourceCuts.Piece>, of page: Int, showing pieces: Set<Int>?
  ) {
    let shown = line.filter { pieces?.contains($0.start) ?? true }
    guard let first = shown.first else { return }
    let text = corpus.pages[page].text
    literal("\n")
    element("p", ["lang": languageOfTexts]) { writer in
      writer.element("i", String(first.line))
      writer.element("span") { writer in
        for piece in shown {
          let place = Place(start: piece.start, end: piece.end, page: page)
          writer.element(
            "span",
            [
              "id": writer.id(ofPiece: piece.start, on: page), "data-s": String(piece.start),
              "data-c": piece.goesOn ? "" : nil,
            ], String(decoding: text.written(place), as: UTF8.self))
        }
      }
    }
  }

  // MARK: Method

  func method(of report: Report) -> ReportSection {
    let pages = Set(report.subject.meetings.flatMap { $0.witnesses.map(\.page) }).sorted()
    return ReportSection("method", say("Method and citation", "方法与引用")) { page in
      page.element(
        "p",
        page.say(
          "Made without a model: rules read the texts, and each value names the place that proves it or says from what it was inferred. The order of the texts does not change the result. The same files give the same page, byte for byte. No part of it is loaded from elsewhere. The texts belong to their publishers.",
          "未用语言模型：由规则读取文本，每一数值注明其出处，或说明据何推断。文本次序不影响结果。同样的文件得到逐字节相同的页面，页面不加载任何外部内容。文本版权归原发布者。"))
      page.element("p") { page in
        page.tell("This page: ", "本页：")
        page.element("code", report.command)
      }
      page.element("p") { page in
        page.tell(
          "Cite a place as text:line:column together with the SHA-256 of the file. ",
          "引用位置请注明 文本:行:列 及文件的 SHA-256。")
        page.element("code", "yrd cite 003:65:4 --style bibtex")
        page.tell(" gives a reference, ", " 给出书目，")
        page.element("code", "yrd verify draft.md")
        page.tell(" checks the quotations of a draft.", " 核对文稿中的引文。")
      }
      page.files(pages)
    }
  }

  /// More digests are not printed.
  private static let mostFiles = 100

  private mutating func files(_ pages: [Int]) {
    element("ul", ["class": "losses"]) { page in
      for number in pages.prefix(Self.mostFiles) {
        let source = page.corpus.pages[number]
        page.element("li") { page in
          page.text("\(source.id) ")
          page.element(
            "code", "\(source.file) SHA-256 \(SHA256.hexadecimal(of: source.text.bytes))")
        }
      }
      if pages.count > Self.mostFiles {
        page.element(
          "li",
          page.say(
            "… and \(pages.count - Self.mostFiles) more", "……另有\(pages.count - Self.mostFiles)个"))
      }
    }
  }
}
