import WeirLoop
import WeirRPC

/// A socket to accept connections from.
struct BoundSocket: Sendable {
  let socket: ListeningSocket
  /// What encrypts its connections; nil for nothing.
  let tls: CurrentTLS?
  /// Who connects to it, and puts a PROXY header in front of each connection; empty when clients connect themselves.
  let proxies: [AddressRange]
}

/// The sockets of a server that is about to start.
enum ListeningSockets {
  /// Opens, or takes over, all of them.
  ///
  /// - Parameter unused: gets the sockets that were passed to this process and that no address takes.
  /// - Throws: `ServerError`, naming the one at fault. Nothing stays half open.
  static func open(
    _ listen: [ListenAddress], _ tls: TLSSources, unused: inout [InheritedSockets.Passed]
  ) throws(ServerError) -> [BoundSocket] {
    guard !listen.isEmpty else { throw ServerError("no address to listen on") }
    var wanted: [(place: ListenAddress, address: SocketAddress?)] = []
    for place in listen { wanted.append((place, try address(of: place))) }
    let ports = ipv4Ports(wanted.compactMap(\.address))
    var opened: [BoundSocket] = []
    do throws(ServerError) {
      var inheritance = Inheritance()
      for (place, address) in wanted {
        for socket in try open(place, address, ports, &inheritance) {
          let isUnix = if case .unix = socket.address { true } else { false }
          let encryption = tls.of(place.security, isUnix: isUnix)
          opened.append(BoundSocket(socket: socket, tls: encryption, proxies: place.proxies))
        }
      }
      unused = inheritance.unused
      return opened
    } catch {
      for bound in opened { bound.socket.close() }
      throw error
    }
  }

  private static func address(of place: ListenAddress) throws(ServerError) -> SocketAddress? {
    do throws(SocketAddressError) {
      return try place.socketAddress()
    } catch {
      throw ServerError("cannot listen on \(place): \(error)")
    }
  }

  /// Ports on which `[::]` leaves IPv4 to a socket of its own.
  private static func ipv4Ports(_ addresses: [SocketAddress]) -> Set<UInt16> {
    Set(addresses.compactMap { if case .ipv4(_, let port) = $0, port != 0 { port } else { nil } })
  }

  private static func open(
    _ place: ListenAddress, _ address: SocketAddress?, _ ipv4Ports: Set<UInt16>, _ inheritance: inout Inheritance
  ) throws(ServerError) -> [ListeningSocket] {
    do {
      switch (place.place, address) {
      case (.unix(_, let mode), let address?):
        return [try ListeningSocket(address, mode: mode)]
      case (_, let address?):
        let isShared = if case .ipv6(_, _, let port, _) = address { ipv4Ports.contains(port) } else { false }
        return [try ListeningSocket(address, isIPv6Only: isShared)]
      case (.descriptor(let number), nil): return [try inheritance.takeOver(number)]
      case (.systemd(let name), nil): return try inheritance.takeOver(named: name)
      case (_, nil): return []
      }
    } catch {
      throw ServerError("cannot listen on \(place): \(error)")
    }
  }

  /// What was passed to this process, and which of it is in use.
  private struct Inheritance {
    private var passed: InheritedSockets?
    private var taken: Set<Int32> = []

    /// What was passed and not taken over; not looked for when the variables are for another process, or contradict
    /// themselves.
    var unused: [InheritedSockets.Passed] {
      let all = passed ?? (try? InheritedSockets.look())
      return (all?.sockets ?? []).filter { !taken.contains($0.descriptor) }
    }

    mutating func takeOver(named name: String?) throws -> [ListeningSocket] {
      let all = try passed ?? InheritedSockets.take()
      passed = all
      return try all.sockets(named: name).map { try takeOver($0.descriptor) }
    }

    mutating func takeOver(_ descriptor: Int32) throws -> ListeningSocket {
      guard taken.insert(descriptor).inserted else { throw ServerError("descriptor \(descriptor) is in use already") }
      return try ListeningSocket(inheriting: descriptor)
    }
  }
}
