import Testing
import WeirRPC

/// A call that every front must treat alike: what it says, and how the interceptors see its end.
struct FrontCase: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var shape = Shape.immediate
  var method = "Get"
  var metadata: [(String, String)] = []
  /// What the handler is told to do.
  var key = "k"
  /// Whether the call waits until its deadline has passed.
  var expires = false
  /// What the front does while the handler waits.
  var drain = Drain.none
  /// `CODE origin asked=…`, then `error=…`, `cancellation=…` and the metadata that are there.
  var end: String

  enum Drain: Sendable {
    case none
    /// It tells handlers that it is about to shut down.
    case begins
    /// It also ends the calls that are left.
    case cutsOff
  }

  /// What runs for the method.
  enum Shape: Sendable, CaseIterable {
    case immediate, suspending, serverStream, bidiStream
  }
}

extension FrontCase {
  private static let all = "asked=outer,guard"
  private static let late = "DEADLINE_EXCEEDED transport asked="

  /// Who decided, and why: for every shape of method.
  static let ends: [FrontCase] = Shape.allCases.flatMap { shape in
    [
      ("k", [], "OK handler \(all)"),
      ("error", [], #"UNKNOWN handler \#(all) error=Secret(password: "hunter2")"#),
      ("convertible", [], "RESOURCE_EXHAUSTED handler \(all) error=Full()"),
      ("cause", [], #"UNAVAILABLE handler \#(all) error=Secret(password: "hunter2")"#),
      ("status", [], "NOT_FOUND handler \(all)"),
      ("cancelled", [], "CANCELLED handler \(all) error=CancellationError()"),
      ("set", [], "ABORTED handler \(all)"),
      ("k", [("x-guard", "refuse")], #"PERMISSION_DENIED guard \#(all) error=Secret(password: "hunter2")"#),
      ("k", [("x-guard", "later-refuse")], #"PERMISSION_DENIED guard \#(all) error=Secret(password: "hunter2")"#),
      ("k", [("x-guard", "later")], "OK handler \(all)"),
      ("k", [("x-guard", "received")], #"OUT_OF_RANGE guard \#(all) error=Secret(password: "hunter2")"#),
      ("k", [("x-guard", "sent")], #"OUT_OF_RANGE guard \#(all) error=Secret(password: "hunter2")"#),
    ].map { key, metadata, end in
      FrontCase(
        testDescription: "\(shape) \(key) \(metadata.first?.1 ?? "")", shape: shape, metadata: metadata, key: key,
        end: end)
    }
  }

  /// A refusal ends the call, even if the handler goes on as if nothing were.
  static let swallowed = ["received", "sent", "gate"].map { direction in
    FrontCase(
      testDescription: "a handler that catches the refusal of a message, \(direction)", shape: .bidiStream,
      metadata: [("x-guard", direction)], key: "catch",
      end: #"OUT_OF_RANGE guard \#(all) error=Secret(password: "hunter2")"#)
  }

  /// What the metadata of a call mean.
  static let arrivals: [FrontCase] = [
    ("one second", ["grpc-timeout: 1S"], "OK handler \(all)"),
    ("the longest timeout", ["grpc-timeout: 99999999H"], "OK handler \(all)"),
    ("no time at all", ["grpc-timeout: 0n"], late),
    ("no hours at all", ["grpc-timeout: 0H"], late),
    ("no time, and a guard that refuses", ["grpc-timeout: 0m", "x-guard: refuse"], late),
    ("a malformed timeout", ["grpc-timeout: -5S"], "INTERNAL transport asked="),
    ("a timeout without a number", ["grpc-timeout: S"], "INTERNAL transport asked="),
    ("a timeout of nine digits", ["grpc-timeout: 123456789S"], "INTERNAL transport asked="),
    ("a malformed timeout and a good one", ["grpc-timeout: x", "grpc-timeout: 1S"], "INTERNAL transport asked="),
    ("a good timeout and a malformed one", ["grpc-timeout: 1S", "grpc-timeout: x"], "INTERNAL transport asked="),
    ("two timeouts, the last of no time", ["grpc-timeout: 1S", "grpc-timeout: 0S"], late),
    ("two timeouts, the first of no time", ["grpc-timeout: 0S", "grpc-timeout: 1S"], "OK handler \(all)"),
    ("a text", ["x-a: one,two"], "OK handler \(all) x-a=one,two"),
    ("a name twice", ["x-a: 1", "x-a: 2"], "OK handler \(all) x-a=1 x-a=2"),
    ("an empty text", ["x-a: "], "OK handler \(all) x-a="),
    ("a binary value", ["x-bin: AQI="], "OK handler \(all) x-bin=[1, 2]"),
    ("a binary value without padding", ["x-bin: AQI"], "OK handler \(all) x-bin=[1, 2]"),
    ("binary values in one", ["x-bin: AQI=, Aw,"], "OK handler \(all) x-bin=[1, 2] x-bin=[3] x-bin=[]"),
    ("an empty binary value", ["x-bin: "], "OK handler \(all) x-bin=[]"),
    (
      "names that are reserved", ["te: trailers", "trailer: x", "user-agent: x", "grpc-x: y", "grpc-x-bin: *"],
      "OK handler \(all)"
    ),
  ].map { name, fields, end in FrontCase(testDescription: name, metadata: fields.map(field), end: end) }

  private static func field(_ text: String) -> (String, String) {
    let parts = text.split(separator: ": ", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0]), String(parts[1]))
  }

  /// A front that shuts down while a handler waits.
  static let drains: [FrontCase] = Shape.allCases.filter { $0 != .immediate }.flatMap { shape in
    [
      FrontCase(
        testDescription: "\(shape) that ends when it is told to", shape: shape, key: "until drain", drain: .begins,
        end: "OK handler \(all)"),
      FrontCase(
        testDescription: "\(shape) that ends with an error when it is told to", shape: shape, key: "until drain, error",
        drain: .begins, end: "UNAVAILABLE handler \(all)"),
      FrontCase(
        testDescription: "\(shape) that does not end when it is told to", shape: shape, key: "wait", drain: .cutsOff,
        end: "UNAVAILABLE transport \(all) cancellation=draining"),
      FrontCase(
        testDescription: "\(shape) that has a deadline too", shape: shape, metadata: [("grpc-timeout", "1H")],
        key: "wait", drain: .cutsOff, end: "UNAVAILABLE transport \(all) cancellation=draining"),
    ]
  }

  /// The rest: what is no method, and deadlines.
  static let others: [FrontCase] = [
    FrontCase(testDescription: "an unknown method", method: "None", end: "UNIMPLEMENTED transport \(all)"),
    FrontCase(
      testDescription: "an unknown method of a refused client", method: "None", metadata: [("x-guard", "refuse")],
      end: #"PERMISSION_DENIED guard \#(all) error=Secret(password: "hunter2")"#),
    FrontCase(
      testDescription: "an unknown method without time", method: "None", metadata: [("grpc-timeout", "0n")],
      end: late),
    FrontCase(
      testDescription: "a deadline while an interceptor decides",
      metadata: [("x-guard", "never"), ("grpc-timeout", "200m")], expires: true,
      end: "DEADLINE_EXCEEDED transport \(all) cancellation=deadline"),
    FrontCase(
      testDescription: "a deadline while a handler waits", shape: .suspending, metadata: [("grpc-timeout", "200m")],
      key: "wait", expires: true, end: "DEADLINE_EXCEEDED transport \(all) cancellation=deadline"),
    FrontCase(
      testDescription: "a deadline while a stream waits", shape: .serverStream, metadata: [("grpc-timeout", "200m")],
      key: "wait", expires: true, end: "DEADLINE_EXCEEDED transport \(all) cancellation=deadline"),
  ]
}
