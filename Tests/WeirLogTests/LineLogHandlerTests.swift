import Logging
import Synchronization
import Testing
import WeirLog
import WeirTestSupport

@Suite struct LineLogHandlerTests {
  @Test func `levels and fields of one logger are its own`() {
    let log = LineCollector()
    let first = log.logger()
    var second = first
    second.logLevel = .error
    second[metadataKey: "worker"] = "2"
    first.info("one")
    second.info("never")
    second.error("two", metadata: ["a": "b"])
    second.error("three", metadata: ["worker": "3"])
    #expect(
      log.lines == [
        "2026-02-28T23:59:59.042Z info one\n", "2026-02-28T23:59:59.042Z error two a=b worker=2\n",
        "2026-02-28T23:59:59.042Z error three worker=3\n",
      ])
  }

  @Test func `an error and a task's fields are on the line`() {
    struct Full: Error {}
    let log = LineCollector()
    let logger = Logger(label: "test") { _ in
      var handler = log.handler()
      handler.metadataProvider = Logger.MetadataProvider { ["trace": "t1"] }
      return handler
    }
    logger.warning("disk", error: Full())
    #expect(log.lines == ["2026-02-28T23:59:59.042Z warning disk error=Full() trace=t1\n"])
  }

  @Test func `lines that are lost are counted, whatever threads they come from`() async {
    let written = Atomic<Int>(0)
    let writer = LineWriter { _ in written.add(1, ordering: .relaxed).newValue % 10 != 0 }
    await withTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { @concurrent in
          for _ in 0..<100 { writer.write([10].span) }
        }
      }
    }
    #expect(written.load(ordering: .relaxed) == 800)
    #expect(writer.lostLines == 80)
  }
}
