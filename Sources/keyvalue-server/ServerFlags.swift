import ArgumentParser
import KeyValueApp
import ServerShell

/// The flags of `keyvalue-server`. What is refused, and why, `ServerSettings` and `TokenSources` say.
struct ServerFlags: ShellFlags {
  static let configuration = CommandConfiguration(
    commandName: "keyvalue-server", abstract: "Serves keyvalue.v1.KeyValue, health and reflection over gRPC.",
    discussion: """
      Every call but health and reflection needs a bearer token: from --token, --token-file or the variable \
      WEIR_TOKENS, which holds tokens with commas between them; or what --jwt-keys, --api-key-file or \
      --tls-client-name let in. `keyvalue-server token NAME` makes a token and its line for a file. SIGTERM and SIGINT end the server when the calls in \
      flight have finished, or at once when they come a second time; SIGQUIT does too.

      keyvalue-server backup --store lmdb:FOLDER TARGET copies the database, while a server may write to it; \
      keyvalue-server check --store lmdb:FOLDER reads all of it.
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
    parsing: .unconditionalSingleValue,
    help: "A bearer token that is accepted. May be repeated. Everybody on this machine can see it.")
  var token: [String] = []

  @Option(
    parsing: .unconditional,
    help: .init("A file with a token, a blank and its bearer's name on each line.", valueName: "path"))
  var tokenFile: String?

  @Option(parsing: .unconditional, help: "Rate limit of each client address, in calls a second.")
  var rate = "\(ServerSettings().rate)"

  @Option(parsing: .unconditional, help: "Burst of each client address: calls beyond its rate, after a pause.")
  var burst = "\(ServerSettings().burst)"

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init(
      "What a call of a method, or of a service's methods, takes from the limit; 1 otherwise. May be repeated.",
      valueName: "method=tokens"))
  var rateCost: [String] = []

  @Option(parsing: .unconditional, help: "Threads that serve connections.")
  var workers = "\(ServerSettings().workers)"

  @Option(
    parsing: .unconditional,
    help: .init("Time for calls in flight to finish when the server shuts down.", valueName: "seconds"))
  var gracePeriod = "\(ServerSettings().gracePeriod)"

  @Option(
    parsing: .unconditional,
    help: .init("How log lines look: \(StandardErrorLog.formats.joined(separator: ", ")).", valueName: "format"))
  var logFormat = "text"

  @Option(
    parsing: .unconditional,
    help: .init(
      "Which log lines are written: \(StandardErrorLog.levels.joined(separator: ", ")).", valueName: "level"))
  var logLevel = "info"

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init("Request metadata that log lines may show. May be repeated.", valueName: "name"))
  var logMetadata: [String] = []

  @Option(
    parsing: .unconditionalSingleValue,
    help: .init(
      """
      Proxies whose x-forwarded-for names the client: an address, a range such as 10.0.0.0/8, or unix. May be repeated.
      """,
      valueName: "range"))
  var trustedProxy: [String] = []

  @Option(
    parsing: .unconditional,
    help: .init("A file with rules of who may call what, as gRFC A43 has them.", valueName: "path"))
  var authorizationPolicy: String?

  @Option(
    name: .customLong("max-receive-message"), parsing: .unconditional,
    help: .init("The largest request message.", valueName: "bytes"))
  var maximumReceiveMessage = "\(ServerSettings().maximumReceiveMessage)"

  @Option(
    name: .customLong("max-send-message"), parsing: .unconditional,
    help: .init("The largest response message.", valueName: "bytes"))
  var maximumSendMessage = "\(ServerSettings().maximumSendMessage)"

  @Option(
    name: .customLong("max-header-list"), parsing: .unconditional,
    help: .init("The largest header list of a request.", valueName: "bytes"))
  var maximumHeaderList = "\(ServerSettings().maximumHeaderList)"

  @Option(
    name: .customLong("max-concurrent-streams"), parsing: .unconditional,
    help: .init("Maximum concurrent streams per connection.", valueName: "count"))
  var maximumConcurrentStreams = "\(ServerSettings().maximumConcurrentStreams)"

  @Option(
    name: .customLong("max-connections"), parsing: .unconditional,
    help: .init("Maximum open connections.", valueName: "count"))
  var maximumConnections = "\(ServerSettings().maximumConnections)"

  @Option(
    name: .customLong("max-connections-per-client"), parsing: .unconditional,
    help: .init(
      "Maximum open connections per client address (an IPv6 client is its /64); 0 for no such limit.",
      valueName: "count"))
  var maximumConnectionsPerClient = "\(ServerSettings().maximumConnectionsPerClient)"

  @Option(
    name: .customLong("max-deadline"), parsing: .unconditional,
    help: .init("Longest deadline of a call, whatever its client asks for; 0 for no limit.", valueName: "seconds"))
  var maximumDeadline = "\(ServerSettings().maximumDeadline)"

  @Option(
    name: .customLong("drain-delay"), parsing: .unconditional,
    help: .init("Time between health going down and GOAWAY, for load balancers to notice.", valueName: "seconds"))
  var drainDelay = "\(ServerSettings().drainDelay)"

  @Option(
    name: .customLong("max-buffered-responses"), parsing: .unconditional,
    help: .init("Maximum buffered response bytes per connection; its further calls wait.", valueName: "bytes"))
  var maximumBufferedResponses = "\(ServerSettings().maximumBufferedResponses)"

  @Option(
    name: .customLong("max-buffered-responses-total"), parsing: .unconditional,
    help: .init(
      "Maximum buffered response bytes of all connections; then responses over 64 KiB are refused.",
      valueName: "bytes"))
  var maximumBufferedResponsesTotal = "\(ServerSettings().maximumBufferedResponsesTotal)"

  @Option(
    name: .customLong("max-buffered-requests"), parsing: .unconditional,
    help: .init("Maximum buffered request bytes per connection.", valueName: "bytes"))
  var maximumBufferedRequests = "\(ServerSettings().maximumBufferedRequests)"

  @Option(
    name: .customLong("max-decoded-requests"), parsing: .unconditional,
    help: .init(
      """
      Memory that one client's requests may take decoded, one of them or several. (default: 64 times \
      --max-receive-message, at least 256 MiB)
      """,
      valueName: "bytes"))
  var maximumDecodedRequests: String?

  @Option(
    name: .customLong("max-decoded-requests-total"), parsing: .unconditional,
    help: .init(
      """
      Memory that the decoded requests of all clients may take; then those over 64 KiB are refused. (default: 4 times \
      --max-decoded-requests)
      """,
      valueName: "bytes"))
  var maximumDecodedRequestsTotal: String?

  @Option(
    name: .customLong("max-calls-in-flight"), parsing: .unconditional,
    help: .init("Maximum calls in flight whose handlers wait for something.", valueName: "count"))
  var maximumCallsInFlight = "\(ServerSettings().maximumCallsInFlight)"

  @Option(
    name: .customLong("keepalive-time"), parsing: .unconditional,
    help: .init("Pings a client after this time without data from it; 0 never.", valueName: "seconds"))
  var keepaliveTime = "\(ServerSettings().keepaliveTime)"

  @Option(
    name: .customLong("keepalive-timeout"), parsing: .unconditional,
    help: .init("Closes a connection whose client does not answer a ping for this long.", valueName: "seconds"))
  var keepaliveTimeout = "\(ServerSettings().keepaliveTimeout)"

  @Option(
    name: .customLong("min-ping-interval"), parsing: .unconditional,
    help: .init(
      "Minimum time between pings of a client; closes its connection at the third that is earlier.",
      valueName: "seconds"))
  var minimumPingInterval = "\(ServerSettings().minimumPingInterval)"

  @Option(
    name: .customLong("max-connection-idle"), parsing: .unconditional,
    help: .init("Sends GOAWAY to a connection without calls for this long; 0 never.", valueName: "seconds"))
  var maximumIdle = "\(ServerSettings().maximumIdle)"

  @Option(
    name: .customLong("max-connection-age"), parsing: .unconditional,
    help: .init(
      "Sends GOAWAY to a connection of this age, give or take a tenth; 0 never.", valueName: "seconds"))
  var maximumAge = "\(ServerSettings().maximumAge)"

  @Option(
    name: .customLong("max-connection-age-grace"), parsing: .unconditional,
    help: .init("Time for the calls of such a connection to finish; 0 for no limit.", valueName: "seconds"))
  var maximumAgeGrace = "\(ServerSettings().maximumAgeGrace)"

  @Option(
    name: .customLong("handshake-timeout"), parsing: .unconditional,
    help: .init(
      "Timeout for the TLS handshake, the HTTP/2 preface and SETTINGS, and for a frame to be complete.",
      valueName: "seconds"))
  var handshakeTimeout = "\(ServerSettings().handshakeTimeout)"

  @Option(
    parsing: .unconditional,
    help: .init("Resets a unary call whose request pauses for this long.", valueName: "seconds"))
  var requestIdleTimeout = "\(ServerSettings().requestIdleTimeout)"

  @Option(
    parsing: .unconditional,
    help: .init("Resets a unary call whose request is not complete after this time.", valueName: "seconds"))
  var requestTimeout = "\(ServerSettings().requestTimeout)"

  @Option(
    parsing: .unconditional,
    help: .init(
      "Closes a connection whose client accepts no data for this long.", valueName: "seconds"
    ))
  var sendTimeout = "\(ServerSettings().sendTimeout)"

  @Option(
    parsing: .unconditional,
    help: .init("Burst of calls that one connection may cancel.", valueName: "count"))
  var resetBurst = "\(ServerSettings().resetBurst)"

  @Option(
    parsing: .unconditional,
    help: .init("Calls a second that one connection may cancel.", valueName: "count"))
  var resetsPerSecond = "\(ServerSettings().resetsPerSecond)"

  @OptionGroup var auth: AuthFlags

  @OptionGroup var tls: TLSFlags

  @OptionGroup var store: StoreFlags

  @Argument(parsing: .allUnrecognized, help: .hidden) var unrecognized: [String] = []

  /// What was given, as far as it can be read. The numbers are not checked yet.
  func settings(_ problems: inout Problems) -> ServerSettings {
    var settings = ServerSettings()
    if !listen.isEmpty { settings.listen = listen }
    for (flag, text) in numbers { settings.set(flag, text, &problems) }
    settings.setLimit(rate: rate, burst: burst, &problems)
    return settings
  }

  private var numbers: [(flag: String, text: String?)] {
    [
      ("--workers", workers),
      ("--grace-period", gracePeriod),
      ("--max-receive-message", maximumReceiveMessage),
      ("--max-send-message", maximumSendMessage),
      ("--max-header-list", maximumHeaderList),
      ("--max-concurrent-streams", maximumConcurrentStreams),
      ("--max-connections", maximumConnections),
      ("--max-connections-per-client", maximumConnectionsPerClient),
      ("--max-deadline", maximumDeadline),
      ("--drain-delay", drainDelay),
      ("--max-buffered-responses", maximumBufferedResponses),
      ("--max-buffered-responses-total", maximumBufferedResponsesTotal),
      ("--max-buffered-requests", maximumBufferedRequests),
      ("--max-decoded-requests", maximumDecodedRequests),
      ("--max-decoded-requests-total", maximumDecodedRequestsTotal),
      ("--max-calls-in-flight", maximumCallsInFlight),
      ("--keepalive-time", keepaliveTime),
      ("--keepalive-timeout", keepaliveTimeout),
      ("--min-ping-interval", minimumPingInterval),
      ("--max-connection-idle", maximumIdle),
      ("--max-connection-age", maximumAge),
      ("--max-connection-age-grace", maximumAgeGrace),
      ("--handshake-timeout", handshakeTimeout),
      ("--request-idle-timeout", requestIdleTimeout),
      ("--request-timeout", requestTimeout),
      ("--send-timeout", sendTimeout),
      ("--reset-burst", resetBurst),
      ("--resets-per-second", resetsPerSecond),
    ]
  }
}
