import WeirHTTP2
import WeirLoop
import WeirMemory
import WeirRPC
import WeirTLS

/// What TLS adds to a connection: a layer between the socket and the session.
extension Connection {
  /// Decrypts what came, and takes it in.
  func receiveEncrypted(_ bytes: Span<UInt8>, _ worker: isolated Worker) {
    var plaintext = worker.takeBuffer()
    var failure: TLSError?
    let wasComplete = tls?.isHandshakeComplete == true
    do throws(TLSError) {
      try tls?.receive(bytes, into: &plaintext)
    } catch {
      failure = error
    }
    if !wasComplete, tls?.isHandshakeComplete == true { identify() }
    if !plaintext.isEmpty { takeIn(plaintext.span, worker) }
    worker.giveBuffer(plaintext)
    if let failure { end(.tls, worker, detail: failure.description) }
    if tls?.isEndOfInput == true { endOfInput(worker) }
  }

  /// From here on interceptors and handlers can know who the client is.
  private func identify() {
    guard let names = tls?.peerNames else { return }
    context = ConnectionContext(
      peer: context.peer, local: context.local, clock: context.clock,
      identity: PeerIdentity(uriNames: names.uriNames, dnsNames: names.dnsNames, subject: names.subject),
      memory: context.memory, values: context.values)
  }

  /// Says close_notify, the last that is written.
  func sayClosing(_ socket: StreamSocket) {
    guard isEncrypted else { return }
    tls?.shutdown()
    writeEncrypted(socket)
  }

  /// Encrypts the session's output and sends it, with what TLS has to say itself.
  func writeEncrypted(_ socket: StreamSocket) {
    if session.outputCount > 0 {
      session.withOutput { output in
        // A session that has failed is on its way out; what it cannot send is lost with it.
        output.forEach { try? tls?.write($0) }
      }
      session.clearOutput()
    }
    guard let count = tls?.outputCount, count > 0 else { return }
    tls?.withOutput { socket.write($0) }
    tls?.clearOutput()
  }
}
