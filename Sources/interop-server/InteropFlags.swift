import ArgumentParser
import KeyValueApp
import ServerShell
import WeirInterceptors
import WeirPOSIX
import WeirServer

/// The flags of `interop-server`. What a number may be, `ServerSettings` says.
struct InteropFlags: ShellFlags {
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
  var maximumReceiveMessage = "\(ServerSettings().maximumReceiveMessage)"

  @Option(
    name: .customLong("max-buffered-responses-total"), parsing: .unconditional,
    help: .init("Response bytes that may wait for all clients together.", valueName: "bytes"))
  var maximumBufferedResponsesTotal = "\(ServerSettings().maximumBufferedResponsesTotal)"

  @Option(
    name: .customLong("max-decoded-requests"), parsing: .unconditional,
    help: .init("Memory that one client's requests may take decoded.", valueName: "bytes"))
  var maximumDecodedRequests: String?

  @Option(
    name: .customLong("max-decoded-requests-total"), parsing: .unconditional,
    help: .init("Memory that the decoded requests of all clients may take.", valueName: "bytes"))
  var maximumDecodedRequestsTotal: String?

  @Flag(help: "Let every call pass logging, auth and rate_limit first.")
  var chain = false

  @Option(
    parsing: .unconditionalSingleValue,
    help: "A token that lets its bearer in, with --chain. May be repeated.")
  var token: [String] = []

  @Argument(parsing: .allUnrecognized, help: .hidden) var unrecognized: [String] = []

  /// What was given, as far as it can be read. The numbers are not checked yet.
  func settings(_ problems: inout Problems) -> ServerSettings {
    var settings = ServerSettings()
    if !listen.isEmpty { settings.listen = listen }
    settings.set("--max-receive-message", maximumReceiveMessage, &problems)
    settings.set("--max-buffered-responses-total", maximumBufferedResponsesTotal, &problems)
    settings.set("--max-decoded-requests", maximumDecodedRequests, &problems)
    settings.set("--max-decoded-requests-total", maximumDecodedRequestsTotal, &problems)
    return settings
  }

  /// Nil for plaintext, and with a problem. A client authority makes the server demand certificates of its clients.
  func certificates(_ problems: inout Problems) -> CurrentTLS? {
    let isReadable = problems.checkReadable([
      ("--tls-cert", certificate), ("--tls-key", key), ("--tls-client-ca", clientAuthority),
    ])
    if (certificate == nil) != (key == nil) { problems.add("--tls-cert, --tls-key: one of them needs the other") }
    if clientAuthority != nil, certificate == nil {
      problems.add("--tls-client-ca: clients show certificates over TLS only, give --tls-cert and --tls-key")
    }
    guard isReadable, let certificate, let key else { return nil }
    return problems.attempt {
      try CurrentTLS(
        ServerTLS(
          certificate: .file(File.absolutePath(certificate)), key: .file(File.absolutePath(key)),
          clientCA: clientAuthority.map { .file(File.absolutePath($0)) },
          clientCertificates: clientAuthority == nil ? .none : .require))
    }
  }

  /// Those that calls need with `--chain`.
  func tokens(_ problems: inout Problems) -> [BearerToken] {
    guard chain else {
      if !token.isEmpty { problems.add("--token: nothing asks for it without --chain") }
      return []
    }
    let tokens = TokenSources(flags: token, file: nil).tokens(&problems)
    KeyValueApp.Configuration.check(tokens: tokens, loggedMetadata: [], &problems)
    return tokens
  }
}
