#!/usr/bin/env bash
# Runs the provisioned server in the foreground, as this very process: a signal to it reaches Java. What it needs is in
# the environment: MAILLAGE_PORT, MAILLAGE_DATA and the others of README.md. The server's own files (configuration,
# deployment, temporary files) are laid out under MAILLAGE_DATA, so that this folder may be read-only.
# With --check it says in one line why it could not run, and runs nothing.
set -eu
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
data=${MAILLAGE_DATA:?}
base="$data/server"
# Files that the server lays out there, the database of the territories and a first log take less.
needed_megabytes=200

refuse() { printf 'Maillage cannot start: %s\n' "$*" >&2; exit 1; }

# Data on people are the committee's alone on this machine: folders 0700 and files 0600, those of before, too.
umask 077
why=$( { mkdir -p "$data" && : >"$data/.written" && rm -f "$data/.written"; } 2>&1) \
  || refuse "the data folder $data cannot be written to (${why##*: }). Set MAILLAGE_DATA to a folder of which this account may use."
free=$(df -Pk "$data" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }')
[ "${free:-$needed_megabytes}" -ge "$needed_megabytes" ] \
  || refuse "the disk of the data folder $data is full ($free MB are free, $needed_megabytes MB are needed)."
[ "${1:-}" != --check ] || exit 0

chmod -R go-rwx "$data" 2>/dev/null || echo "Maillage: some of $data belongs to another account and stays readable for others." >&2
if [ -z "${MAILLAGE_EAR:-}" ]; then MAILLAGE_EAR="$home/standalone/deployments/maillage.ear"; fi
lay_out() {
  mkdir -p "$base/configuration" "$base/deployments" "$base/tmp" "$data/log" \
    && cp "$home"/standalone/configuration/*.xml "$home"/standalone/configuration/*.properties "$base/configuration/" \
    && rm -f "$base"/deployments/maillage.ear* \
    && cp "$MAILLAGE_EAR" "$base/deployments/maillage.ear"
}
why=$(lay_out 2>&1) || refuse "the server cannot be laid out in $base (${why##*: })."

# A first start on the embedded database begins with the base that the build has made. A copy that was cut off has another
# name, and is made anew; one that cannot be made is no loss but of time.
if [ -z "${MAILLAGE_DB_URL:-}" ] && [ ! -e "$data/maillage.mv.db" ] && [ -e "$home/base/maillage.mv.db.gz" ] \
  && [ "${MAILLAGE_DB_USER:-sa} ${MAILLAGE_DB_PASSWORD:-sa}" = "sa sa" ]; then
  if why=$( { gzip -dc "$home/base/maillage.mv.db.gz" >"$data/.base.part" && sync "$data/.base.part"; } 2>&1); then
    mv "$data/.base.part" "$data/maillage.mv.db"
  else
    rm -f "$data/.base.part"
    echo "Maillage: the base of a first start cannot be copied (${why##*: }); the territories of France are loaded instead, which takes a minute more." >&2
  fi
fi

# Passes on what the server says, and sees to it that one whose start has failed ends, with the reason in one line. By
# itself it would stay for ever: its end waits for a start that never comes to an end, and it does not heed SIGTERM then.
watch() {
  local line="" cause="" said="" failed=""
  while IFS= read -r line || [ -n "$line" ]; do
    printf '%s\n' "$line"
    case "$line" in
      # The start is over: from here on nothing is looked for.
      *WFLYSRV0025*) exec cat ;;
      *'Maillage cannot start: '*) said=1 ;;
      *'Caused by: '*) cause=${line##*Caused by: } ;;
    esac
    case "$line" in
      # A part was waited for in vain; the start was given up; it came to its end without the product.
      *WFLYCTL0348*|*WFLYSRV0056*) failed=${cause:-the server gave up its start (${line##*WFLY})} ;;
      *WFLYSRV0026*) failed=${cause:-the server started without the product} ;;
    esac
    if [ -n "$failed" ]; then
      [ -n "$said" ] || printf 'Maillage cannot start: %s (the log above, and %s, tell more)\n' "$failed" "$data/log"
      kill -KILL $$
      exit 0
    fi
  done
}

if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
options=(
  -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Duser.timezone=UTC -Dfile.encoding=UTF-8
  # On a machine that does much else a start may take many minutes; the server's own limit of five is no help to anybody.
  -Djboss.as.management.blocking.timeout=3600
  --add-exports=java.desktop/sun.awt=ALL-UNNAMED
  --add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED
  --add-opens=java.base/java.lang=ALL-UNNAMED
  --add-opens=java.base/java.lang.invoke=ALL-UNNAMED
  --add-opens=java.base/java.lang.reflect=ALL-UNNAMED
  --add-opens=java.base/java.io=ALL-UNNAMED
  --add-opens=java.base/java.net=ALL-UNNAMED
  --add-opens=java.base/java.security=ALL-UNNAMED
  --add-opens=java.base/java.util=ALL-UNNAMED
  --add-opens=java.base/java.util.concurrent=ALL-UNNAMED
  --add-opens=java.management/javax.management=ALL-UNNAMED
  --add-opens=java.naming/javax.naming=ALL-UNNAMED
  --add-modules=java.se
  # Threads of the lowest priority, as in the search for sites, give way to pages.
  -XX:ThreadPriorityPolicy=1 -XX:JavaPriority1_To_OSPriority=10
)
# From Java 24 on, these calm warnings about what libraries of the server still do.
if "$java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1; then
  options+=(--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED)
fi
# The console is for people unless machines read it, too; the file is for machines in any case.
case "${MAILLAGE_LOG_FORMAT:-text}" in
  json)
    options+=(-Dmaillage.console.people=OFF -Dmaillage.console.json=ALL)
    # Words of the server before it has read its configuration.
    cat >>"$base/configuration/logging.properties" <<'END'
handler.CONSOLE.formatter=STRUCTURED
formatter.STRUCTURED=org.jboss.logmanager.formatters.JsonFormatter
formatter.STRUCTURED.properties=keyOverrides,exceptionOutputType,zoneId
formatter.STRUCTURED.constructorProperties=keyOverrides
formatter.STRUCTURED.keyOverrides=TIMESTAMP\=at
formatter.STRUCTURED.exceptionOutputType=FORMATTED
formatter.STRUCTURED.zoneId=UTC
END
    ;;
  text) ;;
  *) refuse "MAILLAGE_LOG_FORMAT must be text or json, not '$MAILLAGE_LOG_FORMAT'." ;;
esac
case "${MAILLAGE_LOG_LEVEL:-INFO}" in
  ERROR|WARN|INFO|DEBUG|TRACE) ;;
  *) refuse "MAILLAGE_LOG_LEVEL must be ERROR, WARN, INFO, DEBUG or TRACE, not '$MAILLAGE_LOG_LEVEL'." ;;
esac
case "${MAILLAGE_SLOW_SECONDS:-5}" in
  *[!0-9]*|?????*) refuse "MAILLAGE_SLOW_SECONDS must be a number of seconds, not '$MAILLAGE_SLOW_SECONDS'." ;;
esac
# Memory beside the heap is bounded, too, and a heap that grew for a while is given back (docs/adr/0082). Before JAVA_OPTS,
# so that an operator's own word holds.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
# One thread collects: with two processors it takes less of both, and some 200 MB less memory, than threads beside each other.
memory=(-XX:MaxDirectMemorySize=64m -XX:ReservedCodeCacheSize=128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30)
case "${JAVA_OPTS:-}" in *-XX:+Use*GC*) ;; *) memory+=(-XX:+UseSerialGC) ;; esac
# A start runs through much code once, and little often. Java compiles for good what was called twenty times as often as it
# would by itself: a start takes a quarter less of the processors, and what pages and searches do all day is compiled all the
# same. What the start needs of heap and classes is there at once, not collected for time and again.
compiler=(-XX:Tier4InvocationThreshold=100000 -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=300000
  -XX:Tier4BackEdgeThreshold=1000000 -XX:MetaspaceSize=256m)
# Signals end Java; what it says on the way still goes through.
exec > >(trap '' INT TERM HUP; watch) 2>&1
# shellcheck disable=SC2086 # JAVA_OPTS is a list of words
exec "$java" "${memory[@]}" "${compiler[@]}" ${JAVA_OPTS:--Xms256m -Xmx1g -XX:MaxMetaspaceSize=384m -XX:-UsePerfData} "${options[@]}" \
  "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$data/log" \
  "-Dorg.jboss.boot.log.file=$data/log/server.log" "-Dlogging.configuration=file:$base/configuration/logging.properties" \
  "-Djboss.http.port=${MAILLAGE_PORT:-8080}" "-Djboss.management.http.port=${MAILLAGE_MANAGEMENT_PORT:-0}" \
  -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone --read-only-server-config=standalone.xml "$@"
