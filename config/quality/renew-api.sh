#!/usr/bin/env bash
# Makes the description of the API that the code gives today the one that programs know (openapi.json among the tests), and
# says what changed. Builds the product and starts it once. More arguments go to Maven.
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

./mvnw -B -ntp -q verify -Dapi.renew=true -Dit.test='OpenApiJourney#the_description_is_the_one_that_programs_know' \
  -Dquality.skip -Dsurefire.skip -Dsurefire.failIfNoSpecifiedTests=false -Dinside.h2.skip -Dinside.postgresql.skip "$@"
