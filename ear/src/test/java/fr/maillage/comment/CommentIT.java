package fr.maillage.comment;

import static fr.maillage.comment.CommentDesk.kind;
import static fr.maillage.comment.CommentDesk.member;
import static fr.maillage.comment.CommentDesk.officer;
import static fr.maillage.committee.CommitteeDesk.BOBIGNY;
import static fr.maillage.committee.CommitteeDesk.GAGNY;
import static fr.maillage.committee.CommitteeDesk.GRAND_EST;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.deployment.scenario.ScenarioField;
import fr.maillage.deployment.scenario.ScenarioService;
import fr.maillage.diagnosis.exhibit.ExhibitField;
import fr.maillage.diagnosis.exhibit.ExhibitService;
import fr.maillage.diagnosis.finding.FindingDetail;
import fr.maillage.diagnosis.finding.FindingService;
import fr.maillage.identity.Role;
import fr.maillage.plan.ActionDesk;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.shared.RecordRef;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Members of the committee say something beside records; no mail server is named here. */
@InsideEar
class CommentIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private CommentDesk desk;

    @Inject
    private CommentService comments;

    @Inject
    private FindingService findings;

    @Inject
    private ExhibitService exhibits;

    @Inject
    private ScenarioService scenarios;

    @Inject
    private ActionDesk actions;

    @Test
    void what_members_say_stands_in_its_order_in_pages_of_twenty() {
        RecordRef finding = desk.discussed();
        for (int i = 1; i <= 21; i++) {
            desk.said(finding, "Remarque " + i);
        }

        CommentThread last = member(() -> comments.thread(finding, CommentService.LAST));
        assertThat(last.writable()).isTrue();
        assertThat(last.page().items()).singleElement().satisfies(comment -> {
            assertThat(comment.text()).isEqualTo("Remarque 21");
            assertThat(comment.author()).isEqualTo("MEMBER");
            assertThat(comment.withdrawable()).isTrue();
            assertThat(comment.told()).isEmpty();
        });
        assertThat(member(() -> comments.thread(finding, 0)).page().items())
                .extracting(Comment::text)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20)
                        .mapToObj(i -> "Remarque " + i)
                        .toList());
        assertThat(member(() -> comments.thread(finding, 99)).page().items()).hasSize(1);
        assertThat(statements(finding, 0)).as("of twenty and of one").isEqualTo(statements(finding, 1));
        assertThat(member(() -> comments.list(finding, new PageRequest(9, 20, null, true)))
                        .items())
                .isEmpty();
    }

    @Test
    void each_kind_of_record_is_commented_by_whoever_may_read_it() {
        UUID action = actions.enter("Ateliers", GAGNY).id();
        UUID scenario = officer(() -> scenarios.create(FieldValues.none(ScenarioField.class)
                        .with(ScenarioField.TITLE, "Essai " + UUID.randomUUID())
                        .with(ScenarioField.TERRITORY, GRAND_EST)))
                .id();
        UUID exhibit = officer(() -> exhibits.create(
                        FieldValues.none(ExhibitField.class)
                                .with(ExhibitField.TITLE, "Compte rendu")
                                .with(ExhibitField.NATURE, "minutes")
                                .with(ExhibitField.TERRITORY, GAGNY)
                                .with(ExhibitField.DATED_ON, "2026-03-02"),
                        new ByteArrayInputStream("%PDF-1.7 essai".getBytes(StandardCharsets.US_ASCII))))
                .id();
        RecordRef minutes = new RecordRef("exhibit", exhibit);

        for (RecordRef ref :
                List.of(desk.discussed(), new RecordRef("action", action), new RecordRef("scenario", scenario))) {
            desk.said(ref, "Vu");
            assertThat(desk.read(ref)).as(ref.type()).hasSize(1);
            assertThat(As.a(Role.PREFECTURE, "dep:93", () -> comments.write(ref, "Vu aussi", null)))
                    .isNotNull();
        }
        officer(() -> comments.write(minutes, "Page 3 illisible", null));
        assertThat(officer(() -> comments.thread(minutes, 0)).page().items()).hasSize(1);
        assertThat(kind(() -> desk.read(minutes)))
                .as("a member reads no documents")
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> desk.said(minutes, "Vu"))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void rights_are_asked_on_the_territory_of_the_record() {
        RecordRef finding = desk.discussed();
        UUID said = desk.said(finding, "Vu");
        RecordRef draft = new RecordRef("finding", desk.finding("draft").id());

        assertThat(kind(() -> As.a(Role.MEMBER, BOBIGNY, () -> comments.write(finding, "Vu", null))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.MEMBER, BOBIGNY, () -> comments.thread(finding, 0)).writable())
                .isFalse();
        assertThat(kind(() -> As.a(Role.MEMBER, BOBIGNY, () -> comments.suggested(finding, "a", 9))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.ADVISER, GRAND_EST, () -> comments.write(finding, "Vu", null))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.JUROR, GRAND_EST, () -> comments.thread(finding, 0))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> comments.thread(finding, 0))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(kind(() -> desk.read(draft))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> desk.said(new RecordRef("place", finding.id()), "Vu")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> desk.said(new RecordRef("finding", UUID.randomUUID()), "Vu")))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> withdraw(Role.MEMBER, "dep:93", said)))
                .as("another member")
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> withdraw(Role.EPT_OFFICER, BOBIGNY, said))).isEqualTo(Kind.DENIED);
        assertThat(desk.read(finding))
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isEqualTo("Vu"));
    }

    @Test
    void a_withdrawn_comment_is_an_empty_line_and_the_audit_never_had_its_text() {
        RecordRef finding = desk.discussed();
        String secret = "Parole " + UUID.randomUUID();
        UUID hers = desk.said(finding, secret);
        UUID other = desk.said(finding, "<script>alert(1)</script>");

        member(() -> {
            comments.withdraw(hers);
            return null;
        });
        withdraw(Role.EPT_OFFICER, GRAND_EST, other);

        assertThat(desk.read(finding)).hasSize(2).allSatisfy(comment -> {
            assertThat(comment.text()).isNull();
            assertThat(comment.withdrawnAt()).isNotNull();
            assertThat(comment.withdrawable()).isFalse();
        });
        assertThat(kind(() -> withdraw(Role.EPT_OFFICER, GRAND_EST, hers))).isEqualTo(Kind.CONFLICT);
        assertThat(kind(() -> withdraw(Role.EPT_OFFICER, GRAND_EST, UUID.randomUUID())))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(Sql.rows("select action, label from audit_line where record_id = ? order by id", hers.toString()))
                .extracting(line -> line.get("action") + " " + line.get("label"))
                .containsExactly("comment.write " + desk.title(), "comment.withdraw " + desk.title());
        assertThat(Sql.number("select count(*) from audit_line where changes like ?", "%" + secret + "%"))
                .isZero();
    }

    @Test
    void an_archived_record_keeps_its_comments_and_takes_no_more() {
        FindingDetail finding = desk.finding("discussed");
        RecordRef ref = new RecordRef("finding", finding.id());
        UUID said = desk.said(ref, "Vu");
        officer(() -> findings.archive(finding.id(), finding.version(), "doublon"));

        assertThat(desk.read(ref)).hasSize(1);
        assertThat(member(() -> comments.thread(ref, 0)).writable()).isFalse();
        assertThat(kind(() -> desk.said(ref, "Encore"))).isEqualTo(Kind.CONFLICT);
        withdraw(Role.EPT_OFFICER, GRAND_EST, said);
        assertThat(desk.read(ref))
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isNull());
    }

    private long statements(RecordRef ref, int page) {
        return Statements.all(factory, () -> member(() -> comments.thread(ref, page)));
    }

    private Object withdraw(Role role, String territory, UUID comment) {
        return As.a(role, territory, () -> {
            comments.withdraw(comment);
            return null;
        });
    }
}
