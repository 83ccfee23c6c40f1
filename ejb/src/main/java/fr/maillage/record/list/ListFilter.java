package fr.maillage.record.list;

import fr.maillage.identity.Permission;
import fr.maillage.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that a list may be limited to.
 *
 * @param name as addresses and programs call it
 * @param shape which values there are, and how they limit the list
 * @param about what programs are told of it, in English
 * @param choices all values of a choice; empty for other shapes
 * @param states conditions by value, with the day in Paris for each question mark; empty where one condition holds of all
 * @param vocabularies whose codes are the values of terms; empty for other shapes
 * @param condition holds of the records of one value, which is each of its parameters; null where the shape tells it
 * @param columns hold the key of a territory, one or the other; empty for other shapes
 * @param count how records are counted value by value; null where they are not
 * @param needs what whoever is offered it on a page needs somewhere; null for nothing
 */
public record ListFilter(
        String name,
        Shape shape,
        String about,
        List<String> choices,
        Map<String, String> states,
        List<Vocabulary> vocabularies,
        String condition,
        List<String> columns,
        ListCount count,
        Permission needs) {

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
        /** A code that records have or the kind knows at run time ({@link RecordList#knows}). */
        CODE,
        /** A year of this century or the next. */
        YEAR,
        /** Only {@code true} limits the list. */
        FLAG,
        /** Archived records in place of the others. */
        ARCHIVED,
        /** A day; without a condition the one as of which the list is asked, today where it is missing. */
        DAY
    }

    public ListFilter {
        choices = List.copyOf(choices);
        states = Map.copyOf(states);
        vocabularies = List.copyOf(vocabularies);
        columns = List.copyOf(columns);
    }

    private static ListFilter of(String name, Shape shape, String about, String condition) {
        return new ListFilter(name, shape, about, List.of(), Map.of(), List.of(), condition, List.of(), null, null);
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
                Map.of(),
                List.of(),
                null,
                List.of(columns),
                null,
                null);
    }

    public static ListFilter choice(String name, String condition, List<String> choices) {
        return new ListFilter(
                name,
                Shape.CHOICE,
                String.join(", ", choices),
                choices,
                Map.of(),
                List.of(),
                condition,
                List.of(),
                null,
                null);
    }

    /** A choice whose values have conditions of their own; see {@link #when}. */
    public static ListFilter choice(String name) {
        return choice(name, null, List.of());
    }

    /** The same with one more value, and what holds of its records: the day in Paris stands for each question mark. */
    public ListFilter when(String value, String holds) {
        List<String> more = new ArrayList<>(choices);
        more.add(value);
        Map<String, String> each = new HashMap<>(states);
        each.put(value, holds);
        return new ListFilter(
                name, shape, String.join(", ", more), more, each, vocabularies, condition, columns, count, needs);
    }

    public static ListFilter term(String name, String about, String condition, Vocabulary... vocabularies) {
        return new ListFilter(
                name, Shape.TERM, about, List.of(), Map.of(), List.of(vocabularies), condition, List.of(), null, null);
    }

    public static ListFilter record(String name, String about, String condition) {
        return of(name, Shape.RECORD, about, condition);
    }

    public static ListFilter code(String name, String about, String condition) {
        return of(name, Shape.CODE, about, condition);
    }

    /** The year of a column, which is a day. */
    public static ListFilter year(String name, String about, String column) {
        return of(name, Shape.YEAR, about, column + " >= ? and " + column + " < ?");
    }

    public static ListFilter flag(String name, String about, String condition) {
        return of(name, Shape.FLAG, about, condition);
    }

    public static ListFilter day(String name, String about, String condition) {
        return of(name, Shape.DAY, about, condition);
    }

    /** The day as of which states and cells are told. */
    public static ListFilter asOf(String name, String about) {
        return day(name, about, null);
    }

    public static ListFilter archived() {
        return of("archived", Shape.ARCHIVED, "true for archived ones only", null);
    }

    /** The same, with records counted by each of its values. */
    public ListFilter counted(String value) {
        return counted(new ListCount(value, null, null));
    }

    /** The same, with records counted by each of its values, which has a name. */
    public ListFilter counted(String value, String called) {
        return counted(new ListCount(value, called, null));
    }

    /** The same, with records counted by each of its values, of which one record may have several. */
    public ListFilter countedEach(String pairs) {
        return counted(new ListCount(null, null, pairs));
    }

    private ListFilter counted(ListCount by) {
        return new ListFilter(name, shape, about, choices, states, vocabularies, condition, columns, by, needs);
    }

    /** The same, told to programs in words of its own. */
    public ListFilter told(String words) {
        return new ListFilter(name, shape, words, choices, states, vocabularies, condition, columns, count, needs);
    }

    /** The same, offered on pages only to whoever holds a permission somewhere. */
    public ListFilter offered(Permission to) {
        return new ListFilter(name, shape, about, choices, states, vocabularies, condition, columns, count, to);
    }
}
