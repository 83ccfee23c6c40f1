package fr.maillage.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.maillage.audit.AuditView;
import fr.maillage.confirmation.answer.AnswerPage;
import fr.maillage.confirmation.answer.AnswerRecord;
import fr.maillage.confirmation.answer.AnswerService;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.ProposalView;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.MailedInside;
import fr.maillage.testing.Sql;
import fr.maillage.testing.Statements;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights that a link gives its holder, and those it does not. */
@InsideEar
class AnswerIT extends MailedInside {

    private static final String SCRIPT = "<script>alert(1)</script>";

    @Inject
    private CampaignDesk desk;

    @Inject
    private AnswerService answers;

    @Inject
    private PlaceService places;

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Resource
    private ManagedExecutorService threads;

    private final String contact = "contact-" + UUID.randomUUID() + "@exemple.test";

    @Test
    void opening_changes_nothing_and_each_record_is_answered_apart_until_the_link_is_used() {
        UUID actor = desk.actor(contact);
        UUID right = desk.oldPlace("Lieu juste", actor, null);
        UUID wrong = desk.oldPlace("Lieu inexact", actor, null);
        UUID closed = desk.oldPlace("Lieu fermé", actor, null);
        CampaignView campaign = desk.campaign(0);
        String link = desk.link(server, contact);

        AnswerPage page = answers.open(link);
        assertThat(page.used()).isFalse();
        assertThat(page.records()).hasSize(3).allMatch(AnswerRecord::open);
        assertThat(page.records()).noneMatch(r -> r.place().editable());
        assertThat(desk.place(right).values().dateMaj().getYear()).isEqualTo(2024);
        assertThat(desk.view(campaign.id()).figures().opened()).isEqualTo(3);

        answers.confirm(link, right, version(right));
        answers.correct(
                link, wrong, version(wrong), Map.of(PlaceField.PHONE, "01 80 05 98 11", PlaceField.NAME, SCRIPT));
        answers.closed(link, closed, version(closed));

        PlaceDetail confirmed = desk.place(right);
        assertThat(confirmed.freshness().code()).isEqualTo("up-to-date");
        assertThat(confirmed.origins().get(PlaceField.ADDRESS).byHand()).isTrue();
        assertThat(As.administrator(() -> places.history(right)).get(0))
                .satisfies(line -> assertThat(line.action()).isEqualTo("place.confirm"))
                .extracting(AuditView::actorLogin)
                .isEqualTo("link");
        assertThat(desk.place(wrong).proposals())
                .extracting(ProposalView::field, ProposalView::proposed)
                .containsExactlyInAnyOrder(tuple(PlaceField.PHONE, "+33180059811"), tuple(PlaceField.NAME, SCRIPT));
        assertThat(desk.place(wrong).values().text(PlaceField.PHONE)).isNull();
        assertThat(desk.place(closed).archived()).isFalse();
        assertThat(answers.open(link).used()).isTrue();
        assertThat(desk.view(campaign.id()).figures()).isEqualTo(new CampaignFigures(3, 3, 3, 1, 0, 1, 1, 0, 0));
        assertThat(kind(() -> answers.confirm(link, right, version(right)))).isEqualTo(Kind.CONFLICT);
    }

    @Test
    void a_week_that_says_the_same_in_another_way_is_no_correction() {
        UUID place = desk.oldPlace("Lieu ouvert", desk.actor(contact), null);
        Sql.update(
                "update place set opening_hours = 'Mo 09:00-12:00; Tu 09:00-12:00; PH off' where uuid = ?",
                place.toString());
        desk.campaign(0);
        String link = desk.link(server, contact);

        assertThat(kind(() -> answers.correct(
                        link, place, version(place), Map.of(PlaceField.OPENING_HOURS, "Mo,Tu 09:00-12:00; PH off"))))
                .isEqualTo(Kind.INVALID);
        answers.correct(
                link,
                place,
                version(place),
                Map.of(PlaceField.OPENING_HOURS, "Mo,Tu 09:00-12:00; We 10:00-11:00; PH off"));

        assertThat(desk.place(place).proposals())
                .extracting(ProposalView::field, ProposalView::proposed)
                .containsExactly(tuple(PlaceField.OPENING_HOURS, "Mo,Tu 09:00-12:00; We 10:00-11:00; PH off"));
    }

    @Test
    void a_page_with_many_records_takes_no_further_statement_for_each() {
        UUID actor = desk.actor(contact);
        desk.oldPlace("Lieu 1", actor, null);
        String other = "autre-" + contact;
        UUID larger = desk.actor(other);
        for (int i = 2; i <= 13; i++) {
            desk.oldPlace("Lieu " + i, larger, null);
        }
        desk.campaign(0);
        String few = desk.link(server, contact);
        String many = desk.link(server, other);

        long one = Statements.during(
                factory, () -> assertThat(answers.open(few).records()).hasSize(1));
        long twelve = Statements.during(
                factory, () -> assertThat(answers.open(many).records()).hasSize(12));

        // Requests of timers meanwhile may be among them.
        assertThat(twelve).isBetween(1L, one + 5);
    }

    @Test
    void a_forged_a_foreign_and_an_expired_link_open_nothing() {
        UUID mine = desk.oldPlace("Mon lieu", null, contact);
        UUID other = desk.oldPlace("Autre lieu", null, "autre-" + contact);
        CampaignView campaign = desk.campaign(0);
        String link = desk.link(server, contact);

        assertThat(kind(() -> answers.open(null))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> answers.open(link.substring(1) + "A"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> answers.confirm(link, other, version(other)))).isEqualTo(Kind.NOT_FOUND);
        Sql.update(
                "update campaign_target set expires_at = sent_at where campaign_id ="
                        + " (select id from campaign where uuid = ?)",
                campaign.id().toString());
        desk.await("the end of the link", () -> expired(link));
        assertThat(kind(() -> answers.confirm(link, mine, version(mine)))).isEqualTo(Kind.CONFLICT);
        assertThat(desk.place(mine).values().dateMaj().getYear()).isEqualTo(2024);
    }

    @Test
    void a_record_that_changed_or_left_meanwhile_is_not_confirmed_unseen() {
        UUID actor = desk.actor(contact);
        UUID changed = desk.oldPlace("Lieu changé", actor, null);
        UUID archived = desk.oldPlace("Lieu archivé", actor, null);
        desk.campaign(0);
        String link = desk.link(server, contact);
        int seen = version(changed);
        As.administrator(() -> places.confirm(changed, seen));
        int left = version(archived);
        As.administrator(() -> places.archive(archived, left, "doublon"));

        assertThat(kind(() -> answers.confirm(link, changed, seen))).isEqualTo(Kind.STALE);
        assertThat(kind(() -> answers.confirm(link, archived, version(archived))))
                .isEqualTo(Kind.CONFLICT);
        Map<PlaceField, String> wrong = Map.of(PlaceField.PHONE, "douze", PlaceField.EMAILS, "pas une adresse");
        Problem problem =
                catchThrowableOfType(Problem.class, () -> answers.correct(link, changed, version(changed), wrong));
        assertThat(problem.violations()).extracting("field").contains("phone", "emails");
        assertThat(kind(() -> answers.correct(link, changed, version(changed), Map.of(PlaceField.NAME, "Lieu changé"))))
                .isEqualTo(Kind.INVALID);
        answers.confirm(link, changed, version(changed));
        assertThat(answers.open(link).used()).isTrue();
    }

    @Test
    void two_people_who_submit_one_link_at_once_answer_once() {
        UUID place = desk.oldPlace("Lieu disputé", null, contact);
        CampaignView campaign = desk.campaign(0);
        String link = desk.link(server, contact);
        int version = version(place);

        List<Boolean> taken = Stream.of(1, 2, 3)
                .map(i -> CompletableFuture.supplyAsync(() -> answered(link, place, version), threads))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(taken).containsOnlyOnce(true);
        assertThat(desk.view(campaign.id()).figures().confirmed()).isEqualTo(1);
        assertThat(As.administrator(() -> places.history(place)).stream()
                        .filter(line -> line.action().equals("place.confirm")))
                .hasSize(1);
    }

    private boolean answered(String link, UUID place, int version) {
        try {
            answers.confirm(link, place, version);
            return true;
        } catch (Problem problem) {
            assertThat(problem.kind()).isIn(Kind.CONFLICT, Kind.STALE);
            return false;
        }
    }

    private boolean expired(String link) {
        try {
            answers.open(link);
            return false;
        } catch (Problem problem) {
            return problem.kind() == Kind.CONFLICT;
        }
    }

    private int version(UUID place) {
        return desk.place(place).version();
    }

    private static Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }
}
