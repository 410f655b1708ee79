#!/usr/bin/env bats
# What the operator sees when the server cannot start: one line that says what and why, an exit code other than 0.
bats_require_minimum_version 1.5.0
# shellcheck source=Tests/Scripts/lib.bash
source "$BATS_TEST_DIRNAME/lib.bash"

listen=(--listen 127.0.0.1:0)

setup() {
  cd "$BATS_TEST_TMPDIR" || return
}

# Runs the server, which must end by itself with one line on standard error that holds WORD, and nothing elsewhere.
refuses() { # WORD FLAG...
  local word=$1
  shift
  run --separate-stderr timeout 120 "$bin/keyvalue-server" --token "$token" --store memory "$@"
  echo "exit $status, stderr: $stderr"
  [ "$status" -ne 0 ] && [ "$status" -lt 124 ]
  [ -z "$output" ]
  [ "$(wc -l <<<"$stderr")" -eq 1 ]
  [[ $stderr == *"$word"* ]]
}

@test "a port that is taken" {
  # shellcheck disable=SC2119 # it takes flags, none are needed here
  start_server
  refuses "$address" --listen "$address"
  run -0 grpcurl -d '{}' "$address" grpc.health.v1.Health/Check
  stop_server
}

@test "a flag that does not exist" {
  refuses "--no-such-flag" "${listen[@]}" --no-such-flag
}

@test "a flag without its value" {
  refuses "--rate" "${listen[@]}" --rate
}

@test "addresses that are none" {
  for bad in nonsense 127.0.0.1 127.0.0.1:99999 127.0.0.1:x '[::1' 256.0.0.1:0 ''; do
    refuses "$bad" --listen "$bad"
  done
}

@test "numbers that are none, or out of range" {
  refuses "--rate" "${listen[@]}" --rate=-1
  refuses "--rate" "${listen[@]}" --rate=fast
  refuses "--burst" "${listen[@]}" --burst=-1
  refuses "--burst" "${listen[@]}" --burst=0
  refuses "--workers" "${listen[@]}" --workers=0
  refuses "--workers" "${listen[@]}" --workers=99999999999999999999
}

@test "words that are none" {
  refuses "xml" "${listen[@]}" --log-format xml
  refuses "loud" "${listen[@]}" --log-level loud
}

@test "a token file that is missing, a folder, or malformed" {
  refuses "$PWD/missing" "${listen[@]}" --token-file "$PWD/missing"
  refuses "$PWD" "${listen[@]}" --token-file "$PWD"
  echo lonely-token >tokens
  refuses "$PWD/tokens" "${listen[@]}" --token-file "$PWD/tokens"
  [[ $stderr != *lonely-token* ]]
}

@test "no token at all: nobody could call" {
  run --separate-stderr timeout 120 "$bin/keyvalue-server" "${listen[@]}"
  [ "$status" -ne 0 ] && [ "$status" -lt 124 ]
  [ "$(wc -l <<<"$stderr")" -eq 1 ]
  [[ $stderr == *"--token"* ]]
}

@test "an address that this machine does not have" {
  refuses "192.0.2.1:0" --listen 192.0.2.1:0
}

@test "help is on standard output and names every flag" {
  run -0 --separate-stderr "$bin/keyvalue-server" --help
  for flag in listen token token-file rate burst workers log-format log-level; do
    [[ $output == *"--$flag"* ]]
  done
  [ -z "$stderr" ]
}
