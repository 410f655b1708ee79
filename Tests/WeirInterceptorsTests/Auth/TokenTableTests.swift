import Testing
import WeirRPC

@testable import WeirInterceptors

@Suite struct TokenTableTests {
  private static let alphabet = Array("ab".utf8)

  @Test func `finds exactly the tokens it holds`() throws {
    // Few letters and every length around the edges of words, so that tokens begin alike and contain each other.
    var generator = SplitMix(state: 7)
    for longest in [1, 7, 8, 9, 16, 17, 64, 512, 4096] {
      var owners: [[UInt8]: String] = [:]
      for index in 0..<20 {
        let length = Int.random(in: 1...longest, using: &generator)
        let secret = (0..<length).map { _ in Self.alphabet.randomElement(using: &generator) ?? 0 }
        owners[secret] = "p\(index)"
      }
      let table = try TokenTable(
        owners.map { try BearerToken(String(decoding: $0.key, as: UTF8.self), principal: $0.value) })
      for (secret, owner) in owners {
        #expect(self.owner(of: secret, in: table) == owner)
        for changed in [secret + [0], secret + Self.alphabet, Array(secret.dropLast()), flip(secret, &generator)] {
          #expect(self.owner(of: changed, in: table) == owners[changed])
        }
      }
    }
  }

  private func owner(of candidate: [UInt8], in table: TokenTable) -> String? { table.find(candidate.span)?.name }

  private func flip(_ secret: [UInt8], _ generator: inout SplitMix) -> [UInt8] {
    var changed = secret
    let index = Int.random(in: 0..<secret.count, using: &generator)
    changed[index] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    return changed
  }

  @Test func `zeros at the end are not the padding`() throws {
    let table = try TokenTable([BearerToken("abc", principal: "p"), BearerToken("abcdefghi", principal: "q")])
    for zeros in 1...20 {
      #expect(owner(of: Array("abc".utf8) + [UInt8](repeating: 0, count: zeros), in: table) == nil)
      #expect(owner(of: Array("abcdefghi".utf8) + [UInt8](repeating: 0, count: zeros), in: table) == nil)
    }
    #expect(owner(of: [], in: table) == nil)
  }

  @Test func `the same token for two principals is refused, without naming it`() throws {
    let tokens = [try BearerToken("s3cret", principal: "ann"), try BearerToken("s3cret", principal: "bob")]
    let error = #expect(throws: ConfigurationError.self) { try TokenTable(tokens) }
    #expect(error?.description == "the tokens of ann and bob are the same")
  }

  @Test func `there is a maximum of tokens`() throws {
    let tokens = try (0...1024).map { try BearerToken("t\($0)", principal: "p") }
    #expect(try owner(of: Array("t1023".utf8), in: TokenTable(Array(tokens.dropLast()))) == "p")
    let error = #expect(throws: ConfigurationError.self) { try TokenTable(tokens) }
    #expect(error?.description == "there are 1025 tokens, the maximum is 1024")
  }

  @Test func `a token is in no description of it`() throws {
    let token = try BearerToken("s3cret", principal: "ann")
    var dumped = ""
    dump(token, to: &dumped)
    for text in ["\(token)", String(reflecting: token), dumped, String(reflecting: [token])] {
      #expect(!text.contains("s3cret") && !text.contains("115"))
      #expect(text.contains("ann"))
    }
  }

  @Test(arguments: ["", "a b", "a,b", "=", "==", "a=b", "tökén", "a\n", "a\0", "a\"", "<token>"])
  func `what is no b64token is refused, without repeating it`(_ secret: String) {
    let error = #expect(throws: ConfigurationError.self) { try BearerToken(secret, principal: "p") }
    #expect(error?.description == "a token has letters, digits and -._~+/ only, and may end in =")
  }

  @Test func `a token may be as long as a field value has room for`() throws {
    let longest = String(repeating: "x", count: 65_536 - 7)
    let table = try TokenTable([BearerToken("y", principal: "q"), BearerToken(longest, principal: "p")])
    #expect(owner(of: Array(longest.utf8), in: table) == "p")
    for changed in [longest + "x", String(longest.dropLast()), longest.dropLast() + "y", "y" + longest.dropFirst()] {
      #expect(owner(of: Array(changed.utf8), in: table) == nil)
    }
    #expect(throws: ConfigurationError.self) { try BearerToken(longest + "x", principal: "p") }
  }

  @Test(arguments: ["", "a\nb", "\u{1b}"]) func `a principal must be printable`(_ name: String) {
    #expect(throws: ConfigurationError.self) { try BearerToken("t", principal: name) }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ state >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

@Suite struct HashedTokenTests {
  private static func hashed(_ secret: String, _ name: String) throws -> BearerToken {
    let text = try BearerToken(secret, principal: name).hash
    return try BearerToken(hashed: text, principal: name)
  }

  private static func find(_ table: TokenTable, _ candidate: String) -> String? {
    table.find(Array(candidate.utf8).span)?.name
  }

  @Test func `a token is found by its digest, beside others that are not hashed`() throws {
    let table = try TokenTable([
      BearerToken("plain", principal: "p"), Self.hashed("secret", "s"), Self.hashed("other", "o"),
    ])
    #expect(Self.find(table, "plain") == "p")
    #expect(Self.find(table, "secret") == "s")
    #expect(Self.find(table, "other") == "o")
    for candidate in ["", "secre", "secret1", "Secret"] { #expect(Self.find(table, candidate) == nil) }
  }

  @Test func `the digest is no token`() throws {
    let token = try Self.hashed("secret", "s")
    let table = try TokenTable([token])
    #expect(Self.find(table, token.hash) == nil)
    #expect(Self.find(table, String(token.hash.dropFirst(7))) == nil)
    #expect(table.find(token.secret.span) == nil)
  }

  @Test func `the same token in both forms is refused`() throws {
    let error = #expect(throws: ConfigurationError.self) {
      try TokenTable([BearerToken("secret", principal: "a"), Self.hashed("secret", "b")])
    }
    #expect(error?.description == "the tokens of a and b are the same")
  }

  @Test func `the text of a digest is that of FIPS 180-4 in base64url`() throws {
    #expect(try BearerToken("abc", principal: "x").hash == "sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0")
  }

  @Test(arguments: [
    "", "sha256:", "sha256:abc", "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0",
    "SHA256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0", "sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0=",
    "sha256:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0", "sha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa1",
  ])
  func `what is no digest is refused`(_ text: String) {
    #expect(throws: ConfigurationError.self) { try BearerToken(hashed: text, principal: "x") }
  }

  @Test func `a file has tokens of both forms`() throws {
    let text = "plain a\nsha256:ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0 b c\nsha256:short d\n"
    let (tokens, problems) = TokenFile.read(Array(text.utf8))
    #expect(tokens.map(\.principal.name) == ["a", "b c"])
    #expect(tokens.map(\.isHashed) == [false, true])
    #expect(problems == ["line 3: a hashed token is sha256: and 43 characters of base64url"])
  }
}
