internal import WeirJSON
internal import WeirRPC

/// What happens to open streams: lines that name them, deadlines, the end of the input.
extension HarnessNode {
  func sendToStream(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let active = try stream(body)
    let data = JSONValue.object(try body.members("data"))
    guard let entry = active.entry else { return }
    active.address = address
    do throws(RPCError) {
      let bytes = try decode(data, entry.request, "data")
      let pending = calls.values.reduce(bytes.count) { $0 + $1.pipe.pendingBytes }
      guard pending <= configuration.limits.pendingBytes else {
        throw RPCError(.resourceExhausted, "over \(configuration.limits.pendingBytes) bytes wait to be read")
      }
      if let ending = active.machine.receive(bytes.count, chain) { return end(active, ending) }
      active.pipe.push(bytes)
    } catch {
      end(active, active.machine.fail(error, chain))
    }
  }

  func closeStream(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let active = try stream(body)
    active.address = address
    endRequest(active)
  }

  /// The stream that `stream_id` names, still open for sending.
  private func stream(_ body: JSONObject) throws(HarnessError) -> ActiveCall {
    let name = try body.text("stream_id")
    guard let number = streams[name], let active = calls[number] else {
      throw HarnessError(.malformedRequest, "stream_id: no stream of this name is open")
    }
    guard !active.pipe.isClosed else {
      throw HarnessError(.malformedRequest, "stream_id: the stream has been closed already")
    }
    return active
  }

  /// When the next call runs out of time.
  var nextDeadline: Instant? { calls.values.compactMap { $0.machine.call.deadline }.min() }

  func expireDeadlines() {
    guard !calls.isEmpty else { return }
    let now = clock.now
    for active in inOrder { end(active, active.machine.expire(now, chain)) }
  }

  /// The input has ended: streams are told that nothing follows, and to come to an end.
  func beginDraining() {
    for active in inOrder {
      endRequest(active)
      active.cancellation.beginDraining()
    }
  }

  /// Ends whatever still runs.
  func cancelAll() {
    for active in inOrder {
      end(active, active.machine.cancel(.draining, telling: Status(.unavailable, "the input has ended"), chain))
    }
  }

  private var inOrder: [ActiveCall] { calls.values.sorted { $0.number < $1.number } }
}
