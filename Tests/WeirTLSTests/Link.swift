import WeirTLS

/// A client's session and a server's, joined in memory.
struct Link: ~Copyable {
  enum End { case client, server }

  var client: TLSSession
  var server: TLSSession
  /// Decrypted bytes that came to each end.
  var clientReceived: [UInt8] = []
  var serverReceived: [UInt8] = []
  /// The first error of each end.
  var clientError: TLSError?
  var serverError: TLSError?
  /// Bytes carried at a time.
  let chunk: Int

  init(_ client: TLSClientContext, _ server: TLSContext, chunk: Int = 65_536) throws(TLSError) {
    let client = try client.makeSession()
    let server = try TLSSession(server)
    self.client = client
    self.server = server
    self.chunk = chunk
  }

  /// Leaves the server's end alone in the world.
  consuming func takeServer() -> TLSSession { server }

  /// Carries bytes both ways until nobody has anything to say.
  mutating func run() {
    while client.outputCount + server.outputCount > 0 {
      let toServer = client.takeOutput()
      deliver(toServer[...], to: .server)
      let toClient = server.takeOutput()
      deliver(toClient[...], to: .client)
    }
  }

  mutating func deliver(_ bytes: ArraySlice<UInt8>, to end: End) {
    var rest = bytes
    while !rest.isEmpty {
      let part = Array(rest.prefix(chunk))
      rest = rest.dropFirst(part.count)
      do throws(TLSError) {
        switch end {
        case .client: try client.receive(part.span, into: &clientReceived)
        case .server: try server.receive(part.span, into: &serverReceived)
        }
      } catch {
        switch end {
        case .client: if clientError == nil { clientError = error }
        case .server: if serverError == nil { serverError = error }
        }
      }
    }
  }
}

extension TLSSession {
  mutating func takeOutput() -> [UInt8] {
    var bytes: [UInt8] = []
    withOutput { output in
      bytes.reserveCapacity(output.count)
      for index in output.indices { bytes.append(output[index]) }
    }
    clearOutput()
    return bytes
  }
}

/// Certificates that the tests share; made once.
struct TestCertificates: Sendable {
  let authority: String
  let server: CertificateAuthority.Pair
  let rsaServer: CertificateAuthority.Pair
  let expiredServer: CertificateAuthority.Pair
  let futureServer: CertificateAuthority.Pair
  let weakServer: CertificateAuthority.Pair
  let client: CertificateAuthority.Pair
  let expiredClient: CertificateAuthority.Pair
  /// Of another authority with the same name.
  let strangeClient: CertificateAuthority.Pair
  /// With names that are there to deceive.
  let oddClient: CertificateAuthority.Pair

  static let shared = TestCertificates()

  private init() {
    typealias Request = CertificateAuthority.Request
    let authority = CertificateAuthority()
    self.authority = authority.certificate
    let name = Request("server", dnsNames: ["localhost"])
    func issue(_ request: Request, _ change: (inout Request) -> Void) -> CertificateAuthority.Pair {
      var request = request
      change(&request)
      return authority.issue(request)
    }
    server = authority.issue(name)
    rsaServer = issue(name) { $0.key = .rsa2048 }
    expiredServer = issue(name) { $0.notAfter = -60 }
    futureServer = issue(name) { $0.notBefore = 600 }
    weakServer = issue(name) { $0.key = .rsa1024 }
    let clientName = Request(
      "client, \u{e9}", uriNames: ["spiffe://example.org/a", "https://example.org/b"], dnsNames: ["c.example.org"])
    client = authority.issue(clientName)
    expiredClient = issue(clientName) { $0.notAfter = -60 }
    strangeClient = CertificateAuthority().issue(clientName)
    oddClient = authority.issue(
      Request(
        "odd", uriNames: ["spiffe://good\0.evil", "", "a\nb"], dnsNames: ["g\u{f6}od", "good.example.org", "a b"]))
  }

  func serverContext(
    _ pair: CertificateAuthority.Pair? = nil, _ clientCertificates: ClientCertificates = .none
  ) throws -> TLSContext {
    let pair = pair ?? server
    return try TLSContext(
      certificateChain: .text(pair.certificate), privateKey: .text(pair.privateKey),
      clientCA: clientCertificates == .none ? nil : .text(authority), clientCertificates: clientCertificates)
  }

  func clientContext(
    _ pair: CertificateAuthority.Pair? = nil, protocols: [String] = ["h2"], version: TLSClientContext.Version = .tls1_3
  ) throws -> TLSClientContext {
    try TLSClientContext(
      roots: .text(authority), serverName: "localhost",
      identity: pair.map { (.text($0.certificate), .text($0.privateKey)) }, protocols: protocols, version: version)
  }
}
