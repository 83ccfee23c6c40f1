package fr.maillage.shared;

import java.util.Set;

/** Names and codes, by their labels, for what whoever entered it gave none. */
public final class FreeNames {

    private static final int LONGEST = 30;

    private FreeNames() {}

    /**
     * The first words of a label, without accents, joined by hyphens.
     *
     * @param label may be null
     * @param taken the names that others have; the new one is added
     */
    public static String of(String label, Set<String> taken) {
        StringBuilder words = new StringBuilder();
        for (String word : Parts.of(PlainText.words(label), " ")) {
            if (!words.isEmpty() && words.length() + word.length() >= LONGEST) {
                break;
            }
            words.append(words.isEmpty() ? "" : "-").append(PlainText.cut(word, LONGEST));
        }
        String plain = words.isEmpty() ? "question" : words.toString();
        String name = plain;
        for (int i = 2; !taken.add(name); i++) {
            name = plain + "-" + i;
        }
        return name;
    }
}
