import KeyValue
import Testing

/// What every store must do, whatever it is made of: random histories, held against a model that is too simple to be
/// wrong. The seed of a history that fails is in the failure's text.
struct StoreLaws<S: SuspendingStore> {
  /// Makes an empty store that reads this clock.
  let make: (TestClock) async throws -> S
  /// Closes it and opens it again; nil for a store that keeps nothing.
  let restart: ((S, TestClock) async throws -> S)?

  func check(seed: UInt64, steps: Int) async throws {
    let clock = TestClock()
    var store = try await make(clock)
    var model = StoreModel(clock: clock)
    var random = SeededGenerator(seed: seed)
    var follower = Follower(store, model)
    for step in 0..<steps {
      let place = Comment(rawValue: "seed \(seed), step \(step)")
      switch Int.random(in: 0..<100, using: &random) {
      case 0..<40: try await compareWrite(store, &model, [model.randomChange(&random)], place)
      case 40..<55: try await compareWrite(store, &model, model.randomBatch(&random), place)
      case 55..<75: try await compareGet(store, model, StoreModel.randomKey(&random), place)
      case 75..<90: try await compareList(store, model, StoreModel.randomQuery(&random), place)
      case 90..<96: clock.advance(milliseconds: Int64.random(in: 0...400, using: &random))
      case 96..<99: follower.compare(store, model, place)
      default:
        guard let restart else { continue }
        follower.compare(store, model, place)
        store = try await restart(store, clock)
        follower = Follower(store, model)
      }
    }
    follower.compare(store, model, Comment(rawValue: "seed \(seed), the end"))
  }

  /// A write of one change goes through the store's short form.
  private func compareWrite(
    _ store: S, _ model: inout StoreModel, _ changes: [Change], _ place: Comment
  ) async throws {
    let expected = model.expect(changes)
    do throws(StoreError) {
      let written: Written
      if changes.count == 1 {
        let one = try await store.write(changes[0])
        written = Written(revision: one.revision, previous: [one.previous], hasChanged: one.hasChanged)
      } else {
        written = try await store.write(changes)
      }
      #expect(expected.refusal == nil, place)
      #expect(written.previous == expected.previous, place)
      #expect(written.hasChanged == expected.hasChanged, place)
      #expect(written.revision > model.revision || !written.hasChanged, place)
      #expect(written.revision >= model.revision, place)
      model.apply(changes, revision: written.revision)
    } catch {
      #expect(expected.refusal.map(StoreError.refused) == error, place)
    }
  }

  private func compareGet(_ store: S, _ model: StoreModel, _ key: String, _ place: Comment) async throws {
    let entry = try await store.get(key)
    #expect(entry == model.live(key), place)
  }

  private func compareList(_ store: S, _ model: StoreModel, _ query: ListQuery, _ place: Comment) async throws {
    var query = query
    var listed: [KeyedEntry] = []
    while true {
      let page = try await store.list(query)
      #expect(page.entries.count <= query.limit, place)
      listed += page.entries
      guard page.hasMore, let last = page.entries.last else { break }
      query.after = last.key
    }
    query.after = nil
    #expect(listed == model.list(query), place)
  }
}

/// Sees every write of a store.
private struct Follower {
  private let subscription: ChangeLog.Subscription?
  private var state: [[UInt8]: Entry]
  private var revision: Int64

  init(_ store: some FollowedStore, _ model: StoreModel) {
    revision = store.changes.revision
    subscription = try? store.changes.subscribe(prefix: "", from: revision + 1)
    state = model.entries
  }

  /// What the events make of the state at the beginning is the state now; their revisions have no gap.
  mutating func compare(_ store: some FollowedStore, _ model: StoreModel, _ place: Comment) {
    while let subscription {
      guard case .events(let events, let through) = subscription.read() else {
        Issue.record("the history is lost", sourceLocation: #_sourceLocation)
        return
      }
      if events.isEmpty { break }
      for event in events {
        #expect(event.revision == revision || event.revision == revision + 1, place)
        revision = event.revision
        state[Array(event.key.utf8)] = event.value.map {
          Entry(value: $0, revision: event.revision, expires: event.expires)
        }
      }
      #expect(through == revision, place)
    }
    #expect(model.live(of: state) == model.live(of: model.entries), place)
  }
}
