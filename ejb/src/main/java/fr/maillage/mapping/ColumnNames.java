package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import java.util.List;
import java.util.Map;

/** Fit of the columns of directories to the fields of the national schema, by the words of a file. */
final class ColumnNames {

    private static final double EXACT = 1;
    private static final double WORD = 0.8;
    private static final double PART = 0.5;

    private static final Map<String, List<String>> WORDS = WordFile.read("place-columns.txt");

    private ColumnNames() {}

    /** Rates how well a column's name fits a field, from 0 to 1. */
    static double fit(String field, String column) {
        String key = TextPolicy.key(column.replace('_', ' ').replace('.', ' '));
        String national = field.replace('_', ' ');
        if (key.equals(national)) {
            return EXACT;
        }
        double best = 0;
        for (String word : WORDS.getOrDefault(field, List.of())) {
            double fit = fitOfWord(word, key);
            // A longer word says more.
            best = Math.max(best, fit == 0 ? 0 : fit - 0.1 / word.length());
        }
        return best;
    }

    private static double fitOfWord(String word, String key) {
        if (key.equals(word)) {
            return EXACT;
        }
        String padded = " " + key + " ";
        if (padded.contains(" " + word + " ")) {
            // "adresse mail" is no address, "site web de la structure" a site: the beginning counts more.
            return padded.startsWith(" " + word) ? WORD : PART + (double) word.length() / (4 * key.length());
        }
        return word.length() >= 5 && key.contains(word) ? PART : 0;
    }
}
