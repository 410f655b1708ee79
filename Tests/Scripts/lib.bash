# For the bats suites: a keyvalue-server of one's own on a free loopback port. Sourced by each of them.

bin=${WEIR_BIN:-$BATS_TEST_DIRNAME/../../.build/release}
venv=$BATS_TEST_DIRNAME/../../.build/venv/bin
token=test-token

# Runs a command until it succeeds; gives up after about half a minute.
wait_for() {
  local try
  for ((try = 0; try < 600; try++)); do
    "$@" && return 0
    sleep 0.05 # may sleep: polls for a condition, with an end
  done
  echo "gave up waiting for: $*" >&2
  return 1
}

# Starts the server with these flags and waits until it serves. Sets server (its pid), address (HOST:PORT) and log
# (the file with its standard error).
start_server() {
  log=$(mktemp "$BATS_FILE_TMPDIR/server.XXXXXX")
  "$bin/keyvalue-server" --listen 127.0.0.1:0 --token "$token" --store memory "$@" 2>"$log" 3>&- &
  server=$!
  if ! wait_for serves_or_ended || ! serves; then
    cat "$log" >&2
    return 1
  fi
  address=$(grep -i -m1 'serving' "$log" | grep -oE '127\.0\.0\.1:[0-9]+')
  export server address log
}

serves() { grep -qi 'serving.*127\.0\.0\.1:[0-9]' "$log"; }
has_ended() { ! kill -0 "$1" 2>/dev/null; }
serves_or_ended() { serves || has_ended "$server"; }

# Ends the server that start_server started, and fails when it had to be killed.
stop_server() {
  [ -n "${server:-}" ] || return 0
  kill -TERM "$server" 2>/dev/null || true
  wait_for has_ended "$server" && return 0
  kill -KILL "$server"
  return 1
}

grpcurl() { "$venv/grpcurl" -plaintext -max-time 60 "$@"; }
grpcurl_authorized() { grpcurl -H "authorization: Bearer $token" "$@"; }
