import Testing
import WeirRPC
import WeirTestSupport

@testable import WeirInterceptors

@Suite struct CallMarkTests {
  @Test func `a mark is on the calls that it was put on, and on no other`() throws {
    // More than there are bits in a call.
    let marks = (0..<150).map { _ in CallMark() }
    for chosen in [[], [0], [149], [3, 64, 148], Array(marks.indices)] {
      var call = try SampleCall.make()
      for index in chosen { marks[index].put(on: &call) }
      #expect(marks.indices.filter { marks[$0].isOn(call) } == chosen)
    }
  }

  @Test func `marks that are gone make room for others`() throws {
    for _ in 0..<1000 {
      let mark = CallMark()
      var call = try SampleCall.make()
      #expect(!mark.isOn(call))
      mark.put(on: &call)
      #expect(mark.isOn(call))
    }
  }
}
