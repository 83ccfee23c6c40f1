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
# shellcheck disable=SC2086 # JAVA_OPTS is a list of words
exec "$java" ${JAVA_OPTS:--Xms128m -Xmx1g -XX:MaxMetaspaceSize=384m} "${options[@]}" \
  "-Djboss.home.dir=$home" "-Djboss.server.base.dir=$base" "-Djboss.server.log.dir=$data/log" \
  "-Dorg.jboss.boot.log.file=$data/log/server.log" "-Dlogging.configuration=file:$base/configuration/logging.properties" \
  "-Djboss.http.port=${MAILLAGE_PORT:-8080}" "-Djboss.management.http.port=${MAILLAGE_MANAGEMENT_PORT:-0}" \
  -jar "$home/jboss-modules.jar" -mp "$home/modules" org.jboss.as.standalone --read-only-server-config=standalone.xml "$@"
