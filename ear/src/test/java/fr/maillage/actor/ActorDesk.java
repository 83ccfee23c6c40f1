package fr.maillage.actor;

import fr.maillage.record.FieldValues;
import java.util.List;
import java.util.UUID;

/** Actors for tests, each of its own name. */
public final class ActorDesk {

    public static final String GAGNY = "com:93032";
    public static final String BOBIGNY = "com:93008";
    public static final String GRAND_EST = "ept:200058790";

    private ActorDesk() {}

    /** An association with a name that nothing else has. */
    public static FieldValues<ActorField> association(String territory) {
        return named("Association " + UUID.randomUUID(), territory, null);
    }

    public static FieldValues<ActorField> named(String name, String territory, String identifier) {
        return says(name, "association", territory)
                .with(ActorField.IDENTIFIER, identifier)
                .with(ActorField.NETWORKS, List.of("hub"));
    }

    /** An actor with what none lacks. */
    public static FieldValues<ActorField> says(String name, String type, String territory) {
        return FieldValues.none(ActorField.class)
                .with(ActorField.NAME, name)
                .with(ActorField.TYPE, type)
                .with(ActorField.TERRITORY, territory);
    }

    /** A SIRET with a right key that no test used before; made from random digits. */
    public static String newSiret() {
        String digits =
                String.format("%013d", Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 10_000_000_000_000L));
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? 2 * digit : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
