package fr.maillage.offer;

import static fr.maillage.offer.OfferDesk.GAGNY;
import static fr.maillage.offer.OfferDesk.officer;
import static fr.maillage.offer.OfferDesk.says;
import static fr.maillage.offer.OfferDesk.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.job.JobRunService;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.publication.PlacePublicationService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.PageRequest;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.testing.Sql;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The national record of a place follows from its own record and from the offers of the day. */
@InsideEar
class OfferDerivationIT {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(ClockProducer.PARIS));

    @Inject
    private OfferDesk desk;

    @Inject
    private OfferService offers;

    @Inject
    private PlaceService places;

    @Inject
    private PlacePublicationService publication;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    @Test
    void an_offer_adds_to_the_national_record_and_leaves_the_own_record_as_it_was() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        PlaceDetail before = desk.read(place);

        desk.offer(place, "aide-demarches", "outils-quotidien");

        PlaceDetail after = desk.read(place);
        assertThat(after.values()).isEqualTo(before.values());
        assertThat(after.version()).isEqualTo(before.version());
        assertThat(after.origins()).isEqualTo(before.origins());
        assertThat(after.offered()).containsOnly(Map.entry(PlaceField.SERVICES, List.of("outils-quotidien")));
        assertThat(desk.services(place)).containsExactly("aide-demarches", "outils-quotidien");
    }

    @Test
    void lists_filters_and_open_data_show_what_offers_say() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        String name = desk.read(place).name();
        String state = publication.state("com:93032").mark();
        desk.offer(place, "parentalite-education");

        PlaceFilter filter = new PlaceFilter("com:93032", name, "parentalite-education", null, null, false, false);
        PlaceSummary found = As.administrator(() -> places.list(filter, PageRequest.first()))
                .items()
                .get(0);

        assertThat(found.id()).isEqualTo(place);
        assertThat(found.services()).containsExactly("aide-demarches", "parentalite-education");
        assertThat(published(place).list(PlaceField.SERVICES))
                .containsExactly("aide-demarches", "parentalite-education");
        assertThat(publication.state("com:93032").mark()).isNotEqualTo(state);
    }

    @Test
    void archiving_takes_out_only_what_nobody_else_says_and_restoring_puts_it_back() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        OfferDetail first = desk.offer(place, "aide-demarches", "outils-quotidien", "loisirs-creations");
        desk.offer(place, "outils-quotidien");

        OfferDetail archived = officer(() -> offers.archive(first.offer().id(), first.version(), "terminée"));
        assertThat(desk.services(place)).containsExactly("aide-demarches", "outils-quotidien");

        officer(() -> offers.restore(first.offer().id(), archived.version()));
        assertThat(desk.services(place)).containsExactly("aide-demarches", "outils-quotidien", "loisirs-creations");
    }

    @Test
    void an_import_changes_what_the_source_says_and_not_what_is_offered() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        OfferDetail offer = desk.offer(place, "aide-demarches", "outils-quotidien");

        desk.place(GAGNY, "outils-quotidien", "loisirs-creations");
        assertThat(desk.read(place).values().list(PlaceField.SERVICES))
                .containsExactly("outils-quotidien", "loisirs-creations");
        assertThat(desk.services(place)).containsExactly("outils-quotidien", "loisirs-creations", "aide-demarches");

        officer(() -> offers.archive(offer.offer().id(), offer.version(), "terminée"));
        assertThat(desk.services(place)).containsExactly("outils-quotidien", "loisirs-creations");
    }

    @Test
    void an_import_that_comes_to_say_what_was_only_offered_is_taken_and_stays() {
        UUID place = desk.place(GAGNY);
        OfferDetail offer = desk.offer(place, "aide-demarches");

        desk.place(GAGNY, "aide-demarches");
        officer(() -> offers.archive(offer.offer().id(), offer.version(), "terminée"));

        assertThat(desk.services(place)).containsExactly("aide-demarches");
        assertThat(Sql.number(
                        "select count(*) from place_term t join place p on p.id = t.place_id where p.uuid = ?",
                        place.toString()))
                .isEqualTo(1);
    }

    @Test
    void finer_services_and_languages_bring_their_national_values() {
        UUID place = desk.place(GAGNY, "aide-demarches");

        officer(() -> offers.create(
                place,
                with(says(OfferField.SERVICE_DETAILS, "smartphone-tablette"), OfferField.LANGUAGES, "ar", "lsf")));

        PlaceDetail derived = desk.read(place);
        assertThat(derived.effective(PlaceField.SERVICES)).containsExactly("aide-demarches", "outils-quotidien");
        assertThat(derived.effective(PlaceField.SUPPORTS)).containsExactly("surdite", "langues-autres");
    }

    @Test
    void an_offer_counts_from_its_first_to_its_last_day() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        FieldValues<OfferField> says = says(OfferField.SERVICES, "outils-quotidien");

        OfferDetail later = officer(() -> offers.create(
                place, with(says, OfferField.ACTIVE_FROM, TODAY.plusDays(1).toString())));
        assertThat(later.offer().state()).isEqualTo(OfferState.UPCOMING);
        assertThat(desk.services(place)).containsExactly("aide-demarches");

        // The day comes.
        Sql.update(
                "update offer set active_from = ? where uuid = ?",
                TODAY,
                later.offer().id().toString());
        runJob();
        assertThat(desk.services(place)).containsExactly("aide-demarches", "outils-quotidien");

        // And the last one goes.
        Sql.update(
                "update offer set active_from = null, active_until = ? where uuid = ?",
                TODAY.minusDays(1),
                later.offer().id().toString());
        runJob();
        assertThat(desk.services(place)).containsExactly("aide-demarches");
    }

    @Test
    void an_offer_to_everybody_opens_a_place_whose_record_addresses_some() {
        UUID place = desk.place(GAGNY, "aide-demarches");
        OfferDetail offer = officer(() -> offers.create(place, says(OfferField.PUBLICS, "seniors")));
        assertThat(openToAll(place)).isFalse();

        officer(() -> offers.update(offer.offer().id(), offer.version(), says(OfferField.SERVICES, "aide-demarches")));
        assertThat(openToAll(place)).isTrue();
    }

    private boolean openToAll(UUID place) {
        return Sql.number("select count(*) from place where uuid = ? and offered_to_all", place.toString()) == 1;
    }

    private PlaceValues published(UUID place) {
        List<PlaceValues> values = new ArrayList<>();
        publication.publish("com:93032", published -> {
            if (published.row().id().equals(place)) {
                values.add(published.row().values());
            }
        });
        return values.get(0);
    }

    private void runJob() {
        UUID run = runs.as("departement", () -> jobs.create(OfferDeriveJob.ID, Map.of()));
        assertThat(runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED).status())
                .isEqualTo(JobStatus.COMPLETED);
    }
}
