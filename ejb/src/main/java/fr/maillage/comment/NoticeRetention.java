package fr.maillage.comment;

import fr.maillage.ask.AskLinks;
import fr.maillage.shared.RetainedData;
import fr.maillage.shared.database.AgedRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;

/** Period for which it is known who was told of comments. Comments themselves stay as long as their records. */
@ApplicationScoped
public class NoticeRetention implements RetainedData {

    @Inject
    private AskLinks asks;

    @Inject
    private AgedRows rows;

    @Override
    public String kind() {
        return "comment-notices";
    }

    @Override
    public int defaultDays() {
        return 365;
    }

    /** As long as a link leads somewhere. */
    @Override
    public int leastDays() {
        return CommentLinkService.DAYS;
    }

    @Override
    public int removeBefore(OffsetDateTime limit, int most) {
        asks.forgetBefore(CommentPersons.CODE, limit, most);
        return rows.remove("comment_notice", "id", "told_at", limit, most);
    }
}
