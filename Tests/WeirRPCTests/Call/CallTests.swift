import Synchronization
import Testing

@testable import WeirRPC

@Suite struct CallTests {
  private enum Count: CallKey { typealias Value = Int }
  private enum Name: CallKey { typealias Value = String }

  private func call(deadline: Int64?, now: Int64) -> Call {
    let clock = MonotonicClock { Instant(nanoseconds: now) }
    let connection = ConnectionContext(peer: .named("p"), local: .named("l"), clock: clock)
    return Call(
      method: Method(service: "s", name: "m", kind: .unary), connection: connection,
      received: Instant(nanoseconds: 0), deadline: deadline.map(Instant.init(nanoseconds:)))
  }

  @Test(arguments: [
    (Int64(10), Int64(3), Int64(7)), (10, 10, 0), (10, 11, 0), (.min, .max, 0), (.max, .min, .max), (.max, -1, .max),
  ])
  func `the time that remains is never negative and never wraps`(_ deadline: Int64, _ now: Int64, _ rest: Int64) {
    #expect(call(deadline: deadline, now: now).timeRemaining == .nanoseconds(rest))
    #expect(call(deadline: nil, now: now).timeRemaining == nil)
  }

  @Test func `values are kept by their key`() {
    var values = CallValues()
    #expect(values[Count.self] == nil)
    values[Count.self] = 1
    values[Name.self] = "a"
    values[Count.self] = 2
    #expect(values[Count.self] == 2 && values[Name.self] == "a")
    values[Count.self] = nil
    values[Count.self] = nil
    #expect(values[Count.self] == nil && values[Name.self] == "a")
    var others = CallValues()
    others.merge(values)
    #expect(others[Name.self] == "a")
    others[Count.self] = 3
    others[Name.self] = "b"
    values.merge(others)
    #expect(values[Count.self] == 3 && values[Name.self] == "b")
  }

  /// A principal of whom something is known.
  private func principal(_ name: String, count: Int) -> Principal {
    var values = CallValues()
    values[Count.self] = count
    return Principal(Principal(name: name), values: values)
  }

  @Test func `what is known of the principal is among the values of its calls`() {
    var call = call(deadline: nil, now: 0)
    call.principal = principal("ann", count: 1)
    #expect(call.values[Count.self] == 1 && CallContext(call).values[Count.self] == 1)
    #expect(call.principal == Principal(name: "ann") && call.ownValues == nil)
    call.values[Name.self] = "new"
    #expect(call.values[Count.self] == 1 && call.values[Name.self] == "new")
    #expect(call.principal?.name == "ann")
    call.values[Count.self] = nil
    #expect(call.values[Count.self] == nil && CallContext(call).values[Count.self] == nil)
  }

  @Test func `what is known of the principal that was set last wins, and the rest stays`() {
    var call = call(deadline: nil, now: 0)
    call.values[Count.self] = 7
    call.values[Name.self] = "own"
    call.principal = principal("ann", count: 1)
    #expect(call.values[Count.self] == 1 && call.values[Name.self] == "own")
    call.principal = principal("bob", count: 2)
    #expect(call.values[Count.self] == 2 && call.principal?.name == "bob")
    call.principal = Principal(name: "carl")
    #expect(call.values[Count.self] == 2 && call.principal?.name == "carl")
    call.principal = nil
    #expect(call.values[Count.self] == 2 && call.values[Name.self] == "own" && call.principal == nil)
  }

  @Test func `a handler's answer is taken over, its metadata and its place in the chain are not`() throws {
    var call = call(deadline: nil, now: 0)
    call.values[Count.self] = 1
    call.principal = Principal(name: "ann")
    call.interceptorsEntered = 3
    var other = call
    other.values[Count.self] = 2
    other.values[Name.self] = "new"
    other.status = Status(.aborted)
    other.interceptorsEntered = 0
    try other.trailers.append("t", "1")
    try other.initialMetadata.append("i", "2")
    try other.metadata.append("m", "3")
    call.adopt(answerOf: &other)
    #expect(call.values[Count.self] == 2 && call.values[Name.self] == "new")
    #expect(call.principal?.name == "ann")
    #expect(call.status.code == .aborted && call.trailers["t"] == "1" && call.initialMetadata["i"] == "2")
    #expect(call.metadata.isEmpty && call.interceptorsEntered == 3)
  }

  @Test(arguments: [
    ("/a.b.C/D", "a.b.C", "D"), ("/a/b/c", "a/b", "c"), ("a/b", "a", "b"), ("/x", "", "x"), ("", "", ""),
    ("/", "", ""), ("//", "", ""), ("/a/", "a", ""), ("//b", "", "b"),
  ])
  func `an unknown path is split at its last slash`(_ path: String, _ service: String, _ name: String) {
    let method = Method(unregisteredPath: path)
    #expect(method.service == service)
    #expect(method.name == name)
    #expect(method.path == path)
    #expect(!method.isRegistered)
  }

  @Test func `the first reason of a cancellation stays`() {
    let cancellation = Cancellation()
    #expect(cancellation.reason == nil && !cancellation.isDraining)
    cancellation.beginDraining()
    #expect(cancellation.reason == nil && cancellation.isDraining)
    cancellation.cancel(.deadline)
    cancellation.cancel(.connectionLost)
    #expect(cancellation.reason == .deadline)
    #expect(
      CancellationReason.allCases.map(\.name)
        == ["client_reset", "deadline", "connection_lost", "draining", "server_reset"])
  }

  @Test func `whoever asks to be told of a drain is told once, early or late`() {
    let cancellation = Cancellation()
    let told = Mutex<[String]>([])
    cancellation.whenDraining { told.withLock { $0.append("early") } }
    #expect(told.withLock { $0 } == [])
    cancellation.beginDraining()
    cancellation.beginDraining()
    cancellation.whenDraining { told.withLock { $0.append("late") } }
    #expect(told.withLock { $0 } == ["early", "late"])
  }

  @Test func `what few calls have is not there until it is set`() throws {
    var plain = call(deadline: 5, now: 0)
    #expect(plain.values.isEmpty && plain.initialMetadata.isEmpty && plain.trailers.isEmpty && plain.logFields.isEmpty)
    #expect(plain.values[Count.self] == nil)
    plain.status = Status(.aborted)
    #expect(plain.values.isEmpty)
    let copy = plain
    try plain.trailers.append("t", "1")
    plain.values[Count.self] = 1
    plain.log("a", "b")
    #expect(!plain.values.isEmpty && copy.values.isEmpty && copy.trailers.isEmpty && copy.logFields.isEmpty)
    #expect(plain.trailers.count == 1 && plain.values[Count.self] == 1 && plain.logFields.map(\.name) == ["a"])
  }

  @Test func `the last value of a log field stays, behind those that came before it`() {
    var call = call(deadline: 5, now: 0)
    let prepared = LogField("a", "1")
    call.log(prepared)
    #expect(call.logFields.map(\.value) == ["1"] && call.hasLogFields)
    call.log("b", "2")
    call.log("c", "3")
    let copy = call
    call.log("b", "4")
    call.log(prepared)
    #expect(call.logFields.map { $0.name + $0.value } == ["c3", "b4", "a1"])
    #expect(copy.logFields.map { $0.name + $0.value } == ["a1", "b2", "c3"])
  }

  @Test func `a handler's answer takes the place of what stood there, its values are added`() throws {
    var call = call(deadline: 5, now: 0)
    var answer = call
    call.values[Count.self] = 1
    try call.trailers.append("old", "1")
    try answer.initialMetadata.append("i", "1")
    answer.log("a", "b")
    answer.status = Status(.aborted)
    call.adopt(answerOf: &answer)
    #expect(call.trailers.isEmpty && call.initialMetadata.count == 1 && call.logFields.map(\.name) == ["a"])
    #expect(call.status.code == .aborted && call.values[Count.self] == 1)
    answer = self.call(deadline: 5, now: 0)
    call.adopt(answerOf: &answer)
    #expect(call.initialMetadata.isEmpty && call.values[Count.self] == 1 && call.status == .ok)
  }

  @Test func `instants saturate`() {
    let latest = Instant(nanoseconds: .max)
    #expect(latest.advanced(byNanoseconds: 1) == latest)
    #expect(Instant(nanoseconds: .min).advanced(byNanoseconds: -1) == Instant(nanoseconds: .min))
    #expect(Instant(nanoseconds: 5).advanced(byNanoseconds: -7) == Instant(nanoseconds: -2))
    #expect(latest.nanoseconds(since: Instant(nanoseconds: -1)) == .max)
    #expect(Instant(nanoseconds: .min).nanoseconds(since: Instant(nanoseconds: 1)) == .min)
    #expect(Instant(nanoseconds: 1) < Instant(nanoseconds: 2))
  }
}
