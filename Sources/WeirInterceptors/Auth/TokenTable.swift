internal import WeirRPC

/// Finds out whose token a client shows, in a time that says nothing about the tokens.
///
/// Invariants: a candidate is digested by a function that is seeded anew in every process, so that nobody outside knows
/// what it gives; `find` reads every digest, and neither branches nor indexes by what it reads until the last one is
/// compared. Only a token with the candidate's digest and length is compared byte for byte, and that one whole. The time
/// depends on how many tokens there are and on the candidate's length, which the client knows: a token of 64 KiB makes
/// nobody else's call slower.
struct TokenTable: Sendable {
  static let maximumTokens = 1024

  private var digests: [UInt64] = []
  private var tokens: [BearerToken] = []
  /// Those of which only a SHA-256 digest is known. Looked at last, and without cost where there are none.
  private var hashed: [BearerToken] = []

  init(_ tokens: [BearerToken]) throws(ConfigurationError) {
    guard tokens.count <= Self.maximumTokens else {
      throw ConfigurationError("there are \(tokens.count) tokens, the maximum is \(Self.maximumTokens)")
    }
    var owners: [[UInt8]: Principal] = [:]
    for token in tokens {
      if let owner = owners.updateValue(token.principal, forKey: token.digest) {
        throw ConfigurationError("the tokens of \(owner.name) and \(token.principal.name) are the same")
      }
      if token.isHashed {
        hashed.append(token)
      } else {
        digests.append(Self.digest(token.secret.span))
        self.tokens.append(token)
      }
    }
  }

  /// Whose token `candidate` is; nil when it is nobody's.
  func find(_ candidate: Span<UInt8>) -> Principal? {
    let digest = Self.digest(candidate)
    var found = 0
    for token in digests.indices {
      let difference = digests[token] ^ digest
      // All ones when nothing differs, zero otherwise: the sign bit of `d | -d` is set for every d but zero.
      let equal = ((difference | (0 &- difference)) >> 63) &- 1
      found |= (token + 1) & Int(truncatingIfNeeded: equal)
    }
    // Two tokens of one digest, which no process will meet, would let in nobody.
    guard found > 0, found <= tokens.count else { return findHashed(candidate) }
    let token = tokens[found - 1]
    return token.secret.span.isEqualInConstantTime(to: candidate) ? token.principal : findHashed(candidate)
  }

  /// Compares the candidate's SHA-256 digest with each, whole.
  private func findHashed(_ candidate: Span<UInt8>) -> Principal? {
    guard !hashed.isEmpty, candidate.count <= BearerToken.maximumLength else { return nil }
    let digest = SHA256.digest(of: candidate)
    var found: Principal?
    for token in hashed where token.secret.span.isEqualInConstantTime(to: digest.span) { found = token.principal }
    return found
  }

  private static func digest(_ bytes: Span<UInt8>) -> UInt64 { UInt64(bitPattern: Int64(bytes.seededHash())) }
}
