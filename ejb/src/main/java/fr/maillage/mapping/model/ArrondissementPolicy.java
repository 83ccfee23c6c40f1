package fr.maillage.mapping.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The arrondissements of Paris, Lyon and Marseille, which files name in place of the commune. */
final class ArrondissementPolicy {

    private static final Map<String, String> COMMUNES = Map.of("751", "75056", "132", "13055", "6938", "69123");

    private static final Map<String, String> POSTAL = Map.of("PARIS", "750", "MARSEILLE", "130", "LYON", "690");

    private ArrondissementPolicy() {}

    /** The city, as {@link CommuneNames#strict} writes it, when the name is that of one of its arrondissements. */
    static Optional<String> cityOf(String name) {
        Matcher matcher = MappingPatterns.ARRONDISSEMENT_NAME.matcher(CommuneNames.strict(name));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The code of the commune when the code is that of one of its arrondissements. */
    static Optional<String> communeOfCode(String insee) {
        if (!MappingPatterns.ARRONDISSEMENT_CODE.matches(insee)) {
            return Optional.empty();
        }
        return Optional.of(COMMUNES.get(insee.startsWith("6938") ? "6938" : insee.substring(0, 3)));
    }

    /** Tells if a commune has arrondissements, each with a postal code of its own. */
    static boolean divided(String insee) {
        return COMMUNES.containsValue(insee);
    }

    /** The postal code of an arrondissement by its name, such as "Paris 12e", or else its code; empty for others. */
    static Optional<String> postalCode(String name, String insee) {
        Matcher named = MappingPatterns.ARRONDISSEMENT_NAME.matcher(name == null ? "" : CommuneNames.strict(name));
        if (named.matches()) {
            return Optional.of(
                    POSTAL.get(named.group(1)) + "0".repeat(2 - named.group(2).length()) + named.group(2));
        }
        return insee != null && MappingPatterns.ARRONDISSEMENT_CODE.matches(insee)
                ? Optional.of(insee.substring(0, 2) + "0" + (insee.startsWith("6938") ? "0" : "")
                        + insee.substring(insee.startsWith("6938") ? 4 : 3))
                : Optional.empty();
    }
}
