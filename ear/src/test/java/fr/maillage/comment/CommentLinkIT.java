package fr.maillage.comment;

import static fr.maillage.comment.CommentDesk.kind;
import static fr.maillage.comment.CommentDesk.member;
import static fr.maillage.comment.CommentDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.administration.PersonFileService;
import fr.maillage.administration.PersonQuery;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.person.PeopleDesk;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told of a comment reads and answers by the link of her message, without an account. */
@InsideEar
class CommentLinkIT extends MailedInside {

    @Resource
    private UserTransaction transaction;

    @Inject
    private CommentDesk desk;

    @Inject
    private CommentService comments;

    @Inject
    private CommentLinkService links;

    @Inject
    private FindingService findings;

    @Inject
    private PeopleDesk people;

    @Inject
    private PersonFileService files;

    @Inject
    private CommentPersons persons;

    @Inject
    private NoticeRetention retention;

    @Inject
    private Clock clock;

    private CommentLinkPage open(String link) {
        return links.open(link, CommentService.LAST);
    }

    @Test
    void opening_changes_nothing_an_answer_uses_the_link_up_and_she_may_withdraw_it() {
        RecordRef finding = desk.discussed();
        String amel = desk.member("Amel");
        desk.said(finding, "Qu'en pensez-vous ?", amel);
        String link = desk.link(server, "Amel");

        for (int i = 0; i < 2; i++) {
            CommentLinkPage page = open(link);
            assertThat(page.name()).isEqualTo(amel);
            assertThat(page.title()).isEqualTo(desk.title());
            assertThat(page.open()).isTrue();
            assertThat(page.comments().items()).singleElement().satisfies(comment -> {
                assertThat(comment.text()).isEqualTo("Qu'en pensez-vous ?");
                assertThat(comment.told()).as("who else was told").isEmpty();
            });
        }
        assertThat(kind(() -> links.answer(link, "x".repeat(2001)))).isEqualTo(Kind.INVALID);
        assertThat(open(link).open()).isTrue();

        links.answer(link, "D'accord <b>avec vous</b>");
        assertThat(open(link).state()).isEqualTo("used");
        assertThat(open(link).withdrawable()).isTrue();
        assertThat(desk.read(finding))
                .extracting(c -> c.author() + ": " + c.text())
                .containsExactly("MEMBER: Qu'en pensez-vous ?", amel + ": D'accord <b>avec vous</b>");
        assertThat(kind(() -> links.answer(link, "Encore"))).isEqualTo(Kind.CONFLICT);

        links.withdraw(link);
        assertThat(desk.read(finding).get(1).text()).isNull();
        assertThat(kind(() -> links.withdraw(link))).isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> links.answer(link, "Encore"))).isEqualTo(Kind.CONFLICT);
        assertThat(Sql.rows(
                        "select actor_login from audit_line where action like 'comment.%' and label = ? order by id",
                        desk.title()))
                .extracting(line -> line.get("actor_login"))
                .containsExactly("member", "link", "link");
    }

    @Test
    void a_forged_and_an_ended_link_lead_nowhere_and_that_of_an_archived_record_only_shows() {
        FindingDetail finding = desk.finding("discussed");
        RecordRef ref = new RecordRef("finding", finding.id());
        desk.said(ref, "Et vous ?", desk.member("Amel"));
        String link = desk.link(server, "Amel");

        assertThat(kind(() -> open(link.substring(1) + "A"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> open(null))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> links.answer("", "Oui"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> links.withdraw(link))).isEqualTo(Kind.CONFLICT);
        officer(() -> findings.archive(finding.id(), finding.version(), "doublon"));
        assertThat(open(link).state()).isEqualTo("archived");
        assertThat(kind(() -> links.answer(link, "Oui"))).isEqualTo(Kind.CONFLICT);
        Sql.update(
                "update ask_link set expires_at = ? where uuid in (select link_seed from outbox_message"
                        + " where recipient = ?)",
                OffsetDateTime.now(clock).minusDays(1),
                desk.email("Amel"));
        assertThat(kind(() -> open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> links.answer(link, "Oui"))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void two_entries_of_one_person_that_are_merged_have_one_notice_and_both_links() {
        RecordRef finding = desk.discussed();
        UUID kept = desk.person("Amel");
        UUID other = desk.person("Amelie");
        desk.said(finding, "Et vous ?", desk.name("Amel"), desk.name("Amelie"));
        String one = desk.link(server, "Amel");
        String two = desk.link(server, "Amelie");
        links.answer(two, "Oui");

        people.merge(kept, other);

        assertThat(open(one).state()).isEqualTo("used");
        assertThat(open(two).name()).isEqualTo(desk.name("Amel"));
        assertThat(desk.read(finding).get(0).told())
                .extracting(Comment.Told::name)
                .containsExactly(desk.name("Amel"));
        assertThat(desk.read(finding).get(1).author()).isEqualTo(desk.name("Amel"));
    }

    @Test
    void the_file_of_a_person_has_what_she_wrote_and_erasing_her_leaves_an_empty_line() {
        RecordRef finding = desk.discussed();
        UUID amel = desk.person("Amel");
        desk.said(finding, "Et vous ?", desk.name("Amel"));
        String link = desk.link(server, "Amel");
        links.answer(link, "Je suis d'accord");
        long key = Sql.number("select id from person where uuid = ?", amel.toString());
        assertThat(persons.needed(Set.of(key))).containsExactly(key);
        PersonQuery query = new PersonQuery(desk.email("Amel"), null, null);

        assertThat(As.administrator(() -> files.find(query)).parts())
                .filteredOn(part -> part.kind().equals("comments"))
                .singleElement()
                .satisfies(part -> assertThat(part.records().toString())
                        .contains("Je suis d'accord", finding.id().toString()));
        As.administrator(() -> files.erase(query));

        assertThat(kind(() -> open(link))).isEqualTo(Kind.NOT_FOUND);
        assertThat(desk.read(finding)).hasSize(2);
        assertThat(desk.read(finding).get(0).told()).isEmpty();
        assertThat(desk.read(finding).get(1)).satisfies(comment -> {
            assertThat(comment.author()).isNull();
            assertThat(comment.text()).isNull();
        });
    }

    @Test
    void who_was_told_is_forgotten_after_a_time_and_the_comment_stays() throws Exception {
        RecordRef finding = desk.discussed();
        UUID said = desk.said(finding, "Et vous ?", desk.member("Amel"));
        Sql.update(
                "update comment_notice set told_at = ? where comment_id = (select id from record_comment where uuid = ?)",
                OffsetDateTime.now(clock).minusDays(3000),
                said.toString());

        transaction.begin();
        int forgotten =
                As.system(() -> retention.removeBefore(OffsetDateTime.now(clock).minusDays(2999), 1000));
        transaction.commit();

        assertThat(forgotten).isEqualTo(1);
        assertThat(desk.read(finding)).singleElement().satisfies(comment -> {
            assertThat(comment.told()).isEmpty();
            assertThat(comment.text()).isEqualTo("Et vous ?");
        });
    }

    @Test
    void what_an_account_of_no_person_wrote_goes_with_the_account() {
        RecordRef finding = desk.discussed();
        UUID said = member(() -> comments.write(finding, "Vu", null));
        UUID other = officer(() -> comments.write(finding, "Vu aussi", null));
        UUID account =
                UUID.fromString(Sql.rows("select author_account from record_comment where uuid = ?", other.toString())
                        .get(0)
                        .get("author_account")
                        .toString());
        Sql.update(
                "update record_comment set author_account = ? where uuid = ?",
                UUID.randomUUID().toString(),
                said.toString());
        Sql.update(
                "update record_comment set author_account = ? where uuid <> ? and author_account = ?",
                UUID.randomUUID().toString(),
                other.toString(),
                account.toString());

        As.administrator(() -> {
            persons.removed(Set.of(account));
            return null;
        });

        assertThat(desk.read(finding))
                .extracting(c -> c.author() + ": " + c.text())
                .containsExactly("MEMBER: Vu", "null: null");
    }
}
