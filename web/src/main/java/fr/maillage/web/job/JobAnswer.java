package fr.maillage.web.job;

import fr.maillage.job.JobRunView;
import fr.maillage.shared.RuleTexts;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run as the API tells it.
 *
 * @param statusText the status in the language that the request accepts
 * @param detail what it did so far and, once asked to stop, what it waits for, in the same language; empty before the first
 *     record
 * @param progress percent, 0 to 100
 * @param expected how many records it will read; absent while unknown
 * @param rejectsUrl where the rejected records are; absent where nothing was rejected
 * @param resultUrl the page that shows the result; absent where there is none
 * @param message why it failed, was interrupted, or has stopped by itself, in the same language; absent otherwise
 * @param createdAt ISO 8601, UTC, as the other instants
 */
public record JobAnswer(
        String id,
        String job,
        String status,
        String statusText,
        String detail,
        String owner,
        int progress,
        Long expected,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        String rejectsUrl,
        String resultUrl,
        String message,
        int attempts,
        String createdAt,
        String startedAt,
        String endedAt,
        Map<String, String> parameters) {

    static final String PATH = "/api/v1/jobs";

    static JobAnswer of(JobRunView run, Locale locale, Optional<String> waitsFor) {
        return new JobAnswer(
                run.id().toString(),
                run.job(),
                run.status().name(),
                JobTexts.status(locale, run.status()),
                Stream.of(JobTexts.counts(locale, run), JobTexts.waits(locale, run.job(), waitsFor))
                        .filter(t -> !t.isEmpty())
                        .collect(Collectors.joining(". ")),
                run.ownerName(),
                run.progress(),
                run.expected(),
                run.counts().read(),
                run.counts().created(),
                run.counts().updated(),
                run.counts().unchanged(),
                run.counts().rejected(),
                run.rejects() == null ? null : PATH + "/" + run.id() + "/rejects",
                run.resultPath(),
                run.problem() == null ? null : RuleTexts.text(run.problem(), locale),
                run.attempts(),
                text(run.createdAt()),
                text(run.startedAt()),
                text(run.endedAt()),
                run.parameters());
    }

    private static String text(OffsetDateTime instant) {
        return instant == null ? null : instant.toString();
    }
}
