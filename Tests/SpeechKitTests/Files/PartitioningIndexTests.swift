import Testing

@testable import SpeechReading

@Suite struct PartitioningIndexTests {
  /// Each count of numbers with each place at which the second part may begin, none and all of them included.
  @Test(arguments: [0, 1, 2, 3, 4, 7, 8, 1_000])
  func theSecondPartBeginsAtTheIndex(count: Int) {
    let numbers = Array(0..<count)
    for start in 0...count {
      #expect(numbers.partitioningIndex { $0 >= start } == start)
      #expect(numbers.span.partitioningIndex { $0 >= start } == start)
      #expect((0..<count).partitioningIndex { $0 >= start } == start)
    }
  }

  @Test(arguments: [0, 1, 2, 9])
  func whatDoesNotBeginAtZeroKeepsItsIndexes(count: Int) {
    let slice = Array(0..<20)[5..<5 + count]
    for start in 5...5 + count {
      #expect(slice.partitioningIndex { $0 >= start } == start)
      #expect((5..<5 + count).partitioningIndex { $0 >= start } == start)
      #expect(
        (-9 - count..<(-9)).partitioningIndex { $0 >= start - 14 - count } == start - 14 - count)
    }
  }

  @Test func equalElementsStandOnOneSide() {
    let numbers = [1, 3, 3, 3, 8]
    #expect(numbers.partitioningIndex { $0 >= 3 } == 1)
    #expect(numbers.partitioningIndex { $0 > 3 } == 4)
  }

  @Test func aMillionElementsAreAskedAboutTwentyTimes() {
    var count = 0
    let index = (0..<1_000_000).partitioningIndex {
      count += 1
      return $0 >= 314_159
    }
    #expect(index == 314_159)
    #expect(count <= 20)
  }
}
