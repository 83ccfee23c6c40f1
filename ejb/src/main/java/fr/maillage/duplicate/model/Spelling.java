package fr.maillage.duplicate.model;

/** Tells if two words are spellings of one. */
final class Spelling {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    private Spelling() {}

    /** The word without the ending of its plural. */
    static String singular(String word) {
        return word.length() > SHORT - 1 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** Tells if they are equal but for one letter, or two in a long word; short words must be equal. */
    static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        if (shorter <= SHORT || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        return distance(one, other) <= (shorter >= LONG ? 2 : 1);
    }

    /** Counts the letters that must be changed, put in or left out (Levenshtein). */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j < previous.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
