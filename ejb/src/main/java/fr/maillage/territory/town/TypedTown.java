package fr.maillage.territory.town;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Text that somebody typed to say where they are, taken apart without any pattern: it comes from everybody.
 *
 * @param name the town or neighbourhood; may be empty
 * @param postalCode five digits; null for none
 * @param street whether it is the address of a street, whose town it does not tell
 * @param part the INSEE code of the arrondissement that is named beside a town; null for none
 * @param department the number of the département that is named beside a town; null for none
 */
record TypedTown(TownText name, String postalCode, boolean street, String part, String department) {

    /** Longer texts are no name. */
    static final int LONGEST = 80;

    private static final int POSTAL_CODE = 5;

    /** Towns that people name with the number of an arrondissement, and how many they have. */
    private static final Map<String, Divided> ARRONDISSEMENTS = Map.of(
            "paris",
            new Divided(20, 75_100, 75_000),
            "lyon",
            new Divided(9, 69_380, 69_000),
            "marseille",
            new Divided(16, 13_200, 13_000));

    /** The code that the post gives the south of the 16th arrondissement of Paris, beside 75016. */
    private static final String SECOND_OF_SIXTEENTH = "75116";

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

    /** The last département of the mainland; behind it come those overseas, with three digits. */
    private static final int LAST_DEPARTMENT = 95;

    /** Corsica has letters instead. */
    private static final int NO_DEPARTMENT = 20;

    private static final Set<String> LETTERED = Set.of("2a", "2b", "971", "972", "973", "974", "976");

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
        return of(name, code);
    }

    /**
     * A town with arrondissements.
     *
     * @param most how many it has
     * @param insee what its arrondissements' INSEE codes are counted from
     * @param postal what their postal codes are counted from
     */
    private record Divided(int most, int insee, int postal) {

        /** The arrondissement of a postal code; 0 where it is of another town. */
        int number(String postalCode) {
            if (SECOND_OF_SIXTEENTH.equals(postalCode)) {
                return postal == 75_000 ? 16 : 0;
            }
            int number = postalCode == null ? 0 : Integer.parseInt(postalCode) - postal;
            return number >= 1 && number <= most ? number : 0;
        }
    }

    /** A town by its name, the number of an arrondissement or a département beside it, and a postal code that may be null. */
    private static TypedTown of(List<String> words, String code) {
        Divided divided = words.isEmpty() ? null : ARRONDISSEMENTS.get(words.get(0));
        int number = divided == null ? -1 : arrondissement(words, divided);
        if (number >= 0) {
            int meant = number > 0 ? number : divided.number(code);
            String part = meant == 0 ? null : String.valueOf(divided.insee() + meant);
            return new TypedTown(TownText.of(words.get(0)), code, false, part, null);
        }
        String part = words.isEmpty() ? partOf(code) : null;
        String department = department(words);
        List<String> rest =
                words.stream().filter(word -> !word.equals(department)).toList();
        return department == null || TownText.nameless(rest)
                ? new TypedTown(
                        TownText.of(department == null ? String.join(" ", words) : department), code, false, part, null)
                : new TypedTown(TownText.of(String.join(" ", rest)), code, false, part, department);
    }

    /** The arrondissement that a postal code alone means; null for none. */
    private static String partOf(String code) {
        return ARRONDISSEMENTS.values().stream()
                .filter(divided -> divided.number(code) > 0)
                .map(divided -> String.valueOf(divided.insee() + divided.number(code)))
                .findFirst()
                .orElse(null);
    }

    /** The number of a département before or behind other words, or alone; null for none. */
    private static String department(List<String> words) {
        return words.isEmpty()
                ? null
                : Stream.of(words.get(words.size() - 1), words.get(0))
                        .filter(TypedTown::isDepartment)
                        .findFirst()
                        .orElse(null);
    }

    private static boolean isDepartment(String word) {
        if (word.length() != 2 || digits(word) != 2) {
            return LETTERED.contains(word);
        }
        int number = Integer.parseInt(word);
        return number >= 1 && number <= LAST_DEPARTMENT && number != NO_DEPARTMENT;
    }

    /** Its town stands behind a postal code or a comma; any other word of a street may be the name of a town, too. */
    private static TypedTown ofStreet(String typed, List<String> words) {
        String code = postalCode(words.subList(1, words.size()));
        int comma = typed.lastIndexOf(',');
        List<String> town = code != null
                ? words.subList(words.lastIndexOf(code) + 1, words.size())
                : comma > 0 ? words(typed.substring(comma + 1)) : List.of();
        return town.isEmpty() && code == null || street(town)
                ? new TypedTown(TownText.of(typed), null, true, null, null)
                : of(town, code);
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

    /** The arrondissement that stands behind the name of such a town; 0 for the town alone, -1 where it is another name. */
    private static int arrondissement(List<String> words, Divided town) {
        List<String> rest =
                words.stream().skip(1).filter(w -> !ARRONDISSEMENT.contains(w)).toList();
        if (rest.isEmpty()) {
            return 0;
        }
        int number = rest.size() == 1 ? numbered(rest.get(0)) : 0;
        return number >= 1 && number <= town.most() ? number : -1;
    }

    /** {@code 20}, {@code 20e}, {@code 1er}; 0 for no such number. */
    private static int numbered(String word) {
        int digits = digits(word);
        return digits < 1 || digits > 2 || !NUMBERED.contains(word.substring(digits))
                ? 0
                : Integer.parseInt(word.substring(0, digits));
    }

    private static boolean number(String word) {
        return digits(word) > 0 && word.length() <= POSTAL_CODE - 1;
    }

    /** Counts the digits that a word begins with. */
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
