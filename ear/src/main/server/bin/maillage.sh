#!/usr/bin/env bash
# Runs the provisioned server in the foreground, as this very process: a signal to it reaches Java. What it needs is in
# the environment: MAILLAGE_PORT, MAILLAGE_DATA and the others of README.md. The server's own files (configuration,
# deployment, temporary files) are laid out under MAILLAGE_DATA, so that this folder may be read-only.
set -eu
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
data=${MAILLAGE_DATA:?}
base="$data/server"
# What a committee knows of people is nobody else's on this machine: folders 0700 and files 0600, those of before, too.
umask 077
mkdir -p "$data"
chmod -R go-rwx "$data" 2>/dev/null || echo "Maillage: some of $data belongs to another account and stays readable for others." >&2
mkdir -p "$base/configuration" "$base/deployments" "$base/tmp" "$data/log"
cp "$home"/standalone/configuration/*.xml "$home"/standalone/configuration/*.properties "$base/configuration/"
if [ -z "${MAILLAGE_EAR:-}" ]; then MAILLAGE_EAR="$home/standalone/deployments/maillage.ear"; fi
rm -f "$base"/deployments/maillage.ear*
cp "$MAILLAGE_EAR" "$base/deployments/maillage.ear"

if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
options=(
  -Djava.net.preferIPv4Stack=true -Djava.awt.headless=true -Duser.timezone=UTC -Dfile.encoding=UTF-8
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
  # What runs at the lowest priority, the search for sites, gives way to pages.
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
    # What the server says before it has read its configuration.
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
  *) echo "Maillage cannot start: MAILLAGE_LOG_FORMAT must be text or json, not '$MAILLAGE_LOG_FORMAT'." >&2; exit 1 ;;
esac
case "${MAILLAGE_LOG_LEVEL:-INFO}" in
  ERROR|WARN|INFO|DEBUG|TRACE) ;;
  *) echo "Maillage cannot start: MAILLAGE_LOG_LEVEL must be ERROR, WARN, INFO, DEBUG or TRACE, not '$MAILLAGE_LOG_LEVEL'." >&2; exit 1 ;;
esac
case "${MAILLAGE_SLOW_SECONDS:-5}" in
  *[!0-9]*|?????*) echo "Maillage cannot start: MAILLAGE_SLOW_SECONDS must be a number of seconds, not '$MAILLAGE_SLOW_SECONDS'." >&2; exit 1 ;;
esac
# Memory beside the heap is bounded, too, and a heap that grew for a while is given back (docs/adr/0082). Before JAVA_OPTS,
# so that an operator's own word holds.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-2}"
memory=(-XX:MaxDirectMemorySize=64m -XX:ReservedCodeCacheSize=128m -XX:MinHeapFreeRatio=10 -XX:MaxHeapFreeRatio=30)
case "${JAVA_OPTS:-}" in *-XX:+Use*GC*) ;; *) memory+=(-XX:+UseSerialGC) ;; esac
# shellcheck disable=SC2086 # JAVA_OPTS is a list of words
exec "$java" "${memory[@]}" ${JAVA_OPTS:--Xms128m -Xmx1g -XX:MaxMetaspaceSize=384m} "${options[@]}" \
  "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$data/log" \
  "-Dorg.jboss.boot.log.file=$data/log/server.log" "-Dlogging.configuration=file:$base/configuration/logging.properties" \
  "-Djboss.http.port=${MAILLAGE_PORT:-8080}" "-Djboss.management.http.port=${MAILLAGE_MANAGEMENT_PORT:-0}" \
  -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone --read-only-server-config=standalone.xml "$@"
