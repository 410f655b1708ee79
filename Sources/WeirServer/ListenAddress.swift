import WeirLoop
public import WeirRPC

/// One place where a server listens: an address to bind, or sockets that were bound for this process.
///
/// ```swift
/// let server = try Server(listen: [.tcp("127.0.0.1", 50051), .unix("/run/weir.sock", mode: 0o660)], services: services)
/// ```
public struct ListenAddress: Sendable, Hashable, CustomStringConvertible {
  enum Place: Hashable {
    /// Host and port.
    case tcp(String)
    /// The path, and the mode of its file.
    case unix(String, mode: UInt32?)
    /// What systemd passed under this name; nil for all of it.
    case systemd(name: String?)
    /// A descriptor that whoever started the process left open.
    case descriptor(Int32)
  }

  enum Security: Hashable {
    /// What the server has for all its addresses.
    case standard
    case plaintext
    case own(ServerTLS)
  }

  let place: Place
  private(set) var security = Security.standard
  /// Who puts a PROXY header in front of each connection; empty when clients connect themselves.
  private(set) var proxies: [AddressRange] = []
  /// As `init(_:)` reads it.
  public let description: String

  private init(_ place: Place, _ description: String) {
    self.place = place
    self.description = description
  }

  /// The TLS that this address has to itself.
  package var ownTLS: ServerTLS? {
    guard case .own(let tls) = security else { return nil }
    return tls
  }

  /// The same place, whose connections are never encrypted.
  public var plaintext: ListenAddress {
    var copy = self
    copy.security = .plaintext
    return copy
  }

  /// The same place, with TLS of its own. A Unix-domain socket has none otherwise.
  public func tls(_ tls: ServerTLS) -> ListenAddress {
    var copy = self
    copy.security = .own(tls)
    return copy
  }

  /// The same place, where proxies connect that put a PROXY header (version 1 or 2) in front of each connection: its client
  /// is the one that the header names, for limits, logs and interceptors. Other peers are refused, and so is a connection
  /// without a header.
  ///
  /// - Parameter ranges: the proxies' own addresses, at least one; `unix` for those on a Unix-domain socket.
  public func proxied(by ranges: [AddressRange]) -> ListenAddress {
    precondition(!ranges.isEmpty, "an address for proxies needs the proxies' addresses")
    var copy = self
    copy.proxies = ranges
    return copy
  }

  /// A TCP port.
  ///
  /// - Parameters:
  ///   - host: an IP address, no name: `127.0.0.1`, `::1`, `fe80::1%eth0`. `::` takes IPv4 too, unless an IPv4 address of
  ///     the same port is given as well.
  ///   - port: 0 lets the system choose; `Server.addresses` says which.
  public static func tcp(_ host: String, _ port: UInt16) -> ListenAddress {
    let text = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    return ListenAddress(.tcp(text), text)
  }

  /// A Unix-domain socket.
  ///
  /// - Parameters:
  ///   - path: at most 107 bytes; with `@` ahead it is a name in Linux's abstract namespace, which has no file.
  ///   - mode: of its file, at most `0o777`; nil for what the umask leaves.
  public static func unix(_ path: String, mode: UInt32? = nil) -> ListenAddress {
    let octal = mode.map { String($0, radix: 8) }
    let suffix = octal.map { "?mode=" + String(repeating: "0", count: max(0, 4 - $0.utf8.count)) + $0 } ?? ""
    return ListenAddress(.unix(path, mode: mode), "unix:\(path)\(suffix)")
  }

  /// A listening socket that whoever started the process left open.
  ///
  /// - Parameter descriptor: from 3 on; those before are standard input, output and error.
  public static func inherited(_ descriptor: Int32) -> ListenAddress {
    ListenAddress(.descriptor(descriptor), "fd:\(descriptor)")
  }

  /// Listening sockets that systemd's socket activation passed: those of one `FileDescriptorName=`, or all.
  public static func systemd(named name: String? = nil) -> ListenAddress {
    ListenAddress(.systemd(name: name), name.map { "systemd:\($0)" } ?? "systemd")
  }

  static let forms = """
    IPV4:PORT, [IPV6]:PORT, unix:PATH, unix:PATH?mode=0660, unix:@NAME, systemd, systemd:NAME or fd:NUMBER, each with \
    ?proxy=RANGE,... behind it where proxies connect
    """

  /// Reads what `--listen` of the servers here takes: `127.0.0.1:50051`, `[::1]:50051`, `[fe80::1%eth0]:50051`,
  /// `unix:/run/weir.sock`, `unix:/run/weir.sock?mode=0660`, `unix:@weir`, `systemd`, `systemd:grpc` or `fd:5`; with
  /// `?proxy=10.0.0.0/8,fd00::/8` behind any of them it is `proxied(by:)`.
  ///
  /// - Throws: when `text` is none of these. Nothing is opened.
  public init(_ text: String) throws(ServerError) {
    do throws(SocketAddressError) {
      let (place, ranges) = try Self.splitProxies(text)
      self.init(try Self.parse(place), text)
      proxies = ranges
      _ = try socketAddress()
    } catch {
      throw ServerError("cannot listen on \(text): \(error); an address is \(Self.forms)")
    }
  }

  /// Takes `?proxy=10.0.0.0/8,unix` off the end.
  private static func splitProxies(
    _ text: String
  ) throws(SocketAddressError) -> (place: String, ranges: [AddressRange]) {
    guard let mark = text.lastIndex(of: "?"), text[mark...].hasPrefix("?proxy=") else { return (text, []) }
    var ranges: [AddressRange] = []
    do throws(AddressRangeError) {
      for range in text[mark...].dropFirst(7).split(separator: ",", omittingEmptySubsequences: false) {
        ranges.append(try AddressRange(String(range)))
      }
    } catch {
      throw SocketAddressError("a proxy's address: \(error)")
    }
    return (String(text[..<mark]), ranges)
  }

  private static func parse(_ text: String) throws(SocketAddressError) -> Place {
    if text == "systemd" { return .systemd(name: nil) }
    if text.hasPrefix("systemd:") { return .systemd(name: String(text.dropFirst(8))) }
    if text.hasPrefix("fd:") {
      let digits = text.dropFirst(3)
      guard digits.first?.isNumber == true, let number = Int32(digits) else { throw badDescriptor }
      return .descriptor(number)
    }
    if text.hasPrefix("unix:") {
      if let (path, mode) = try splitMode(text.dropFirst(5)) { return .unix(path, mode: mode) }
      return .unix(String(text.dropFirst(5)), mode: nil)
    }
    return text.hasPrefix("unix-abstract:") ? .unix("@" + text.dropFirst(14), mode: nil) : .tcp(text)
  }

  /// Takes `?mode=0660` off the end; nil when it is not there. Every other question mark belongs to the path.
  private static func splitMode(_ text: Substring) throws(SocketAddressError) -> (path: String, mode: UInt32)? {
    guard let mark = text.lastIndex(of: "?"), text[mark...].hasPrefix("?mode=") else { return nil }
    let digits = text[mark...].dropFirst(6)
    // `UInt32` would take a sign.
    guard digits.utf8.first != UInt8(ascii: "+"), (3...4).contains(digits.utf8.count),
      let mode = UInt32(digits, radix: 8)
    else { throw badMode(digits) }
    return (String(text[..<mark]), mode)
  }

  private static func badMode(_ digits: some StringProtocol) -> SocketAddressError {
    SocketAddressError("the mode is \"\(digits)\", not an octal number from 0000 to 0777")
  }

  private static let badDescriptor = SocketAddressError("a descriptor is a number from 3 on")

  /// What to bind; nil when it is bound.
  ///
  /// - Throws: why it cannot be listened on, without naming it.
  func socketAddress() throws(SocketAddressError) -> SocketAddress? {
    switch place {
    case .tcp(let text):
      return try SocketAddress(parsing: text)
    case .unix(let path, let mode):
      let address = try SocketAddress(parsing: "unix:" + path)
      if let mode, mode > 0o777 { throw Self.badMode(String(mode, radix: 8)) }
      guard mode == nil || !address.isAbstract else {
        throw SocketAddressError("an abstract name has no file, and no mode")
      }
      return address
    case .descriptor(let number):
      guard number >= 3 else { throw Self.badDescriptor }
      return nil
    case .systemd(let name):
      guard name != "" else { throw SocketAddressError("the name is missing") }
      return nil
    }
  }
}
