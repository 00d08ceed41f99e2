public import SpeechReading

/// A demand as offices list it: who is to do what, how strongly it is asked, until when, by which document.
public struct Obligation: Sendable {
  /// How strongly something is asked, by the words that are printed; no words of another age or office are weighed.
  public enum Strength: String, Sendable, CaseIterable {
    /// 必须, 务必
    case must
    /// 要, 要求
    case shall
    /// 应当, 应, 需要; and what is wished: 希望, 请, 建议
    case should
    /// 支持, 鼓励, 引导: others are helped or let do it.
    case support
    /// 探索, 试点, 先行先试
    case explore
    /// 不能, 不得, 防止: it is not to be done, or not to happen.
    case forbidden
    /// A verb without 要: 大力推进….
    case imperative
    /// 审议通过: a meeting adopted it; it is no demand.
    case adopted
  }

  /// Words of the demand with their place.
  public struct Phrase: Sendable, Equatable {
    /// As it is printed, without layout breaks.
    public let text: String
    /// Where it stands.
    public let passage: Passage
  }

  /// The directive that holds it, as it is cited: `2020-hefei/3.5`.
  public let id: String
  /// Its number among the demands of the directive, from 1.
  public let number: Int
  /// The meeting or text that asks, with all its directives.
  public let list: DirectiveList
  /// The series of the directive: its kind and speaker.
  public let series: Series
  /// The headline of the directive, or of a section the sentence that announces it; nil where none is printed.
  public let heading: Phrase?
  /// The sentence itself, with its addressees.
  public let demand: Demand
  /// How strongly it is asked.
  public let strength: Strength
  /// The words that say how strongly: 必须, 要 探索.
  public let modal: [Phrase]
  /// The words that say until when: 到2025年, “十四五”时期.
  public let deadlines: [Phrase]
  /// The words that say how soon, without a day: 尽早, 抓紧.
  public let urgency: [Phrase]
  /// What is to be reached, with its unit: 3000万千瓦, 95%以上.
  public let targets: [Phrase]
  /// Documents that are to be made or followed, as they are named.
  public let documents: [Phrase]
  /// Those among them that are to be made: 制定…方案.
  public let deliverables: [Phrase]
}

/// Which obligations are wanted; what is nil asks nothing.
public struct ObligationQuery: Sendable {
  /// Which directives may hold it.
  public var directives = DirectiveQuery()
  /// How strongly it is asked.
  public var strength: Obligation.Strength?

  /// All demands.
  public init() {}
}

extension Corpus {
  /// The demands of a meeting, in the order of its record.
  public func obligations(of meeting: Meeting, _ query: ObligationQuery) -> [Obligation] {
    obligations(in: directives(of: meeting, query.directives), query)
  }

  /// The demands of one story, numbered as its page prints them.
  public func obligations(of witness: Meeting.Witness, _ query: ObligationQuery) -> [Obligation] {
    obligations(in: directives(of: witness, query.directives), query)
  }

  private func heading(of item: Directive, in series: Series) -> Obligation.Phrase? {
    let passage = item.headline.isEmpty ? series.heading : item.headline
    return passage.first.map {
      Obligation.Phrase(text: pages[Int($0.page)].text[passage], passage: passage)
    }
  }

  private func obligations(in list: DirectiveList, _ query: ObligationQuery) -> [Obligation] {
    list.series.flatMap { series in
      series.directives.flatMap { item in
        item.demands.enumerated().compactMap { index, demand -> Obligation? in
          guard let page = demand.passage.first.map({ pages[Int($0.page)].text }),
            query.directives.admits(demand, page)
          else { return nil }
          let words = DemandWords(demand, of: page)
          guard query.strength == nil || query.strength == words.strength else { return nil }
          return Obligation(
            id: "\(list.id)/\(series.number(of: item))", number: index + 1, list: list,
            series: series, heading: heading(of: item, in: series), demand: demand,
            strength: words.strength, modal: words.modal,
            deadlines: words.deadlines, urgency: words.urgency, targets: words.targets,
            documents: words.documents, deliverables: words.deliverables)
        }
      }
    }
  }
}

extension DirectiveQuery {
  /// Whether a demand of a directive that is wanted is itself asked of the addressee and holds the text.
  fileprivate func admits(_ demand: Demand, _ text: SourceText) -> Bool {
    if let addressee {
      let word = WitnessJoin.comparable(addressee)
      guard demand.addressees.contains(where: { WitnessJoin.comparable($0.value).holds(word) })
      else { return false }
    }
    guard let match else { return true }
    return WitnessJoin.comparable(text[demand.passage]).holds(WitnessJoin.comparable(match))
  }
}
