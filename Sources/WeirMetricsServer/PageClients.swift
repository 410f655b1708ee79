internal import Logging
internal import WeirLoop
internal import WeirMetrics
internal import WeirRPC

/// The connections to the page, by number. Lives on the loop of `PageLoop`.
final class PageClients {
  private let loop: EventLoop
  private let logger: Logger
  private let listening: ListeningSocket
  private var sources: [any MetricsSource] = []
  private var listener: Listener?
  private var ticker: LoopTimer?
  private var clients: [Int: Client] = [:]
  private var lastNumber = 0
  private var isPaused = false

  /// Connections at a time.
  private static let maximumClients = 32
  /// Bytes that are still read, and dropped, of a client whose connection ends.
  private static let discardLimit = 65_536
  private static let tick = Duration.milliseconds(500)

  private final class Client {
    let socket: StreamSocket
    var exchange: PageConnection

    init(_ socket: StreamSocket, now: Instant) {
      self.socket = socket
      exchange = PageConnection(now: now)
    }
  }

  init(_ listening: ListeningSocket, on loop: EventLoop, _ logger: Logger) {
    self.listening = listening
    self.loop = loop
    self.logger = logger
  }

  func open(_ sources: [any MetricsSource], owner: PageLoop) throws(LoopError) {
    self.sources = sources
    listener = try Listener(
      listening, on: loop, accepted: { [unowned self, unowned owner] in accept($0, owner) },
      failed: { [unowned self] error in pause(error) })
    let ticker = LoopTimer(on: loop) { [unowned self] in tick() }
    ticker.setRepeating(every: Self.tick)
    self.ticker = ticker
  }

  func close() {
    for client in clients.values { client.socket.close() }
    clients.removeAll()
    if let listener { listener.close() } else { listening.close() }
    ticker?.close()
  }

  private var now: Instant { Instant(nanoseconds: EventLoop.nanoseconds()) }

  private func accept(_ accepted: consuming AcceptedSocket, _ owner: PageLoop) {
    makeRoom()
    lastNumber += 1
    guard let socket = try? StreamSocket(accepted, on: loop, owner: owner, id: lastNumber) else { return }
    clients[lastNumber] = Client(socket, now: now)
    socket.startReading()
  }

  /// Whoever holds connections open and asks for nothing keeps nobody out: the one that has waited longest goes. When all
  /// are being answered, the oldest does.
  private func makeRoom() {
    guard clients.count >= Self.maximumClients else { return }
    let waiting = clients.compactMap { number, client in client.exchange.waitingSince.map { (number, $0) } }
    if let number = waiting.min(by: { $0.1 < $1.1 })?.0 ?? clients.keys.min() { remove(number) }
  }

  func remove(_ number: Int) { clients.removeValue(forKey: number)?.socket.close() }

  func receive(_ bytes: Span<UInt8>, from number: Int) {
    guard let client = clients[number] else { return }
    switch client.exchange.receive(bytes, now: now, page: page) {
    case .wait: break
    case .answer(let answer, let ends):
      if ends { client.socket.discardInput(limit: Self.discardLimit) } else { client.socket.stopReading() }
      client.socket.write(answer.span)
      if !client.socket.isWriting { sent(to: number) }
    }
  }

  private func page(_ format: MetricsText.Format) -> [UInt8] {
    var text = MetricsText(format)
    for source in sources { source.write(to: &text) }
    text.end()
    return text.bytes
  }

  /// What was written to a client has been sent.
  func sent(to number: Int) {
    guard let client = clients[number] else { return }
    client.exchange.sent(now: now)
    if client.exchange.isLast { client.socket.shutDown() } else { client.socket.startReading() }
  }

  private func tick() {
    if isPaused {
      isPaused = false
      listener?.resume()
    }
    for number in clients.filter({ $0.value.exchange.isOverdue(now: now) }).keys { remove(number) }
  }

  /// No descriptors are left: connections wait with the system until the next tick.
  private func pause(_ error: LoopError) {
    isPaused = true
    logger.error("cannot accept connections for metrics", metadata: ["error": "\(error)"])
  }
}
