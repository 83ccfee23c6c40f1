package fr.maillage.territory.town;

import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A name of a town or neighbourhood as people type it, brought to forms in which spellings of the same name are equal.
 *
 * @param core its words, SAINT in full, without articles and what stands between names; all where nothing else is left
 * @param compact the letters of the whole name: {@code aulnaysousbois}
 * @param letters those of the core: {@code aulnaybois}
 */
record TownText(List<String> core, String compact, String letters) {

    /** Little words that are written or not, and abbreviated in many ways. */
    private static final Set<String> LITTLE = Set.of(
            "le",
            "la",
            "les",
            "l",
            "d",
            "de",
            "du",
            "des",
            "sur",
            "sous",
            "s",
            "ss",
            "en",
            "aux",
            "au",
            "a",
            "et",
            "lez",
            "cedex",
            "cite",
            "quartier",
            "departement",
            "dept",
            "dpt");

    /** Shorter names have too many neighbours at one letter. */
    private static final int SHORTEST_CLOSE = 4;

    private static final int SHORTEST_WITHIN = 3;

    /** @param name may be null; empty then */
    static TownText of(String name) {
        List<String> words = Arrays.stream(Parts.of(PlainText.words(name), " "))
                .filter(w -> !w.isEmpty())
                .map(TownText::inFull)
                .toList();
        List<String> core = words.stream().filter(w -> !LITTLE.contains(w)).toList();
        List<String> kept = core.isEmpty() ? words : core;
        return new TownText(kept, String.join("", words), String.join("", kept));
    }

    /** Says whether none of some words names anything. */
    static boolean nameless(List<String> words) {
        return LITTLE.containsAll(words);
    }

    boolean isEmpty() {
        return compact.isEmpty();
    }

    /** Rates how well a typed text fits a name; null where it does not. */
    static TownMatch match(TownText typed, TownText name) {
        if (typed.compact.equals(name.compact) || typed.core.equals(name.core)) {
            return TownMatch.EXACT;
        }
        if (name.core.size() > typed.core.size()
                && name.core.subList(0, typed.core.size()).equals(typed.core)) {
            return TownMatch.BEGINS;
        }
        if (within(typed, name)) {
            return TownMatch.WITHIN;
        }
        return close(typed, name) ? TownMatch.CLOSE : null;
    }

    /** Tells if every typed word begins one of the name's, each another. */
    private static boolean within(TownText typed, TownText name) {
        int from = 0;
        for (String word : typed.core) {
            if (word.length() < SHORTEST_WITHIN) {
                return false;
            }
            while (from < name.core.size() && !name.core.get(from).startsWith(word)) {
                from++;
            }
            if (from++ >= name.core.size()) {
                return false;
            }
        }
        return true;
    }

    private static boolean close(TownText typed, TownText name) {
        if (typed.letters.length() < SHORTEST_CLOSE) {
            return false;
        }
        if (oneSlip(typed.compact, name.compact) || oneSlip(typed.letters, name.letters)) {
            return true;
        }
        return typed.core.size() < name.core.size()
                && oneSlip(typed.letters, String.join("", name.core.subList(0, typed.core.size())));
    }

    /** Tells if two texts differ by one letter more, less or other, or by two that changed places. */
    static boolean oneSlip(String left, String right) {
        String shorter = left.length() <= right.length() ? left : right;
        String longer = left.length() <= right.length() ? right : left;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (shorter.length() < longer.length()) {
            return shorter.substring(same).equals(longer.substring(same + 1));
        }
        if (same == shorter.length() || shorter.substring(same + 1).equals(longer.substring(same + 1))) {
            return true;
        }
        return same + 1 < shorter.length()
                && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && shorter.substring(same + 2).equals(longer.substring(same + 2));
    }

    private static String inFull(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            case "sts" -> "saints";
            case "stes" -> "saintes";
            case "gd", "grd" -> "grand";
            case "gde", "grde" -> "grande";
            default -> word;
        };
    }
}
