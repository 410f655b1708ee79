internal import WeirPOSIX
public import WeirServer
public import WeirSettings

/// The settings that every server has, each written down once, and what they make.
public enum ServerSettings {
  /// Where to listen.
  public static let listen = Setting(
    "listen", list: "address", default: "127.0.0.1:50051", key: "server.listen",
    """
    Where to listen: IPV4:PORT, [IPV6]:PORT ([::]:PORT takes IPv4 too, [fe80::1%eth0]:PORT has a zone), unix:PATH, \
    unix:PATH?mode=0660 or unix:@NAME (abstract); sockets that are open already are systemd, systemd:NAME or \
    fd:NUMBER. Host names are not looked up. With ?proxy=RANGE,... behind it, an address is for proxies of these \
    ranges, which send the PROXY protocol.
    """)

  /// All of them in the order of help: the addresses, the numbers, TLS.
  public static let all: [Setting] = [listen] + numbers.map(\.setting) + TLSSettings.all

  private static let numbers: [ServerSetting] = threads + messages + buffers + timers + cancellations

  private static let threads: [ServerSetting] = [
    .count("workers", \.workers, 1...1024, "Threads that serve connections."),
    .time("grace-period", \.gracePeriod, 0...86_400, "Time for calls in flight to finish when the server shuts down."),
    .time(
      "drain-delay", \.drainDelay, 0...86_400,
      "Time between health going down and GOAWAY, for load balancers to notice."),
    .count("max-connections", \.limits.connections, 1...1_000_000, "Maximum open connections."),
    .bound(
      "max-connections-per-client", \.limits.connectionsPerClient, 0...1_000_000,
      "Maximum open connections per client address (an IPv6 client is its /64); 0 for no such limit."),
    .count(
      "max-concurrent-streams", \.limits.concurrentStreams, 1...100_000, "Maximum concurrent streams per connection."),
    .count(
      "max-calls-in-flight", \.limits.callsInFlight, 1...10_000_000,
      "Maximum calls in flight whose handlers wait for something."),
    .timeOrNever(
      "max-deadline", \.maximumDeadline, 0...100_000_000,
      "Longest deadline of a call, whatever its client asks for; 0 for no limit."),
  ]

  private static let messages: [ServerSetting] = [
    .bytes("max-receive-message", \.limits.receiveMessage, 1...1 << 30, "The largest request message."),
    .bytes("max-send-message", \.limits.sendMessage, 1...1 << 30, "The largest response message."),
    .bytes("max-header-list", \.limits.headerList, 1024...1 << 20, "The largest header list of a request."),
  ]

  private static let buffers: [ServerSetting] = [
    .bytes(
      "max-buffered-responses", \.limits.bufferedResponsesPerConnection, 65_536...1 << 30,
      "Maximum buffered response bytes per connection; its further calls wait."),
    .bytes(
      "max-buffered-responses-total", \.limits.bufferedResponsesTotal, 1 << 20...1 << 40,
      "Maximum buffered response bytes of all connections; then responses over 64 KiB are refused."),
    .bytes(
      "max-buffered-requests", \.limits.bufferedRequests, 65_536...1 << 30,
      "Maximum buffered request bytes per connection."),
    .bytes(
      "max-decoded-requests", following: "64 times --max-receive-message, at least 256 MiB", \.limits.decodedRequests,
      65_536...1 << 40, "Memory that one client's requests may take decoded, one of them or several."),
    .bytes(
      "max-decoded-requests-total", following: "4 times --max-decoded-requests", \.limits.decodedRequestsTotal,
      1 << 20...1 << 40,
      "Memory that the decoded requests of all clients may take; then those over 64 KiB are refused."),
  ]

  private static let timers: [ServerSetting] = [
    .timeOrNever(
      "keepalive-time", \.connections.keepaliveTime, 0...1_000_000,
      "Pings a client after this time without data from it; 0 never."),
    .time(
      "keepalive-timeout", \.connections.keepaliveTimeout, 1...86_400,
      "Closes a connection whose client does not answer a ping for this long."),
    .time(
      "min-ping-interval", \.connections.minimumPingInterval, 0...1_000_000,
      "Minimum time between pings of a client; closes its connection at the third that is earlier."),
    .timeOrNever(
      "max-connection-idle", \.connections.maximumIdle, 0...100_000_000,
      "Sends GOAWAY to a connection without calls for this long; 0 never."),
    .timeOrNever(
      "max-connection-age", \.connections.maximumAge, 0...100_000_000,
      "Sends GOAWAY to a connection of this age, give or take a tenth; 0 never."),
    .timeOrNever(
      "max-connection-age-grace", \.connections.maximumAgeGrace, 0...100_000_000,
      "Time for the calls of such a connection to finish; 0 for no limit."),
    .time(
      "handshake-timeout", \.connections.handshakeTimeout, 1...3600,
      "Timeout for the TLS handshake, the HTTP/2 preface and SETTINGS, and for a frame to be complete."),
    .time(
      "request-idle-timeout", \.connections.requestIdleTimeout, 1...86_400,
      "Resets a unary call whose request pauses for this long."),
    .time(
      "request-timeout", \.connections.requestTimeout, 1...86_400,
      "Resets a unary call whose request is not complete after this time."),
    .time(
      "send-timeout", \.connections.sendTimeout, 1...86_400,
      "Closes a connection whose client accepts no data for this long."),
  ]

  private static let cancellations: [ServerSetting] = [
    .count("reset-burst", \.connections.resetBurst, 1...1_000_000, "Burst of calls that one connection may cancel."),
    .count(
      "resets-per-second", \.connections.resetsPerSecond, 1...1_000_000,
      "Calls a second that one connection may cancel."),
  ]

  /// The server's configuration; what cannot be used is a problem, and has its default.
  public static func configuration(_ values: SettingValues, _ problems: inout Problems) -> ServerConfiguration {
    var configuration = ServerConfiguration()
    for number in numbers where values.isGiven(number.setting) {
      if let value = values.integer(number.setting, &problems) { number.set(value, in: &configuration) }
    }
    return configuration
  }

  /// The addresses that can be listened on.
  ///
  /// - Parameter file: where some addresses may have TLS of their own; nil when only flags and defaults count.
  public static func addresses(
    _ values: SettingValues, in file: ConfigurationFile? = nil, _ problems: inout Problems
  ) -> [ListenAddress] {
    let texts = values.texts(listen)
    if texts.isEmpty { problems.add("\(values.place(listen)): there is no address to listen on") }
    let listeners = listeners(values, file)
    let place = listeners == nil ? nil : values.place(listen)
    var addresses: [ListenAddress] = []
    for (index, text) in texts.enumerated() {
      guard let address = problems.attempt(place, { try ListenAddress(text) }) else { continue }
      switch listeners?[index].security ?? .standard {
      case .standard: addresses.append(address)
      case .plaintext: addresses.append(address.plaintext)
      case .own(let tls): addresses.append(address.tls(tls))
      }
    }
    return addresses
  }

  /// What the file says of each address; nil when it does not say the addresses.
  static func listeners(_ values: SettingValues, _ file: ConfigurationFile?) -> [Listener]? {
    guard case .file = values.origin(of: listen), let listeners = file?.listeners,
      listeners.count == values.texts(listen).count
    else { return nil }
    return listeners
  }

  /// Whether clients show certificates, on any address; true as well when what says so cannot be read.
  public static func isVerifyingClients(_ values: SettingValues, _ file: ConfigurationFile?) -> Bool {
    let own = (listeners(values, file) ?? []).contains { listener in
      guard case .own(let tls) = listener.security else { return false }
      return tls.clientCA != nil
    }
    return own || values.text(TLSSettings.clientCA) != nil
      || [TLSSettings.clientCA, listen].contains(where: values.isMissed)
  }
}
