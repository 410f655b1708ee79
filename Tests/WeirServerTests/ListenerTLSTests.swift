import Glibc
import Logging
import Testing
import WeirLoop
import WeirPOSIX
import WeirRPC
import WeirServer
import WeirTestSupport
import WeirTLS

/// Certificates from memory, for each listener, and changed while the server runs.
@Suite(.timeLimit(.minutes(10))) struct ListenerTLSTests {
  private let authority = CertificateAuthority()

  private func certificate(_ name: String) -> ServerTLS {
    let pair = authority.issue(CertificateAuthority.Request(name, dnsNames: [name]))
    return ServerTLS(
      certificate: .bytes(Array(pair.certificate.utf8)), key: .bytes(Array(pair.privateKey.utf8)))
  }

  /// Whether the server at this address proves to be `name`.
  private func isServed(_ server: Server, _ listener: Int, as name: String) async throws -> Bool {
    let address = try #require(SocketAddress(server.addresses[listener].description))
    let context = try TLSClientContext(roots: .text(authority.certificate), serverName: name)
    let hand = try Hand()
    defer { hand.close() }
    return try await hand.shakes(address, context)
  }

  private func run(
    _ listen: [ListenAddress], tls: ServerTLS?, _ body: (Server) async throws -> Void
  ) async throws {
    let server = try Server(
      listen: listen, services: [TestService()], configuration: ServerConfiguration(workers: 1), tls: tls,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    let running = Task { try await server.run() }
    try await body(server)
    server.shutdownNow()
    try await running.value
  }

  @Test func `each listener has its own certificate, the server's, or none`() async throws {
    let port = ListenAddress.tcp("127.0.0.1", 0)
    let listen = [port, port.tls(certificate("own")), port.plaintext]
    try await run(listen, tls: certificate("shared")) { server in
      try await #expect(isServed(server, 0, as: "shared"))
      try await #expect(!isServed(server, 0, as: "own"))
      try await #expect(isServed(server, 1, as: "own"))
      let client = try await TestClient(server.addresses[2].description)
      try await #expect(client.call(1, RunningServer.now).grpcStatus == 0)
      await client.close()
    }
  }

  @Test func `a Unix-domain socket is plaintext unless it has TLS of its own`() async throws {
    let paths = ["plain", "own"].map { "\(P_tmpdir)/weir-\(getpid())-tls-\($0).sock" }
    let listen: [ListenAddress] = [.unix(paths[0]), .unix(paths[1]).tls(certificate("own"))]
    try await run(listen, tls: certificate("shared")) { server in
      let client = try await TestClient(server.addresses[0].description)
      try await #expect(client.call(1, RunningServer.now).grpcStatus == 0)
      await client.close()
      try await #expect(isServed(server, 1, as: "own"))
    }
  }

  @Test func `a reload puts another certificate in the place of the server's`() async throws {
    let port = ListenAddress.tcp("127.0.0.1", 0)
    try await run([port, port.tls(certificate("own"))], tls: certificate("old")) { server in
      try await server.reload(certificate("new"))
      try await #expect(isServed(server, 0, as: "new"))
      try await #expect(isServed(server, 1, as: "own"))
      try await server.reload()
      try await #expect(isServed(server, 0, as: "new"))
    }
  }

  @Test func `what cannot be used changes nothing`() async throws {
    try await run([.tcp("127.0.0.1", 0)], tls: certificate("old")) { server in
      let broken = ServerTLS(certificate: .bytes([1]), key: .bytes([2]))
      let error = await #expect(throws: ServerError.self) { try await server.reload(broken) }
      #expect(error?.description.hasPrefix("certificate: ") == true)
      try await server.reload()
      try await #expect(isServed(server, 0, as: "old"))
    }
  }

  @Test func `a server without certificates has none to read again`() async throws {
    try await run([.tcp("127.0.0.1", 0)], tls: nil) { server in
      await #expect(throws: ServerError.self) { try await server.reload() }
      await #expect(throws: ServerError.self) { try await server.reload(certificate("new")) }
    }
    try await run([.tcp("127.0.0.1", 0).tls(certificate("own"))], tls: nil) { server in
      await #expect(throws: ServerError.self) { try await server.reload(certificate("new")) }
      try await server.reload()
    }
  }

  @Test func `a key is never shown`() {
    let tls = ServerTLS(certificate: .file("a.pem"), key: .bytes(Array("secret".utf8)))
    #expect("\(tls.key) \(String(reflecting: tls.key))" == "PEM PEM")
    #expect("\(tls.certificate)" == "a.pem")
  }
}

/// A client that goes no further than the handshake. It has a thread of its own, so that its waiting keeps nobody else
/// waiting.
private actor Hand: LoopActor {
  nonisolated let loop: EventLoop

  init() throws {
    loop = try EventLoop()
    try loop.start(name: "test-handshake")
  }

  nonisolated func close() { Task { await end() } }

  private func end() { loop.close() }

  func shakes(_ address: SocketAddress, _ context: TLSClientContext) throws -> Bool {
    let socket = try ClientSocket(connectingTo: address)
    defer { _ = Glibc.close(socket.descriptor) }
    let peer = FileDescriptor(number: socket.descriptor)
    var session = try context.makeSession()
    while !session.isHandshakeComplete {
      var output: [UInt8] = []
      session.withOutput { bytes in for index in bytes.indices { output.append(bytes[index]) } }
      session.clearOutput()
      do throws(POSIXError) { try peer.write(output.span, patience: .seconds(10)) } catch { return false }
      var input = [UInt8](repeating: 0, count: 65_536)
      guard let count = try peer.read(into: &input), count > 0 else { return false }
      input.removeLast(input.count - count)
      var plaintext: [UInt8] = []
      do { try session.receive(input.span, into: &plaintext) } catch { return false }
    }
    return true
  }
}
