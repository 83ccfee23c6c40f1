package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.dropin.DropInCalendarService;
import fr.maillage.deployment.dropin.DropInCheckService;
import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInFilter;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contradictions in drop-ins, which are said, and calendars that tell when they are held. */
@InsideEar
class DropInCoherenceIT {

    private static final String HEAD =
            "code;lieu;adresse;code_postal;commune;insee;jour;debut;fin;rythme;recurrence;du;au;interruption;acces;conseiller;latitude;longitude\n";

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInDesk desk;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList dropInList;

    @Inject
    private DropInCheckService checks;

    @Inject
    private DropInCalendarService calendar;

    @Inject
    private TerritoryService territories;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private List<String> said(UUID id) {
        Map<UUID, List<Violation>> said =
                officer(() -> checks.of(List.of(dropIns.get(id).dropIn())));
        return said.getOrDefault(id, List.of()).stream().map(Violation::rule).toList();
    }

    @Test
    void an_import_takes_a_double_booking_and_says_it_plainly() {
        String row = "%s;Lieu double (fictif);1 rue;93220;Gagny;93032;mardi;%s;;;2026-01-05;;;libre;G01;48,88;2,54\n";
        UUID run = story.start(
                "drop-ins",
                HEAD
                        + row.formatted("X1", "09:00;12:00")
                        + row.formatted("X2", "11:00;13:00")
                        + row.formatted("X3", "14:00;15:00"),
                false);
        assertThat(story.rules(run)).containsExactly("WARNING deployment-dropin-double 2");
        assertThat(officer(() -> dropInList.page(ListRequest.ALL, PageRequest.first()))
                        .total())
                .isEqualTo(3);
    }

    @Test
    void the_story_has_nobody_at_two_places_and_one_adviser_without_a_drop_in() {
        story.tell();
        UUID run = story.start("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        assertThat(story.rules(run)).isEmpty();
        long grandEst =
                territories.byCode(DeploymentStory.GRAND_EST).orElseThrow().id();
        assertThat(officer(() -> checks.advisersWithout(grandEst, LocalDate.of(2026, 2, 1))))
                .containsExactly("G11");
    }

    @Test
    void an_adviser_without_an_assignment_is_said_where_assignments_are_known() {
        story.tell();
        UUID run =
                story.start("drop-ins", DeploymentStory.file("drop-ins-gpge").replace("libre;G01", "libre;G99"), false);
        assertThat(story.rules(run)).containsExactly("WARNING deployment-dropin-adviser-unknown 1");
    }

    @Test
    void a_drop_in_that_nobody_holds_in_a_closed_place_without_coordinates_is_said() {
        UUID place = desk.place("93032");
        Sql.update(
                "update place set opening_hours = 'Mo 09:00-12:00; PH off', lat = null, lon = null where uuid = ?",
                place.toString());
        DropInDetail dropIn = officer(() -> dropIns.create(DropInDesk.says(place)
                .with(DropInField.ENDS_ON, "2099-12-31")
                .with(DropInField.ROUND, "10 h au marché")));
        assertThat(said(dropIn.id()))
                .containsExactlyInAnyOrder(
                        "deployment-dropin-no-adviser",
                        "deployment-dropin-itinerant-differs",
                        "deployment-dropin-no-position",
                        "deployment-dropin-place-closed");
    }

    @Test
    void an_open_drop_in_that_is_never_held_is_said() {
        UUID place = desk.place("93032");
        DropInDetail dropIn = officer(() -> dropIns.create(DropInDesk.says(place)
                .with(DropInField.STARTS_ON, "2026-01-05")
                .with(DropInField.ENDS_ON, "2099-12-31")
                .with(DropInField.PAUSES, List.of("2026-01-01/2099-12-31"))
                .with(DropInField.ADVISERS, List.of("G01"))));
        assertThat(said(dropIn.id())).contains("deployment-dropin-never");
    }

    @Test
    void the_calendar_of_an_adviser_tells_the_sessions_of_a_month() {
        story.run("drop-ins", DeploymentStory.file("drop-ins-gpge"), false);
        DropInFilter adviser = new DropInFilter(null, null, "G06", null, null, null, false);
        assertThat(officer(() -> calendar.held(adviser, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31))
                        .sessions()))
                .extracting(held -> held.dropIn().code() + " " + held.session().start())
                .containsExactly("GP08 2026-10-03T10:00", "GP07 2026-10-07T09:30", "GP07 2026-10-14T09:30");
        Problem far = catchThrowableOfType(
                Problem.class,
                () -> officer(() -> calendar.held(adviser, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1))));
        assertThat(far.kind()).isEqualTo(Problem.Kind.INVALID);
    }

    @Test
    void the_private_calendar_is_read_by_its_link_only_and_for_what_the_link_is_of() {
        UUID place = desk.place("93032");
        DropInView dropIn = officer(() -> dropIns.create(DropInDesk.says(place)
                        .with(DropInField.ENDS_ON, "2099-12-31")
                        .with(DropInField.ADVISERS, List.of("G77"))))
                .dropIn();
        String key = officer(() -> calendar.key("G77", null, null));

        assertThat(calendar.feed("G77", null, null, key).orElseThrow())
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.dropIn().id()).isEqualTo(dropIn.id()));
        for (String adviser : new String[] {"G78", null}) {
            Problem refused = catchThrowableOfType(Problem.class, () -> calendar.feed(adviser, null, null, key));
            assertThat(refused.kind()).isEqualTo(Problem.Kind.NOT_FOUND);
        }
        assertThat(catchThrowableOfType(Problem.class, () -> calendar.key("G77", null, null))
                        .kind())
                .isEqualTo(Problem.Kind.UNAUTHENTICATED);
    }
}
