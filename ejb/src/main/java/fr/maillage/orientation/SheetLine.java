package fr.maillage.orientation;

import java.util.List;

/**
 * One thing that a sheet says of a place.
 *
 * @param key what it is about, such as {@code phone}: pages choose a pictogram by it
 * @param label the same in words
 * @param texts what is known; where nothing is, one sentence that says so
 * @param known whether the record says something
 */
public record SheetLine(String key, String label, List<String> texts, boolean known) {

    public SheetLine {
        texts = List.copyOf(texts);
    }
}
