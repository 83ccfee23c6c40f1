package fr.maillage.comment;

import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.committee.digest.Awaiting;
import fr.maillage.committee.digest.AwaitingSource;
import fr.maillage.notification.MessageTexts;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** The comments of which members were told, as long as they may answer by their links. */
@ApplicationScoped
class CommentAwaiting implements AwaitingSource {

    private static final String KIND = "comment";
    private static final int SHOWN = 120;
    private static final MessageTexts TEXTS = new MessageTexts("fr.maillage.comment.texts");

    @Inject
    private NoticeRepository notices;

    @Inject
    private CommentWriter writer;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String word() {
        return TEXTS.of("digest.kind");
    }

    @Override
    public List<Awaiting> of(Collection<Long> persons, LocalDate today) {
        return notices.unanswered(persons, writer.now()).stream()
                .map(CommentAwaiting::awaiting)
                .toList();
    }

    private static Awaiting awaiting(Row row) {
        // One line of what was said: paragraphs would take the message apart.
        String said = PlainText.cut(row.text("words").replace('\n', ' ').replace('\r', ' '), SHOWN);
        return new Awaiting(
                row.number("person"),
                KIND,
                row.number("id"),
                said,
                row.text("author"),
                null,
                row.moment("told_at"),
                true,
                CommentMessages.PAGE,
                row.uuid("uuid"));
    }
}
