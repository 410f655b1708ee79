import Logging
import Testing
import WeirSettings

@testable import WeirConfiguration

/// Files with mistakes, and the whole text that their author gets.
@Suite struct WrongFilesTests {
  private struct Reader {
    var values = SettingValues()
    var problems = Problems()

    mutating func read(_ text: String) {
      let surroundings = ChainSurroundings(logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }) { .zero }
      let file = ConfigurationFile.parse(
        Array(text.utf8), "w.yaml", ServerSettings.all, into: &values, environment: { $0 == "SET" ? "value" : nil },
        &problems)
      _ = ServerSettings.configuration(values, &problems)
      _ = ServerSettings.addresses(values, &problems)
      guard let file else { return }
      _ = ConfiguredChain.prepare(
        file, surroundings, isVerifyingClients: ServerSettings.isVerifyingClients(values, file),
        environment: { _ in nil }, &problems)
    }
  }

  private func problems(_ text: String) -> String {
    var reader = Reader()
    reader.read(text)
    return reader.problems.description
  }

  @Test func `a key that nobody knows is named with the nearest one`() {
    let text = """
      server:
        wrkers: 4
        max_conections: 10
      chian: []
      """
    let description = problems(text)
    #expect(
      description.hasPrefix(
        "w.yaml:4:1: the file has no key \"chian\": did you mean chain? its keys are chain, server, tls\n"))
    #expect(
      description.contains("w.yaml:2:3: server has no key \"wrkers\": did you mean workers? its keys are drain_delay, ")
    )
    #expect(
      description.contains(
        "w.yaml:3:3: server has no key \"max_conections\": did you mean max_connections? its keys are "))
    #expect(description.split(separator: "\n").count == 3)
  }

  @Test func `values of the wrong type, unit and range are named together`() {
    let text = """
      server:
        workers: many
        grace_period: 10
        max_receive_message: 4MB
        max_connections: [1]
        listen: 127.0.0.1:1
        keepalive_time: 99999999s
      """
    #expect(
      problems(text) == """
        w.yaml:6:11: server.listen is a text, a list was expected: [...]
        w.yaml:5:20: server.max_connections is a list, a text was expected
        w.yaml:2:12: server.workers: "many" is not a whole number from 1 to 1024
        w.yaml:3:17: server.grace_period: "10" is not a time with its unit, such as 10s or 5m, from 0s to 86400s
        w.yaml:4:24: server.max_receive_message: "4MB" is not a whole number from 1 to 1073741824
        w.yaml:7:19: server.keepalive_time: 99999999s is not from 0 to 1000000
        """)
  }

  @Test func `a key that is there twice is named with its first place`() {
    #expect(
      problems("server:\n  workers: 1\n  workers: 2\n")
        == "w.yaml:3:3: the key \"workers\" is here a second time, the first is at 2:3")
  }

  @Test func `what is no YAML is named at its place`() {
    #expect(problems("server: {workers: 1\n") == "w.yaml:2:1: did not find expected ',' or '}'")
    #expect(problems("a: &x 1\nb: *x\n") == "w.yaml:1:4: anchors are not taken: remove &x")
  }

  @Test func `variables that are not set are named, and so is a lonely dollar`() {
    let text = """
      server:
        workers: ${UNSET}
        listen: ["$SET", "127.0.0.1:1"]
      """
    #expect(
      problems(text) == """
        w.yaml:2:12: the environment has no variable "UNSET"
        w.yaml:3:12: a $ begins ${NAME}, which stands for a variable; a dollar itself is $$
        """)
  }

  @Test(arguments: [
    "chain: [auth: {require: {tokens: {list: [{token: X, principal: ci}]}}}]",
    "chain: [auth: {require: {tokens: {list: [{token: one, principal: X}]}}}]",
    "chain: [auth: {require: {tokens: {file: X}}}]",
    "chain: [auth: {require: {tokens: X}}]", "chain: [auth: {require: X}]", "chain: [auth: X]", "chain: [X]",
    "chain: X",
    "chain: [auth: {require: {jwt: {issuer: i, audiences: [X], keys: KEYS}}}]",
    "chain: [auth: {require: {jwt: {issuer: X, audiences: X, keys: X}}}]",
    "chain: [auth: {require: {any: [{api_keys: {file: X, header: X}}]}}]",
    "chain: [auth: {require: nothing, public: [X]}]",
    "chain: [auth: {require: nothing, rules: [{methods: [X], require: X}]}]",
    "chain: [rate_limit: {rate: X, burst: 1}]", "chain: [rate_limit: {rate: 1, burst: X}]",
    "chain: [rate_limit: {rate: 1, burst: 1, by: [X], costs: [{methods: [X], cost: X}], clients: X}]",
    "chain: [rate_limit: {rate: 1, burst: 1, messages: {rate: 1, burst: 1, excess: X}}]",
    "chain: [{rate_limit: {rate: 1, burst: 1}, enforce: X}]",
    "chain: [auth_guard: {rate: X, burst: X}]", "chain: [timeout: {default: X, maximum: 1s, methods: [X]}]",
    "chain: [fault: {faults: [{delay: {duration: X}, abort: {code: X}, headers: [{name: X, values: [X]}]}]}]",
    "chain: [fault: {faults: [X]}]", "chain: [adaptive_limit: {minimum: X, maximum: 2}]",
    "chain: [concurrency_limit: {maximum: X}]", "chain: [authorization: {policy: X}]",
    "chain: [client_address: {trusted_proxies: [X], header: X}]", "chain: [request_id: {header: X, takes_clients: X}]",
    "chain: [logging: {metadata: [X]}]", "chain: [decision_trace: {lines: X}]", "chain: [retry_budget: {share: X}]",
    "server: {workers: X, grace_period: X, listen: [X]}", "server: {listen: [{address: X, tls: {cert: X, key: X}}]}",
    "server: {listen: [{address: \"127.0.0.1:1\", tls: {cert: /etc/passwd, key: X, client_certs: X}}]}",
    "server: {listen: X}", "server: X", "tls: {cert: /etc/passwd, key: X}", "tls: X",
    "tls: {cert: /etc/passwd, key: /etc/passwd, client_ca: X}\nchain: [auth: {require: {certificates: {names: [X]}}}]",
    "tls: {cert: /etc/passwd, key: /etc/passwd, client_ca: X, client_certs: require}",
    "tls: X\nchain: [auth: {require: {certificates: {names: [a]}}}]",
    "server: X\nchain: [auth: {require: {certificates: {names: [a]}}}]",
    "server: {listen: X}\nchain: [auth: {require: {certificates: {names: [a]}}}]",
    "server: {listen: [{address: \"127.0.0.1:1\", tls: X}]}\nchain: [auth: {require: {certificates: {names: [a]}}}]",
    "server: {listen: [{address: \"127.0.0.1:1\", tls: {cert: /etc/passwd, key: /etc/passwd, client_ca: X}}]}\nchain: [auth: {require: {certificates: {names: [a]}}}]",
  ])
  func `what a variable that is not set would have said is wrong in no other way`(_ template: String) {
    let tests = "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
    let text = template.replacing("X", with: "\"${UNSET}\"").replacing(
      "KEYS", with: tests + "/Scripts/harness/auth.jwks.json")
    let lines = problems(text).split(separator: "\n")
    let count = template.split(separator: "X", omittingEmptySubsequences: false).count - 1
    #expect(lines.count == count, "\(lines)")
    for line in lines { #expect(line.hasSuffix(": the environment has no variable \"UNSET\"")) }
  }

  @Test(arguments: [
    "chain: X", "server: X", "tls: X", "server:\n  workers: X", "chain:\n  - X",
    "chain:\n  - rate_limit:\n      rate: X\n      burst: 1", "chain:\n  - auth:\n      require: X",
    "chain:\n  - auth:\n      require:\n        tokens:\n          list:\n            - token: X\n              principal: ci",
  ])
  func `nor without quotes, where an empty value would be none`(_ template: String) {
    let reasons = problems(template.replacing("X", with: "${UNSET}")).split(separator: "\n")
    #expect(reasons.count == 1 && reasons[0].hasSuffix(": the environment has no variable \"UNSET\""), "\(reasons)")
  }

  @Test func `a value of the wrong kind does not make others wrong`() {
    let text = """
      tls: {cert: [a], key: /etc/passwd}
      chain:
        - adaptive_limit: {minimum: many, maximum: 2}
      """
    #expect(
      problems(text) == """
        w.yaml:1:13: tls.cert is a list, a text was expected
        w.yaml:3:31: chain.adaptive_limit.minimum: "many" is not a whole number from 1 to 1000000
        """)
  }

  @Test(arguments: [
    ("tls: [a]", "1:6: tls is a list, a mapping was expected: cert, client_ca, client_certs, key"),
    (
      "server: {listen: [{address: \"127.0.0.1:1\", tls: {cert: /etc/passwd, key: /etc/passwd, client_ca: [a]}}]}",
      "1:98: server.listen.tls.client_ca is a list, a text was expected"
    ),
  ])
  func `a chain is not wrong because nobody knows whether clients show certificates`(_ text: String, _ problem: String)
  {
    #expect(problems(text + "\nchain: [auth: {require: {certificates: {names: [a]}}}]") == "w.yaml:" + problem)
  }

  @Test func `an interceptor that there is not is named with those that there are`() {
    let all =
      "logging, decision_trace, trace_context, request_id, client_address, retry_budget, fault, timeout, adaptive_limit, concurrency_limit, auth_guard, auth, authorization, rate_limit"
    #expect(
      problems("chain:\n  - loging\n  - rate_limt: {rate: 1}\n  - [auth]\n") == """
        w.yaml:2:5: chain: "loging" is no interceptor: did you mean logging? there are \(all)
        w.yaml:3:5: chain: "rate_limt" is no interceptor: did you mean rate_limit? there are \(all)
        w.yaml:4:5: chain: a list is no interceptor: there are \(all)
        """)
    #expect(problems("chain: {}") == "w.yaml:1:8: chain is a mapping, a list of interceptors was expected")
  }

  @Test func `a limit without its numbers, and with odd ones`() {
    let text = """
      chain:
        - rate_limit: {rate: 100}
        - rate_limit: {rate: fast, burst: 0, by: [clients], costs: [{cost: 5}], exempt: [a/b]}
          enforce: 10
        - logging: {}
          enforce: 10%
        - fault: {faults: [{abort: {code: UNAVAILABLE}}]}
          enforce: 10%
      """
    #expect(
      problems(text) == """
        w.yaml:2:17: chain.rate_limit needs burst, such as burst: 200
        w.yaml:3:24: chain.rate_limit.rate: "fast" is not a number
        w.yaml:3:37: chain.rate_limit.burst: "0" is not a whole number from 1 to 1000000000
        w.yaml:3:44: chain.rate_limit.by: "clients" is none of client, principal, method, claim:NAME, metadata:NAME
        w.yaml:3:63: chain.rate_limit.costs needs methods, such as methods: [keyvalue.v1.KeyValue]
        w.yaml:3:83: chain.rate_limit.exempt: "a/b" names neither a service (grpc.health.v1.Health) nor a method \
        (/keyvalue.v1.KeyValue/Get)
        w.yaml:4:14: chain.enforce: "10" is not a percentage, such as 2.5%
        w.yaml:6:14: chain.logging refuses no call, there is nothing to enforce
        w.yaml:8:14: chain.fault has no enforce: each delay and abort has a percent of its own
        """)
  }

  @Test func `credentials that cannot be read, and requirements that say nothing`() {
    let text = """
      chain:
        - auth: {}
        - auth: {require: {tokens: {file: /nonexistent}}}
        - auth: {require: everything}
        - auth: {require: {any: []}}
        - auth:
            require:
              all:
                - jwt: {keys: /nonexistent}
                - {tokens: {}, api_keys: {}}
      """
    #expect(
      problems(text) == """
        w.yaml:2:11: chain.auth needs require, such as require: {tokens: {file: PATH}}
        w.yaml:3:37: chain.auth.require.tokens.file: /nonexistent: No such file or directory
        w.yaml:4:21: chain.auth.require is neither nothing nor a mapping with one of tokens, jwt, api_keys, certificates, \
        any, all, optional
        w.yaml:5:27: chain.auth.require.any is empty
        w.yaml:9:18: chain.auth.require.all.jwt needs issuer, such as issuer: https://issuer.example
        w.yaml:9:18: chain.auth.require.all.jwt needs audiences, such as audiences: [weir]
        w.yaml:9:25: chain.auth.require.all.jwt.keys: /nonexistent: No such file or directory
        w.yaml:10:13: chain.auth.require.all has 2 keys, one was expected: join them by any or all
        """)
  }

  @Test func `certificates are nothing to go by without a CA for clients`() {
    #expect(
      problems("chain:\n  - auth: {require: {certificates: {names: [a*b]}}}\n") == """
        w.yaml:2:44: chain.auth.require.certificates.names: "a*b" is no name, and no beginning of one with * behind
        w.yaml:2:36: clients show certificates only with tls.client_ca
        """)
  }

  @Test func `times and faults that cannot be`() {
    let text = """
      chain:
        - timeout: {default: 5, maximum: 1s, methods: [{methods: [a.B], default: 10s, maximum: 2s}]}
        - fault: {faults: [{delay: {percent: 10}, abort: {code: BUSY, percent: "101%"}}]}
        - fault: {}
        - client_address: {trusted_proxies: [10.0.0.0/33]}
        - concurrency_limit: {maximum: 0}
      """
    #expect(
      problems(text) == """
        w.yaml:2:24: chain.timeout.default: "5" is not a time with its unit, such as 250ms, 10s or 5m
        w.yaml:2:50: chain.timeout.methods: the default timeout of 10.0 seconds is above the maximum of 2.0 seconds
        w.yaml:3:30: chain.fault.faults.delay needs duration, such as duration: 100ms
        w.yaml:3:40: chain.fault.faults.delay.percent: "10" is not a percentage, such as 2.5%
        w.yaml:3:74: chain.fault.faults.abort.percent: a percentage is from 0 to 100, not 101.0
        w.yaml:3:59: chain.fault.faults.abort.code: "BUSY" is none of CANCELLED, UNKNOWN, INVALID_ARGUMENT, \
        DEADLINE_EXCEEDED, NOT_FOUND, ALREADY_EXISTS, PERMISSION_DENIED, RESOURCE_EXHAUSTED, FAILED_PRECONDITION, \
        ABORTED, OUT_OF_RANGE, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS, UNAUTHENTICATED
        w.yaml:4:12: chain.fault: fault needs faults, each with a delay or an abort
        w.yaml:5:39: chain.client_address.trusted_proxies: "10.0.0.0/33" is no range of addresses (10.0.0.0/8, \
        2001:db8::/32, 192.0.2.1, unix)
        w.yaml:6:34: chain.concurrency_limit.maximum: "0" is not a whole number from 1 to 1000000000
        """)
  }
}
