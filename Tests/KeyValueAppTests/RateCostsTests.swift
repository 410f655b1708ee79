import KeyValueApp
import Testing
import WeirSettings
import WeirInterceptors
import WeirRPC

@Suite struct RateCostsTests {
  @Test func `reads methods, services and what they cost`() throws {
    var problems = Problems()
    let flags = ["/a.B/C=5", "a.B=0", "/a.B/D=7"]
    let costs = try #require(RateCosts.costs(flags: flags, &problems))
    #expect(problems.reasons.isEmpty)
    #expect(["C", "D"].map { costs[Method(service: "a.B", name: $0, kind: .unary)] } == [5, 0])
    #expect(costs[Method(service: "b.B", name: "C", kind: .unary)] == 1)
    #expect(RateCosts.costs(flags: [], &problems) == nil)
  }

  @Test(arguments: [
    ("a.B", "\"a.B\" is not METHOD=TOKENS, such as /keyvalue.v1.KeyValue/Put=5"),
    ("a.B=x", "\"a.B=x\" is not METHOD=TOKENS, such as /keyvalue.v1.KeyValue/Put=5"),
    ("=1", "\"\" names neither a service (grpc.health.v1.Health) nor a method (/keyvalue.v1.KeyValue/Get)"),
    ("a.B=-1", "a cost is from 0 to 1000000000, not -1"),
  ])
  func `says what is wrong with a flag`(_ flag: String, _ reason: String) {
    var problems = Problems()
    #expect(RateCosts.costs(flags: [flag], &problems) == nil)
    #expect(problems.reasons == ["--rate-cost: \(reason)"])
  }
}
