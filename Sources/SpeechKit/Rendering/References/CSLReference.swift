internal import SpeechAnswers
internal import SpeechReading

extension [BibliographicReference] {
  /// JSON of the Citation Style Language, valid by its schema.
  var cslJSON: String {
    var json = JSONWriter(style: .pretty)
    json.beginArray()
    for reference in self { reference.write(to: &json) }
    json.endArray()
    json.endLine()
    return String(decoding: json.bytes, as: UTF8.self)
  }
}

extension BibliographicReference {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.field("id", id)
      json.field("type", outlet == nil ? "document" : "article-newspaper")
      if let agency {
        json.array("author") { json in json.object { $0.field("literal", agency) } }
      }
      json.field("title", title)
      json.field("container-title", outlet)
      if let published { json.object("issued") { write(published, to: &$0) } }
      json.field("language", "zh-CN")
      json.field("source", dateline)
      if !places.isEmpty { json.field("locator", places.joined(separator: ", ")) }
      json.field("note", note)
    }
  }

  private func write(_ date: DateEstimate, to json: inout JSONWriter) {
    guard let parts = date.parts else { return json.field("literal", date.text) }
    json.array("date-parts") { json in
      for numbers in parts {
        json.array { json in
          for number in numbers { json.integer(number) }
        }
      }
    }
    if date.isAbout { json.field("circa", true) }
  }
}
