#!/usr/bin/env bats
# The server as grpcurl sees it: reflection only, no proto file.
bats_require_minimum_version 1.5.0
# shellcheck source=Tests/Scripts/lib.bash
source "$BATS_TEST_DIRNAME/lib.bash"

setup_file() {
  start_server
}

teardown_file() {
  stop_server
}

call() { # METHOD JSON
  grpcurl_authorized -d "$2" "$address" "$1"
}

@test "grpcurl lists every service" {
  run -0 grpcurl "$address" list
  for service in keyvalue.v1.KeyValue grpc.health.v1.Health grpc.reflection.v1.ServerReflection \
    grpc.reflection.v1alpha.ServerReflection; do
    grep -qxF "$service" <<<"$output"
  done
}

@test "grpcurl lists the methods of a service" {
  run -0 grpcurl "$address" list keyvalue.v1.KeyValue
  [ "$(sort <<<"$output")" = "$(printf 'keyvalue.v1.KeyValue.%s\n' Batch Delete Get List Put Session Watch)" ]
}

@test "grpcurl describes services and messages" {
  run -0 grpcurl "$address" describe keyvalue.v1.KeyValue
  [[ $output == *"rpc Get ( .keyvalue.v1.GetRequest ) returns ( .keyvalue.v1.GetResponse );"* ]]
  run -0 grpcurl "$address" describe keyvalue.v1.PutRequest
  [[ $output == *"string key = 1;"* ]]
  [[ $output == *"value = 2;"* ]]
  run -0 grpcurl "$address" describe grpc.health.v1.Health
  [[ $output == *"returns ( stream .grpc.health.v1.HealthCheckResponse )"* ]]
}

@test "grpcurl describes services, methods, messages and fields with their comments" {
  run -0 grpcurl "$address" describe keyvalue.v1.KeyValue
  [[ $output == *"// A small store of text under text keys."*"service KeyValue"* ]]
  [[ $output == *"// Sets the value of a key, if a condition holds."*"rpc Put "* ]]
  run -0 grpcurl "$address" describe keyvalue.v1.GetResponse
  [[ $output == *"// Absent when the key has no value."*"string value = 2;"* ]]
  run -0 grpcurl "$address" describe grpc.reflection.v1.ServerReflection
  [[ $output == *"// The reflection service is structured as"*"rpc ServerReflectionInfo"* ]]
}

@test "grpcurl puts, gets and deletes" {
  run -0 call keyvalue.v1.KeyValue/Put '{"key":"k1","value":"v1"}'
  [ "$(jq -c . <<<"$output")" = '{"written":true}' ]
  run -0 call keyvalue.v1.KeyValue/Get '{"key":"k1"}'
  [ "$(jq -c . <<<"$output")" = '{"key":"k1","value":"v1","found":true}' ]
  run -0 call keyvalue.v1.KeyValue/Delete '{"key":"k1"}'
  [ "$(jq -c . <<<"$output")" = '{"deleted":true}' ]
  run ! call keyvalue.v1.KeyValue/Get '{"key":"k1"}'
  [[ $output == *"Code: NotFound"* ]]
}

@test "an empty key is an invalid argument" {
  for method in Get Put Delete; do
    run ! call "keyvalue.v1.KeyValue/$method" '{"key":""}'
    [[ $output == *"Code: InvalidArgument"* ]]
  done
}

@test "without a token, or with another, a call is unauthenticated" {
  run ! grpcurl -d '{"key":"k1"}' "$address" keyvalue.v1.KeyValue/Get
  [[ $output == *"Code: Unauthenticated"* ]]
  run ! grpcurl -H "authorization: Bearer other" -d '{"key":"k1"}' "$address" keyvalue.v1.KeyValue/Get
  [[ $output == *"Code: Unauthenticated"* ]]
}

@test "health is public and knows every service" {
  for service in "" keyvalue.v1.KeyValue; do
    run -0 grpcurl -d "{\"service\":\"$service\"}" "$address" grpc.health.v1.Health/Check
    [ "$(jq -c . <<<"$output")" = '{"status":"SERVING"}' ]
  done
  run ! grpcurl -d '{"service":"nobody"}' "$address" grpc.health.v1.Health/Check
  [[ $output == *"Code: NotFound"* ]]
}

@test "with --burst 5, quick calls run out of tokens" {
  local index answers=$BATS_TEST_TMPDIR pids=()
  grpcurl -protoset-out "$answers/protoset" "$address" describe keyvalue.v1.KeyValue >/dev/null
  start_server --rate 0.001 --burst 5
  for index in {1..20}; do
    grpcurl_authorized -protoset "$answers/protoset" -d '{"key":"k","value":"v"}' "$address" \
      keyvalue.v1.KeyValue/Put >"$answers/$index" 2>&1 3>&- &
    pids+=($!)
  done
  wait "${pids[@]}" || true
  stop_server
  [ "$(grep -l '"written": true' "$answers"/[0-9]* | wc -l)" -eq 5 ]
  [ "$(grep -l 'Code: ResourceExhausted' "$answers"/[0-9]* | wc -l)" -eq 15 ]
}

@test "grpcurl reads the services over a Unix-domain socket, whose path it takes for the authority" {
  local socket=$BATS_TEST_TMPDIR/weir.sock
  "$bin/keyvalue-server" --listen "unix:$socket" --token "$token" --store memory 2>"$BATS_TEST_TMPDIR/log" 3>&- &
  local local_server=$!
  wait_for test -S "$socket"
  run grpcurl -unix "$socket" list
  kill -TERM "$local_server"
  wait "$local_server" || true
  [ "$status" -eq 0 ]
  grep -qxF keyvalue.v1.KeyValue <<<"$output"
}
