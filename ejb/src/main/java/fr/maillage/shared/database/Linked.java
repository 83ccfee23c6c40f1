package fr.maillage.shared.database;

import java.time.LocalDate;

/**
 * One of several things that a record refers to in another table.
 *
 * @param key null where only the text is told
 * @param text null where only the key is told
 */
public record Linked(String key, String text) {

    /** The key as a day; null for null. */
    public LocalDate keyDay() {
        return key == null ? null : LocalDate.parse(key);
    }

    /** The text as a day; null for null. */
    public LocalDate textDay() {
        return text == null ? null : LocalDate.parse(text);
    }
}
