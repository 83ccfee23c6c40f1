package fr.maillage.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.identity.Role;
import fr.maillage.place.PlaceDesk;
import fr.maillage.place.PlaceService;
import fr.maillage.place.Places;
import fr.maillage.place.core.PlaceField;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The queue and the answers to what the public reports. */
@InsideEar
class ModerationIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private PlaceDesk desk;

    @Inject
    private PlaceService places;

    @Inject
    private ErrorReportService reports;

    @Inject
    private ModerationService moderation;

    @Test
    void a_reported_place_waits_in_the_queue_of_its_officer_until_it_is_answered() {
        UUID place = desk.imported(desk.gagny("Signalé " + UUID.randomUUID()));
        UUID report = reports.send(new ErrorReportInput(place, "hours", "Fermé le <b>lundi</b>"));

        assertThat(queue("report")).anySatisfy(w -> {
            assertThat(w.id()).isEqualTo(place);
            assertThat(w.reports()).isEqualTo(1);
            assertThat(w.reasons()).containsExactly(ErrorReason.HOURS);
        });
        ErrorReportView open = Places.officer(() -> moderation.of(place)).open().get(0);
        assertThat(open.detail()).isEqualTo("Fermé le <b>lundi</b>");
        officer(() -> moderation.answer(report, open.version(), true, "Corrigé, merci."));

        assertThat(queue(null)).noneMatch(w -> w.id().equals(place));
        ErrorReportAnswer answer = reports.follow(report);
        assertThat(answer.status()).isEqualTo(ErrorStatus.ACCEPTED);
        assertThat(answer.answer()).isEqualTo("Corrigé, merci.");
        assertThat(answer.decidedAt()).isNotNull();
    }

    @Test
    void the_same_said_again_is_counted_and_not_kept_twice() {
        UUID place = desk.imported(desk.gagny("Répété"));
        UUID first = reports.send(new ErrorReportInput(place, "closed", null));

        UUID again = reports.send(new ErrorReportInput(place, "closed", "  "));
        UUID other = reports.send(new ErrorReportInput(place, "closed", "Depuis juin"));

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
        assertThat(Places.officer(() -> moderation.of(place)).open())
                .extracting(ErrorReportView::times)
                .containsExactly(1, 2);
    }

    @Test
    void a_flood_of_reports_on_one_place_is_counted_and_its_words_are_not_all_kept() {
        UUID place = desk.imported(desk.gagny("Inondé"));
        for (int i = 0; i < ErrorReportService.MOST_OPEN + 10; i++) {
            reports.send(new ErrorReportInput(place, "other", "Message " + i));
        }

        List<ErrorReportView> open = Places.officer(() -> moderation.of(place)).open();
        assertThat(open).hasSize(ErrorReportService.MOST_OPEN);
        assertThat(open.stream().mapToInt(ErrorReportView::times).sum()).isEqualTo(ErrorReportService.MOST_OPEN + 10);
        assertThat(kind(() -> reports.send(new ErrorReportInput(place, "phone", null))))
                .isEqualTo(Kind.TOO_MANY);
    }

    @Test
    void an_archived_place_takes_no_report_and_an_answer_may_archive_it() {
        UUID place = desk.imported(desk.gagny("Disparu"));
        UUID report = reports.send(new ErrorReportInput(place, "nonexistent", null));
        int seen = desk.read(place).version();

        officer(() -> moderation.answerAndArchive(report, version(place), seen, "N'existe pas", null));

        assertThat(desk.read(place).archived()).isTrue();
        assertThat(kind(() -> reports.send(new ErrorReportInput(place, "closed", null))))
                .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void a_place_that_changed_meanwhile_is_not_archived_and_its_report_stays_open() {
        UUID place = desk.imported(desk.gagny("Changé"));
        UUID report = reports.send(new ErrorReportInput(place, "closed", null));
        int seen = desk.read(place).version();
        Places.officer(() -> places.confirm(place, seen));

        Kind refused =
                kind(() -> officer(() -> moderation.answerAndArchive(report, version(place), seen, "Fermé", null)));

        assertThat(refused).isEqualTo(Kind.STALE);
        assertThat(reports.follow(report).status()).isEqualTo(ErrorStatus.OPEN);
        assertThat(desk.read(place).archived()).isFalse();
    }

    @Test
    void the_second_of_two_moderators_is_told_who_answered() {
        UUID place = desk.imported(desk.gagny("Disputé"));
        UUID report = reports.send(new ErrorReportInput(place, "moved", null));
        int seen = version(place);
        officer(() -> moderation.answer(report, seen, false, null));

        Problem told = catchThrowableOfType(
                Problem.class, () -> officer(() -> moderation.answer(report, seen, true, "Trop tard")));

        assertThat(told.kind()).isEqualTo(Kind.CONFLICT);
        assertThat(told.violations().get(0).args()).containsExactly("EPT_OFFICER");
        assertThat(reports.follow(report).status()).isEqualTo(ErrorStatus.REFUSED);
    }

    @Test
    void what_is_sent_wrongly_is_named() {
        UUID place = desk.imported(desk.gagny("Mal signalé"));

        assertThat(field(() -> reports.send(new ErrorReportInput(place, null, null))))
                .isEqualTo("reason");
        assertThat(field(() -> reports.send(new ErrorReportInput(place, "laid", null))))
                .isEqualTo("reason");
        assertThat(field(() -> reports.send(new ErrorReportInput(place, "other", " "))))
                .isEqualTo("detail");
        assertThat(field(() -> reports.send(new ErrorReportInput(place, "hours", "x".repeat(1001)))))
                .isEqualTo("detail");
        assertThat(kind(() -> reports.send(new ErrorReportInput(UUID.randomUUID(), "hours", null))))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> reports.follow(UUID.randomUUID()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> queue("couleur"))).isEqualTo(Kind.INVALID);
    }

    @Test
    void an_officer_sees_and_answers_what_concerns_her_territory_only() {
        UUID outside = desk.imported(desk.values(Places.BOBIGNY, "Ailleurs"));
        UUID report = reports.send(new ErrorReportInput(outside, "phone", null));

        assertThat(queue(null)).noneMatch(w -> w.id().equals(outside));
        assertThat(kind(() -> Places.officer(() -> moderation.of(outside)))).isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> moderation.answer(report, 1, true, null))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> As.a(Role.PREFECTURE, "dep:93", () -> moderation.of(outside))))
                .isEqualTo(Kind.DENIED);
        assertThat(reports.follow(report).status()).isEqualTo(ErrorStatus.OPEN);
    }

    @Test
    void a_page_of_the_queue_takes_at_most_six_statements_however_many_rows_it_has() {
        for (int i = 0; i < 30; i++) {
            UUID place = desk.imported(desk.gagny("Compté " + i).set(PlaceField.PHONE, "+33180059881"));
            reports.send(new ErrorReportInput(place, "hours", null));
        }

        long calls =
                Statements.during(factory, () -> assertThat(queue("report")).hasSize(25));

        assertThat(calls).isLessThanOrEqualTo(6);
    }

    private List<WaitingPlace> queue(String kind) {
        return Places.officer(() -> moderation.list(
                        new ModerationFilter(Places.GRAND_EST, kind, null),
                        new PageRequest(0, PageRequest.DEFAULT_SIZE, "since", false)))
                .items();
    }

    private int version(UUID place) {
        return Places.officer(() -> moderation.of(place)).open().get(0).version();
    }

    private static void officer(Runnable action) {
        Places.officer(() -> {
            action.run();
            return null;
        });
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }

    private static Kind kind(Runnable action) {
        return catchThrowableOfType(Problem.class, action::run).kind();
    }

    private static String field(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get)
                .violations()
                .get(0)
                .field();
    }
}
