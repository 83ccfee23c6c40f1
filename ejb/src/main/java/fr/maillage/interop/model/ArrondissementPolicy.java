package fr.maillage.interop.model;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arrondissements of Paris, Lyon and Marseille, which files name in place of the commune. */
final class ArrondissementPolicy {

    private static final Pattern NAME =
            Pattern.compile("(PARIS|LYON|MARSEILLE) 0?\\d{1,2}( ?(ER|E|EME|IEME))?( ARRONDISSEMENT| ARR)?");

    private static final Map<String, String> COMMUNES = Map.of("751", "75056", "132", "13055", "6938", "69123");

    private ArrondissementPolicy() {}

    /** The city, as {@link CommuneNames#strict} writes it, when the name is that of one of its arrondissements. */
    static Optional<String> cityOf(String name) {
        Matcher matcher = NAME.matcher(CommuneNames.strict(name));
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The code of the commune when the code is that of one of its arrondissements. */
    static Optional<String> communeOfCode(String insee) {
        if (!insee.matches("751(0[1-9]|1\\d|20)|132(0[1-9]|1[0-6])|6938[1-9]")) {
            return Optional.empty();
        }
        return Optional.of(COMMUNES.get(insee.startsWith("6938") ? "6938" : insee.substring(0, 3)));
    }
}
