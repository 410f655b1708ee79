import Logging
import Testing
import WeirInterceptors
import WeirLog
import WeirRPC
import WeirTestSupport

@Suite struct CallLoggerTests {
  private func context(_ interceptors: [any Interceptor], principal: String?) throws -> CallContext {
    var call = try SampleCall.make()
    call.connection = ConnectionContext(
      peer: call.peer, local: call.connection.local, clock: call.connection.clock,
      values: InterceptorChain(interceptors).sharedValues)
    call.principal = principal.map { Principal(name: $0) }
    return CallContext(call)
  }

  @Test func `a handler's line has the fields of its call, and goes where logging writes`() throws {
    let log = LineCollector()
    let logging = try LoggingInterceptor(logger: log.logger())
    let context = try context([logging], principal: "ann")
    context.logger.info("reading", metadata: ["key": "k1"])
    #expect(
      log.lines == [
        """
        2026-02-28T23:59:59.042Z info reading grpc.method=Get grpc.service=keyvalue.v1.KeyValue key=k1 \
        peer.address=127.0.0.1:4711 principal=ann

        """
      ])
  }

  @Test func `a stranger has no principal`() throws {
    let logging = try LoggingInterceptor(logger: LineCollector().logger())
    let logger = try context([logging], principal: nil).logger
    #expect(logger[metadataKey: "principal"] == nil)
    #expect(logger[metadataKey: "peer.address"] == "127.0.0.1:4711")
  }

  @Test func `the innermost logging of a chain is the one that handlers write to`() throws {
    let (outer, inner) = (LineCollector(), LineCollector())
    let chain = [try LoggingInterceptor(logger: outer.logger()), try LoggingInterceptor(logger: inner.logger())]
    try context(chain, principal: nil).logger.info("here")
    #expect(outer.lines.isEmpty)
    #expect(inner.lines.count == 1)
  }

  @Test func `without logging there is a logger all the same`() throws {
    #expect(try context([], principal: nil).logger.label == "weir")
  }
}
