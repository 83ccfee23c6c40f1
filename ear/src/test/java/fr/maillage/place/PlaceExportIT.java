package fr.maillage.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.maillage.place.core.Freshness;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.search.PlaceExportService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceRow;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.shared.Problem;
import fr.maillage.testing.As;
import fr.maillage.testing.InsideEar;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The list of places as a file has what the list and the records have. */
@InsideEar
class PlaceExportIT {

    /** One more than the pool has connections. */
    private static final int SLOW_READERS = 31;

    @Inject
    PlaceDesk desk;

    @Inject
    PlaceService places;

    @Inject
    PlaceExportService export;

    @Inject
    VocabularyService vocabularies;

    @Test
    void a_row_has_every_value_of_its_record_and_terms_in_the_order_of_their_lists() {
        String word = PlaceDesk.unique("complet");
        UUID full = desk.imported(desk.gagny("Complet " + word)
                .set(PlaceField.ACTOR_NAME, "Association des rives")
                .set(PlaceField.PIVOT, "43493312300029")
                .set(PlaceField.PARENT_STRUCTURE, "Réseau")
                .set(PlaceField.SUMMARY, "Un accueil")
                .set(PlaceField.DETAIL, "Un accueil\nsur deux lignes")
                .set(PlaceField.OTHER_LABELS, List.of("Un", "Deux"))
                .set(PlaceField.ADDRESS_EXTRA, "Escalier B")
                .set(PlaceField.EMAILS, List.of("b@exemple.fr", "a@exemple.fr"))
                .set(PlaceField.WEBSITES, List.of("https://exemple.fr"))
                .set(PlaceField.OPENING_HOURS, "Mo-Fr 09:00-12:00")
                .set(PlaceField.APPOINTMENT_URL, "https://exemple.fr/rdv")
                .set(PlaceField.ACCESSIBILITY_URL, "https://acceslibre.beta.gouv.fr/app/x")
                .set(PlaceField.SERVICES, List.of("utilisation-securisee", "aide-demarches"))
                .set(PlaceField.SERVICE_DETAILS, List.of("autonomie-demarches"))
                .set(PlaceField.PUBLICS, List.of("seniors", "jeunes"))
                .set(PlaceField.SUPPORTS, List.of("surdite"))
                .set(PlaceField.FEES, List.of("gratuit"))
                .set(PlaceField.PROGRAMMES, List.of("france-services", "aidants-connect"))
                .set(PlaceField.ACCESS, List.of("telephoner", "se-presenter")));
        UUID bare = desk.imported(desk.values(Places.NOISY, "Nu " + word)
                .set(PlaceField.SERVICES, null)
                .set(PlaceField.PHONE, null)
                .set(PlaceField.POSITION, null)
                .set(PlaceField.DATE_MAJ, null));

        List<PlaceRow> rows = rows(PlaceDesk.words(word), "name", true);

        assertThat(rows).extracting(PlaceRow::id).containsExactly(full, bare);
        for (PlaceRow row : rows) {
            PlaceDetail record = desk.read(row.id());
            assertThat(row.values()).isEqualTo(ordered(record));
            assertThat(row.source()).isEqualTo(record.source());
            assertThat(row.sourceId()).isEqualTo(record.sourceId());
            assertThat(row.communeName()).isEqualTo(record.commune().name());
            assertThat(row.insee()).isEqualTo(record.commune().officialCode());
            assertThat(row.freshness()).isEqualTo(record.freshness());
            assertThat(row.confirmedAt()).isEqualTo(record.confirmedAt());
        }
        assertThat(rows.get(0).values().list(PlaceField.SERVICES))
                .containsExactly("aide-demarches", "utilisation-securisee");
        assertThat(rows.get(1).freshness()).isEqualTo(Freshness.TO_UPDATE);
    }

    @Test
    void the_file_has_the_rows_of_the_list_in_its_order_over_all_slices() {
        String word = PlaceDesk.unique("tranche");
        for (int i = 0; i < 9; i++) {
            desk.imported(desk.values(i % 2 == 0 ? Places.GAGNY : Places.NOISY, "Lieu " + i + " " + word)
                    .set(PlaceField.DATE_MAJ, i % 3 == 0 ? null : LocalDate.of(2026, 1, 1 + i)));
        }
        PlaceFilter filter = new PlaceFilter(Places.GRAND_EST, word, "aide-demarches", null, null, false, false);
        for (String sort : List.of("name", "commune", "postalCode", "source", "date")) {
            for (boolean ascending : new boolean[] {true, false}) {
                List<UUID> listed = As.administrator(() -> places.list(filter, new PageRequest(0, 50, sort, ascending)))
                        .items()
                        .stream()
                        .map(PlaceSummary::id)
                        .toList();
                assertThat(listed).hasSize(9);
                assertThat(rows(filter, sort, ascending))
                        .as(sort)
                        .extracting(PlaceRow::id)
                        .containsExactlyElementsOf(listed);
            }
        }
    }

    @Test
    void more_slow_readers_than_the_pool_has_connections_leave_the_list_readable() throws Exception {
        String word = PlaceDesk.unique("lent");
        desk.imported(desk.gagny("Lent " + word));
        CountDownLatch reading = new CountDownLatch(SLOW_READERS);
        CountDownLatch done = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(SLOW_READERS);
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                readers.submit(() -> As.administrator(() -> {
                    export.export(PlaceDesk.words(word), PageRequest.first(), row -> {
                        reading.countDown();
                        await(done);
                    });
                    return null;
                }));
            }
            assertThat(reading.await(60, TimeUnit.SECONDS)).isTrue();
            assertThat(desk.list(PlaceDesk.words(word))).hasSize(1);
        } finally {
            done.countDown();
            readers.shutdown();
        }
    }

    @Test
    void whoever_may_not_read_gets_no_row() {
        assertThatThrownBy(() -> export.export(PlaceFilter.NONE, PageRequest.first(), row -> {
                    throw new AssertionError(row);
                }))
                .isInstanceOf(Problem.class);
    }

    /** Gives the values of a record, its terms in the order of their lists. */
    private PlaceValues ordered(PlaceDetail record) {
        Vocabularies terms = vocabularies.all();
        PlaceValues.Builder values = record.values().toBuilder();
        for (PlaceField field : PlaceField.values()) {
            if (field.vocabulary() != null) {
                values.set(
                        field,
                        record.effective(field).stream()
                                .sorted(Comparator.comparingInt(code -> terms.rank(field.vocabulary(), code)))
                                .toList());
            }
        }
        return values.build();
    }

    private List<PlaceRow> rows(PlaceFilter filter, String sort, boolean ascending) {
        List<PlaceRow> rows = new ArrayList<>();
        As.administrator(() -> {
            export.export(filter, new PageRequest(0, 25, sort, ascending), rows::add);
            return null;
        });
        return rows;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
