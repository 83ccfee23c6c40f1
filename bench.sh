#!/usr/bin/env bash
# The benchmarks: the product beside a reference in the same run, on PostgreSQL and on the embedded database. Prints a
# table and writes target/bench.json; docs/benchmarks.md keeps figures with their conditions. Takes half an hour or so.
#   ./bench.sh -Dbench.databases=h2 -Dbench.groups=import,compile
# databases: postgresql,h2        groups: import,compile,load,start (these on imported places: import is needed), list,export,duplicates,orientation,outbox,diagnosis,statements,plan,lines,siting,dropins,coverage,calendar,beside,pack
# rows: of the import (20000)     sizes: of the list (1000,10000,100000,1000000)     exported: rows of the workbook (100000)
# doubled: places among which duplicates are searched (5000,10000,20000); the 30 s are meant for one core: taskset -c 0 ./bench.sh
# siting, dropins and pack need no database; they are measured once, siting on the instances of shared/data/siting where these are
# actions: of the plan, with ten lines and fifty figures each (2000)
# messages: sent, killed half-way (5000)     statements: compared, and imported (100000)
# users: of the load, and of the pages beside a siting (50)         seconds: of the load (120)     oriented: places of the orientation (20000)
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")"

mkdir -p target
echo "Building…"
./mvnw -B -ntp -q -DskipTests -Dquality.skip package \
  org.apache.maven.plugins:maven-dependency-plugin:build-classpath -Dmdep.outputFile=target/bench.classpath -Dmdep.includeScope=test \
  > target/bench-build.log 2>&1 || { tail -n 30 target/bench-build.log >&2; exit 1; }

if [ -n "${JAVA_HOME:-}" ]; then java="$JAVA_HOME/bin/java"; else java=java; fi
mkdir -p ear/target/bench
exec "$java" -Xmx3g -cp "ear/target/test-classes:$(cat ear/target/bench.classpath)" \
  "-Dmaillage.server=$PWD/ear/target/server" "-Dmaillage.target=$PWD/ear/target/bench" "-Dbench.json=$PWD/target/bench.json" \
  -Djava.util.logging.config.file=config/quality/bench-logging.properties \
  "$@" fr.maillage.bench.Bench
