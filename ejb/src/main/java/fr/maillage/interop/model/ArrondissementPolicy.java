package fr.maillage.interop.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The arrondissements of Paris, Lyon and Marseille, which files name in place of the commune. */
final class ArrondissementPolicy {

    private static final Map<String, String> COMMUNES = Map.of("751", "75056", "132", "13055", "6938", "69123");

    private ArrondissementPolicy() {}

    /** The city, as {@link CommuneNames#strict} writes it, when the name is that of one of its arrondissements. */
    static Optional<String> cityOf(String name) {
        Matcher matcher = InteropPatterns.ARRONDISSEMENT_NAME.matcher(CommuneNames.strict(name));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The code of the commune when the code is that of one of its arrondissements. */
    static Optional<String> communeOfCode(String insee) {
        if (!InteropPatterns.ARRONDISSEMENT_CODE.matches(insee)) {
            return Optional.empty();
        }
        return Optional.of(COMMUNES.get(insee.startsWith("6938") ? "6938" : insee.substring(0, 3)));
    }
}
