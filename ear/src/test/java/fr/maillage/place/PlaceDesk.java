package fr.maillage.place;

import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.intake.IntakeOutcome;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.place.search.PlaceFilter;
import fr.maillage.place.search.PlaceSummary;
import fr.maillage.shared.PageRequest;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Steps that tests of places take again and again. Each test has its own, with a source of its own. */
@Dependent
public class PlaceDesk {

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private PlaceService places;

    @Inject
    private TerritoryService territories;

    private final String source = Places.newSource();

    public String source() {
        return source;
    }

    public PlaceValues.Builder gagny(String name) {
        return values(Places.GAGNY, name);
    }

    public PlaceValues.Builder values(String insee, String name) {
        return Places.values(territories, insee, name);
    }

    public List<IntakeOutcome> take(IntakeRecord... records) {
        return As.administrator(() -> intake.take(List.of(records)));
    }

    /** Takes the record 1 of this test's source. */
    public IntakeOutcome takeOne(PlaceValues values) {
        return take(Places.incoming(source, "1", values)).get(0);
    }

    /** A place of a source of its own. */
    public UUID imported(PlaceValues.Builder values) {
        return take(Places.incoming(Places.newSource(), "1", values.build()))
                .get(0)
                .place();
    }

    public PlaceDetail read(UUID id) {
        return As.administrator(() -> places.get(id));
    }

    public List<PlaceSummary> list(PlaceFilter filter) {
        return As.administrator(() -> places.list(filter, PageRequest.first())).items();
    }

    public int auditLines(UUID id) {
        return As.administrator(() -> places.history(id)).size();
    }

    public static String unique(String word) {
        return word + UUID.randomUUID().toString().replace("-", "");
    }

    public static PlaceFilter words(String words) {
        return new PlaceFilter(null, words, null, null, null, false, false);
    }

    public static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
    }
}
