package fr.maillage.comment;

import fr.maillage.comment.Comment.Told;
import fr.maillage.comment.persistence.CommentRepository;
import fr.maillage.comment.persistence.NoticeRepository;
import fr.maillage.shared.Page;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Reads what was said beside a record. It asks for no right. */
@ApplicationScoped
class CommentReader {

    @Inject
    private CommentRepository comments;

    @Inject
    private NoticeRepository notices;

    /** Counts the pages of a size, at least one. */
    int pages(RecordRef ref, int size) {
        return new Page<>(List.of(), comments.count(ref), new PageRequest(0, size, null, true)).pageCount();
    }

    /**
     * A page, the latest last, in three statements.
     *
     * @param withdrawable whether the reader may withdraw what a row says
     * @param named whether she reads who was told
     */
    Page<Comment> page(RecordRef ref, PageRequest request, Predicate<Row> withdrawable, boolean named) {
        List<Row> rows = comments.slice(ref, request.offset(), request.size());
        Map<Long, List<Told>> told =
                named ? notices.of(rows.stream().map(row -> row.number("id")).toList()) : Map.of();
        return new Page<>(
                rows.stream()
                        .map(row -> new Comment(
                                row.uuid("uuid"),
                                row.text("author"),
                                row.text("words"),
                                row.moment("written_at"),
                                row.moment("withdrawn_at"),
                                !row.has("withdrawn_at") && withdrawable.test(row),
                                told.getOrDefault(row.number("id"), List.of())))
                        .toList(),
                comments.count(ref),
                request);
    }

    /** Tells if somebody wrote a comment, by her account or by one of her entries among people. */
    boolean hers(Row comment, UUID account, Set<Long> entries) {
        Long person = comment.numberOrNull("author_person_id");
        return account != null && account.equals(comment.uuid("author_account"))
                || person != null && entries.contains(person);
    }
}
