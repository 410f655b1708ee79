import KeyValueApp
import Testing
import WeirInterceptors
import WeirSettings

@Suite struct ChainSettingsTests {
  private func limit(_ rate: String?, _ burst: String?) -> (RateLimit?, reasons: [String]) {
    var values = SettingValues()
    if let rate { values.give(rate, for: ChainSettings.rate, from: .flag) }
    if let burst { values.give(burst, for: ChainSettings.burst, from: .flag) }
    var problems = Problems()
    return (ChainSettings.limit(values, &problems), problems.reasons)
  }

  @Test func `the limit is the product's default, or what was given`() {
    let (standard, reasons) = limit(nil, nil)
    #expect(standard?.perSecond == KeyValueApp.Configuration.defaultRate && reasons == [])
    #expect(standard?.burst == KeyValueApp.Configuration.defaultBurst)
    let (given, none) = limit("0.5", "7")
    #expect(given?.perSecond == 0.5 && given?.burst == 7 && none == [])
  }

  @Test(arguments: [
    ("0", "0.0"), ("-1", "-1.0"), ("nan", "nan"), ("inf", "inf"),
  ])
  func `a rate that is none is refused`(_ text: String, _ shown: String) {
    let (limit, reasons) = limit(text, nil)
    #expect(limit == nil)
    #expect(reasons == ["--rate: a rate is from 0.001 to 1000000000 calls a second, not \(shown)"])
  }

  @Test func `both are named when both are wrong`() {
    let (limit, reasons) = limit("fast", "-1")
    #expect(limit == nil)
    #expect(
      reasons == [
        "--rate: \"fast\" is not a number of calls a second", "--burst: -1 is not from 1 to 1000000000",
      ])
  }
}
