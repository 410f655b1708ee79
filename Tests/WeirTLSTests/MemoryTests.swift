import Glibc
import Testing
import WeirTLS

@Suite struct MemoryTests {
  /// In a process of its own, so that nothing else takes memory; not under a sanitizer, whose own memory it would count.
  @Test(.disabled(if: isSanitized)) func `an idle session is small, whatever has passed through it`() async {
    await #expect(processExitsWith: .success) {
      let certificates = TestCertificates.shared
      let context = try certificates.serverContext(nil, .request)
      let client = try certificates.clientContext(certificates.client)
      let count = 300
      // What is allocated once and for all comes first.
      var sessions = [try Held(client, context)]
      sessions.reserveCapacity(count + 1)
      let before = residentBytes()
      for _ in 0..<count { sessions.append(try Held(client, context)) }
      let each = (residentBytes() - before) / count
      // 24,000 with the client's certificate, of which a session without one is spared 10,000; a kept buffer of a record
      // would add 16,384 or twice that.
      precondition(each > 1024 && each < 32_768, "\(each) bytes for an idle session")
      withExtendedLifetime(sessions) {}
    }
  }
}

private let isSanitized = unsafe dlsym(nil, "__asan_init") != nil || dlsym(nil, "__tsan_init") != nil

/// The second number in Linux's `statm`: pages in memory.
private func residentBytes() -> Int {
  let descriptor = unsafe open("/proc/self/statm", O_RDONLY)
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: 200)
  let count = unsafe read(descriptor, &bytes, bytes.count)
  let fields = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self).split(separator: " ")
  return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * Int(getpagesize())
}

/// The server's session of a link that has shaken hands and carried some data; the client's is gone.
private final class Held {
  var server: TLSSession

  init(_ client: TLSClientContext, _ context: TLSContext) throws {
    var link = try Link(client, context)
    link.run()
    precondition(link.server.isHandshakeComplete)
    try link.client.write([UInt8](repeating: 1, count: 40_000).span)
    try link.server.write([UInt8](repeating: 1, count: 40_000).span)
    link.run()
    precondition(link.serverReceived.count == 40_000 && link.clientReceived.count == 40_000)
    server = link.takeServer()
  }
}
