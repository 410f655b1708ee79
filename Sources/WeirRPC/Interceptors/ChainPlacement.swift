/// Something about a call that one interceptor sets and others read.
public struct CallProperty: Sendable, Hashable {
  /// As it stands in messages: `the principal`.
  public let name: String
  /// The interceptor that usually sets it, for the remedy in messages: `auth`.
  public let usualSource: String

  /// `Call.principal`: who calls.
  public static let principal = CallProperty("the principal", usualSource: "auth")
  /// `Call.client`: the client's address behind trusted proxies.
  public static let clientAddress = CallProperty("the client's address", usualSource: "client_address")

  /// A property that interceptors of your own agree on.
  ///
  /// - Parameters:
  ///   - name: with its article, as messages name it: `the tenant`.
  ///   - usualSource: the name of an interceptor that sets it.
  public init(_ name: String, usualSource: String) {
    self.name = name
    self.usualSource = usualSource
  }
}

/// What an interceptor needs of its place in a chain, and what it does for those further in.
///
/// A server checks it before it starts, see `InterceptorChain.problems(serving:)`.
///
/// ```swift
/// var placement: ChainPlacement { ChainPlacement(requires: [.principal], refusesCalls: true) }
/// ```
public struct ChainPlacement: Sendable, Hashable {
  /// What it sets on the calls that it admits.
  public var provides: Set<CallProperty>
  /// What an interceptor outside of it must set.
  public var requires: Set<CallProperty>
  /// What it reads when it is set: an interceptor that sets it must stand outside.
  public var reads: Set<CallProperty>
  /// What no interceptor outside of it may set: it acts before that is known.
  public var precedes: Set<CallProperty>
  /// Whether it records how calls end, so that it must stand outside of those that refuse calls.
  public var recordsCalls: Bool
  /// Whether it refuses calls.
  public var refusesCalls: Bool

  /// - Parameters:
  ///   - provides: what it sets on the calls that it admits.
  ///   - requires: what an interceptor outside of it must set.
  ///   - reads: what it reads when it is set.
  ///   - precedes: what no interceptor outside of it may set.
  ///   - recordsCalls: whether it records how calls end, refused ones too.
  ///   - refusesCalls: whether it refuses calls.
  public init(
    provides: Set<CallProperty> = [], requires: Set<CallProperty> = [], reads: Set<CallProperty> = [],
    precedes: Set<CallProperty> = [], recordsCalls: Bool = false, refusesCalls: Bool = false
  ) {
    self.provides = provides
    self.requires = requires
    self.reads = reads
    self.precedes = precedes
    self.recordsCalls = recordsCalls
    self.refusesCalls = refusesCalls
  }
}
