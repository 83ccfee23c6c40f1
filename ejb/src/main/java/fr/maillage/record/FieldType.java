package fr.maillage.record;

import fr.maillage.hours.OpeningHoursSyntax;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.shared.PlainText;
import fr.maillage.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a field of a record holds: how long it may be, its normal form, the rule that a wrong value breaks, and its value
 * in a table.
 */
public final class FieldType {

    /** How a page asks for the value. */
    public enum Input {
        LINE("text", null),
        LINES("text", null),
        HOURS("text", null),
        TEL("tel", "tel:"),
        EMAIL("email", "mailto:"),
        URL("url", ""),
        NUMBER("numeric", null),
        DATE("text", null),
        TIME("text", null),
        DAYS("text", null),
        CHOICE("text", null),
        CODE("text", null),
        CODES("text", null),
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

        /** What a link to the value begins with; null for what is no link. */
        public String scheme() {
            return scheme;
        }
    }

    private static final int PHONE = 30;
    private static final int EMAIL = 254;
    private static final int URL = 2000;
    private static final int HOURS = 2000;
    private static final int UUID = 36;
    private static final int DATE = 10;
    private static final int TIME = 30;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int IDENTIFIER = 30;
    private static final int CODE = 50;

    private final Input input;
    private final int longest;
    private final String rule;
    private final Function<String, Optional<String>> normal;
    private final Function<String, Object> typed;
    private final Vocabulary vocabulary;
    private final String forbidden;
    private List<String> choices = List.of();
    private List<String> bounds = List.of();

    private FieldType(
            Input input,
            int longest,
            String rule,
            Function<String, Optional<String>> normal,
            Function<String, Object> typed,
            Vocabulary vocabulary,
            String forbidden) {
        this.input = input;
        this.longest = longest;
        this.rule = rule;
        this.normal = normal;
        this.typed = typed;
        this.vocabulary = vocabulary;
        this.forbidden = forbidden;
    }

    private static FieldType one(Input input, int longest, String rule, Function<String, Optional<String>> normal) {
        return new FieldType(input, longest, rule, normal, text -> text, null, null);
    }

    /** A line that has a letter; rule {@code no-letters}. */
    public static FieldType name(int longest) {
        return one(
                Input.LINE,
                longest,
                "no-letters",
                t -> PlainText.letters(t).isEmpty() ? Optional.empty() : Optional.of(t));
    }

    /** Any text on one line. */
    public static FieldType line(int longest) {
        return one(Input.LINE, longest, null, Optional::of);
    }

    /** A postal address on one line. */
    public static FieldType address() {
        return one(
                Input.LINE,
                PostalAddressPolicy.LONGEST,
                null,
                text -> Optional.ofNullable(PostalAddressPolicy.line(text)));
    }

    /** SIRET, RNA or RIDET without spaces; which of them a kind takes, its validator says. */
    public static FieldType identifier() {
        return one(Input.LINE, IDENTIFIER, null, text -> Optional.ofNullable(PivotPolicy.normalise(text)));
    }

    /** Any text, on several lines. */
    public static FieldType text(int longest) {
        return one(Input.LINES, longest, null, text -> Optional.of(text.replace("\r\n", "\n")));
    }

    /** E.164; rule {@code phone}. */
    public static FieldType phone() {
        return one(Input.TEL, PHONE, "phone", PhonePolicy::normalise);
    }

    /** Rule {@code email}. */
    public static FieldType email() {
        return one(Input.EMAIL, EMAIL, "email", EmailPolicy::normalise);
    }

    /** Http or https; rule {@code url}. */
    public static FieldType url() {
        return one(Input.URL, URL, "url", WebAddressPolicy::normalise);
    }

    /** OpenStreetMap's syntax; rule {@code opening-hours}. */
    public static FieldType openingHours() {
        return one(
                Input.HOURS, HOURS, "opening-hours", text -> Optional.of(text).filter(OpeningHoursSyntax::valid));
    }

    /** ISO 8601, in tables a {@link LocalDate}. */
    public static FieldType date(String rule) {
        return new FieldType(
                Input.DATE, DATE, rule, t -> day(t).map(LocalDate::toString), LocalDate::parse, null, null);
    }

    /** A whole number from {@code least} to {@code most}, in tables an {@link Integer}. */
    public static FieldType number(int least, int most, String rule) {
        FieldType type = new FieldType(
                Input.NUMBER,
                Integer.toString(most).length(),
                rule,
                t -> whole(t).filter(n -> n >= least && n <= most).map(n -> Integer.toString(n)),
                Integer::valueOf,
                null,
                null);
        type.bounds = List.of(Integer.toString(least), Integer.toString(most));
        return type;
    }

    /** The opaque identifier of another record; rule {@code rule} where that is archived. */
    public static FieldType reference(String rule) {
        return one(Input.REFERENCE, UUID, rule, Optional::of);
    }

    /** A wall time of Paris as ISO 8601 has it, to the minute, in tables a {@link LocalDateTime}. */
    public static FieldType time(String rule) {
        return new FieldType(
                Input.TIME, TIME, rule, t -> moment(t).map(LocalDateTime::toString), LocalDateTime::parse, null, null);
    }

    /** Any number of days; which of them fit, the kind's validator says. */
    public static FieldType days() {
        return new FieldType(Input.DAYS, 0, null, Optional::of, text -> text, null, null);
    }

    /** One of some codes that the code itself knows; rule {@code unknown-value}. */
    public static FieldType choice(List<String> codes) {
        FieldType type =
                one(Input.CHOICE, CODE, "unknown-value", t -> Optional.of(t).filter(codes::contains));
        type.choices = List.copyOf(codes);
        return type;
    }

    /** One code of a vocabulary; rules {@code unknown-value} and {@code inactive-value}. */
    public static FieldType code(Vocabulary vocabulary) {
        return new FieldType(Input.CODE, CODE, "unknown-value", Optional::of, text -> text, vocabulary, null);
    }

    /** Codes of a vocabulary, in its order; rules {@code unknown-value} and {@code inactive-value}. */
    public static FieldType codes(Vocabulary vocabulary) {
        return new FieldType(Input.CODES, 0, null, Optional::of, text -> text, vocabulary, null);
    }

    /** The same codes but one, which breaks a rule. */
    public FieldType without(String code, String brokenRule) {
        return new FieldType(input, longest, brokenRule, normal, typed, vocabulary, code);
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

    /** What the text of its rule names beside the value: the least and the most of a number. */
    public List<String> bounds() {
        return bounds;
    }

    /** The codes to choose from that only the code knows; empty where there are none. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the field holds any number of texts, and not one. */
    public boolean many() {
        return input == Input.CODES || input == Input.DAYS;
    }

    /** Whether the vocabulary has a code that such a record does not take. */
    public boolean forbids(String code) {
        return code.equals(forbidden);
    }

    /** The normal form of a text; empty where it is wrong. */
    public Optional<String> normalise(String text) {
        return normal.apply(text);
    }

    /** A text in normal form as a table shows it: a text, an {@link Integer}, a {@link LocalDate} or a {@link LocalDateTime}. */
    public Object typed(String text) {
        return typed.apply(text);
    }

    private static Optional<Integer> whole(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> moment(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text).truncatedTo(ChronoUnit.MINUTES))
                    .filter(time -> time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
