package fr.maillage.deployment;

import static fr.maillage.deployment.DeploymentStory.officer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.maillage.deployment.dropin.DropInDetail;
import fr.maillage.deployment.dropin.DropInField;
import fr.maillage.deployment.dropin.DropInList;
import fr.maillage.deployment.dropin.DropInService;
import fr.maillage.deployment.dropin.DropInView;
import fr.maillage.job.JobCounts;
import fr.maillage.offer.OfferField;
import fr.maillage.offer.OfferService;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.record.list.ListRequest;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.testing.InsideEar;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contents that files of drop-ins may have, and the outcome for the offer of each. */
@InsideEar
class DropInFileIT {

    private static final String HEAD =
            "code;lieu;adresse;code_postal;commune;insee;jour;debut;fin;rythme;recurrence;du;au;interruption;acces;conseiller;latitude;longitude\n";

    private static final String ROW = "%s;Lieu du test (fictif);1 rue;93220;Gagny;93032;%s\n";

    private static final String WEEKLY = "\"FREQ=WEEKLY;BYDAY=TU\"";

    @Inject
    private DeploymentStory story;

    @Inject
    private DropInService dropIns;

    @Inject
    private DropInList dropInList;

    @Inject
    private OfferService offers;

    @Inject
    private PlaceService places;

    @BeforeEach
    void nothing_told() {
        story.forget();
    }

    private static String row(String code, String rest) {
        return ROW.formatted(code, rest);
    }

    private static String when(String rule, String from, String to, String pause) {
        return "mardi;09:00;12:00;;" + rule + ";" + from + ";" + to + ";" + pause + ";libre;G01;48,88;2,54";
    }

    private List<String> rules(String... rows) {
        UUID run = story.start("drop-ins", HEAD + String.join("", rows), false);
        return story.rules(run);
    }

    private DropInView only() {
        return officer(() -> dropInList.page(ListRequest.ALL, PageRequest.first()))
                .items()
                .get(0);
    }

    @Test
    void an_unknown_commune_is_refused_and_the_other_rows_are_taken() {
        assertThat(rules(
                        "X1;Lieu;1 rue;99999;Nulle-Part;99999;" + when(WEEKLY, "2026-01-05", "", "") + "\n",
                        row("X2", when(WEEKLY, "2026-01-05", "", ""))))
                .containsExactly("ERROR record.commune 1");
        assertThat(only().code()).isEqualTo("X2");
    }

    @Test
    void a_place_without_coordinates_is_made_and_has_none() {
        String name = "Lieu sans carte " + UUID.randomUUID();
        story.run(
                "drop-ins",
                HEAD + "X1;" + name + ";1 rue;93220;Gagny;93032;mardi;09:00;12:00;;" + WEEKLY + ";;;;rdv;;;\n",
                false);
        assertThat(only().placeName()).isEqualTo(name);
        assertThat(only().latitude()).isNull();
        assertThat(only().advisers()).isEmpty();
    }

    @Test
    void times_days_and_pauses_that_end_before_they_begin_are_refused() {
        assertThat(rules(
                        row("X1", "mardi;12:30;09:30;;" + WEEKLY + ";;;;libre;G01;;"),
                        row("X2", when(WEEKLY, "2026-06-01", "2026-05-01", "")),
                        row("X3", when(WEEKLY, "2026-01-05", "", "2026-11-01/2026-10-17")),
                        row("X4", when(WEEKLY, "2026-01-05", "", "vacances"))))
                .containsExactlyInAnyOrder(
                        "ERROR hours-order 1",
                        "ERROR deployment-dates-swapped 1",
                        "ERROR deployment-dropin-pause-reversed 1",
                        "ERROR deployment-dropin-pause 1");
    }

    @Test
    void hostile_rules_of_recurrence_are_refused_and_not_worked_out() {
        assertThat(rules(
                        row("X1", when("\"FREQ=SECONDLY\"", "2026-01-05", "", "")),
                        row("X2", when("\"FREQ=WEEKLY;BYDAY=" + "TU,".repeat(3000) + "TU\"", "2026-01-05", "", "")),
                        row("X3", when("\"FREQ=WEEKLY;INTERVAL=2147483647;BYDAY=TU\"", "2026-01-05", "", "")),
                        row("X4", when("\"FREQ=WEEKLY;BYDAY=FR\"", "2026-01-05", "", "")),
                        row("X5", when("\"FREQ=WEEKLY;BYDAY=TU;INTERVAL=2\"", "", "", ""))))
                .containsExactlyInAnyOrder(
                        "ERROR agenda-recurrence 1",
                        "ERROR too-long 1",
                        "ERROR agenda-interval 1",
                        "ERROR deployment-dropin-day-differs 1",
                        "ERROR deployment-dropin-anchor 1");
    }

    @Test
    void a_code_twice_and_an_adviser_that_is_no_code_are_refused() {
        assertThat(rules(
                        row("X1", when(WEEKLY, "2026-01-05", "", "")),
                        row("X1", when(WEEKLY, "2026-01-05", "", "")),
                        row("X2", "mardi;09:00;12:00;;" + WEEKLY + ";;;;libre;<b>Nom</b>;;")))
                .containsExactlyInAnyOrder("ERROR deployment-row-twice 1", "ERROR deployment-dropin-adviser 1");
    }

    @Test
    void a_row_that_names_another_place_moves_the_drop_in_and_its_offer() {
        rules(row("X1", when(WEEKLY, "2026-01-05", "", "")));
        UUID before = only().place();
        assertThat(story.run(
                        "drop-ins",
                        HEAD + row("X1", when(WEEKLY, "2026-01-05", "", "")).replace("du test", "d'à côté"),
                        false))
                .isEqualTo(new JobCounts(1, 0, 1, 0, 0));
        assertThat(only().place()).isNotEqualTo(before);
        assertThat(officer(() -> offers.get(only().id())).offer().place()).isEqualTo(only().place());
    }

    @Test
    void the_offer_says_what_the_drop_in_says_and_the_place_offers_it() {
        rules(row("X1", when("\"FREQ=WEEKLY;BYDAY=TU\"", "2026-01-05", "2099-12-31", "2026-10-17/2026-11-01")));
        DropInView dropIn = only();
        var offer = officer(() -> offers.get(dropIn.id())).offer();
        assertThat(offer.keptBy()).isEqualTo("deployment.dropin");
        assertThat(offer.values().text(OfferField.OPENING_HOURS))
                .isEqualTo("Tu 09:00-12:00; PH off; 2026 Oct 17-Nov 01 off");
        assertThat(offer.values().text(OfferField.ACTIVE_FROM)).isEqualTo("2026-01-05");
        assertThat(offer.values().list(OfferField.ACCESS)).containsExactly("se-presenter");
        assertThat(officer(() -> places.get(dropIn.place())).effective(PlaceField.SERVICES))
                .contains("aide-demarches");
    }

    @Test
    void only_the_drop_in_changes_what_it_says_of_its_offer_and_archives_it() {
        rules(row("X1", when(WEEKLY, "2026-01-05", "", "")));
        var offer = officer(() -> offers.get(only().id()));
        Problem renamed = catchThrowableOfType(
                Problem.class,
                () -> officer(() -> offers.update(
                        offer.id(), offer.version(), offer.values().with(OfferField.NAME, "Autre"))));
        assertThat(renamed.violations()).extracting(Violation::rule).containsExactly("offer-kept");
        Problem archived = catchThrowableOfType(
                Problem.class, () -> officer(() -> offers.archive(offer.id(), offer.version(), "fin")));
        assertThat(archived.kind()).isEqualTo(Problem.Kind.CONFLICT);

        officer(() -> offers.update(
                offer.id(), offer.version(), offer.values().with(OfferField.PUBLICS, List.of("seniors"))));
        DropInDetail dropIn = officer(() -> dropIns.get(offer.id()));
        assertThat(dropIn.values().list(DropInField.PUBLICS)).containsExactly("seniors");

        DropInDetail gone = officer(() -> dropIns.archive(dropIn.id(), dropIn.version(), "fin"));
        assertThat(officer(() -> offers.get(offer.id())).offer().archived()).isTrue();
        officer(() -> dropIns.restore(gone.id(), gone.version()));
        assertThat(officer(() -> offers.get(offer.id())).offer().archived()).isFalse();
    }
}
