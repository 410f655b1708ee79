import WeirLoop

/// One place to listen on, as `--listen` writes it: an address to bind, or sockets that were bound for this process.
enum ListenAddress: Hashable {
  case address(SocketAddress)
  /// What systemd passed under this name; nil for all of it.
  case systemd(name: String?)
  /// A descriptor that whoever started the process left open.
  case descriptor(Int32)

  static let forms = "IPV4:PORT, [IPV6]:PORT, unix:PATH, systemd, systemd:NAME or fd:NUMBER"

  init?(_ text: String) {
    if text == "systemd" {
      self = .systemd(name: nil)
    } else if text.hasPrefix("systemd:") {
      let name = String(text.dropFirst(8))
      guard !name.isEmpty else { return nil }
      self = .systemd(name: name)
    } else if text.hasPrefix("fd:") {
      let digits = text.dropFirst(3)
      // Those before are standard input, output and error.
      guard digits.first?.isNumber == true, let number = Int32(digits), number >= 3 else { return nil }
      self = .descriptor(number)
    } else {
      guard let address = SocketAddress(text) else { return nil }
      self = .address(address)
    }
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
      guard let address = ListenAddress(text) else {
        throw ServerError("cannot listen on \(text): an address is \(ListenAddress.forms)")
      }
      parsed.append((text, address))
    }
    var opened: [ListeningSocket] = []
    do throws(ServerError) {
      var inheritance = Inheritance()
      for (text, address) in parsed { opened += try open(address, text, &inheritance) }
      return opened
    } catch {
      for socket in opened { socket.close() }
      throw error
    }
  }

  private static func open(
    _ address: ListenAddress, _ text: String, _ inheritance: inout Inheritance
  ) throws(ServerError) -> [ListeningSocket] {
    do {
      switch address {
      case .address(let address): return [try ListeningSocket(address)]
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
