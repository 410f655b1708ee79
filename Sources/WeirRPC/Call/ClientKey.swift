/// Which client a call or a connection is counted for, in sixteen bytes whatever the address looks like.
///
/// IPv6 counts by /64, because that is what one subscriber gets at least. An IPv4 address that came in IPv6 clothes
/// (`::ffff:0:0/96`, and `64:ff9b::/96` of NAT64) is the IPv4 address. All peers of Unix-domain sockets are one client.
@frozen public struct ClientKey: Sendable, Hashable {
  @frozen @usableFromInline enum Family: UInt8, Sendable { case ipv4, ipv6, unix, named }

  @usableFromInline let family: Family
  @usableFromInline let bits: UInt64

  /// The client behind an address: an IPv6 client is its /64.
  @inlinable public init(_ address: Address) {
    switch address {
    case .ipv4(let bits, _):
      family = .ipv4
      self.bits = UInt64(bits)
    case .ipv6(let high, let low, _, _) where Self.holdsIPv4(high, low):
      family = .ipv4
      bits = low & 0xffff_ffff
    case .ipv6(let high, _, _, _):
      family = .ipv6
      bits = high
    case .unix:
      family = .unix
      bits = 0
    case .named(let name):
      family = .named
      // A name may be a megabyte long. The hash is seeded anew in every process, so nobody can aim at another's.
      var hasher = Hasher()
      hasher.combine(name)
      bits = UInt64(bitPattern: Int64(hasher.finalize()))
    }
  }

  /// Whoever a hash stands for: of several things, or of texts of any length. The hasher must be seeded anew in every
  /// process, so that nobody can aim at another's.
  package init(hash: Int) {
    family = .named
    bits = UInt64(bitPattern: Int64(hash))
  }

  @inlinable public static func == (left: ClientKey, right: ClientKey) -> Bool {
    left.bits == right.bits && left.family.rawValue == right.family.rawValue
  }

  /// One number for the hasher instead of two: families differ in bits that addresses of the other leave alone.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(bits ^ UInt64(family.rawValue) << 61) }

  @usableFromInline static func holdsIPv4(_ high: UInt64, _ low: UInt64) -> Bool {
    (high == 0 && low >> 32 == 0xffff) || (high == 0x0064_ff9b_0000_0000 && low >> 32 == 0)
  }

  /// A number below `count`, a power of two, that spreads clients evenly and that they cannot foresee.
  @inlinable public func shard(of count: Int, seed: UInt64) -> Int {
    var mixed = (bits ^ UInt64(family.rawValue) << 61 ^ seed) &* 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ mixed >> 32) &* 0xd6e8_feb8_6659_fd93
    return Int(truncatingIfNeeded: mixed >> 32) & (count - 1)
  }
}

extension Address {
  /// The client behind the address, as `ClientKey` has it, in a text that is the same in every process: `192.0.2.1`,
  /// `2001:db8::/64`, `unix`, or a name.
  public var clientText: String {
    switch self {
    case .ipv4, .named: host
    case .ipv6(let high, let low, _, _) where ClientKey.holdsIPv4(high, low):
      Address.ipv4(UInt32(truncatingIfNeeded: low), port: 0).host
    case .ipv6(let high, _, _, _): Address.ipv6(high: high, low: 0, port: 0).host + "/64"
    case .unix: "unix"
    }
  }
}
