package fr.maillage.plan.report;

import fr.maillage.shared.PlainText;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lengths to which the sheet of an action is kept, so that it stays one page.
 *
 * @param purpose the longest purpose
 * @param words the longest title of anything else
 * @param items the most items of a list
 * @param rows the most rows of a table
 */
record Brevity(int purpose, int words, int items, int rows) {

    /** From the fullest to the shortest, which fits whatever an action says. */
    static final List<Brevity> LEVELS = List.of(
            new Brevity(1500, 300, 12, 12),
            new Brevity(700, 140, 6, 7),
            new Brevity(350, 90, 4, 5),
            new Brevity(160, 60, 2, 3));

    String purpose(String text) {
        return cut(text, purpose);
    }

    /** A title, with an ellipsis where it is too long. */
    String words(String text) {
        return cut(text, words);
    }

    /** Some items one after the other, and how many more there are. */
    String list(List<String> all, PlanWords said) {
        String some = all.stream().limit(items).map(this::words).collect(Collectors.joining(said.get("plan.list.and")));
        return all.size() <= items ? some : said.get("plan.list.more", some, all.size() - items);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : PlainText.cut(text, longest).strip() + "…";
    }
}
