package fr.maillage.place;

import fr.maillage.identity.Role;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceInput;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.Position;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Made-up places on real communes. */
public final class Places {

    public static final String GAGNY = "93032";
    public static final String NOISY = "93051";
    public static final String BOBIGNY = "93008";
    public static final String GRAND_EST = "ept:200058790";

    private Places() {}

    /** A source that no other test uses. */
    public static String newSource() {
        return "source-" + UUID.randomUUID();
    }

    public static PlaceValues.Builder values(TerritoryService territories, String insee, String name) {
        var commune = territories.communes().byInsee(insee).orElseThrow();
        return PlaceValues.builder()
                .set(PlaceField.NAME, name)
                .set(
                        PlaceField.LOCALITY,
                        new Locality(commune.id(), commune.postalCodes().get(0)))
                .set(PlaceField.ADDRESS, "1 rue Imaginaire")
                .set(PlaceField.PHONE, "+33180059880")
                .set(PlaceField.SERVICES, List.of("aide-demarches", "outils-quotidien"))
                .set(PlaceField.POSITION, new Position(48.88, 2.53))
                .set(PlaceField.DATE_MAJ, LocalDate.of(2026, 1, 15));
    }

    public static IntakeRecord incoming(String source, String id, PlaceValues values) {
        return new IntakeRecord(source, id, values, EnumSet.allOf(PlaceField.class));
    }

    /** Gives what the edit page sends for a valid place. */
    public static PlaceInput input(String name, String insee, String postalCode) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.put(PlaceField.NAME, List.of(name));
        entries.put(PlaceField.ADDRESS, List.of("1 rue Imaginaire"));
        entries.put(PlaceField.PHONE, List.of("01 80 05 98 80"));
        entries.put(PlaceField.SERVICES, List.of("aide-demarches"));
        return new PlaceInput(entries, insee, postalCode, "48.88", "2,53");
    }

    public static PlaceInput with(PlaceInput input, PlaceField field, String... values) {
        Map<PlaceField, List<String>> entries = new EnumMap<>(PlaceField.class);
        entries.putAll(input.entries());
        entries.put(field, List.of(values));
        return new PlaceInput(entries, input.commune(), input.postalCode(), input.latitude(), input.longitude());
    }

    public static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
