import Testing
import WeirInterceptors
import WeirSettings

@testable import KeyValueApp

@Suite struct MessageLimitFlagTests {
  @Test(arguments: ["rate=0.5,burst=3,excess=pace", "excess=pace,burst=3,rate=0.5"])
  func `reads its parts in any order`(_ text: String) throws {
    var problems = Problems()
    let limit = try #require(MessageLimits.limit(text, "--message-limit", &problems))
    #expect(limit == MessageLimit(try RateLimit(perSecond: 0.5, burst: 3), excess: .pace))
    #expect(problems.reasons.isEmpty)
  }

  @Test(arguments: [
    "", "50", "rate=1,burst=1", "rate=1,burst=1,excess=wait", "rate=1,burst=1,excess=pace,",
    "rate=x,burst=1,excess=pace",
    "rate=1,burst=1.5,excess=pace", "rate=1,burst=1,burst=1,excess=pace", "rate=1,rate=1,excess=pace",
  ])
  func `says what is wrong`(_ text: String) {
    var problems = Problems()
    #expect(MessageLimits.limit(text, "--message-limit", &problems) == nil)
    let form = "rate=NUMBER,burst=NUMBER,excess=refuse or pace, such as rate=50,burst=100,excess=pace"
    #expect(problems.reasons == ["--message-limit: \"\(text)\" is not \(form)"])
  }

  @Test func `numbers have bounds`() {
    var problems = Problems()
    #expect(MessageLimits.limit("rate=0,burst=1,excess=pace", "--message-limit", &problems) == nil)
    #expect(problems.reasons == ["--message-limit: a rate is from 0.001 to 1000000000 calls a second, not 0.0"])
  }
}
