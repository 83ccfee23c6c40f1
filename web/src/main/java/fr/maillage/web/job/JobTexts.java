package fr.maillage.web.job;

import fr.maillage.job.JobCounts;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.shared.RuleTexts;
import fr.maillage.web.shared.Messages;
import fr.maillage.web.shared.feature.FeatureCodes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Words for runs, the same on pages, in tables and for the script that keeps a page fresh. */
public final class JobTexts {

    private JobTexts() {}

    /** The name of a job, from the texts of the feature that its identifier begins with; the identifier without any. */
    public static String job(Locale locale, String job) {
        return named(locale, FeatureCodes.feature(job) + ".job.name.", job);
    }

    /** Names the button that starts a job. */
    static String start(Locale locale, String job) {
        String own = FeatureCodes.feature(job) + ".job.start." + job;
        return Messages.has(own)
                ? Messages.text(locale, own)
                : Messages.format(locale, "job.start.other", job(locale, job));
    }

    static String status(Locale locale, JobStatus status) {
        return Messages.text(locale, "job.status." + status);
    }

    /** The name of a job's parameter, its feature's or the common one; its identifier where the texts have none. */
    static String parameter(Locale locale, String job, String name) {
        return ofJob(locale, job, "job.parameter.", name);
    }

    /** Tells in words what a run did so far, leaving out what is zero; empty before the first record. */
    static String counts(Locale locale, JobRunView run) {
        JobCounts counts = run.counts();
        List<String> parts = new ArrayList<>();
        if (run.status().active() && run.expected() != null && run.expected() > 0) {
            parts.add(Messages.format(locale, "job.counts.readOf", counts.read(), run.expected()));
        } else {
            add(parts, locale, "read", counts.read());
        }
        add(parts, locale, "created", counts.created());
        add(parts, locale, "updated", counts.updated());
        add(parts, locale, "unchanged", counts.unchanged());
        add(parts, locale, "rejected", counts.rejected());
        return String.join(", ", parts);
    }

    /** Tells what a run that was asked to stop waits for; empty where nobody can tell. */
    static String waits(Locale locale, String job, Optional<String> step) {
        return step.map(s -> Messages.format(locale, "job.waits", ofJob(locale, job, "job.step.", s)))
                .orElse("");
    }

    /** Why a run failed; empty otherwise. */
    static String problem(Locale locale, JobRunView run) {
        return run.problem() == null ? "" : RuleTexts.text(run.problem(), locale);
    }

    /** Tells how long an attempt took, in the two largest units; empty while it works. */
    static String duration(Locale locale, Duration duration) {
        if (duration == null) {
            return "";
        }
        if (duration.toHours() > 0) {
            return Messages.format(locale, "job.duration.hours", duration.toHours(), duration.toMinutesPart());
        }
        if (duration.toMinutes() > 0) {
            return Messages.format(locale, "job.duration.minutes", duration.toMinutes(), duration.toSecondsPart());
        }
        return Messages.format(locale, "job.duration.seconds", Math.max(1, duration.toSeconds()));
    }

    private static void add(List<String> parts, Locale locale, String what, long count) {
        if (count > 0) {
            parts.add(Messages.format(locale, "job.counts." + what, count));
        }
    }

    private static String ofJob(Locale locale, String job, String prefix, String name) {
        String own = FeatureCodes.feature(job) + "." + prefix + name;
        return Messages.has(own) ? Messages.text(locale, own) : named(locale, prefix, name);
    }

    private static String named(Locale locale, String prefix, String name) {
        return Messages.has(prefix + name) ? Messages.text(locale, prefix + name) : name;
    }
}
