package fr.maillage.job;

import fr.maillage.job.model.JobRun;
import fr.maillage.job.persistence.JobCursorRepository;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/** Makes views of runs: three queries for a whole page of them. */
@ApplicationScoped
class JobViews {

    static final String REJECTS = "rejects";

    @Inject
    private JobCursorRepository cursors;

    @Inject
    private JobDefinitions definitions;

    List<JobRunView> of(List<JobRun> runs, Predicate<JobRun> controllable) {
        List<Long> ids = runs.stream().map(JobRun::getId).toList();
        Map<Long, JobCounts> counts = cursors.sums(ids);
        Map<Long, UUID> rejects = cursors.documents(ids, REJECTS);
        return runs.stream()
                .map(run -> view(
                        run,
                        counts.getOrDefault(run.getId(), JobCounts.NONE),
                        rejects.get(run.getId()),
                        controllable.test(run)))
                .toList();
    }

    private JobRunView view(JobRun run, JobCounts counts, UUID rejects, boolean controllable) {
        Map<String, String> parameters = run.getParameters();
        return new JobRunView(
                run.getUuid(),
                run.getJob(),
                JobStatus.valueOf(run.getStatus()),
                run.getOwnerAccount(),
                run.getOwnerName(),
                parameters,
                counts,
                run.getExpectedTotal(),
                rejects,
                problem(run),
                definitions
                        .find(run.getJob())
                        .flatMap(d -> d.resultPath(parameters))
                        .map(path -> path.replace("{run}", run.getUuid().toString()))
                        .map(path -> path.replace("{run}", run.getUuid().toString()))
                        .orElse(null),
                run.getAttempts(),
                run.getCreatedAt(),
                run.getStartedAt(),
                run.getEndedAt(),
                controllable);
    }

    private static Violation problem(JobRun run) {
        if (run.getProblemRule() == null) {
            return null;
        }
        return new Violation(null, run.getProblemRule(), run.getProblemValue(), args(run.getProblemArgs()));
    }

    private static List<String> args(String json) {
        if (json == null) {
            return List.of();
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
