import Glibc
internal import SpeechAnswers
internal import SpeechReading

/// How fast each stage of reading is, over copies of texts in which names, days and numbers differ from copy to copy.
package struct ReadingBenchmark: Sendable {
  /// A stage with the best time of its runs.
  package struct Stage: Sendable {
    package let name: String
    package let seconds: Double
    package let bytes: Int

    /// Million bytes of text a second.
    package var megabytesPerSecond: Double { Double(bytes) / 1e6 / seconds }
  }

  private let texts: [[UInt8]]
  private let bytes: Int

  /// Copies of the texts until they have so many bytes together.
  package init(_ sources: [[UInt8]], names: [String], bytes wanted: Int) {
    var texts: [[UInt8]] = []
    var total = 0
    var copy = 0
    while total < wanted, !sources.isEmpty {
      for source in sources {
        let text = Self.change(source, names: names, copy: copy)
        total += text.count
        texts.append(text)
      }
      copy += 1
    }
    self.texts = texts
    bytes = total
  }

  /// Each stage with all before it, on one core.
  package func stages() -> [Stage] {
    [
      best("bytes → text") { bytes in (try? SourceText(utf8: bytes))?.count ?? 0 },
      best("→ stories") { bytes in
        (try? SourceText(utf8: bytes)).map { Stories.read($0.folded, page: 0).stories.count } ?? 0
      },
      best("→ records") { bytes in
        (try? SourceText(utf8: bytes)).map {
          PageReader().read($0, id: "", file: "").stories.count
        } ?? 0
      },
      best("→ JSON") { bytes in
        guard let text = try? SourceText(utf8: bytes) else { return 0 }
        var json = JSONWriter(style: .compact)
        let page = PageReader().read(text, id: "", file: "")
        RecordWriter([page], citing: .pageAlone).write(page, to: &json)
        return json.bytes.count
      },
    ]
  }

  /// The best of three runs over all texts; the sum keeps the work from being left out.
  private func best(_ name: String, _ work: ([UInt8]) -> Int) -> Stage {
    var best = Double.infinity
    var sum = 0
    for _ in 0..<3 {
      let start = Self.now()
      for text in texts { sum &+= work(text) }
      best = min(best, Self.now() - start)
    }
    return Stage(name: sum == .min ? "" : name, seconds: best, bytes: bytes)
  }

  /// Seconds that this thread has computed: what else the machine does meanwhile does not count.
  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  // MARK: Copies

  private static let surnames = Array("王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁".unicodeScalars)
  private static let given = Array("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华健".unicodeScalars)

  /// Other names for the people, other days before 日, other numbers of the issue.
  private static func change(_ source: [UInt8], names: [String], copy: Int) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(source.count)
    let exchange = names.enumerated().map { number, name in
      (Array(name.utf8), Array(other(name, number + copy * 7).utf8))
    }
    var index = 0
    while index < source.count {
      if source[index] >= 0xE0,
        let hit = exchange.first(where: { source[index...].starts(with: $0.0) })
      {
        out += hit.1
        index += hit.0.count
      } else if (48...57).contains(source[index]) {
        out.append(48 + (source[index] - 48 + UInt8(truncatingIfNeeded: copy % 3)) % 10)
        index += 1
      } else {
        out.append(source[index])
        index += 1
      }
    }
    return out
  }

  private static func other(_ name: String, _ seed: Int) -> String {
    var out = String.UnicodeScalarView()
    for (number, _) in name.unicodeScalars.enumerated() {
      let list = number == 0 ? surnames : given
      out.append(list[(seed * 31 + number * 17) % list.count])
    }
    return String(out)
  }
}
