import Testing
import WeirRPC
import WeirServer

@Suite struct ChainOrderTests {
  private final class Reader: Interceptor {
    let name = "reader"
    func admit(_ call: inout Call) throws(RPCError) -> Admission { .admitted }
    var placement: ChainPlacement { ChainPlacement(requires: [.principal]) }
    func problems(serving methods: [WeirRPC.Method]) -> [String] { ["\(methods.count) methods"] }
  }

  @Test func `a server refuses to start behind a chain that cannot work, and says all that is wrong`() {
    let error = #expect(throws: ServerError.self) {
      try Server(listen: [.tcp("127.0.0.1", 0)], services: [TestService()], interceptors: [Reader()])
    }
    #expect(
      error?.description == """
        reader needs the principal, which no interceptor sets: put auth before reader
        reader: 6 methods
        """)
  }
}
