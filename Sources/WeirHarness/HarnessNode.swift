internal import WeirJSON
internal import WeirPOSIX
internal import WeirRPC

/// A node of the workshop: takes lines, writes replies, and drives the router and the chain in between.
///
/// Lines are worked off one after the other: a unary call is answered before the next line is looked at. Streams stay
/// open beside, and their messages come out whenever their handlers send them. So do calls that sleep on a manual clock,
/// which only a line moves: they are answered behind the line that wakes them.
actor HarnessNode: RunQueueActor {
  nonisolated let queue: RunQueue

  let configuration: HarnessConfiguration
  let directory: CallDirectory
  let chain: InterceptorChain
  let clock: MonotonicClock
  var replies = ReplyWriter()

  var calls: [Int: ActiveCall] = [:]
  /// The numbers of the open streams that lines can name.
  var streams: [String: Int] = [:]
  /// The calls that the next line has to wait for, unless they sleep.
  var awaited: Set<Int> = []
  /// Bytes of the line that is worked off.
  private(set) var lineLength = 0
  var callsBegun = 0
  var streamsOpened = 0

  private var name = ""
  private var lastConnection: (source: String, destination: String, context: ConnectionContext)?

  init(_ configuration: HarnessConfiguration, queue: RunQueue) throws(ServiceError) {
    self.configuration = configuration
    self.queue = queue
    let chain = InterceptorChain(configuration.interceptors)
    self.chain = chain
    directory = try CallDirectory(RPCRouter(configuration.services))
    clock = configuration.clock.monotonic
  }

  /// Works one line off, as far as that goes without waiting.
  func receive(_ line: Span<UInt8>) {
    guard !Self.isBlank(line) else { return }
    lineLength = line.count
    let envelope: Envelope
    do {
      envelope = try Envelope(JSONValue(parsing: line, limits: configuration.limits.json), node: name)
    } catch let error as JSONError {
      return skip(error)
    } catch let error as Unanswerable {
      return configuration.report("line skipped: \(error.reason)")
    } catch {
      return configuration.report("line skipped")
    }
    do throws(HarnessError) {
      if envelope.isMisnumbered { throw HarnessError(.malformedRequest, "msg_id must be a whole number") }
      try answer(envelope.body, envelope.address)
    } catch {
      replies.error(error, to: envelope.address)
    }
  }

  /// A line that is not to be had as values: its sender is told, if it can be read who and about which message.
  private func skip(_ error: JSONError) {
    guard let line = error.readable, let envelope = try? Envelope(line, node: name), envelope.address.inReplyTo != nil
    else { return configuration.report("line skipped: \(error)") }
    replies.error(HarnessError(.malformedRequest, error.description), to: envelope.address)
  }

  private func answer(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    switch try body.text("type") {
    case "init": try initialize(body, address)
    case "echo":
      let value = try body.required("echo")
      replies.reply("echo_ok", to: address) { $0.add("echo", value) }
    case "grpc_call": try begin(.unary, body, address)
    case "grpc_interceptor_stats": replies.reply("grpc_interceptor_stats_ok", to: address) { $0.add("stats", stats) }
    case "grpc_server_stream": try begin(.serverStream, body, address)
    case "grpc_bidi_stream_open": try begin(.bidiStream, body, address)
    case "grpc_bidi_stream_send": try sendToStream(body, address)
    case "grpc_bidi_stream_close": try closeStream(body, address)
    case "advance_clock": try advanceClock(body, address)
    case let type: throw HarnessError(.notSupported, "no such type: \(type)")
    }
  }

  private func initialize(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    let id = try body.text("node_id")
    let nodes = try body.required("node_ids")
    guard case .array(let ids) = nodes, ids.allSatisfy({ $0.string != nil }) else {
      throw HarnessError(.malformedRequest, "node_ids must be an array of strings")
    }
    name = id
    replies.reply("init_ok", to: address)
  }

  private var stats: JSONValue {
    let counts = configuration.statistics()
    return [
      "total_requests": .integer(Int64(counts.totalRequests)), "auth_failures": .integer(Int64(counts.authFailures)),
      "rate_limited": .integer(Int64(counts.rateLimited)),
    ]
  }

  private func advanceClock(_ body: JSONObject, _ address: ReplyAddress) throws(HarnessError) {
    guard case .manual(let clock) = configuration.clock else {
      throw HarnessError(.notSupported, "the clock is the system's: start with --clock manual to move it")
    }
    let value = try body.required("ms")
    guard case .integer(let milliseconds) = value, milliseconds >= 0 else {
      throw HarnessError(.malformedRequest, "ms must be a whole number of milliseconds, not negative")
    }
    clock.advance(by: .milliseconds(milliseconds))
    expireDeadlines()
    replies.reply("advance_clock_ok", to: address)
  }

  /// What calls of one client share. Lines of one client tend to come in a row.
  func connection(_ address: ReplyAddress) -> ConnectionContext {
    if let last = lastConnection, last.source == address.source, last.destination == address.destination {
      return last.context
    }
    let context = ConnectionContext(
      peer: Self.peer(address.destination), local: .named(address.source), clock: clock,
      values: chain.sharedValues)
    lastConnection = (address.source, address.destination, context)
    return context
  }

  /// A client whose name is an IP address is at that address: proxies can be trusted, and ranges named.
  private static func peer(_ name: String) -> Address {
    AddressText.address(Array(name.utf8).span) ?? .named(name)
  }

  private static func isBlank(_ line: Span<UInt8>) -> Bool {
    for index in line.indices where line[index] != 0x20 && line[index] != 0x09 && line[index] != 0x0d { return false }
    return true
  }
}
