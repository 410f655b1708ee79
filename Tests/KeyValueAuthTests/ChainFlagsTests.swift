import KeyValueApp
import KeyValueAuth
import Testing
import WeirSettings

@testable import WeirConfiguration

/// The flags of the chain, held against the keys that a file's chain has.
@Suite struct ChainFlagsTests {
  private static let flags = ChainSettings.ofEveryFront + ChainSettings.ofServers + AuthSettings.all

  /// `chain.rate_limit.rate` and the like: every key that a file may have.
  private static let keys: Set<String> = Set(
    InterceptorSection.all.flatMap { section in
      ["chain.\(section.name)"] + section.keys.map { "chain.\(section.name).\($0.name)" }
    }
      + Requirements.ways.flatMap { way in way.keys.map { "chain.auth.require.\(way.name).\($0)" } })

  @Test func `every flag of the chain changes a key that there is, each another one`() throws {
    for flag in Self.flags {
      let key = try #require(flag.key, "\(flag.flag) has no key: a file could not say it")
      #expect(Self.keys.contains(key), "\(flag.flag): there is no \(key)")
      #expect(
        (flag.kind == .toggle) == (key.split(separator: ".").count == 2), "\(flag.flag): a toggle is a whole section")
    }
    #expect(Set(Self.flags.map(\.key)).count == Self.flags.count)
  }

  @Test func `every way to be let in can be said by flags, but for what has no flag`() {
    let ways = Self.keys.filter { $0.hasPrefix("chain.auth.require.") }
    #expect(ways.subtracting(Self.flags.compactMap(\.key)) == ["chain.auth.require.jwt.principal_claim"])
  }
}
