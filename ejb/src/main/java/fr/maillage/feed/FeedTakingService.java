package fr.maillage.feed;

import fr.maillage.feed.persistence.FeedFileRepository;
import fr.maillage.feed.persistence.FeedFileRepository.Sighting;
import fr.maillage.feed.persistence.FeedRepository;
import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Writes of a look, each in a transaction of its own: one bad file must not undo what became of the others. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedTakingService {

    @Inject
    private FeedRepository feeds;

    @Inject
    private FeedFileRepository files;

    @Inject
    private ImportService imports;

    @Inject
    private Clock clock;

    /**
     * Takes a look on for this node.
     *
     * @return false when it was taken on before
     * @throws IllegalStateException when another node does so at the same moment
     */
    public boolean claim(StoredFeed feed, String turn) {
        if (files.turnTaken(feed.id(), turn)) {
            return false;
        }
        files.takeTurn(feed.id(), turn, now());
        return true;
    }

    /**
     * Starts the import of a file, as the caller, unless its content was taken before.
     *
     * @return the run; empty when the content is known
     * @throws Problem as {@link ImportService#start}
     */
    public Optional<UUID> take(StoredFeed feed, String fileName, FeedSnapshot snapshot) {
        if (files.known(feed.id(), snapshot.sha256())) {
            return Optional.empty();
        }
        FeedInput settings = feed.settings();
        try (InputStream in = snapshot.open()) {
            UUID run = imports.start(
                    in,
                    fileName,
                    new ImportOrder(settings.profile(), false, settings.source(), settings.complete(), "fr")
                            // Whoever watches a source has said that what it changes is taken, as its page says.
                            .confirmingChanges());
            files.take(feed.id(), snapshot.sha256(), fileName, run, now());
            return Optional.of(run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes that a content could not be imported, so that it is not tried again. */
    public void refuse(StoredFeed feed, String fileName, FeedSnapshot snapshot) {
        if (!files.known(feed.id(), snapshot.sha256())) {
            files.take(feed.id(), snapshot.sha256(), fileName, null, now());
        }
    }

    /** Notes how a file of a folder looks. */
    public void see(StoredFeed feed, String fileName, Sighting sighting) {
        files.see(feed.id(), fileName, sighting);
    }

    /** Notes what the server said of the file that it gave. */
    public void keepValidators(StoredFeed feed, String etag, String lastModified) {
        feeds.validators(feed.id(), etag, lastModified);
    }

    /** Notes what a look gave; a run of null leaves the last one. */
    public void looked(StoredFeed feed, FeedResult result, Violation problem, UUID run) {
        feeds.looked(feed.id(), result, problem, run, now());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }
}
