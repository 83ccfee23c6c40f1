package fr.maillage.record.list;

import fr.maillage.vocabulary.Vocabulary;
import java.util.List;

/**
 * Something that a list may be limited to.
 *
 * @param name as addresses and programs call it
 * @param shape which values there are, and how they limit the list
 * @param about what programs are told of it, in English
 * @param choices all values of a choice; empty for other shapes
 * @param vocabularies whose codes are the values of terms; empty for other shapes
 * @param condition holds of the records of one value, which is its only parameter; null where the shape tells it
 * @param columns hold the key of a territory, one or the other; empty for other shapes
 * @param facet the value of a record in SQL, by which records are counted value by value; null where they are not
 */
public record ListFilter(
        String name,
        Shape shape,
        String about,
        List<String> choices,
        List<Vocabulary> vocabularies,
        String condition,
        List<String> columns,
        String facet) {

    /** Kinds of values. */
    public enum Shape {
        /** Words that must all occur in the search text. */
        WORDS,
        /** The code of a territory inside which records lie. */
        TERRITORY,
        /** One of some codes that the kind knows. */
        CHOICE,
        /** A code of a vocabulary. */
        TERM,
        /** The identifier of another record. */
        RECORD,
        /** Only {@code true} limits the list. */
        FLAG,
        /** Archived records in place of the others. */
        ARCHIVED,
        /** A day. */
        DAY
    }

    public ListFilter {
        choices = List.copyOf(choices);
        vocabularies = List.copyOf(vocabularies);
        columns = List.copyOf(columns);
    }

    private static ListFilter of(String name, Shape shape, String about, String condition) {
        return new ListFilter(name, shape, about, List.of(), List.of(), condition, List.of(), null);
    }

    public static ListFilter words() {
        return of("q", Shape.WORDS, "Words that must all occur", null);
    }

    /** Records that lie inside a territory by one of some columns. */
    public static ListFilter territory(String about, String... columns) {
        return new ListFilter(
                "territory",
                Shape.TERRITORY,
                about + ": dep:93, ept:200058790, com:93032…",
                List.of(),
                List.of(),
                null,
                List.of(columns),
                null);
    }

    public static ListFilter choice(String name, String condition, List<String> choices) {
        return new ListFilter(
                name, Shape.CHOICE, String.join(", ", choices), choices, List.of(), condition, List.of(), null);
    }

    public static ListFilter term(String name, String about, String condition, Vocabulary... vocabularies) {
        return new ListFilter(name, Shape.TERM, about, List.of(), List.of(vocabularies), condition, List.of(), null);
    }

    public static ListFilter record(String name, String about, String condition) {
        return of(name, Shape.RECORD, about, condition);
    }

    public static ListFilter flag(String name, String about, String condition) {
        return of(name, Shape.FLAG, about, condition);
    }

    public static ListFilter day(String name, String about, String condition) {
        return of(name, Shape.DAY, about, condition);
    }

    public static ListFilter archived() {
        return of("archived", Shape.ARCHIVED, "true for archived ones only", null);
    }

    /** The same, with records counted by each of its values. */
    public ListFilter counted(String value) {
        return new ListFilter(name, shape, about, choices, vocabularies, condition, columns, value);
    }
}
