import Synchronization
import Testing
import WeirPOSIX

@Suite struct RunQueueTests {
  private actor Counter: RunQueueActor {
    nonisolated let queue: RunQueue
    private(set) var steps: [String] = []
    private var waiting: CheckedContinuation<Void, Never>?

    init(_ queue: RunQueue) { self.queue = queue }

    func count() async {
      steps.append("begun")
      await Task.yield()
      steps.append("yielded")
      await withCheckedContinuation { waiting = $0 }
      steps.append("resumed")
    }

    func resume() {
      waiting?.resume()
      waiting = nil
    }
  }

  @Test func `jobs run when the queue is driven, and what they wait for comes back to it`() {
    let woken = Atomic(0)
    let queue = RunQueue { woken.add(1, ordering: .relaxed) }
    let counter = Counter(queue)
    let isIdle = queue.drive {
      Task(executorPreference: queue) { await counter.count() }
      #expect(counter.assumeIsolated { $0.steps } == [])
      return queue.run(rounds: 100) { false }
    }
    #expect(isIdle)
    queue.drive {
      #expect(counter.assumeIsolated { $0.steps } == ["begun", "yielded"])
      counter.assumeIsolated { $0.resume() }
      #expect(queue.run(rounds: 100) { false })
      #expect(counter.assumeIsolated { $0.steps } == ["begun", "yielded", "resumed"])
    }
    #expect(woken.load(ordering: .relaxed) == 0)
  }

  @Test func `who does not drive wakes who does`() {
    let woken = Atomic(0)
    let queue = RunQueue { woken.add(1, ordering: .relaxed) }
    let counter = Counter(queue)
    Task(executorPreference: queue) { await counter.count() }
    #expect(woken.load(ordering: .relaxed) == 1)
    queue.drive {
      #expect(!queue.run(rounds: 0) { false })
      #expect(!queue.run(rounds: 100) { true })
      #expect(queue.run(rounds: 100) { false })
      counter.assumeIsolated { $0.resume() }
      _ = queue.run(rounds: 100) { false }
    }
  }
}
