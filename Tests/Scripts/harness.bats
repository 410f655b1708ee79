#!/usr/bin/env bats
# keyvalue-harness as a process: conversations byte for byte, how its input and output end, its flags.
bats_require_minimum_version 1.5.0
# shellcheck source=Tests/Scripts/lib.bash
source "$BATS_TEST_DIRNAME/lib.bash"

harness=$bin/keyvalue-harness
conversations=$BATS_TEST_DIRNAME/harness
call='"service":"KeyValue","method":"Put","request":{"key":"k","value":"v"}'
call+=',"metadata":{"authorization":"Bearer valid_token"}'

# Says the lines of NAME.in and compares what comes back with NAME.out.
converse() { # NAME FLAG...
  local name=$1
  shift
  timeout 120 "$harness" "$@" <"$conversations/$name.in" 2>"$BATS_TEST_TMPDIR/stderr" >"$BATS_TEST_TMPDIR/stdout"
  diff "$conversations/$name.out" "$BATS_TEST_TMPDIR/stdout"
}

line() { # ID BODY
  echo "{\"src\":\"c1\",\"dest\":\"n1\",\"body\":{\"msg_id\":$1,$2}}"
}

@test "the worked examples" {
  converse worked-examples
}

@test "calls that fail, each in its own way" {
  converse errors
}

@test "streams of both kinds, and a watch that ends with the input" {
  converse streams
}

@test "what a list and a watch of the store say" {
  converse store
}

@test "a limit, to the token, by a clock that is moved by hand" {
  converse rate-limit --clock manual --rate 5 --burst 2
}

@test "a policy file of who may call what" {
  converse authorization --authorization-policy "$conversations/authorization.json" --token guest
}

@test "what each interceptor decided, for lines that ask for it" {
  converse trace --clock manual --authorization-policy "$conversations/authorization.json" --token guest
}

@test "what calls cost, to the token, and a call that no wait will let in" {
  converse rate-cost --clock manual --rate 5 --burst 4 --rate-cost /keyvalue.v1.KeyValue/Put=3 \
    --rate-cost /keyvalue.v1.KeyValue/Delete=5
}

@test "messages of a stream beyond a limit wait for the clock, and the end waits behind them" {
  converse message-limit --clock manual --message-limit rate=1,burst=2,excess=pace
}

@test "a message of a stream beyond a limit ends it" {
  converse message-refusal --clock manual --message-limit rate=1,burst=2,excess=refuse
}

# Says the lines of NAME.in to a harness whose chain is NAME.yaml.
configured() { # NAME
  cd "$conversations" && converse "$1" --clock manual --config "$1.yaml"
}

@test "client_address from a file: clients behind proxies, and proxies that are none" {
  configured client-address
}

@test "request_id from a file" {
  configured request-id
}

@test "auth from a file: tokens, API keys and signed tokens, any and all" {
  configured auth
}

@test "auth_guard from a file: who guesses waits" {
  configured auth-guard
}

@test "authorization from a file" {
  configured authorization-file
}

@test "rate_limit from a file: by principal and method, with costs" {
  configured rate-limit-keys
}

@test "rate_limit from a file: by metadata" {
  configured rate-limit-metadata
}

@test "concurrency_limit from a file: a stream takes the only place" {
  configured concurrency-limit
}

@test "adaptive_limit from a file: a stream takes the only place" {
  configured adaptive-limit
}

@test "timeout from a file: to the millisecond" {
  configured timeout
}

@test "fault from a file: for calls that ask for it, delays to the millisecond" {
  configured fault
}

@test "retry_budget from a file: what it says is on the lines of the calls" {
  configured retry-budget
  awk -F 'finished call ' 'NF > 1 {
    attempts = match($2, /previous_attempts=[0-9]+/) ? substr($2, RSTART + 18, RLENGTH - 18) : 0
    match($2, /grpc.code=[A-Z_]+/); code = substr($2, RSTART + 10, RLENGTH - 10)
    match($2, /grpc.error="[^"]*"/); error = substr($2, RSTART + 12, RLENGTH - 13)
    print attempts, ($2 ~ / retry_budget=spent( |$)/ ? "spent" : "-"), code, error
  }' "$BATS_TEST_TMPDIR/stderr" | diff "$conversations/retry-budget.log" -
}

@test "a limit in shadow refuses nothing" {
  configured shadow
}

@test "a limit of messages in shadow lets them pass" {
  configured message-shadow
}

@test "flags count before the file, whose mistakes are named" {
  cd "$conversations"
  line 1 "\"type\":\"grpc_call\",$call" >"$BATS_TEST_TMPDIR/in"
  run -0 --separate-stderr "$harness" --config shadow.yaml --token mine <"$BATS_TEST_TMPDIR/in"
  [[ $output == *'"status": "UNAUTHENTICATED", "interceptor_failed": "auth"'* ]]
  echo 'chain: [logging, loging]' >"$BATS_TEST_TMPDIR/wrong.yaml"
  cd "$BATS_TEST_TMPDIR"
  run -64 --separate-stderr "$harness" --config wrong.yaml </dev/null
  [[ $stderr == 'keyvalue-harness: wrong.yaml:1:18: chain: "loging" is no interceptor: did you mean logging?'* ]]
}

@test "tokens of the environment are not read, and a warning says so" {
  cd "$conversations"
  WEIR_TOKENS=mine run -0 --separate-stderr "$harness" </dev/null
  [[ $stderr == *" warning WEIR_TOKENS is set, and not read: callers show valid_token, or a token of --token"* ]]
  WEIR_TOKENS=mine run -0 --separate-stderr "$harness" --config shadow.yaml </dev/null
  [[ $stderr == *"WEIR_TOKENS is set, and not read: the chain at shadow.yaml:3:3 says who is let in. "* ]]
}

@test "lines may end in CRLF, or in nothing for the last one" {
  sed 's/$/\r/' "$conversations/worked-examples.in" | head -c -2 >"$BATS_TEST_TMPDIR/in"
  timeout 120 "$harness" <"$BATS_TEST_TMPDIR/in" 2>/dev/null >"$BATS_TEST_TMPDIR/out"
  diff "$conversations/worked-examples.out" "$BATS_TEST_TMPDIR/out"
}

@test "lines that come byte by byte" {
  python3 -u -c 'import sys
for byte in sys.stdin.buffer.read(): sys.stdout.buffer.write(bytes([byte])); sys.stdout.buffer.flush()' \
    <"$conversations/worked-examples.in" | timeout 120 "$harness" 2>/dev/null >"$BATS_TEST_TMPDIR/out"
  diff "$conversations/worked-examples.out" "$BATS_TEST_TMPDIR/out"
}

@test "each line is answered before the next one is said" {
  coproc node { timeout 120 "$harness" 2>/dev/null; }
  # shellcheck disable=SC2154 # coproc sets it, and takes it away when the node has ended
  local pid=$node_PID
  for id in 1 2 3 4 5; do
    line "$id" '"type":"echo","echo":"x"' >&"${node[1]}"
    read -r -t 60 reply <&"${node[0]}"
    [[ $reply == *"\"in_reply_to\": $id, \"echo\": \"x\", \"msg_id\": $((id - 1))}}" ]]
  done
  local input=${node[1]}
  exec {input}>&-
  wait "$pid"
}

@test "no input is no output, and no error" {
  run -0 --separate-stderr timeout 120 "$harness" </dev/null
  [ -z "$output" ]
  [ -z "$stderr" ]
}

@test "ten thousand calls pass the default limit, each is answered, in order" {
  for ((id = 0; id < 10000; id++)); do line "$id" "\"type\":\"grpc_call\",$call"; done |
    timeout 240 "$harness" 2>/dev/null >"$BATS_TEST_TMPDIR/out"
  [ "$(grep -c '"status": "OK"' "$BATS_TEST_TMPDIR/out")" -eq 10000 ]
  grep -o '"msg_id": [0-9]*' "$BATS_TEST_TMPDIR/out" | grep -o '[0-9]*' | diff - <(seq 0 9999)
}

@test "a log that nobody reads does not hold up calls" {
  mkfifo "$BATS_TEST_TMPDIR/log"
  exec {log}<>"$BATS_TEST_TMPDIR/log"
  for ((id = 0; id < 5000; id++)); do line "$id" "\"type\":\"grpc_call\",$call"; done |
    timeout 120 "$harness" 2>"$BATS_TEST_TMPDIR/log" >"$BATS_TEST_TMPDIR/out"
  exec {log}>&-
  [ "$(wc -l <"$BATS_TEST_TMPDIR/out")" -eq 5000 ]
}

@test "an output that nobody reads ends the node with a line that says so" {
  mkfifo "$BATS_TEST_TMPDIR/out"
  exec {out}<>"$BATS_TEST_TMPDIR/out"
  exec {end}>"$BATS_TEST_TMPDIR/out"
  exec {out}<&-
  line 1 '"type":"echo","echo":"x"' >"$BATS_TEST_TMPDIR/in"
  into_nowhere() { "$harness" <"$BATS_TEST_TMPDIR/in" >&"$end"; }
  run --separate-stderr into_nowhere
  exec {end}>&-
  [ "$status" -eq 1 ]
  [ "$stderr" = "keyvalue-harness: standard input or output failed: Broken pipe" ]
}

@test "an input or output that is not there" {
  without_input() { "$harness" <&-; }
  run --separate-stderr without_input
  [ "$status" -eq 1 ]
  [[ $stderr == "keyvalue-harness: "*"Bad file descriptor" ]]
  line 1 '"type":"echo","echo":"x"' >"$BATS_TEST_TMPDIR/in"
  without_output() { "$harness" <"$BATS_TEST_TMPDIR/in" >&-; }
  run --separate-stderr without_output
  [ "$status" -eq 1 ]
  [[ $stderr == "keyvalue-harness: "*"Bad file descriptor" ]]
}

@test "a token of one's own counts beside the built-in one" {
  line 1 "\"type\":\"grpc_call\",${call/valid_token/mine}" >"$BATS_TEST_TMPDIR/in"
  run -0 --separate-stderr "$harness" <"$BATS_TEST_TMPDIR/in"
  [[ $output == *'"status": "UNAUTHENTICATED"'* ]]
  run -0 --separate-stderr "$harness" --token mine --token mine --token valid_token <"$BATS_TEST_TMPDIR/in"
  [[ $output == *'"status": "OK"'* ]]
  [[ $stderr != *mine* ]]
}

@test "the log is on standard error, in the format and from the level that was asked for" {
  line 1 "\"type\":\"grpc_call\",$call" >"$BATS_TEST_TMPDIR/in"
  run -0 --separate-stderr "$harness" --log-format json <"$BATS_TEST_TMPDIR/in"
  [[ $stderr == '{'*'"finished call"'*'}' ]]
  run -0 --separate-stderr "$harness" --log-level error <"$BATS_TEST_TMPDIR/in"
  [ -z "$stderr" ]
}

@test "flags that are wrong: one line that says what, an exit code, nothing on standard output" {
  for flags in --clock=sundial --rate=-1 --burst=0 --burst=x --no-such-flag --log-level=loud --token=; do
    run --separate-stderr timeout 120 "$harness" "$flags" </dev/null
    echo "$flags: exit $status, $stderr"
    [ "$status" -ne 0 ] && [ "$status" -lt 124 ]
    [ -z "$output" ]
    [ "$(wc -l <<<"$stderr")" -eq 1 ]
    [[ $stderr == "keyvalue-harness: "*"${flags%%=*}"* ]]
  done
}

@test "help is on standard output and names every flag" {
  run -0 --separate-stderr "$harness" --help
  for flag in config token rate burst clock log-format log-level; do
    [[ $output == *"--$flag"* ]]
  done
  [ -z "$stderr" ]
}
