import Testing
import WeirRPC

@Suite struct DescriptionTests {
  @Test func `a printed status is its code, its text and the types of its details`() {
    #expect("\(Status.ok)" == "OK")
    #expect("\(Status(.notFound, "no such key"))" == "NOT_FOUND: no such key")
    let details = [StatusDetail(typeURL: "type.googleapis.com/a.B", value: [1])]
    #expect("\(Status(.aborted, details: details))" == "ABORTED (type.googleapis.com/a.B)")
  }

  @Test func `a printed error is its status, and the trailers that go with it`() throws {
    struct Secret: Error {}
    #expect("\(RPCError(.unavailable, "later", cause: Secret()))" == "UNAVAILABLE: later")
    var trailers = Metadata()
    try trailers.append("retry-ms", "5")
    #expect("\(RPCError(.unavailable, "later", trailers: trailers))" == "UNAVAILABLE: later [retry-ms: 5]")
  }

  @Test func `printed metadata is its names and values in order`() throws {
    var metadata = Metadata()
    #expect("\(metadata)" == "[]")
    try metadata.append("b", "1, 2")
    try metadata.append("a-bin", binary: [0, 255])
    try metadata.append("b", "3")
    #expect("\(metadata)" == "[b: 1, 2; a-bin: AP8; b: 3]")
  }
}
