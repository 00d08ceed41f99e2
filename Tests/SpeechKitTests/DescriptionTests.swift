import Testing

@testable import SpeechReading

/// What values say of themselves.
@Suite struct DescriptionTests {
  @Test func valuesDescribeThemselvesAsTextsPrintThem() {
    #expect("\(MeetingFacts.Chair(name: "李强", form: "主持召开"))" == "李强")
    #expect("\(MeetingFacts.Next(name: "下一次座谈会", place: "江苏"))" == "下一次座谈会")
    #expect("\(Site(city: "南宁", province: "广西", pinyin: "nanning"))" == "南宁")
  }
}
