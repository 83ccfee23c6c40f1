package fr.maillage.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import fr.maillage.identity.Role;
import fr.maillage.job.JobRunService;
import fr.maillage.job.JobRunView;
import fr.maillage.job.JobStatus;
import fr.maillage.job.Runs;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import fr.maillage.testing.Sql;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Pairs of made-up places for tests, each pair on a street of its own. */
@Dependent
public class DuplicateDesk {

    static final String GAGNY = "93032";
    static final String BOBIGNY = "93008";
    static final String GRAND_EST = "ept:200058790";

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private PlaceService places;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private TerritoryService territories;

    @Inject
    private JobRunService jobs;

    @Inject
    private Runs runs;

    /** Letters that no other test uses, so that nothing but a pair's two records shares them. */
    private final String word = "mot" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + letters();

    /** Who collects the first record, and who the second. */
    final String firstSource = "source-" + UUID.randomUUID();

    final String secondSource = "source-" + UUID.randomUUID();

    String word() {
        return word;
    }

    PlaceValues.Builder values(String insee) {
        var commune = territories.communes().byInsee(insee).orElseThrow();
        return PlaceValues.builder()
                .set(PlaceField.NAME, "Atelier " + word)
                .set(
                        PlaceField.LOCALITY,
                        new Locality(commune.id(), commune.postalCodes().get(0)))
                .set(PlaceField.ADDRESS, "12 rue " + word)
                .set(PlaceField.DATE_MAJ, LocalDate.of(2026, 1, 15));
    }

    /** The first record: it has a telephone and a position. */
    PlaceValues.Builder first() {
        return values(GAGNY)
                .set(PlaceField.PHONE, "+33180059881")
                .set(PlaceField.SERVICES, List.of("aide-demarches"))
                .set(PlaceField.POSITION, new Position(48.88, 2.53));
    }

    /** The second record: another spelling, no position, other services, and a summary. */
    PlaceValues.Builder second() {
        return values(GAGNY)
                .set(PlaceField.NAME, "ATELIER NUMERIQUE " + word)
                .set(PlaceField.SERVICES, List.of("outils-quotidien"))
                .set(PlaceField.SUMMARY, "Un atelier ouvert à tous");
    }

    IntakeOutcome takeFirst(PlaceValues.Builder values) {
        return take(firstSource, values);
    }

    IntakeOutcome takeSecond(PlaceValues.Builder values) {
        return take(secondSource, values);
    }

    IntakeOutcome take(String source, PlaceValues.Builder values) {
        return As.administrator(() -> intake.take(
                        List.of(new IntakeRecord(source, "1", values.build(), EnumSet.allOf(PlaceField.class)))))
                .get(0);
    }

    /** Enters both records, searches, and gives the pair that was found. */
    DuplicateDetail found() {
        UUID place = takeFirst(first()).place();
        takeSecond(second());
        search();
        return pair(place).orElseThrow();
    }

    JobRunView search() {
        UUID run = runs.as("departement", () -> jobs.create(DuplicateSearchJob.ID, Map.of()));
        JobRunView done = runs.await(run, JobStatus.COMPLETED, JobStatus.FAILED);
        assertThat(done.status()).as("%s", done.problem()).isEqualTo(JobStatus.COMPLETED);
        return done;
    }

    /** The pair that a place is part of. */
    Optional<DuplicateDetail> pair(UUID place) {
        return Sql.rows(
                        "select c.uuid from duplicate_candidate c join place p on p.id = c.place_a_id"
                                + " or p.id = c.place_b_id where p.uuid = ?",
                        place.toString())
                .stream()
                .map(row ->
                        UUID.fromString(String.valueOf(row.values().iterator().next())))
                .map(id -> As.administrator(() -> duplicates.get(id)))
                .findFirst();
    }

    PlaceDetail place(UUID id) {
        return As.administrator(() -> places.get(id));
    }

    /** Merges the second record into the first, its summary included. */
    DuplicateDetail merge(DuplicateDetail pair, PlaceField... fromMerged) {
        PlaceDetail kept = first(pair);
        PlaceDetail merged = second(pair);
        return officer(() -> duplicates.merge(
                pair.id(),
                pair.version(),
                new MergeChoice(
                        kept.id(),
                        place(kept.id()).version(),
                        place(merged.id()).version(),
                        EnumSet.copyOf(List.of(fromMerged)))));
    }

    PlaceDetail first(DuplicateDetail pair) {
        return pair.first().source().equals(firstSource) ? pair.first() : pair.second();
    }

    PlaceDetail second(DuplicateDetail pair) {
        return pair.first().source().equals(firstSource) ? pair.second() : pair.first();
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }

    private static String letters() {
        return UUID.randomUUID().toString().replace("-", "").replaceAll("\\d", "g");
    }
}
