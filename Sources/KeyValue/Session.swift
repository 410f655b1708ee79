internal import WeirProtobuf
internal import WeirRPC

/// The stream of a `Session`: calls that follow each other without waiting.
///
/// Writes are begun as they come, and the store keeps their order. A read waits until the writes before it are done.
/// Answers are sent in the order of the calls.
struct Session<S: SuspendingStore> {
  let store: S
  let limits: KeyValueService.Limits

  typealias Request = Keyvalue_V1_SessionRequest
  typealias Response = Keyvalue_V1_SessionResponse
  typealias Pending = Task<Response, Never>

  func run(_ requests: RequestStream<Request>, _ responses: ResponseWriter<Response>) async throws {
    let (answers, answer) = AsyncStream.makeStream(of: Pending.self)
    // An element for each call that may still be begun.
    let (room, free) = AsyncStream.makeStream(of: Void.self)
    for _ in 0..<limits.session { free.yield() }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for await pending in answers {
          try await responses.send(await pending.value)
          free.yield()
        }
      }
      do {
        try await begin(requests, room, answer)
        answer.finish()
        try await group.waitForAll()
      } catch {
        answer.finish()
        throw error
      }
    }
  }

  private func begin(
    _ requests: RequestStream<Request>, _ room: AsyncStream<Void>, _ answer: AsyncStream<Pending>.Continuation
  ) async throws {
    var room = room.makeAsyncIterator()
    var lastWrite: Pending?
    for try await request in requests {
      guard await room.next(isolation: #isolation) != nil else { return }
      if case .get? = request.call {
        // It sees all writes before it, and none behind it.
        _ = await lastWrite?.value
        let read = await self.answer(request)
        answer.yield(Task { read })
        continue
      }
      let pending = Task.immediate { await self.answer(request) }
      lastWrite = pending
      answer.yield(pending)
    }
  }

  private func answer(_ request: Request) async -> Response {
    do {
      return Response(id: request.id, result: try await result(request))
    } catch {
      let status = RPCError(thrown: error).status
      return Response(
        id: request.id,
        result: .error(
          .init(
            code: Int32(status.code.rawValue), message: status.message,
            details: status.details.map { Google_Protobuf_Any(typeURL: $0.typeURL, value: $0.value) })))
    }
  }

  private func result(_ request: Request) async throws -> Response.OneOf_Result {
    switch request.call {
    case .get(let get):
      try limits.check(key: get.key, "get.key")
      guard let entry = try await store.get(get.key) else {
        throw RPCError(Answer.missing.code, Answer.missing.message)
      }
      return .get(Answer.found(entry, get))
    case .put(let put):
      return .put(Answer.put(try await store.write(limits.change(put, store.now)), put))
    case .delete(let delete):
      return .delete(Answer.delete(try await store.write(limits.change(delete)), delete))
    case .batch(let batch):
      return .batch(Answer.batch(try await store.write(limits.changes(batch, store.now)), batch))
    case nil:
      throw RPCError.invalid("call", "is missing")
    }
  }
}
