package fr.maillage.agenda;

import static fr.maillage.agenda.AgendaDesk.GRAND_EST;
import static fr.maillage.agenda.AgendaDesk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import fr.maillage.identity.Role;
import fr.maillage.place.PlaceService;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Problem.Kind;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Statements;
import fr.maillage.work.WorkItems.WorkItem;
import fr.maillage.work.WorkService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The agenda inside the server: rights, dates, filters, statements. */
@InsideEar
class AgendaIT {

    @PersistenceUnit(unitName = "../maillage-ejb.jar#maillage")
    private EntityManagerFactory factory;

    @Inject
    private AgendaDesk desk;

    @Inject
    private AgendaService agenda;

    @Inject
    private WorkService work;

    @Inject
    private AgendaPublicationService publication;

    @Inject
    private PlaceService places;

    @Test
    void an_event_is_entered_changed_archived_and_restored_with_its_dates() {
        // Given
        UUID place = desk.gagny();
        FieldValues<AgendaField> input = AgendaDesk.workshop(
                3, "FREQ=WEEKLY;COUNT=3", today().plusDays(10).toString());
        // When
        AgendaDetail created = officer(() -> agenda.create(place.toString(), input));
        // Then
        assertThat(created.dates()).hasSize(3);
        assertThat(created.dates().get(1).cancelled()).isTrue();
        assertThat(publication
                        .sessions(AgendaFilter.at(place), PageRequest.first())
                        .items())
                .extracting(s -> s.date().start().toLocalDate(), s -> s.date().cancelled())
                .containsExactly(
                        tuple(today().plusDays(3), false),
                        tuple(today().plusDays(10), true),
                        tuple(today().plusDays(17), false));
        // When
        AgendaDetail changed =
                officer(() -> agenda.update(created.id(), created.version(), AgendaDesk.workshop(4, null)));
        // Then
        assertThat(publication.event(created.id()).dates()).hasSize(1);
        assertThat(changed.version()).isGreaterThan(created.version());
        // When
        AgendaDetail archived = officer(() -> agenda.archive(created.id(), changed.version(), "Plus d'animatrice"));
        // Then
        assertThat(kind(() -> publication.event(created.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(publication
                        .sessions(AgendaFilter.at(place), PageRequest.first())
                        .total())
                .isZero();
        assertThat(kind(() -> officer(() -> agenda.update(created.id(), archived.version(), input))))
                .isEqualTo(Kind.CONFLICT);
        AgendaDetail restored = officer(() -> agenda.restore(created.id(), archived.version()));
        assertThat(publication.event(created.id()).version()).isEqualTo(restored.version());
        assertThat(officer(() -> agenda.history(created.id()))).hasSize(4);
    }

    @Test
    void an_officer_keeps_the_agenda_of_her_territory_only_and_readers_none() {
        String bobigny = desk.bobigny().toString();
        FieldValues<AgendaField> outside = AgendaDesk.workshop(3, null);
        AgendaDetail event = As.administrator(() -> agenda.create(bobigny, outside));

        assertThat(kind(() -> officer(() -> agenda.create(bobigny, outside)))).isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> agenda.update(event.id(), event.version(), outside))))
                .isEqualTo(Kind.DENIED);
        assertThat(kind(() -> officer(() -> agenda.archive(event.id(), event.version(), "Non"))))
                .isEqualTo(Kind.DENIED);
        assertThat(officer(() -> agenda.get(event.id())).editable()).isFalse();
        for (Role role : List.of(Role.PREFECTURE, Role.MEMBER)) {
            assertThat(kind(() -> As.a(role, "dep:93", () -> agenda.create(bobigny, outside))))
                    .isEqualTo(Kind.DENIED);
        }
        assertThat(kind(() -> agenda.create(bobigny, outside))).isEqualTo(Kind.UNAUTHENTICATED);
        assertThat(publication.event(event.id()).editable()).isFalse();
    }

    @Test
    void an_adviser_announces_workshops_in_the_places_of_her_grant_and_nowhere_else() {
        String here = desk.gagny().toString();
        String elsewhere = desk.bobigny().toString();
        FieldValues<AgendaField> workshop = AgendaDesk.workshop(3, null);

        AgendaDetail announced = As.a(Role.ADVISER, AgendaDesk.GRAND_EST, () -> agenda.create(here, workshop));

        assertThat(announced.editable()).isTrue();
        assertThat(publication.event(announced.id()).title()).isEqualTo(workshop.text(AgendaField.TITLE));
        assertThat(kind(() -> As.a(Role.ADVISER, AgendaDesk.GRAND_EST, () -> agenda.create(elsewhere, workshop))))
                .isEqualTo(Kind.DENIED);
        assertThat(As.a(Role.MEMBER, AgendaDesk.GRAND_EST, work::mine))
                .extracting(WorkItem::kind)
                .contains("agenda-own");
    }

    @Test
    void the_second_of_two_who_change_an_event_is_told() {
        UUID place = desk.gagny();
        FieldValues<AgendaField> input = AgendaDesk.workshop(3, null);
        AgendaDetail event = officer(() -> agenda.create(place.toString(), input));
        officer(() -> agenda.update(event.id(), event.version(), input.with(AgendaField.TITLE, "Premier")));

        assertThat(kind(() -> officer(
                        () -> agenda.update(event.id(), event.version(), input.with(AgendaField.TITLE, "Second")))))
                .isEqualTo(Kind.STALE);
    }

    @Test
    void filters_select_by_territory_theme_level_and_days() {
        UUID place = desk.gagny();
        FieldValues<AgendaField> input = AgendaDesk.workshop(3, "FREQ=WEEKLY;COUNT=20");
        officer(() -> agenda.create(place.toString(), input));

        assertThat(total(new AgendaFilter("com:93032", null, null, place, null, null)))
                .isEqualTo(9);
        assertThat(total(new AgendaFilter(GRAND_EST, "aide-demarches", "beginner", place, null, null)))
                .isEqualTo(9);
        assertThat(total(new AgendaFilter("com:93008", null, null, place, null, null)))
                .isZero();
        assertThat(total(new AgendaFilter(null, "outils-quotidien", null, place, null, null)))
                .isZero();
        assertThat(total(new AgendaFilter(null, null, "advanced", place, null, null)))
                .isZero();
        assertThat(total(new AgendaFilter(null, null, null, place, today().plusDays(3), today().plusDays(3))))
                .isEqualTo(1);
        assertThat(total(new AgendaFilter(null, null, null, place, today().plusDays(4), today().plusDays(300))))
                .isEqualTo(19);
        assertThat(kind(() -> total(new AgendaFilter("com:00000", null, null, null, null, null))))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> total(new AgendaFilter(null, null, null, null, today(), today().plusDays(367)))))
                .isEqualTo(Kind.INVALID);
        assertThat(kind(() -> total(new AgendaFilter(null, null, null, null, today(), today().minusDays(1)))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void the_events_of_an_archived_place_leave_the_agenda() {
        UUID place = desk.gagny();
        AgendaDetail event = officer(() -> agenda.create(place.toString(), AgendaDesk.workshop(3, null)));
        officer(() -> places.archive(place, places.get(place).version(), "Fermé"));

        assertThat(total(AgendaFilter.at(place))).isZero();
        assertThat(kind(() -> publication.event(event.id()))).isEqualTo(Kind.NOT_FOUND);
        assertThat(kind(() -> officer(() -> agenda.create(place.toString(), AgendaDesk.workshop(3, null)))))
                .isEqualTo(Kind.INVALID);
    }

    @Test
    void pages_and_calendars_take_as_many_statements_however_many_dates_they_have() {
        UUID place = desk.gagny();
        for (int i = 0; i < 10; i++) {
            int days = i + 1;
            officer(() -> agenda.create(place.toString(), AgendaDesk.workshop(days, "FREQ=WEEKLY;COUNT=8")));
        }
        AgendaFilter filter = new AgendaFilter(GRAND_EST, null, null, place, null, null);

        long page = Statements.during(
                factory,
                () -> assertThat(publication
                                .sessions(filter, PageRequest.first())
                                .items())
                        .hasSize(25));
        long calendar = Statements.during(
                factory, () -> assertThat(publication.events(filter)).hasSize(10));
        long list = Statements.during(
                factory,
                () -> assertThat(officer(() -> agenda.list("com:93032", false, new PageRequest(0, 10, "title", true)))
                                .items())
                        .hasSize(10));

        assertThat(page).isLessThanOrEqualTo(4);
        assertThat(calendar).isLessThanOrEqualTo(6);
        assertThat(list).isLessThanOrEqualTo(5);
    }

    private long total(AgendaFilter filter) {
        return publication.sessions(filter, PageRequest.first()).total();
    }

    private static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static Kind kind(Supplier<?> action) {
        return catchThrowableOfType(Problem.class, action::get).kind();
    }
}
