package fr.maillage.duplicate;

import static fr.maillage.duplicate.DuplicateDesk.officer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.agenda.AgendaDesk;
import fr.maillage.agenda.AgendaFilter;
import fr.maillage.agenda.AgendaPublicationService;
import fr.maillage.agenda.AgendaService;
import fr.maillage.agenda.AgendaSession;
import fr.maillage.audit.AuditView;
import fr.maillage.moderation.ErrorReportInput;
import fr.maillage.moderation.ErrorReportService;
import fr.maillage.moderation.ErrorReportView;
import fr.maillage.moderation.ModerationService;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferList;
import fr.maillage.offer.OfferService;
import fr.maillage.offer.OfferView;
import fr.maillage.place.core.PlaceField;
import fr.maillage.record.FieldValues;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records that other features hang on a place, which follow when it is merged, and return when that is taken back. */
@InsideEar
class DuplicateFollowIT {

    @Inject
    private DuplicateDesk desk;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private OfferService offers;

    @Inject
    private OfferList offerList;

    @Inject
    private AgendaService agenda;

    @Inject
    private AgendaPublicationService calendar;

    @Inject
    private ErrorReportService reports;

    @Inject
    private ModerationService moderation;

    @Test
    void offers_workshops_and_open_reports_of_the_merged_record_are_those_of_the_kept_one() {
        // Given
        DuplicateDetail pair = desk.found();
        UUID kept = desk.first(pair).id();
        UUID gone = desk.second(pair).id();
        UUID there = offer(kept, "Déjà là", "acces-internet-materiel");
        UUID moved = offer(gone, "Venue avec", "loisirs-creations");
        UUID workshop = workshop(gone);
        UUID report = reports.send(new ErrorReportInput(gone, "hours", "Fermé le lundi"));

        // When
        desk.merge(pair, PlaceField.SUMMARY);

        // Then
        assertThat(offersAt(kept)).extracting(OfferView::id).containsExactlyInAnyOrder(there, moved);
        assertThat(offersNamed("venue " + desk.word()))
                .extracting(OfferView::id)
                .containsExactly(moved);
        assertThat(desk.place(kept).effective(PlaceField.SERVICES))
                .contains("aide-demarches", "acces-internet-materiel", "loisirs-creations");
        assertThat(desk.place(gone).effective(PlaceField.SERVICES)).doesNotContain("loisirs-creations");
        assertThat(sessionsAt(kept))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.event()).isEqualTo(workshop));
        assertThat(openReports(kept)).extracting(ErrorReportView::id).containsExactly(report);
        assertThat(officer(() -> offers.history(moved)))
                .extracting(AuditView::action)
                .contains("offer.move");
        assertThat(officer(() -> agenda.history(workshop)))
                .extracting(AuditView::action)
                .contains("agenda.move");
    }

    @Test
    void undoing_gives_back_what_came_along_and_keeps_what_came_since() {
        // Given
        DuplicateDetail pair = desk.found();
        UUID kept = desk.first(pair).id();
        UUID gone = desk.second(pair).id();
        UUID moved = offer(gone, "Venue avec", "loisirs-creations");
        UUID workshop = workshop(gone);
        UUID report = reports.send(new ErrorReportInput(gone, "hours", "Fermé le lundi"));
        DuplicateDetail merged = desk.merge(pair, PlaceField.SUMMARY);
        UUID since = offer(kept, "Depuis", "acces-internet-materiel");
        UUID reportedSince = reports.send(new ErrorReportInput(kept, "phone", null));

        // When
        officer(() ->
                duplicates.undo(merged.id(), merged.version(), desk.place(kept).version(), false));

        // Then
        assertThat(offersAt(kept)).extracting(OfferView::id).containsExactly(since);
        assertThat(offersAt(gone)).extracting(OfferView::id).containsExactly(moved);
        assertThat(desk.place(kept).effective(PlaceField.SERVICES))
                .contains("acces-internet-materiel")
                .doesNotContain("loisirs-creations");
        assertThat(desk.place(gone).effective(PlaceField.SERVICES)).contains("loisirs-creations");
        assertThat(sessionsAt(kept)).isEmpty();
        assertThat(sessionsAt(gone)).extracting(AgendaSession::event).contains(workshop);
        assertThat(openReports(kept)).extracting(ErrorReportView::id).containsExactly(reportedSince);
        assertThat(openReports(gone)).extracting(ErrorReportView::id).containsExactly(report);
    }

    private UUID offer(UUID place, String name, String service) {
        return officer(() -> offers.create(
                        place,
                        new FieldValues<>(
                                OfferField.class,
                                Map.of(OfferField.NAME, List.of(name), OfferField.SERVICES, List.of(service)))))
                .offer()
                .id();
    }

    private UUID workshop(UUID place) {
        return officer(() -> agenda.create(place.toString(), AgendaDesk.workshop(3, "FREQ=WEEKLY;COUNT=3")))
                .id();
    }

    private List<OfferView> offersAt(UUID place) {
        return officer(() -> offerList.page(OfferList.at(place), PageRequest.first()))
                .items();
    }

    private List<OfferView> offersNamed(String words) {
        return officer(() -> offerList.page(ListRequest.having(words), PageRequest.first()))
                .items();
    }

    private List<AgendaSession> sessionsAt(UUID place) {
        return calendar.sessions(AgendaFilter.at(place), PageRequest.first()).items();
    }

    private List<ErrorReportView> openReports(UUID place) {
        return officer(() -> moderation.of(place)).open();
    }
}
