/// Tries what `EventLoop` and `LoopActor` take for granted of the compiler and its runtime, as the article
/// <doc:OneCompiler> lists it.
public enum ExecutorSelfTest {
  /// - Returns: a line for each thing that is not as it must be.
  public static func run() async -> [String] {
    guard let loop = try? EventLoop(), (try? loop.start(name: "weir-self-test")) != nil else {
      // What then follows has the same trouble, and says so.
      return []
    }
    return await Probe(loop).run()
  }

  /// On the loop under test.
  private actor Probe: LoopActor {
    nonisolated let loop: EventLoop
    private var seen: [Int] = []
    private var timer: LoopTimer?
    private var findings: [String] = []
    private var tested: CheckedContinuation<Void, Never>?

    init(_ loop: EventLoop) { self.loop = loop }

    func run() async -> [String] {
      // It is tried between two jobs, as a connection's callbacks are.
      await withCheckedContinuation { continuation in
        tested = continuation
        let timer = LoopTimer(on: loop) { [unowned self] in assumeIsolated { $0.tryInCallback() } }
        self.timer = timer
        timer.set(milliseconds: 0)
      }
      timer?.close()
      loop.close()
      return findings
    }

    private func tryInCallback() {
      assumeOnLoop { $0.seen.append(1) }
      let bytes: [UInt8] = [2, 3]
      assumeOnLoop(4, bytes.span) { probe, number, bytes in probe.seen += [number, Int(bytes[0]), Int(bytes[1])] }
      check(seen == [1, 4, 2, 3], "a function with an isolated parameter is not called as one with another parameter")
      seen = []
      Task { self.seen.append(5) }
      loop.startNewestTask()
      check(seen == [5], "a task that was just made is not the newest job of its executor")
      tested?.resume()
    }

    private func check(_ isRight: Bool, _ finding: String) { if !isRight { findings.append(finding) } }
  }
}
