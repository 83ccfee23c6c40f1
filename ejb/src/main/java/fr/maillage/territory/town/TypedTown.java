package fr.maillage.territory.town;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody typed to say where they are, taken apart without any pattern: it comes from everybody.
 *
 * @param name the town or neighbourhood; may be empty
 * @param postalCode five digits; null for none
 * @param street whether it is the address of a street, whose town it does not tell
 */
record TypedTown(TownText name, String postalCode, boolean street) {

    /** Longer texts are no name. */
    static final int LONGEST = 80;

    private static final int POSTAL_CODE = 5;

    /** Towns that people name with the number of an arrondissement, and how many they have. */
    private static final Map<String, Integer> ARRONDISSEMENTS = Map.of("paris", 20, "lyon", 9, "marseille", 16);

    private static final Set<String> ARRONDISSEMENT = Set.of("arrondissement", "arrdt", "arr");
    private static final Set<String> NUMBERED = Set.of("", "e", "er", "eme", "ieme", "nd", "nde");

    private static final Set<String> STREETS = Set.of(
            "rue",
            "avenue",
            "av",
            "ave",
            "boulevard",
            "bd",
            "bld",
            "blvd",
            "allee",
            "allees",
            "chemin",
            "impasse",
            "quai",
            "route",
            "square",
            "passage",
            "sentier",
            "esplanade",
            "promenade",
            "voie",
            "ruelle",
            "place",
            "residence",
            "villa",
            "cours",
            "mail",
            "rond");

    private static final Set<String> REPEATED = Set.of("bis", "ter", "quater");

    /**
     * Takes a text apart.
     *
     * @param text may be null; cut after {@value #LONGEST} characters
     */
    static TypedTown of(String text) {
        String typed = text == null ? "" : PlainText.cut(text.strip(), LONGEST);
        List<String> words = words(typed);
        if (street(words)) {
            return ofStreet(typed, words);
        }
        String code = postalCode(words);
        List<String> name = words.stream().filter(w -> !w.equals(code)).toList();
        return new TypedTown(TownText.of(String.join(" ", withoutArrondissement(name))), code, false);
    }

    /** Its town stands behind a postal code or a comma; any other word of a street may be the name of a town, too. */
    private static TypedTown ofStreet(String typed, List<String> words) {
        String code = postalCode(words.subList(1, words.size()));
        int comma = typed.lastIndexOf(',');
        List<String> town = code != null
                ? words.subList(words.lastIndexOf(code) + 1, words.size())
                : comma > 0 ? words(typed.substring(comma + 1)) : List.of();
        return town.isEmpty() && code == null || street(town)
                ? new TypedTown(TownText.of(typed), null, true)
                : new TypedTown(TownText.of(String.join(" ", withoutArrondissement(town))), code, false);
    }

    private static boolean street(List<String> words) {
        int at = 0;
        while (at < words.size() && at < 2 && (number(words.get(at)) || REPEATED.contains(words.get(at)))) {
            at++;
        }
        return at < words.size() - 1 && STREETS.contains(words.get(at));
    }

    private static String postalCode(List<String> words) {
        return words.stream()
                .filter(w -> w.length() == POSTAL_CODE && digits(w) == POSTAL_CODE)
                .reduce((first, last) -> last)
                .orElse(null);
    }

    private static List<String> withoutArrondissement(List<String> words) {
        if (words.size() < 2 || !ARRONDISSEMENTS.containsKey(words.get(0))) {
            return words;
        }
        List<String> rest =
                words.stream().skip(1).filter(w -> !ARRONDISSEMENT.contains(w)).toList();
        boolean numbered =
                rest.isEmpty() || rest.size() == 1 && arrondissement(rest.get(0), ARRONDISSEMENTS.get(words.get(0)));
        return numbered ? words.subList(0, 1) : words;
    }

    /** {@code 20}, {@code 20e}, {@code 1er}. */
    private static boolean arrondissement(String word, int most) {
        int digits = digits(word);
        if (digits < 1 || digits > 2 || !NUMBERED.contains(word.substring(digits))) {
            return false;
        }
        int number = Integer.parseInt(word.substring(0, digits));
        return number >= 1 && number <= most;
    }

    private static boolean number(String word) {
        return digits(word) > 0 && word.length() <= POSTAL_CODE - 1;
    }

    /** How many digits a word begins with. */
    private static int digits(String word) {
        int digits = 0;
        while (digits < word.length() && word.charAt(digits) >= '0' && word.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Parts.of(PlainText.words(text), " "))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
