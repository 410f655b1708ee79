import Testing
import WeirRPC
import WeirTestSupport

/// The calls of `CompletionTests`: what the client sends, what it gets, what the interceptors see.
extension CompletionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var path = RunningServer.now
    var changes: [(String, String)] = []
    /// The body, as it is sent; with the request's end behind it.
    var body: [UInt8] = framed("hello")
    var isEnded = true

    var http = "200"
    var grpc: StatusCode
    var message: String?
    var completion: String
    var received = 1
    var sent = 0
  }

  static func framed(_ text: String, flag: UInt8 = 0) -> [UInt8] {
    [flag] + ClientFrames.bigEndian(UInt32(text.utf8.count)) + bytes(text)
  }

  static let handled: [Case] = [RunningServer.now, RunningServer.later, RunningServer.collect, RunningServer.produce]
    .flatMap { path in
      [
        Case(testDescription: "\(path) OK", path: path, grpc: .ok, completion: "OK handler", sent: 1),
        Case(
          testDescription: "\(path) error", path: path, body: framed("fail"), grpc: .notFound,
          message: "no such thing %E2%98%BA", completion: "NOT_FOUND handler"),
        Case(
          testDescription: "\(path) error without a status", path: path, body: framed("secret"), grpc: .unknown,
          completion: "UNKNOWN handler"),
        Case(
          testDescription: "\(path) long error", path: path, body: framed("long"), grpc: .unknown,
          message: String(repeating: "%E2%98%BA", count: 455), completion: "UNKNOWN handler"),
        Case(
          testDescription: "\(path) status set", path: path, body: framed("status"), grpc: .aborted,
          message: "half done", completion: "ABORTED handler", sent: path == RunningServer.produce ? 1 : 0),
        Case(
          testDescription: "\(path) no message", path: path, body: framed("\u{0}").dropLast() + [255],
          grpc: .internalError,
          message: "Bytes: begins with 255", completion: "INTERNAL transport"),
      ]
    }

  static let refused: [Case] = [
    Case(
      testDescription: "interceptor", changes: [("gate-1", "refuse")], grpc: .permissionDenied,
      message: "gate-1 said no", completion: "PERMISSION_DENIED gate-1", received: 0),
    Case(
      testDescription: "unknown method", path: "/test.Test/None", grpc: .unimplemented,
      message: "unknown method /test.Test/None", completion: "UNIMPLEMENTED transport", received: 0),
    Case(
      testDescription: "malformed path", path: "/nowhere", grpc: .unimplemented,
      message: "malformed method name: /nowhere", completion: "UNIMPLEMENTED transport", received: 0),
    Case(
      testDescription: "path as long as headers may be", path: "/" + String(repeating: "\u{fc}", count: 7_500),
      grpc: .unimplemented,
      message: "malformed method name: /" + String(repeating: "%C3%BC", count: 678),
      completion: "UNIMPLEMENTED transport", received: 0),
    Case(
      testDescription: "content type", changes: [("content-type", "text/plain")], http: "415", grpc: .internalError,
      message: "content-type must be application/grpc", completion: "INTERNAL transport", received: 0),
    Case(
      testDescription: "grpc-web", changes: [("content-type", "application/grpc-web")], http: "415",
      grpc: .internalError,
      message: "content-type must be application/grpc", completion: "INTERNAL transport", received: 0),
    Case(
      testDescription: "method", changes: [(":method", "PUT")], http: "405", grpc: .internalError,
      message: "the method must be POST", completion: "INTERNAL transport", received: 0),
    Case(
      testDescription: "malformed timeout", changes: [("grpc-timeout", "-5S")], grpc: .internalError,
      message: "grpc-timeout is malformed: -5S", completion: "INTERNAL transport", received: 0),
    Case(
      testDescription: "elapsed timeout", changes: [("grpc-timeout", "0n")], grpc: .deadlineExceeded,
      message: "the deadline had passed on arrival", completion: "DEADLINE_EXCEEDED transport", received: 0),
    Case(
      testDescription: "malformed binary field", changes: [("x-bin", "*")], grpc: .internalError,
      message: "x-bin is not base64", completion: "INTERNAL transport", received: 0),
    Case(
      testDescription: "unknown encoding", changes: [("grpc-encoding", "br")], grpc: .unimplemented,
      message: "grpc-encoding br is not supported", completion: "UNIMPLEMENTED transport", received: 0),
    Case(
      testDescription: "header list", changes: (0..<300).map { ("x", "\($0) is one of many fields") },
      grpc: .resourceExhausted, message: "the header list is over the limit of 16384 bytes",
      completion: "RESOURCE_EXHAUSTED transport", received: 0),
    Case(
      testDescription: "header list of another content type",
      changes: [("content-type", "text/plain")] + (0..<300).map { ("x", "\($0) is one of many fields") }, http: "431",
      grpc: .resourceExhausted, message: "the header list is over the limit of 16384 bytes",
      completion: "RESOURCE_EXHAUSTED transport", received: 0),
    Case(
      testDescription: "host", changes: [("host", "other")], http: "400", grpc: .internalError,
      message: "the host header differs from :authority", completion: "INTERNAL transport", received: 0),
  ]

  static let miscounted: [Case] = [RunningServer.now, RunningServer.later, RunningServer.produce].flatMap { path in
    [
      Case(
        testDescription: "\(path) without a message", path: path, body: [], grpc: .unimplemented,
        message: "the call has no request message, it must have exactly one",
        completion: "UNIMPLEMENTED transport", received: 0),
      Case(
        testDescription: "\(path) with two messages", path: path, body: framed("a") + framed("b"), grpc: .unimplemented,
        message: "the call has more than one request message",
        completion: "UNIMPLEMENTED transport",
        received: path == RunningServer.produce ? 1 : 0),
    ]
  }

  static let broken: [Case] = [RunningServer.now, RunningServer.later, RunningServer.produce, RunningServer.collect]
    .flatMap { path in
      [
        Case(
          testDescription: "\(path) truncated", path: path, body: framed("hello").dropLast(), grpc: .internalError,
          completion: "INTERNAL transport", received: 0),
        Case(
          testDescription: "\(path) truncated in the prefix", path: path, body: [0, 0], grpc: .internalError,
          completion: "INTERNAL transport", received: 0),
        Case(
          testDescription: "\(path) oversize", path: path, body: [0, 0, 64, 0, 1], isEnded: false,
          grpc: .resourceExhausted,
          message: "message: 4194305 bytes are over the limit of 4194304", completion: "RESOURCE_EXHAUSTED transport",
          received: 0),
        Case(
          testDescription: "\(path) as oversize as can be", path: path, body: [0, 255, 255, 255, 255, 1],
          grpc: .resourceExhausted,
          message: "message: 4294967295 bytes are over the limit of 4194304",
          completion: "RESOURCE_EXHAUSTED transport",
          received: 0),
        Case(
          testDescription: "\(path) compressed", path: path, body: framed("a", flag: 1), grpc: .internalError,
          message: "message: compressed, but the call names no grpc-encoding", completion: "INTERNAL transport",
          received: 0),
        Case(
          testDescription: "\(path) wrong flag", path: path, body: framed("a", flag: 2), grpc: .internalError,
          message: "message: the compressed flag is 2, it must be 0 or 1", completion: "INTERNAL transport", received: 0
        ),
      ]
    }

  static let brokenLater: [Case] = [
    Case(
      testDescription: "a later message oversize", path: RunningServer.collect,
      body: framed("a") + framed("b") + [0, 0, 64, 0, 1], isEnded: false, grpc: .resourceExhausted,
      message: "message: 4194305 bytes are over the limit of 4194304", completion: "RESOURCE_EXHAUSTED transport",
      received: 2),
    Case(
      testDescription: "a later message truncated", path: RunningServer.collect, body: framed("a") + [0, 0, 0],
      grpc: .internalError, message: "the request ends inside a message", completion: "INTERNAL transport", received: 1),
  ]
}
