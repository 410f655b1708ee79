import ArgumentParser
import KeyValueApp
import WeirServer

/// The flags of `interop-server`. What a number may be, `ServerSettings` says.
struct InteropFlags: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interop-server",
    abstract: "Serves grpc.testing.TestService, connectrpc.conformance.v1.ConformanceService, health and reflection.",
    discussion: """
      For the interoperability and conformance suites that others wrote. Anybody may call everything, unless --chain \
      puts the interceptors of keyvalue-server in front: then calls need a token, and are logged and limited as there.
      """)

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init(
      """
      Where to listen: IPV4:PORT, [IPV6]:PORT ([::]:PORT takes IPv4 too, [fe80::1%eth0]:PORT has a zone), unix:PATH, \
      unix:PATH?mode=0660 or unix:@NAME (abstract); sockets that are open already are systemd, systemd:NAME or \
      fd:NUMBER. Host names are not looked up. May be repeated. (default: 127.0.0.1:50051)
      """,
      valueName: "address"))
  var listen: [String] = []

  @Option(
    name: .customLong("tls-cert"), parsing: .unconditional,
    help: .init("The server's certificate chain, in PEM. Serves TLS.", valueName: "path"))
  var certificate: String?

  @Option(
    name: .customLong("tls-key"), parsing: .unconditional,
    help: .init("The key of the certificate, in PEM.", valueName: "path"))
  var key: String?

  @Option(
    name: .customLong("tls-client-ca"), parsing: .unconditional,
    help: .init("Whose certificates clients must show, in PEM; without it they need none.", valueName: "path"))
  var clientAuthority: String?

  @Option(
    name: .customLong("max-receive-message"), parsing: .unconditional,
    help: .init("The largest request message.", valueName: "bytes"))
  var maximumReceiveMessage = ServerSettings().maximumReceiveMessage

  @Option(
    name: .customLong("max-buffered-responses-total"), parsing: .unconditional,
    help: .init("Response bytes that may wait for all clients together.", valueName: "bytes"))
  var maximumBufferedResponsesTotal = ServerSettings().maximumBufferedResponsesTotal

  @Option(
    name: .customLong("max-decoded-requests"), parsing: .unconditional,
    help: .init("Memory that one client's requests may take decoded.", valueName: "bytes"))
  var maximumDecodedRequests: Int?

  @Option(
    name: .customLong("max-decoded-requests-total"), parsing: .unconditional,
    help: .init("Memory that the decoded requests of all clients may take.", valueName: "bytes"))
  var maximumDecodedRequestsTotal: Int?

  @Flag(help: "Let every call pass logging, auth and rate_limit first.")
  var chain = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A token that lets its bearer in, with --chain. May be repeated.")
  var token: [String] = []

  var settings: ServerSettings {
    var settings = ServerSettings()
    if !listen.isEmpty { settings.listen = listen }
    settings.maximumReceiveMessage = maximumReceiveMessage
    settings.maximumBufferedResponsesTotal = maximumBufferedResponsesTotal
    settings.maximumDecodedRequests = maximumDecodedRequests
    settings.maximumDecodedRequestsTotal = maximumDecodedRequestsTotal
    return settings
  }

  /// Nil for plaintext. A client authority makes the server demand certificates of its clients.
  var tls: ServerTLS? {
    guard let certificate, let key else { return nil }
    return ServerTLS(
      certificatePath: certificate, keyPath: key, clientCAPath: clientAuthority,
      clientCertificates: clientAuthority == nil ? .none : .require)
  }

  func validate() throws {
    guard (certificate == nil) == (key == nil) else {
      throw ValidationError("--tls-cert, --tls-key: one of them needs the other")
    }
    guard clientAuthority == nil || certificate != nil else {
      throw ValidationError("--tls-client-ca: clients show certificates over TLS only, give --tls-cert and --tls-key")
    }
    guard chain || token.isEmpty else { throw ValidationError("--token: nothing asks for it without --chain") }
  }
}
