package fr.maillage.deployment;

import fr.maillage.deployment.dropin.DropInField;
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
import java.util.List;
import java.util.UUID;

/** Places of which a source of its own tells, and what drop-ins there say. */
@Dependent
class DropInDesk {

    @Inject
    private PlaceIntakeService intake;

    @Inject
    private TerritoryService territories;

    /** A new place in a commune. */
    UUID place(String insee) {
        var commune = territories.communes().byInsee(insee).orElseThrow();
        String source = "source-" + UUID.randomUUID();
        PlaceValues values = PlaceValues.builder()
                .set(PlaceField.NAME, "Lieu " + source)
                .set(
                        PlaceField.LOCALITY,
                        new Locality(commune.id(), commune.postalCodes().get(0)))
                .set(PlaceField.ADDRESS, "1 rue Imaginaire")
                .build();
        return As.administrator(() -> intake.take(List.of(new IntakeRecord(source, insee, values, values.filled()))))
                .get(0)
                .place();
    }

    /** A drop-in on Tuesdays of 2026, under a code of its own. */
    static FieldValues<DropInField> says(UUID place) {
        return FieldValues.none(DropInField.class)
                .with(DropInField.CODE, "D" + UUID.randomUUID())
                .with(DropInField.NAME, "Permanence numérique")
                .with(DropInField.PLACE, place.toString())
                .with(DropInField.SERVICES, List.of("aide-demarches"))
                .with(DropInField.OPENING_HOURS, "Tu 09:30-12:30")
                .with(DropInField.WEEKS, "1")
                .with(DropInField.STARTS_ON, "2026-01-05")
                .with(DropInField.ENDS_ON, "2026-12-31")
                .with(DropInField.ACCESS, "libre");
    }
}
