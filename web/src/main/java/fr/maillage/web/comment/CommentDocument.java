package fr.maillage.web.comment;

import fr.maillage.comment.Comment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment, for programs.
 *
 * @param author absent where nobody may be named any more
 * @param text absent once it was withdrawn
 * @param withdrawnAt absent unless it was
 * @param told who was told of it, and when
 */
@Schema(name = "Comment")
public record CommentDocument(
        UUID id,
        String author,
        String text,
        OffsetDateTime writtenAt,
        OffsetDateTime withdrawnAt,
        List<ToldDocument> told) {

    /** Somebody who was told of a comment. */
    @Schema(name = "CommentTold")
    public record ToldDocument(String name, OffsetDateTime at) {}

    static CommentDocument of(Comment comment) {
        return new CommentDocument(
                comment.id(),
                comment.author(),
                comment.text(),
                comment.writtenAt(),
                comment.withdrawnAt(),
                comment.told().stream()
                        .map(told -> new ToldDocument(told.name(), told.at()))
                        .toList());
    }
}
