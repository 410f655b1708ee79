internal import WeirProtobuf
internal import WeirRPC

/// From what a store says to messages. What was not asked for is absent.
enum Answer {
  static let missing = Status(.notFound, "the key has no value")

  /// A missing key is an error whose response still says so: the JSON harness shows both.
  @inline(__always) static func get(
    _ entry: consuming Entry?, _ request: Keyvalue_V1_GetRequest
  ) -> ServerResponse<Keyvalue_V1_GetResponse> {
    guard let entry else {
      return ServerResponse(Keyvalue_V1_GetResponse(key: request.key), status: missing)
    }
    guard !request.details else { return ServerResponse(detailed(entry, request)) }
    return ServerResponse(Keyvalue_V1_GetResponse(key: request.key, value: entry.value, found: true))
  }

  static func found(_ entry: Entry, _ request: Keyvalue_V1_GetRequest) -> Keyvalue_V1_GetResponse {
    guard !request.details else { return detailed(entry, request) }
    return Keyvalue_V1_GetResponse(key: request.key, value: entry.value, found: true)
  }

  @inline(never) private static func detailed(
    _ entry: Entry, _ request: Keyvalue_V1_GetRequest
  ) -> Keyvalue_V1_GetResponse {
    Keyvalue_V1_GetResponse(
      key: request.key, value: entry.value, found: true,
      details: .init(revision: entry.revision, expireTime: Google_Protobuf_Timestamp(entry.expires)))
  }

  static func put(_ written: WrittenOne, _ request: Keyvalue_V1_PutRequest) -> Keyvalue_V1_PutResponse {
    // Field by field, so that of what is absent nothing is made or destroyed.
    var response = Keyvalue_V1_PutResponse()
    response.written = true
    if request.details {
      response.revision = written.revision
      response.previous = written.previous.map { Keyvalue_V1_Entry(request.key, $0) }
    }
    return response
  }

  static func delete(_ written: WrittenOne, _ request: Keyvalue_V1_DeleteRequest) -> Keyvalue_V1_DeleteResponse {
    var response = Keyvalue_V1_DeleteResponse(deleted: written.hasChanged)
    if request.details {
      response.revision = written.revision
      response.previous = written.previous.map { Keyvalue_V1_Entry(request.key, $0) }
    }
    return response
  }

  static func batch(_ written: Written, _ request: Keyvalue_V1_BatchRequest) -> Keyvalue_V1_BatchResponse {
    var response = Keyvalue_V1_BatchResponse(revision: written.revision, changed: written.hasChanged)
    if request.details {
      response.previous = zip(request.changes, written.previous).map { (change, entry) in
        entry.map { Keyvalue_V1_Entry(change.key, $0) } ?? Keyvalue_V1_Entry()
      }
    }
    return response
  }
}

extension Keyvalue_V1_Entry {
  init(_ key: String, _ entry: Entry) {
    self.init(
      key: key, value: entry.value, revision: entry.revision, expireTime: Google_Protobuf_Timestamp(entry.expires))
  }
}

extension Google_Protobuf_Timestamp {
  /// Nil for never.
  init?(_ moment: WallInstant) {
    guard moment != .never else { return nil }
    let (seconds, rest) = moment.milliseconds.quotientAndRemainder(dividingBy: 1000)
    self.init(
      seconds: rest < 0 ? seconds - 1 : seconds, nanos: Int32((rest < 0 ? rest + 1000 : rest) * 1_000_000))
  }
}
