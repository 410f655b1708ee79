public import Logging
internal import WeirLoop
public import WeirMetrics
internal import WeirRPC

/// Serves a page of metrics by HTTP/1.1, at `/metrics` of an address of its own, on a thread of its own.
///
/// ```swift
/// let metrics = try CallMetrics(services: services)
/// let page = try MetricsServer(listen: "127.0.0.1:9464", logger: logger)
/// let server = try Server(listen: [.tcp("127.0.0.1", 50051)], services: services, interceptors: [metrics])
/// try page.start([metrics, server])
/// try await server.run(signals: .all)
/// await page.stop()
/// ```
///
/// It answers GET and HEAD, without TLS and to whoever can reach the address: choose one that only the scraper reaches.
/// Whatever clients do there, no call waits for it. The bounds: 32 connections, of which the one that has waited longest
/// gives way to a new one; 8 KiB for a head, which has to be complete within 10 s; 30 s to take an answer; 120 s between
/// two requests.
public final class MetricsServer: Sendable {
  /// Where it listens, with the port that the system chose where 0 was asked for.
  public let address: String
  private let pages: PageLoop

  /// Binds the address.
  ///
  /// - Parameters:
  ///   - listen: `127.0.0.1:9464`, `[::1]:9464` or `unix:/run/metrics.sock`.
  ///   - logger: for what goes wrong here.
  /// - Throws: `MetricsServerError` for a text that is no address, and for one that cannot be bound.
  public init(listen: String, logger: Logger) throws(MetricsServerError) {
    do {
      let socket = try ListeningSocket(SocketAddress(parsing: listen))
      do {
        pages = try PageLoop(socket, logger)
      } catch {
        socket.close()
        throw error
      }
      address = Self.text(socket.address)
      if !Self.isLocal(socket.address) {
        logger.warning("metrics on an address that others can reach", metadata: ["address": "\(address)"])
      }
    } catch {
      throw MetricsServerError("cannot serve metrics on \(listen): \(error)")
    }
  }

  /// Whether `init` takes the address; nothing is bound.
  ///
  /// - Throws: `MetricsServerError` for a text that is no address.
  public static func check(listen: String) throws(MetricsServerError) {
    do throws(SocketAddressError) {
      _ = try SocketAddress(parsing: listen)
    } catch {
      throw MetricsServerError("cannot serve metrics on \(listen): \(error)")
    }
  }

  /// Begins to answer.
  ///
  /// - Parameter sources: what is on the page, in this order. Two with the same families make a page that nobody reads.
  /// - Throws: `MetricsServerError` when the system refuses a thread or the listener.
  public func start(_ sources: [any MetricsSource]) async throws(MetricsServerError) {
    do throws(LoopError) {
      try pages.loop.start(name: "weir-metrics")
      do throws(LoopError) {
        try await pages.open(sources)
      } catch {
        // Ends the thread.
        await pages.close()
        throw error
      }
    } catch {
      throw MetricsServerError("cannot serve metrics on \(address): \(error)")
    }
  }

  /// Closes every connection and the address. Once it was started, it must be stopped.
  public func stop() async { await pages.close() }

  private static func text(_ address: SocketAddress) -> String { Address(page: address).description }
  private static func isLocal(_ address: SocketAddress) -> Bool { Address(page: address).isLocal }
}

/// Why the page cannot be served.
public struct MetricsServerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// One line: what cannot be done, where, and why.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension Address {
  fileprivate init(page address: SocketAddress) {
    switch address {
    case .ipv4(let bits, let port): self = .ipv4(bits, port: port)
    case .ipv6(let high, let low, let port, _):
      self = .ipv6(high: high, low: low, port: port, zone: address.zoneName)
    case .unix(let path): self = .unix(path: path)
    }
  }
}
