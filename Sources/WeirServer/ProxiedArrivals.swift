import Logging
import WeirLoop
import WeirRPC
import WeirWire

/// Connections that came through a proxy and whose PROXY header has not come yet. Lives on the loop of `ServerControl`.
///
/// Nothing else of a connection exists until its header is complete: it is then counted for, limited by and logged with the
/// client that the proxy named.
final class ProxiedArrivals {
  private let shared: ServerShared
  private let loop: EventLoop
  private var waiting: [Int: Waiting] = [:]
  private var lastNumber = 0
  private var timer: LoopTimer?

  private struct Waiting {
    let reader: PreambleReader
    let since: Instant
    let proxy: Address
  }

  private static let tick = Duration.milliseconds(500)

  init(_ shared: ServerShared, on loop: EventLoop) {
    self.shared = shared
    self.loop = loop
  }

  /// Connections that wait for their headers.
  var count: Int { waiting.count }

  /// Waits for the header of a connection from a proxy.
  ///
  /// - Parameter introduced: gets the connection behind its header, and its client.
  func add(
    _ accepted: consuming AcceptedSocket, _ introduced: @escaping (consuming AcceptedSocket, _ client: Address) -> Void
  ) {
    let proxy = Address(accepted.peer)
    lastNumber += 1
    let number = lastNumber
    var client = proxy
    var fault = ""
    let reader = try? PreambleReader(
      accepted, on: loop, limit: ProxyHeader.maximumLength,
      look: { bytes in
        switch ProxyHeader(bytes) {
        case .unfinished: return .more
        case .complete(let announced, let length):
          client = announced ?? proxy
          return .ends(length)
        case .malformed(let reason):
          fault = reason
          return .refused
        }
      },
      ended: { [unowned self] accepted in
        waiting[number] = nil
        introduced(accepted, client)
      },
      failed: { [unowned self] failure in
        waiting[number] = nil
        if failure == .refused { end(proxy, .proxyHeader, fault) }
      })
    guard let reader else { return }
    waiting[number] = Waiting(reader: reader, since: shared.clock.now, proxy: proxy)
    startTimer()
  }

  func close() {
    for connection in waiting.values { connection.reader.close() }
    waiting.removeAll()
    timer?.close()
  }

  private func startTimer() {
    let timer = self.timer ?? LoopTimer(on: loop) { [unowned self] in tick() }
    self.timer = timer
    if waiting.count == 1 { timer.set(after: Self.tick) }
  }

  private func tick() {
    let (now, limit) = (shared.clock.now, shared.configuration.connections.handshakeTimeout)
    for (number, connection) in waiting where connection.since.duration(to: now) > limit {
      waiting[number] = nil
      connection.reader.close()
      end(connection.proxy, .handshake, "no complete PROXY header in time")
    }
    if !waiting.isEmpty { timer?.set(after: Self.tick) }
  }

  private func end(_ proxy: Address, _ violation: Violation, _ detail: String) {
    ConnectionLog(shared, peer: proxy).ended(for: violation, detail: detail)
  }
}
