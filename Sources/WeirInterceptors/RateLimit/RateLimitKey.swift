internal import WeirRPC

/// Whom calls are counted for: each key has a bucket of its own.
public struct RateLimitKey: Sendable, Hashable {
  private enum Part: Sendable, Hashable { case client, principal, method, claim(String), metadata(String) }

  private let parts: [Part]

  /// The client's address, IPv6 by /64; behind trusted proxies the client that they name.
  public static let client = RateLimitKey([.client])
  /// Whom auth found; a stranger counts by its address. The limit stands behind auth.
  public static let principal = RateLimitKey([.principal])
  /// The method; all that nobody serves is one.
  public static let method = RateLimitKey([.method])

  private init(_ parts: [Part]) { self.parts = parts }

  /// The value of a claim of the caller's token, such as its tenant: see `Principal.claims`. Callers without it count by
  /// themselves, as with `principal`. The limit stands behind auth.
  ///
  /// - Throws: `ConfigurationError` without a name.
  public static func claim(_ name: String) throws(ConfigurationError) -> RateLimitKey {
    guard !name.isEmpty else { throw ConfigurationError("a claim has a name: claim:tenant") }
    return RateLimitKey([.claim(name)])
  }

  /// The value of request metadata; calls without it are one. A client may send what it likes, and so escape the limit:
  /// only for what somebody checked, or combined with what it cannot choose.
  ///
  /// - Throws: `ConfigurationError` for a name that no request metadata has.
  public static func metadata(_ name: String) throws(ConfigurationError) -> RateLimitKey {
    try MetadataName.check(name, is: .any)
    return RateLimitKey([.metadata(name)])
  }

  /// Each combination counts for itself: `.combined([.principal, .method])`.
  ///
  /// - Throws: `ConfigurationError` for no key at all.
  public static func combined(_ keys: [RateLimitKey]) throws(ConfigurationError) -> RateLimitKey {
    let parts = keys.flatMap(\.parts)
    guard !parts.isEmpty else { throw ConfigurationError("a rate limit needs something to count by") }
    return RateLimitKey(parts)
  }

  /// Whether nothing but the address counts.
  var isClient: Bool { parts == [.client] }

  /// What has to be known of a call.
  var requires: Set<CallProperty> {
    let needsCaller = parts.contains { part in
      switch part {
      case .principal, .claim: true
      case .client, .method, .metadata: false
      }
    }
    return needsCaller ? [.principal] : []
  }

  /// For people: `principal and method`.
  var description: String {
    parts.map { part in
      switch part {
      case .client: "client address"
      case .principal: "principal"
      case .method: "method"
      case .claim(let name): "claim \(name)"
      case .metadata(let name): "value of \(name)"
      }
    }.joined(separator: " and ")
  }

  func key(of call: borrowing Call) -> ClientKey {
    var hasher = Hasher()
    for part in parts {
      switch part {
      case .client: hasher.combine(call.clientKey)
      case .principal: Self.combineCaller(of: call, &hasher)
      case .claim(let name):
        let values = call.principal?.claims[name]
        hasher.combine(values)
        if values == nil { Self.combineCaller(of: call, &hasher) }
      case .method: hasher.combine(call.method.isRegistered ? call.method.path : "")
      case .metadata(let name): hasher.combine(call.metadata.values(of: name))
      }
    }
    return ClientKey(hash: hasher.finalize())
  }

  private static func combineCaller(of call: borrowing Call, _ hasher: inout Hasher) {
    hasher.combine(call.principal != nil)
    if let principal = call.principal { hasher.combine(principal) } else { hasher.combine(call.clientKey) }
  }

  /// The same for people and for other processes; see `LimitRequest.key`.
  func parts(of call: borrowing Call) -> [String] {
    let client = "client=" + call.client.clientText
    let caller = call.principal.map { "principal=" + $0.name } ?? client
    return parts.map { part in
      switch part {
      case .client: client
      case .principal: caller
      case .claim(let name):
        call.principal?.claims[name].map { "claim:\(name)=" + $0.joined(separator: ",") } ?? caller
      case .method: "method=" + (call.method.isRegistered ? call.method.path : "")
      case .metadata(let name):
        name + "="
          + call.metadata.values(of: name).map { String(decoding: $0, as: UTF8.self) }.joined(separator: ",")
      }
    }
  }
}
