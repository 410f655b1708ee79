import WeirLoop
import WeirMemory
import WeirRPC

/// What the loop tells of the worker's sockets.
extension Worker: StreamSocketOwner {
  nonisolated func socket(_ id: Int, received bytes: Span<UInt8>) {
    assumeOnLoop(id, bytes) { (worker, id, bytes) in
      worker.connection(id)?.receive(bytes, worker)
    }
  }

  nonisolated func socket(_ id: Int, ended error: LoopError) {
    assumeIsolated { worker in
      guard let connection = worker.connection(id) else { return }
      if error.isEndOfFile { connection.socketEnded(worker) } else { worker.remove(connection, .connectionLost) }
    }
  }

  nonisolated func socketDrained(_ id: Int) {
    assumeIsolated { worker in worker.connection(id)?.socketDrained(worker) }
  }
}

extension Address {
  init(_ address: SocketAddress) {
    switch address {
    case .ipv4(let bits, let port): self = .ipv4(bits, port: port)
    case .ipv6(let high, let low, let port, _):
      self = .ipv6(high: high, low: low, port: port, zone: address.zoneName)
    case .unix(let path): self = .unix(path: path)
    }
  }
}
