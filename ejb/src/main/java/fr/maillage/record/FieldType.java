package fr.maillage.record;

import fr.maillage.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Type of a field of a record: how long it may be, its normal form, the rule that a wrong value breaks, and its value
 * in a table.
 */
public final class FieldType {

    /** Way in which a page asks for the value. */
    public enum Input {
        LINE("text", null),
        LINES("text", null),
        HOURS("text", null),
        TEL("tel", "tel:"),
        EMAIL("email", "mailto:"),
        URL("url", ""),
        NUMBER("numeric", null),
        DECIMAL("decimal", null),
        DATE("text", null),
        TIME("text", null),
        CLOCK("text", null),
        DAYS("text", null),
        ITEMS("text", null),
        REFERENCES("text", null),
        CHOICE("text", null),
        CODE("text", null),
        CODES("text", null),
        PICKED("text", null),
        SUGGESTED("text", null),
        REFERENCE("text", null);

        private final String keyboard;
        private final String scheme;

        Input(String keyboard, String scheme) {
            this.keyboard = keyboard;
            this.scheme = scheme;
        }

        /** The keyboard that a telephone shows; HTML's {@code inputmode}. */
        public String keyboard() {
            return keyboard;
        }

        /** Gives the beginning of a link to the value; null for what is no link. */
        public String scheme() {
            return scheme;
        }
    }

    private final Input input;
    private final int longest;
    private final Function<String, Optional<String>> normal;
    private String rule;
    private Function<String, Object> typed = text -> text;
    private Vocabulary vocabulary;
    private String forbidden;
    private List<String> choices = List.of();
    private List<String> bounds = List.of();

    /** A type whose values are shown in tables as they are kept; for {@link FieldTypes}. */
    FieldType(Input input, int longest, String rule, Function<String, Optional<String>> normal) {
        this.input = input;
        this.longest = longest;
        this.rule = rule;
        this.normal = normal;
    }

    /** Shows values in tables by what this makes of their normal form. */
    FieldType typed(Function<String, Object> cell) {
        typed = cell;
        return this;
    }

    /** Takes codes of a vocabulary. */
    FieldType of(Vocabulary list) {
        vocabulary = list;
        return this;
    }

    /** Takes one of some codes. */
    FieldType choosing(List<String> codes) {
        choices = List.copyOf(codes);
        return this;
    }

    /** Names what its rule names beside the value. */
    FieldType bounded(String... named) {
        bounds = List.of(named);
        return this;
    }

    /** Refuses one of the codes by a rule. */
    FieldType without(String code, String brokenRule) {
        forbidden = code;
        rule = brokenRule;
        return this;
    }

    public Input input() {
        return input;
    }

    /** The longest text, in characters; 0 for codes. */
    public int longest() {
        return longest;
    }

    /** The rule that a wrong value breaks; null where none can be wrong. */
    public String rule() {
        return rule;
    }

    /** The list that the values are codes of; null where they are none. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Lists what the text of its rule names beside the value: the least and the most of a number. */
    public List<String> bounds() {
        return bounds;
    }

    /** The codes to choose from that only the code knows; empty where there are none. */
    public List<String> choices() {
        return choices;
    }

    /** Tells if the field holds any number of texts, and not one. */
    public boolean many() {
        return input == Input.CODES || input == Input.DAYS || input == Input.ITEMS || input == Input.REFERENCES;
    }

    /** Tells if the vocabulary has a code that such a record does not take. */
    public boolean forbids(String code) {
        return code.equals(forbidden);
    }

    /** The normal form of a text; empty where it is wrong. */
    public Optional<String> normalise(String text) {
        return normal.apply(text);
    }

    /**
     * A text in normal form as a table shows it: a text, an {@link Integer}, a {@link BigDecimal}, a {@link LocalDate} or
     * a {@link LocalDateTime}.
     */
    public Object typed(String text) {
        return typed.apply(text);
    }
}
