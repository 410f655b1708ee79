import KeyValue
import Testing
import WeirProtobuf
import WeirRPC
import WeirStatusDetails

@Suite struct KeyValueServiceTests {
  typealias Methods = Keyvalue_V1_KeyValueHandlers.Methods

  @Test func `a missing key is NOT_FOUND and its response says so`() throws {
    let service = try KeyValueService.make(store: ShardedStore())
    var call = Call(Methods.get)
    let response: Keyvalue_V1_GetResponse = try service.run(Keyvalue_V1_GetRequest(key: "k"), &call)
    #expect(response == Keyvalue_V1_GetResponse(key: "k"))
    #expect(call.status == Status(.notFound, "the key has no value"))
  }

  @Test func `a value is put, got and deleted`() throws {
    let service = try KeyValueService.make(store: ShardedStore())
    var put = Call(Methods.put)
    let written: Keyvalue_V1_PutResponse = try service.run(Keyvalue_V1_PutRequest(key: "k", value: "v\0"), &put)
    #expect(written.written)
    var get = Call(Methods.get)
    let response: Keyvalue_V1_GetResponse = try service.run(Keyvalue_V1_GetRequest(key: "k"), &get)
    #expect(response == Keyvalue_V1_GetResponse(key: "k", value: "v\0", found: true))
    #expect(get.status == .ok)
    for expected in [true, false] {
      var delete = Call(Methods.delete)
      let deleted: Keyvalue_V1_DeleteResponse = try service.run(Keyvalue_V1_DeleteRequest(key: "k"), &delete)
      #expect(deleted.deleted == expected)
      #expect(delete.status == .ok)
    }
  }

  @Test(arguments: [
    ("", "v", "key", "is empty"), ("12345", "v", "key", "is longer than 4 bytes"),
    ("ööö", "v", "key", "is longer than 4 bytes"), ("öö", "123456789", "value", "is longer than 8 bytes"),
  ])
  func `what is empty or too long is INVALID_ARGUMENT, and names its field`(
    _ key: String, _ value: String, _ field: String, _ fault: String
  ) throws {
    let service = try KeyValueService.make(store: ShardedStore(), limits: .init(key: 4, value: 8))
    var call = Call(Methods.put)
    #expect(throws: RPCError(.invalidArgument, "\(field) \(fault)", details: [.badRequest(field: field, fault)])) {
      let _: Keyvalue_V1_PutResponse = try service.run(Keyvalue_V1_PutRequest(key: key, value: value), &call)
    }
  }

  @Test func `a full store is RESOURCE_EXHAUSTED`() throws {
    let service = try KeyValueService.make(store: ShardedStore(limits: .init(entries: 0)))
    var call = Call(Methods.put)
    #expect(throws: StoreError.full("the store is full: it holds 0 keys").rpcError) {
      let _: Keyvalue_V1_PutResponse = try service.run(Keyvalue_V1_PutRequest(key: "k", value: "v"), &call)
    }
  }

  @Test func `a store that has to wait is served by suspending handlers`() async throws {
    let service = try KeyValueService.make(suspending: SlowStore())
    let route = try #require(service.routes.first { $0.method.name == "Get" })
    guard case .suspending(let prepare) = route.endpoint else {
      Issue.record("the endpoint is not suspending")
      return
    }
    let request = Keyvalue_V1_GetRequest(key: "slow").serialized()
    var call = Call(Methods.get)
    var bytes: [UInt8] = []
    let prepared = try prepare(request.span, &call)
    try await prepared(&call, &bytes)
    let response = try Keyvalue_V1_GetResponse(serialized: bytes.span)
    #expect(response == Keyvalue_V1_GetResponse(key: "slow", value: "slow", found: true))
  }

  @Test func `a service without a handler for a method is refused, naming it`() throws {
    var handlers = Keyvalue_V1_KeyValueHandlers()
    handlers.onGet { (request, _) in Keyvalue_V1_GetResponse(key: request.key) }
    handlers.onDeleteImmediate { (_, _) in ServerResponse(Keyvalue_V1_DeleteResponse()) }
    #expect(throws: ServiceError("no handler for /keyvalue.v1.KeyValue/Put")) { try handlers.definition() }
  }
}

private struct SlowStore: SuspendingStore {
  let changes = ChangeLog()
  var now: WallClockReader { { WallInstant(milliseconds: 0) } }

  func get(_ key: String) async -> Entry? {
    await Task.yield()
    return Entry(value: key, revision: 1)
  }

  func list(_ query: ListQuery) async -> Page { Page(entries: [], revision: 1, hasMore: false) }

  func write(_ change: Change) async -> WrittenOne { WrittenOne(revision: 1, previous: nil, hasChanged: false) }

  func write(_ changes: [Change]) async -> Written { Written(revision: 1, previous: [], hasChanged: false) }
}

extension Call {
  fileprivate init(_ method: Method) {
    let clock = MonotonicClock { Instant(nanoseconds: 0) }
    let connection = ConnectionContext(peer: .named("test"), local: .named("test"), clock: clock)
    self.init(method: method, connection: connection, received: clock.now)
  }
}

extension ServiceDefinition {
  /// Runs an immediate method through its bytes.
  fileprivate func run<Request: GeneratedMessage, Response: GeneratedMessage>(
    _ request: Request, _ call: inout Call
  ) throws -> Response {
    let route = try #require(routes.first { $0.method === call.method })
    guard case .immediate(let endpoint) = route.endpoint else { throw ServiceError("not immediate") }
    var output: [UInt8] = []
    let bytes = request.serialized()
    try endpoint(bytes.span, &call, &output)
    return try Response(serialized: output.span)
  }
}
