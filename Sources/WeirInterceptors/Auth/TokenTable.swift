internal import WeirMemory
internal import WeirRPC

/// Finds out whose token a client shows, in a time that says nothing about the tokens.
///
/// Invariants: every token takes `wordsPerToken` words of eight bytes in `words`, filled up with zeros; `find` reads
/// all of them whatever the candidate is, and neither branches nor indexes by what it reads until the last one is
/// compared. The time depends on how many tokens there are and how long the longest is, and on the candidate's length,
/// which the client knows.
struct TokenTable: Sendable {
  static let maximumTokens = 1024

  private var words: [UInt64] = []
  private var lengths: [UInt64] = []
  private var principals: [Principal] = []
  private let wordsPerToken: Int

  init(_ tokens: [BearerToken]) throws(ConfigurationError) {
    guard tokens.count <= Self.maximumTokens else {
      throw ConfigurationError("there are \(tokens.count) tokens, the maximum is \(Self.maximumTokens)")
    }
    let longest = tokens.map(\.secret.count).max() ?? 0
    wordsPerToken = (longest + 7) / 8
    var owners: [[UInt8]: Principal] = [:]
    for token in tokens {
      if let owner = owners.updateValue(token.principal, forKey: token.secret) {
        throw ConfigurationError("the tokens of \(owner.name) and \(token.principal.name) are the same")
      }
      let secret = token.secret.span
      for word in 0..<wordsPerToken { words.append(secret.paddedWord(at: word * 8)) }
      lengths.append(UInt64(token.secret.count))
      principals.append(token.principal)
    }
  }

  /// Whose token `candidate` is; nil when it is nobody's.
  func find(_ candidate: Span<UInt8>) -> Principal? {
    // Which of the two says how long the longest token is, and nothing else.
    wordsPerToken <= 8
      ? find(candidate, InlineArray<8, UInt64>(repeating: 0)) : find(candidate, InlineArray<64, UInt64>(repeating: 0))
  }

  @inline(__always) private func find<let capacity: Int>(
    _ candidate: Span<UInt8>, _ empty: InlineArray<capacity, UInt64>
  ) -> Principal? {
    var padded = empty
    // Longer than every token: the length below differs from all of them, so the bytes left out do not matter.
    let count = min(candidate.count, wordsPerToken * 8)
    let candidateBytes = candidate.extracting(first: count)
    for place in 0..<(count &+ 7) &>> 3 { padded[place] = candidateBytes.paddedWord(at: place &<< 3) }
    let length = UInt64(candidate.count)
    var found: UInt64 = 0
    for token in lengths.indices {
      var difference = lengths[token] ^ length
      for word in 0..<wordsPerToken { difference |= words[token * wordsPerToken + word] ^ padded[word] }
      // All ones when nothing differs, zero otherwise: the sign bit of `d | -d` is set for every d but zero.
      let equal = ((difference | (0 &- difference)) >> 63) &- 1
      found |= UInt64(token + 1) & equal
    }
    return found == 0 ? nil : principals[Int(found) - 1]
  }
}
