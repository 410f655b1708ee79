import WeirLoop

/// One place to listen on, as `--listen` writes it: an address to bind, or sockets that were bound for this process.
enum ListenAddress: Hashable {
  /// The mode is that of a Unix-domain socket's file; nil for what the umask leaves.
  case address(SocketAddress, mode: UInt32? = nil)
  /// What systemd passed under this name; nil for all of it.
  case systemd(name: String?)
  /// A descriptor that whoever started the process left open.
  case descriptor(Int32)

  static let forms = """
    IPV4:PORT, [IPV6]:PORT, unix:PATH, unix:PATH?mode=0660, unix:@NAME, systemd, systemd:NAME or fd:NUMBER
    """

  /// - Throws: what is wrong with `text`, without naming it.
  init(_ text: String) throws(SocketAddressError) {
    if text == "systemd" {
      self = .systemd(name: nil)
    } else if text.hasPrefix("systemd:") {
      let name = String(text.dropFirst(8))
      guard !name.isEmpty else { throw SocketAddressError("the name is missing") }
      self = .systemd(name: name)
    } else if text.hasPrefix("fd:") {
      let digits = text.dropFirst(3)
      // Those before are standard input, output and error.
      guard digits.first?.isNumber == true, let number = Int32(digits), number >= 3 else {
        throw SocketAddressError("a descriptor is a number from 3 on")
      }
      self = .descriptor(number)
    } else if text.hasPrefix("unix:"), let (path, mode) = try Self.splitMode(text) {
      let address = try SocketAddress(parsing: path)
      guard !address.isAbstract else { throw SocketAddressError("an abstract name has no file, and no mode") }
      self = .address(address, mode: mode)
    } else {
      self = .address(try SocketAddress(parsing: text))
    }
  }

  /// Takes `?mode=0660` off the end; nil when it is not there. Every other question mark belongs to the path.
  private static func splitMode(_ text: String) throws(SocketAddressError) -> (path: String, mode: UInt32)? {
    guard let mark = text.lastIndex(of: "?"), text[mark...].hasPrefix("?mode=") else { return nil }
    let digits = text[mark...].dropFirst(6)
    // `UInt32` would take a sign.
    guard digits.utf8.first != UInt8(ascii: "+"), (3...4).contains(digits.utf8.count),
      let mode = UInt32(digits, radix: 8), mode <= 0o777
    else { throw SocketAddressError("the mode is \"\(digits)\", not an octal number from 0000 to 0777") }
    return (String(text[..<mark]), mode)
  }
}

/// The sockets of a server that is about to start.
enum ListeningSockets {
  /// Opens, or takes over, all of them.
  ///
  /// - Throws: `ServerError`, naming the one at fault. Nothing stays half open.
  static func open(_ listen: [String]) throws(ServerError) -> [ListeningSocket] {
    guard !listen.isEmpty else { throw ServerError("no address to listen on") }
    var parsed: [(text: String, address: ListenAddress)] = []
    for text in listen {
      parsed.append((text, try parse(text)))
    }
    let ports = ipv4Ports(parsed.map(\.address))
    var opened: [ListeningSocket] = []
    do throws(ServerError) {
      var inheritance = Inheritance()
      for (text, address) in parsed { opened += try open(address, text, ports, &inheritance) }
      return opened
    } catch {
      for socket in opened { socket.close() }
      throw error
    }
  }

  /// Ports on which `[::]` leaves IPv4 to a socket of its own.
  private static func ipv4Ports(_ addresses: [ListenAddress]) -> Set<UInt16> {
    Set(addresses.compactMap { if case .address(.ipv4(_, let port), _) = $0, port != 0 { port } else { nil } })
  }

  private static func parse(_ text: String) throws(ServerError) -> ListenAddress {
    do throws(SocketAddressError) {
      return try ListenAddress(text)
    } catch {
      throw ServerError("cannot listen on \(text): \(error); an address is \(ListenAddress.forms)")
    }
  }

  /// Why `text` is no address to listen on; nil when it is one.
  static func problem(withAddress text: String) -> String? {
    do throws(ServerError) {
      _ = try parse(text)
      return nil
    } catch {
      return error.description
    }
  }

  private static func open(
    _ address: ListenAddress, _ text: String, _ ipv4Ports: Set<UInt16>, _ inheritance: inout Inheritance
  ) throws(ServerError) -> [ListeningSocket] {
    do {
      switch address {
      case .address(let address, let mode):
        let isShared = if case .ipv6(_, _, let port, _) = address { ipv4Ports.contains(port) } else { false }
        return [try ListeningSocket(address, isIPv6Only: isShared, mode: mode)]
      case .descriptor(let number): return [try inheritance.takeOver(number)]
      case .systemd(let name): return try inheritance.takeOver(named: name)
      }
    } catch {
      throw ServerError("cannot listen on \(text): \(error)")
    }
  }

  /// What was passed to this process, and which of it is in use.
  private struct Inheritance {
    private var passed: InheritedSockets?
    private var taken: Set<Int32> = []

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
