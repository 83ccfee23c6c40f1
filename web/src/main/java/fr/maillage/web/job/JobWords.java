package fr.maillage.web.job;

import fr.maillage.job.JobAttemptView;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.importing.RecordKindWords;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.OffsetDateTime;

/** The words of {@link JobTexts} in the page's language. */
@Named("jobWords")
@RequestScoped
public class JobWords {

    @Inject
    private LanguageView language;

    @Inject
    private Texts texts;

    @Inject
    private RecordKindWords kinds;

    @Inject
    private TerritoryService territories;

    public String job(String job) {
        return JobTexts.job(language.getLocale(), job);
    }

    public String start(String job) {
        return JobTexts.start(language.getLocale(), job);
    }

    public String status(JobStatus status) {
        return JobTexts.status(language.getLocale(), status);
    }

    public String parameter(String job, String name) {
        return JobTexts.parameter(language.getLocale(), job, name);
    }

    /** A parameter's value as people read it: codes by their names, days and choices in words. */
    public String value(String name, String value) {
        return switch (name) {
            case "language" -> named("shared.language." + value, value);
            case "profile" -> named("interop.profile.short." + value, value);
            case "kind" -> kinds.text(value, "name");
            case "format" -> named("report.format." + value, value);
            case "report" -> named("job.report." + value, value);
            case "territory" ->
                territories.byCode(value).map(TerritoryView::name).orElse(value);
            default -> texts.value(value);
        };
    }

    private String named(String key, String otherwise) {
        return Messages.has(key) ? Messages.text(language.getLocale(), key) : otherwise;
    }

    public String counts(JobRunView run) {
        return JobTexts.counts(language.getLocale(), run);
    }

    public String problem(JobRunView run) {
        return JobTexts.problem(language.getLocale(), run);
    }

    public String duration(JobRunView run) {
        return duration(run.startedAt(), run.endedAt());
    }

    public String duration(JobAttemptView attempt) {
        return duration(attempt.startedAt(), attempt.endedAt());
    }

    /** The kind of badge that shows a status. */
    public String badge(JobStatus status) {
        return switch (status) {
            case QUEUED -> "neutral";
            case RUNNING -> "info";
            case STOPPING, STOPPED -> "watch";
            case COMPLETED -> "ok";
            case FAILED -> "bad";
            case INTERRUPTED -> "check";
        };
    }

    private String duration(OffsetDateTime from, OffsetDateTime to) {
        return JobTexts.duration(language.getLocale(), from == null || to == null ? null : Duration.between(from, to));
    }
}
