import WeirInterceptors
import Testing
import WeirRPC

@testable import WeirJWT

@Suite struct TokenCacheTests {
  private static let now = Instant(nanoseconds: 0)

  private static func identity(_ name: String, until seconds: Int64 = 100) -> CallerIdentity {
    CallerIdentity(Principal(name: name), validUntil: Instant(nanoseconds: seconds * 1_000_000_000))
  }

  private static func name(_ cache: TokenCache, _ token: String, revision: Int = 0, at seconds: Int64 = 0) -> String? {
    cache.find(Array(token.utf8).span, revision: revision, now: Instant(nanoseconds: seconds * 1_000_000_000))?
      .principal.name
  }

  private static func insert(
    _ cache: TokenCache, _ token: String, _ identity: CallerIdentity, revision: Int = 0
  ) { cache.insert(Array(token.utf8).span, identity, revision: revision, now: now) }

  @Test func `finds what was put in, by all of its bytes`() {
    let cache = TokenCache(capacity: 64)
    Self.insert(cache, "token", Self.identity("a"))
    #expect(Self.name(cache, "token") == "a")
    for other in ["", "toke", "token0", "tokem", "Token"] { #expect(Self.name(cache, other) == nil) }
  }

  @Test func `what has ended is not found, nor what other keys have verified`() {
    let cache = TokenCache(capacity: 64)
    Self.insert(cache, "token", Self.identity("a", until: 5))
    #expect(Self.name(cache, "token", at: 4) == "a")
    #expect(Self.name(cache, "token", at: 5) == nil)
    #expect(Self.name(cache, "token", revision: 1, at: 4) == nil)
    Self.insert(cache, "token", Self.identity("b", until: 5), revision: 1)
    #expect(Self.name(cache, "token", revision: 1, at: 4) == "b")
    #expect(Self.name(cache, "token", at: 4) == nil)
  }

  @Test func `what ends now is not kept`() {
    let cache = TokenCache(capacity: 64)
    Self.insert(cache, "token", Self.identity("a", until: 0))
    #expect(Self.name(cache, "token", at: -1) == nil)
  }

  @Test func `never holds more than it may, and those that end last stay`() {
    let cache = TokenCache(capacity: 4)
    for index in 1...1000 { Self.insert(cache, "token-\(index)", Self.identity("p\(index)", until: Int64(index))) }
    let found = (1...1000).filter { Self.name(cache, "token-\($0)") != nil }
    #expect(found == [997, 998, 999, 1000])
  }

  @Test(arguments: [0, -1, Int.min]) func `without capacity nothing is kept`(_ capacity: Int) {
    let cache = TokenCache(capacity: capacity)
    Self.insert(cache, "token", Self.identity("a"))
    #expect(Self.name(cache, "token") == nil)
  }

  @Test func `many tokens from many threads are each their own`() async {
    let cache = TokenCache(capacity: 4096)
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<8 {
        group.addTask { @concurrent in
          for index in 0..<2000 {
            let token = "token-\(index % 100)-\(worker % 2)"
            let name = Self.name(cache, token)
            #expect(name == nil || name == token)
            if name == nil { Self.insert(cache, token, Self.identity(token)) }
          }
        }
      }
    }
  }
}
