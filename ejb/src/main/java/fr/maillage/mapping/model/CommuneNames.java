package fr.maillage.mapping.model;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Parts;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of communes as people and the postal service write them, brought to one form. */
final class CommuneNames {

    /** Little words that are written or not, and abbreviated in many ways. */
    private static final Set<String> LITTLE = Set.of(
            "LE", "LA", "LES", "L", "D", "DE", "DU", "DES", "SUR", "SOUS", "S", "SS", "EN", "AUX", "AU", "A", "ET",
            "LEZ", "LS");

    private CommuneNames() {}

    /** Upper case without accents and punctuation, SAINT in full, no CEDEX, no postal code in front. */
    static String strict(String name) {
        String key = TextPolicy.key(name).toUpperCase(Locale.ROOT);
        return Arrays.stream(Parts.of(
                        MappingPatterns.STRICT_CEDEX.replaceFirst(
                                MappingPatterns.LEADING_POSTAL.replaceFirst(key, ""), ""),
                        " "))
                .map(CommuneNames::inFull)
                .collect(Collectors.joining(" "));
    }

    /** Without articles and little words either. */
    static String loose(String name) {
        return Arrays.stream(Parts.of(strict(name), " "))
                .filter(t -> !LITTLE.contains(t))
                .collect(Collectors.joining(" "));
    }

    /** Tells if two loose names differ by a slip of the pen, or one is the beginning of the other. */
    static boolean close(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return false;
        }
        if (begins(left, right) || begins(right, left)) {
            return true;
        }
        int shorter = Math.min(left.length(), right.length());
        return shorter >= 5 && distance(left, right) <= (shorter >= 10 ? 2 : 1);
    }

    /** Tells if a loose name is the other one with more behind it. */
    static boolean begins(String longer, String shorter) {
        return shorter.length() >= 4 && longer.startsWith(shorter + " ");
    }

    private static String inFull(String token) {
        return switch (token) {
            case "ST" -> "SAINT";
            case "STE" -> "SAINTE";
            case "STS" -> "SAINTS";
            case "STES" -> "SAINTES";
            default -> token;
        };
    }

    /** Levenshtein's distance. */
    private static int distance(String left, String right) {
        int[] previous = new int[right.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            int[] current = new int[right.length() + 1];
            current[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                current[j] = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + change);
            }
            previous = current;
        }
        return previous[right.length()];
    }
}
