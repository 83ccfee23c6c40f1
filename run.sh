#!/usr/bin/env bash
# Starts Maillage on this machine and stops it on Ctrl-C or SIGTERM. Beside the sources it builds the server first, where
# needed; in an unpacked release the server lies beside this file.
# Variables of the environment: see "Environment" in README.md.
set -u

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
server="$here/server"
built=""
java_kind="Java runtime"
java_package=default-jre-headless
if [ ! -d "$server" ]; then
  server="$here/ear/target/server"
  built="$here/ear/target/maillage.built"
  java_kind=JDK
  java_package=default-jdk-headless
fi
child=""

say() { printf '%s\n' "$*"; }
fail() { printf 'Maillage: %s\n' "$*" >&2; exit 1; }

# A child runs in a process group of its own, so that everything it starts ends with it.
start_child() {
  set -m
  "$@" </dev/null &
  child=$!
  set +m
}

stop_child() {
  trap '' INT TERM HUP
  if [ -n "$child" ] && kill -0 "$child" 2>/dev/null; then
    say "Stopping…"
    kill -TERM -- "-$child" 2>/dev/null || kill -TERM "$child" 2>/dev/null
    for _ in $(seq 1 300); do kill -0 -- "-$child" 2>/dev/null || break; sleep 0.1; done
    kill -KILL -- "-$child" 2>/dev/null
    wait "$child" 2>/dev/null
    say "Maillage has stopped."
  fi
  exit "${1:-0}"
}
trap 'stop_child 130' INT
trap 'stop_child 0' TERM HUP

# --- Java -----------------------------------------------------------------------------------------------------------
if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; else java=$(command -v java || true); fi
[ -n "$java" ] && [ -x "$java" ] || fail "no Java found. Install a $java_kind 17 or newer (for example Debian's $java_package), or set JAVA_HOME."
version=$("$java" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
[ "${version:-0}" -ge 17 ] 2>/dev/null || fail "this Java is version ${version:-unknown} ($java); a $java_kind 17 or newer is needed. Set JAVA_HOME to one."

# --- Settings -------------------------------------------------------------------------------------------------------
export MAILLAGE_PORT="${MAILLAGE_PORT:-8080}"
case "$MAILLAGE_PORT" in ''|*[!0-9]*) fail "MAILLAGE_PORT must be a number, not '$MAILLAGE_PORT'." ;; esac
[ "$MAILLAGE_PORT" -ge 1 ] && [ "$MAILLAGE_PORT" -le 65535 ] || fail "MAILLAGE_PORT must lie between 1 and 65535, not '$MAILLAGE_PORT'."
data="${MAILLAGE_DATA:-$here/data}"
(umask 077; mkdir -p "$data") 2>/dev/null || fail "cannot create the data folder '$data'. Set MAILLAGE_DATA to a folder that you may write to."
[ -w "$data" ] || fail "cannot write to the data folder '$data'. Set MAILLAGE_DATA to another one."
MAILLAGE_DATA=$(cd "$data" && pwd)
export MAILLAGE_DATA
export MAILLAGE_BASE_URL="${MAILLAGE_BASE_URL:-http://localhost:$MAILLAGE_PORT}"
if [ -n "${MAILLAGE_DB_URL:-}" ]; then
  case "$MAILLAGE_DB_URL" in
    jdbc:postgresql:*) export MAILLAGE_DB_DRIVER=postgresql
      case "$MAILLAGE_DB_URL" in
        *reWriteBatchedInserts*) ;;
        *\?*) MAILLAGE_DB_URL="$MAILLAGE_DB_URL&reWriteBatchedInserts=true" ;;
        *) MAILLAGE_DB_URL="$MAILLAGE_DB_URL?reWriteBatchedInserts=true" ;;
      esac; export MAILLAGE_DB_URL ;;
    jdbc:h2:*) export MAILLAGE_DB_DRIVER=h2 ;;
    *) fail "MAILLAGE_DB_URL must start with jdbc:postgresql: or jdbc:h2:, not '${MAILLAGE_DB_URL%%:*}:…'." ;;
  esac
fi
export MAILLAGE_DEMO="${MAILLAGE_DEMO:-$([ -z "${MAILLAGE_DB_URL:-}" ] && echo true || echo false)}"
export MAILLAGE_MAX_UPLOAD_BYTES="${MAILLAGE_MAX_UPLOAD_BYTES:-104857600}"
case "$MAILLAGE_MAX_UPLOAD_BYTES" in ''|*[!0-9]*) fail "MAILLAGE_MAX_UPLOAD_BYTES must be a number of bytes, not '$MAILLAGE_MAX_UPLOAD_BYTES'." ;; esac
case "${MAILLAGE_STATEMENT_SECONDS:-120}" in *[!0-9]*|????*|0*) fail "MAILLAGE_STATEMENT_SECONDS must be a number of seconds from 1 to 290, not '$MAILLAGE_STATEMENT_SECONDS'." ;; esac
[ "${MAILLAGE_STATEMENT_SECONDS:-120}" -le 290 ] || fail "MAILLAGE_STATEMENT_SECONDS must be a number of seconds from 1 to 290, not '$MAILLAGE_STATEMENT_SECONDS'."
case "${MAILLAGE_CONTACT_PAUSE_DAYS:-30}" in *[!0-9]*) fail "MAILLAGE_CONTACT_PAUSE_DAYS must be a number of days, not '$MAILLAGE_CONTACT_PAUSE_DAYS'." ;; esac

if (exec 3<>"/dev/tcp/127.0.0.1/$MAILLAGE_PORT") 2>/dev/null; then
  fail "port $MAILLAGE_PORT is in use. Stop what listens there, or choose another port: MAILLAGE_PORT=8090 ./run.sh"
fi

# --- Build, when there is no server yet or a source is newer ---------------------------------------------------------
if [ -n "$built" ] && { [ ! -f "$built" ] || [ -n "$(find "$here/pom.xml" "$here/.mvn" "$here"/{ejb,batch,web,ear}/{pom.xml,src} -newer "$built" -print -quit 2>/dev/null)" ]; }; then
  [ -x "${java%java}javac" ] || command -v javac >/dev/null || fail "this is a Java runtime without a compiler; a JDK is needed to build."
  mkdir -p "$here/target" || fail "cannot write to '$here': the first start builds Maillage there."
  log="$here/target/build.log"
  say "Building Maillage (the first time, this downloads the server and libraries: some minutes). Full log: $log"
  build() {
    (cd "$here" && ./mvnw -B -ntp -DskipTests -Dquality.skip -Dproduct.only package 2>&1) | tee "$log" \
      | sed -nu 's/^\[INFO\] Building \(Maillage.*\) *\[\([0-9/]*\)\]$/  [\2] \1/p; s/^.*Provisioning server.*$/  Provisioning the server…/p'
    return "${PIPESTATUS[0]}"
  }
  start_child build
  wait "$child" || { tail -n 30 "$log" >&2; fail "the build failed; the log above tells why."; }
  child=""
  touch "$built"
fi

# --- Start ----------------------------------------------------------------------------------------------------------
bash "$server/bin/maillage.sh" --check || exit 1
(umask 077; mkdir -p "$MAILLAGE_DATA/log")
log="$MAILLAGE_DATA/log/console.log"
say "Starting Maillage on port $MAILLAGE_PORT, data in $MAILLAGE_DATA (log: $log)"
# Not more than twenty megabytes of what the server tells people, and as much from before; all of it is in maillage.json.log.
keep_log() {
  while kill -0 $$ 2>/dev/null && sleep 30; do
    [ "$(wc -c <"$log")" -lt 20000000 ] || { cp "$log" "$log.1"; : >"$log"; }
  done
}
[ ! -f "$log" ] || mv -f "$log" "$log.1"
: >"$log"
start_child bash "$server/bin/maillage.sh" >>"$log" 2>&1
keep_log </dev/null >/dev/null 2>&1 &
keeper=$!
trap 'kill "$keeper" 2>/dev/null' EXIT

# Sets $step to how far a server is that answers but is not ready; true once it is ready.
step=""
ready() {
  local first="" line="" body=""
  exec 3<>"/dev/tcp/127.0.0.1/$MAILLAGE_PORT" || return 1
  printf 'GET /api/v1/status HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  read -r -t 5 first <&3
  while read -r -t 5 line <&3 || [ -n "$line" ]; do body=$line; done
  exec 3>&-
  case "$body" in *STARTING*) step=$(sed 's/.*"done":\([0-9]*\).*"steps":\([0-9]*\).*/\1 of \2/' <<<"$body") ;; *) step="" ;; esac
  case "$first" in *' 200 '*) return 0 ;; *) return 1 ;; esac
}
began=$SECONDS
said=0
answered=""
until ready 2>/dev/null; do
  # The script above ends a server whose start has failed, and says why in one line; the rest of the log would only hide it.
  if ! kill -0 "$child" 2>/dev/null; then
    grep -m 1 -o 'Maillage cannot start: .*' "$log" >&2 || { tail -n 20 "$log" >&2; say "Maillage cannot start: the server has ended; see $log" >&2; }
    stop_child 1
  fi
  waited=$((SECONDS - began))
  [ "$waited" -lt 3600 ] || { say "Maillage cannot start: it does not answer after an hour; see $log" >&2; stop_child 1; }
  if [ -n "$step" ] && [ -z "$answered" ]; then
    answered=1
    said=$waited
    say "  it answers at http://localhost:$MAILLAGE_PORT/ after $waited s; the demonstration is being set up…"
  elif [ $((waited - said)) -ge 10 ]; then
    said=$waited
    say "  ${step:+the demonstration: $step steps done, }still starting… ($waited s)"
  fi
  sleep 0.5
done

say ""
say "Maillage is ready: http://localhost:$MAILLAGE_PORT/"
if [ "$MAILLAGE_DEMO" = true ] || [ "$MAILLAGE_DEMO" = without-places ]; then
  say "Demonstration accounts, all with the password: demonstration"
  say "  departement  project officer of the département"
  say "  ept          project officer of an EPT"
  say "  prefecture   prefecture staff"
  say "  membre       committee member"
  say "  conseiller   digital adviser"
fi
if [ -f "$MAILLAGE_DATA/initial-admin-password" ]; then
  say "Administrator: admin, with the password $(cat "$MAILLAGE_DATA/initial-admin-password") (shown this once: note it, or change it under 'My account')"
  rm -f "$MAILLAGE_DATA/initial-admin-password"
fi
say "Press Ctrl-C to stop."
wait "$child"
code=$?
say "Maillage has stopped."
exit "$code"
