import Synchronization
import Testing
import WeirRPC
import WeirTesting

@Suite struct InterceptorProbeTests {
  /// Decides after some time, and counts the calls whose end it was told.
  private final class Waiting: Interceptor {
    let name: String
    let ends = Atomic(0)

    init(_ name: String) { self.name = name }

    func admit(_ call: inout Call) -> Admission {
      .pending { [name] call throws(RPCError) in
        await Task.yield()
        call.log(name, "decided")
      }
    }

    func finish(_ call: inout Call, _ outcome: inout Outcome) { ends.add(1, ordering: .relaxed) }
  }

  @Test func `a chain that can be replaced is probed through all of its decisions`() async {
    let (first, second) = (Waiting("first"), Waiting("second"))
    let probed = await InterceptorProbe(ReloadableChain([first, second])).call()
    #expect(probed.hasWaited && probed.outcome.status == .ok)
    #expect(probed.logFields == ["first": "decided", "second": "decided"])
    #expect([first, second].map { $0.ends.load(ordering: .relaxed) } == [1, 1])
  }
}
