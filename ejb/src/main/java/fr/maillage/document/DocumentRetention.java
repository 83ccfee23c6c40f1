package fr.maillage.document;

import fr.maillage.document.persistence.DocumentRepository;
import fr.maillage.document.persistence.DocumentRepository.Known;
import fr.maillage.document.persistence.FileSweep;
import fr.maillage.shared.RetainedData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Period for which files are kept that nothing needs any more. Their bytes go a day after their rows, so that a backup that has
 * saved the database and is saving the files finds what that database knows.
 */
@ApplicationScoped
public class DocumentRetention implements RetainedData {

    /** Period for files that tell of people and are needed no more. */
    static final Duration PEOPLE = Duration.ofDays(7);

    /** Longer than a backup takes, and than a transaction that stores the same content again. */
    static final Duration BYTES = Duration.ofDays(1);

    @Inject
    private DocumentRepository documents;

    @Inject
    private DocumentRemoval removal;

    @Inject
    private FileSweep files;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "documents";
    }

    @Override
    public int defaultDays() {
        return 30;
    }

    @Override
    public int leastDays() {
        return 7;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        release(now, most);
        OffsetDateTime people = now.minus(PEOPLE);
        List<UUID> due = documents.due(limit, people.isAfter(limit) ? people : limit, most);
        while (!due.isEmpty()) {
            int removed = removal.removeUnneeded(due);
            if (removed > 0) {
                return removed;
            }
            due = documents.due(limit, people.isAfter(limit) ? people : limit, most);
        }
        files.sweep(now.minus(BYTES).toInstant(), documents::digestsAmong);
        return 0;
    }

    /** Notes of the files that nothing needs now that it is so from now on. */
    private void release(OffsetDateTime now, int most) {
        long after = 0;
        List<Known> some;
        do {
            some = documents.unreleased(after, most);
            if (!some.isEmpty()) {
                documents.release(
                        removal.unneeded(some.stream().map(Known::uuid).toList()), now);
                after = some.get(some.size() - 1).id();
            }
        } while (some.size() == most);
    }
}
