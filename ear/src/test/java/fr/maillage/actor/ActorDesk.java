package fr.maillage.actor;

import java.util.List;
import java.util.UUID;

/** Actors for tests, each of its own name. */
public final class ActorDesk {

    public static final String GAGNY = "com:93032";
    public static final String BOBIGNY = "com:93008";
    public static final String GRAND_EST = "ept:200058790";

    private ActorDesk() {}

    /** An association with a name that nothing else has. */
    public static ActorInput association(String territory) {
        return named("Association " + UUID.randomUUID(), territory, null);
    }

    public static ActorInput named(String name, String territory, String identifier) {
        return new ActorInput(
                name, null, "association", identifier, territory, null, null, null, null, null, List.of("hub"));
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
