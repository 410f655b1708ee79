import Testing

@testable import WeirServer

@Suite struct ReloadStateTests {
  @Test func `a storm is one reload at a time, and one more for all that came meanwhile`() {
    var state = ReloadState.idle
    let begun = (0..<1000).count { _ in state.ask() }
    #expect(begun == 1)
    let ends = [state.end(), state.end()]
    #expect(ends == [true, false])
    #expect(state == .idle)
    let again = [state.ask(), state.end()]
    #expect(again == [true, false])
  }

  @Test func `what comes during the one more is one more again`() {
    var state = ReloadState.idle
    let answers = [state.ask(), state.ask(), state.end(), state.ask(), state.end(), state.end()]
    #expect(answers == [true, false, true, false, true, false])
  }
}
