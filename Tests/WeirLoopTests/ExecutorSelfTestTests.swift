import Testing
import WeirLoop

@Suite(.timeLimit(.minutes(1))) struct ExecutorSelfTestTests {
  @Test func `this compiler and its runtime do what the loop needs`() async {
    await #expect(ExecutorSelfTest.run() == [])
  }
}
