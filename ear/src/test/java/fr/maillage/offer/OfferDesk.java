package fr.maillage.offer;

import fr.maillage.identity.Role;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.PlaceService;
import fr.maillage.place.core.Locality;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.intake.IntakeRecord;
import fr.maillage.place.intake.PlaceIntakeService;
import fr.maillage.record.FieldValues;
import fr.maillage.territory.TerritoryService;
import fr.maillage.testing.As;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A place that a source of its own tells of, and what somebody offers there. */
@Dependent
class OfferDesk {

    static final String GAGNY = "93032";
    static final String BOBIGNY = "93008";
    static final String GRAND_EST = "ept:200058790";

    private final String source = "source-" + UUID.randomUUID();

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private PlaceService places;

    @Inject
    private OfferService offers;

    @Inject
    private TerritoryService territories;

    /** The place as its source tells it, with these services; new, or changed. */
    UUID place(String insee, String... services) {
        var commune = territories.communes().byInsee(insee).orElseThrow();
        PlaceValues values = PlaceValues.builder()
                .set(PlaceField.NAME, "Lieu " + source)
                .set(
                        PlaceField.LOCALITY,
                        new Locality(commune.id(), commune.postalCodes().get(0)))
                .set(PlaceField.ADDRESS, "1 rue Imaginaire")
                .set(PlaceField.SERVICES, List.of(services))
                .set(PlaceField.DATE_MAJ, LocalDate.of(2026, 1, 15))
                .build();
        return As.administrator(() ->
                        intake.take(List.of(new IntakeRecord(source, insee, values, EnumSet.allOf(PlaceField.class)))))
                .get(0)
                .place();
    }

    PlaceDetail read(UUID place) {
        return As.administrator(() -> places.get(place));
    }

    /** The national services of a place, whoever says them. */
    List<String> services(UUID place) {
        return read(place).effective(PlaceField.SERVICES);
    }

    OfferDetail offer(UUID place, String... services) {
        return officer(() -> offers.create(place, says(OfferField.SERVICES, services)));
    }

    /** Gives the values of an offer: a name, and one more field. */
    static FieldValues<OfferField> says(OfferField field, String... values) {
        return with(new FieldValues<>(OfferField.class, Map.of(OfferField.NAME, List.of("Permanence"))), field, values);
    }

    /** The same with another field, and with a service, which every offer needs. */
    static FieldValues<OfferField> with(FieldValues<OfferField> values, OfferField field, String... texts) {
        Map<OfferField, List<String>> entries = new EnumMap<>(OfferField.class);
        entries.put(OfferField.SERVICES, List.of("aide-demarches"));
        values.filled().forEach(f -> entries.put(f, values.list(f)));
        entries.put(field, List.of(texts));
        return new FieldValues<>(OfferField.class, entries);
    }

    static <T> T officer(Supplier<T> action) {
        return As.a(Role.EPT_OFFICER, GRAND_EST, action);
    }
}
