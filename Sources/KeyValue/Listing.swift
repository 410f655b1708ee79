internal import WeirRPC

/// The stream of a `List`: pages of the store, each a message.
enum Listing {
  private static let pageEntries = 256

  static func run(
    _ request: Keyvalue_V1_ListRequest, _ store: some SuspendingReads,
    _ responses: ResponseWriter<Keyvalue_V1_ListResponse>
  ) async throws {
    guard request.limit >= 0 else { throw RPCError.invalid("limit", "is negative") }
    var query = ListQuery(
      prefix: request.prefix, from: request.from, until: request.until.isEmpty ? nil : request.until)
    if !request.pageToken.isEmpty {
      guard let last = PageToken.lastKey(request.pageToken, query) else {
        throw RPCError.invalid("page_token", "is not one of a list with this prefix, from and until")
      }
      query.after = last
    }
    var rest = request.limit == 0 ? Int.max : Int(request.limit)
    while true {
      query.limit = min(rest, pageEntries)
      let page = try await store.list(query)
      rest -= page.entries.count
      var response = Keyvalue_V1_ListResponse(
        entries: page.entries.map { Keyvalue_V1_Entry($0.key, $0.entry) }, revision: page.revision)
      let isLast = !page.hasMore || rest == 0
      if page.hasMore, rest == 0, let last = page.entries.last?.key {
        response.nextPageToken = PageToken.make(last, query)
      }
      try await responses.send(response)
      if isLast { return }
      query.after = page.entries.last?.key
    }
  }
}

/// Where the next page of a list begins. It belongs to the list that it came with.
enum PageToken {
  static func make(_ last: String, _ query: ListQuery) -> String {
    var output: [UInt8] = []
    Base64.encode((sum(query) + Array(last.utf8)).span, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  static func lastKey(_ token: String, _ query: ListQuery) -> String? {
    guard let bytes = Base64.decode(token.utf8.span, .json), bytes.starts(with: sum(query)) else { return nil }
    return String(validating: bytes.dropFirst(8), as: UTF8.self)
  }

  /// FNV-1a over what was asked.
  private static func sum(_ query: ListQuery) -> [UInt8] {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [query.prefix, query.from, query.until ?? ""] {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      // No byte of UTF-8.
      hash = (hash ^ 0xff) &* 0x100_0000_01b3
    }
    return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * UInt64($0))) }
  }
}
