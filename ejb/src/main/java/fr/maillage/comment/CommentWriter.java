package fr.maillage.comment;

import fr.maillage.comment.persistence.CommentRepository;
import fr.maillage.notification.NotificationService;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Writes and withdraws comments, whichever door they come by. It asks for no right. The audit tells no text. */
@ApplicationScoped
class CommentWriter {

    @Inject
    private CommentRepository comments;

    @Inject
    private NotificationService messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Adds a comment.
     *
     * @param action what the audit calls it
     * @param text in normal form
     * @return its key and identifier
     */
    CommentKey add(Commented record, CommentAuthor author, String text, String action) {
        CommentKey key = comments.add(record.ref(), record.ground().territory(), author, text, now());
        line(action, key.id(), record);
        return key;
    }

    /**
     * Erases what a comment says; its line stays, and messages that tell of it and have not left do not.
     *
     * @throws Problem CONFLICT for one that was withdrawn before
     */
    void withdraw(UUID id, Commented record) {
        if (!comments.withdraw(id, now())) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "comment-withdrawn", null);
        }
        messages.withdraw(CommentMessages.key(id));
        line("withdraw", id, record);
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
    }

    private void line(String action, UUID id, Commented record) {
        audit.record(new AuditLine(
                CommentMessages.KIND + "." + action,
                new RecordRef(CommentMessages.KIND, id),
                record.ground().title(),
                record.ground().territory(),
                List.of()));
    }
}
