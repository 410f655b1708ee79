import Testing
import WeirProtobuf
import WeirRPC
import WeirStatusDetails

struct CommonDetailsTests {
  @Test func `a bad request names its fields`() throws {
    let one = StatusDetail.badRequest(field: "book.name", "is empty")
    let two = StatusDetail.badRequest([("a", "is 1"), ("b", "is 2")])
    #expect(try one.unpacked(as: Google_Rpc_BadRequest.self)?.fieldViolations.map(\.field) == ["book.name"])
    #expect(try two.unpacked(as: Google_Rpc_BadRequest.self)?.fieldViolations.map(\.description_p) == ["is 1", "is 2"])
  }

  @Test(
    arguments: [
      (.zero, 0, 0), (.milliseconds(1), 0, 1_000_000), (.milliseconds(1500), 1, 500_000_000), (.milliseconds(-7), 0, 0),
      (.nanoseconds(7), 0, 7), (.seconds(Int64.max), 315_576_000_000, 0),
    ] as [(Duration, Int64, Int32)])
  func `a retry is a duration`(_ wait: Duration, _ seconds: Int64, _ nanoseconds: Int32) throws {
    let delay = try StatusDetail.retry(after: wait).unpacked(as: Google_Rpc_RetryInfo.self)
    #expect(delay?.retryDelay == Google_Protobuf_Duration(seconds: seconds, nanos: nanoseconds))
  }

  @Test func `a quota has a subject, a cause has a reason`() throws {
    let quota = try StatusDetail.quotaFailure(subject: "clientip:192.0.2.1", "5 a second")
      .unpacked(as: Google_Rpc_QuotaFailure.self)
    #expect(quota?.violations == [.init(subject: "clientip:192.0.2.1", description_p: "5 a second")])
    let info = try StatusDetail.errorInfo(reason: "A", domain: "b", metadata: ["c": "d"])
      .unpacked(as: Google_Rpc_ErrorInfo.self)
    #expect(info == Google_Rpc_ErrorInfo(reason: "A", domain: "b", metadata: ["c": "d"]))
  }
}
