package fr.maillage.comment;

import static fr.maillage.comment.CommentDesk.member;
import static fr.maillage.comment.CommentDesk.rules;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is told of comments, inside the server. */
@InsideEar
class CommentToldIT {

    @Inject
    private CommentDesk desk;

    @Inject
    private CommentService comments;

    @Inject
    private PeopleDesk people;

    @Test
    void members_who_can_be_written_to_are_told_even_while_no_message_can_leave() {
        RecordRef finding = desk.discussed();
        String amel = desk.member("Amel");
        String bo = desk.member("Bo");
        String silent = desk.name("Chris");
        As.administrator(() -> people.resident(GRAND_EST, silent, null));

        assertThat(member(() -> comments.suggested(finding, amel.substring(0, amel.length() - 2), 9)))
                .containsExactly(amel);
        UUID said = desk.said(finding, "Qu'en pensez-vous ?", amel, bo, amel);

        assertThat(desk.read(finding)).singleElement().satisfies(comment -> {
            assertThat(comment.id()).isEqualTo(said);
            assertThat(comment.told()).extracting(Comment.Told::name).containsExactly(amel, bo);
        });
        assertThat(Sql.rows(
                        "select recipient, body from outbox_message where record_id = ? order by recipient",
                        said.toString()))
                .hasSize(2)
                .first()
                .satisfies(mail -> {
                    assertThat(mail.get("recipient")).isEqualTo(desk.email("Amel"));
                    assertThat(mail.get("body").toString()).contains(desk.title(), "Qu'en pensez-vous ?", "MEMBER");
                });
        assertThat(rules(() -> desk.said(finding, "Et vous ?", silent))).containsExactly("told comment-told-unknown");
        assertThat(rules(() -> desk.said(finding, "x".repeat(2001), amel))).containsExactly("text too-long");
        assertThat(rules(() -> desk.said(
                        finding,
                        "Et vous ?",
                        IntStream.range(0, 50).mapToObj(i -> "Membre " + i).toArray(String[]::new))))
                .containsExactly("told too-many");
        assertThat(desk.read(finding)).hasSize(1);
        withdraw(Role.MEMBER, GRAND_EST, said);
        assertThat(Sql.number(
                        "select count(*) from outbox_message where record_id = ? and state = 'WAITING'",
                        said.toString()))
                .as("messages that still tell of it")
                .isZero();
    }

    private Object withdraw(Role role, String territory, UUID comment) {
        return As.a(role, territory, () -> {
            comments.withdraw(comment);
            return null;
        });
    }
}
