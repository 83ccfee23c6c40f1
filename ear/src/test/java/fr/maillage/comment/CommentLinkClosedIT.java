package fr.maillage.comment;

import static fr.maillage.comment.CommentDesk.kind;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** When a link to a discussion leads nowhere any more. */
@InsideEar
class CommentLinkClosedIT extends MailedInside {

    @Inject
    private CommentDesk desk;

    @Inject
    private CommentLinkService links;

    @Test
    void who_sits_no_more_reads_no_more_and_so_it_is_with_a_record_that_members_read_no_more() {
        FindingDetail finding = desk.finding("discussed");
        RecordRef ref = new RecordRef("finding", finding.id());
        UUID amel = desk.person("Amel");
        desk.said(ref, "Et vous ?", desk.name("Amel"), desk.member("Bo"));
        String hers = desk.link(server, "Amel");
        String his = desk.link(server, "Bo");

        desk.leaves(amel);
        closed(hers);
        assertThat(open(his).open()).isTrue();
        links.answer(his, "Oui");
        Sql.update(
                "update finding set state = 'draft' where uuid = ?",
                finding.id().toString());
        closed(his);
        links.withdraw(his);
    }

    private void closed(String link) {
        CommentLinkPage page = open(link);
        assertThat(page.state()).isEqualTo("closed");
        assertThat(page.title()).isNull();
        assertThat(page.comments().items()).isEmpty();
        assertThat(kind(() -> links.answer(link, "Oui"))).isEqualTo(Kind.CONFLICT);
    }

    private CommentLinkPage open(String link) {
        return links.open(link, CommentService.LAST);
    }
}
