package fr.maillage.job;

import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.job.persistence.JobRunQuery;
import fr.maillage.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns what a list asks for into a query that finds nothing the caller may not see. */
@ApplicationScoped
class JobQueries {

    @Inject
    private JobAccess access;

    @Inject
    private Caller caller;

    JobRunQuery of(JobRunFilter filter) {
        CallerIdentity who = caller.requireSignedIn();
        return new JobRunQuery(
                filter.job(),
                filter.statuses().stream().map(JobStatus::name).collect(Collectors.toSet()),
                filter.owner() == null || filter.owner().isBlank()
                        ? null
                        : filter.owner().strip().toLowerCase(Locale.ROOT),
                filter.mine() ? who.accountId() : null,
                from(filter),
                access.sight());
    }

    private static OffsetDateTime from(JobRunFilter filter) {
        return filter.from() == null
                ? null
                : filter.from().atStartOfDay(ClockProducer.PARIS).toOffsetDateTime();
    }
}
