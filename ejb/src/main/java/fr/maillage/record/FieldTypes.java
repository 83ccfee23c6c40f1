package fr.maillage.record;

import fr.maillage.hours.OpeningHoursSyntax;
import fr.maillage.norm.DecimalPolicy;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PivotPolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.WebAddressPolicy;
import fr.maillage.record.FieldType.Input;
import fr.maillage.shared.PlainText;
import fr.maillage.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The types of fields that records have: how long each may be, its normal form, and the rule that a wrong value breaks. */
public final class FieldTypes {

    private static final int PHONE = 30;
    private static final int EMAIL = 254;
    private static final int URL = 2000;
    private static final int HOURS = 2000;
    private static final int UUID = 36;
    private static final int DATE = 10;
    private static final int TIME = 30;
    private static final int CLOCK = 12;

    /** One digit for the hour: {@code 9:00}. */
    private static final int SHORT_CLOCK = 4;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int IDENTIFIER = 30;
    private static final int CODE = 50;

    private FieldTypes() {}

    /** A line that has a letter; rule {@code no-letters}. */
    public static FieldType name(int longest) {
        return one(
                Input.LINE,
                longest,
                "no-letters",
                t -> PlainText.letters(t).isEmpty() ? Optional.empty() : Optional.of(PlainText.line(t)));
    }

    /** Any text on one line, without what no page can show. */
    public static FieldType line(int longest) {
        return one(Input.LINE, longest, null, t -> Optional.of(PlainText.line(t)));
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

    /** Any text, on several lines, without what no page can show. */
    public static FieldType text(int longest) {
        return one(Input.LINES, longest, null, t -> Optional.of(PlainText.visible(t.replace("\r\n", "\n"))));
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
        return one(Input.DATE, DATE, rule, t -> day(t).map(LocalDate::toString)).typed(LocalDate::parse);
    }

    /** A whole number from {@code least} to {@code most}, in tables an {@link Integer}. */
    public static FieldType number(int least, int most, String rule) {
        return one(
                        Input.NUMBER,
                        Integer.toString(most).length(),
                        rule,
                        t -> whole(t).filter(n -> n >= least && n <= most).map(n -> Integer.toString(n)))
                .typed(Integer::valueOf)
                .bounded(Integer.toString(least), Integer.toString(most));
    }

    /** A number that is not negative, as {@link DecimalPolicy} reads it, in tables a {@link BigDecimal}. */
    public static FieldType decimal(int digits, int decimals, String rule) {
        return one(
                        Input.DECIMAL,
                        digits + decimals + 1,
                        rule,
                        text -> DecimalPolicy.parse(text, digits, decimals).map(BigDecimal::toPlainString))
                .typed(BigDecimal::new)
                .bounded(Integer.toString(digits), Integer.toString(decimals));
    }

    /** The opaque identifier of another record; rule {@code rule} where that is archived. */
    public static FieldType reference(String rule) {
        return one(Input.REFERENCE, UUID, rule, Optional::of);
    }

    /** A wall time of Paris as ISO 8601 has it, to the minute, in tables a {@link LocalDateTime}. */
    public static FieldType time(String rule) {
        return one(Input.TIME, TIME, rule, t -> moment(t).map(LocalDateTime::toString))
                .typed(LocalDateTime::parse);
    }

    /** A time of day, such as {@code 14:00}, to the minute. */
    public static FieldType clock(String rule) {
        return one(Input.CLOCK, CLOCK, rule, t -> timeOfDay(t).map(LocalTime::toString));
    }

    /** Any number of texts; what each says and which of them fit, the kind's validator knows. */
    public static FieldType items() {
        return one(Input.ITEMS, 0, null, Optional::of);
    }

    /** Any number of other records, as their kind names them; which each means and which fit, the kind's validator knows. */
    public static FieldType references() {
        return one(Input.REFERENCES, 0, null, Optional::of);
    }

    /** Any number of codes of a list that the kind keeps itself; which there are, its validator knows. */
    public static FieldType picked() {
        return one(Input.CODES, 0, null, Optional::of);
    }

    /** One code of a list that the kind keeps itself, chosen by its name; which there are, its validator knows. */
    public static FieldType onePicked(int longest) {
        return one(Input.PICKED, longest, null, t -> Optional.of(PlainText.line(t)));
    }

    /** Name of another record, as forms suggest it; which there are, the kind's validator knows. */
    public static FieldType suggested(int longest) {
        return one(Input.SUGGESTED, longest, null, t -> Optional.of(PlainText.line(t)));
    }

    /** Any number of days; which of them fit, the kind's validator says. */
    public static FieldType days() {
        return one(Input.DAYS, 0, null, Optional::of);
    }

    /** One of some codes that the code itself knows; rule {@code unknown-value}. */
    public static FieldType choice(List<String> codes) {
        return one(Input.CHOICE, CODE, "unknown-value", t -> Optional.of(t).filter(codes::contains))
                .choosing(codes);
    }

    /** One code of a vocabulary; rules {@code unknown-value} and {@code inactive-value}. */
    public static FieldType code(Vocabulary vocabulary) {
        return one(Input.CODE, CODE, "unknown-value", Optional::of).of(vocabulary);
    }

    /** Codes of a vocabulary, in its order; rules {@code unknown-value} and {@code inactive-value}. */
    public static FieldType codes(Vocabulary vocabulary) {
        return one(Input.CODES, 0, null, Optional::of).of(vocabulary);
    }

    /** The same codes but one, which breaks a rule of its own. */
    public static FieldType codesBut(Vocabulary vocabulary, String code, String rule) {
        return codes(vocabulary).without(code, rule);
    }

    private static FieldType one(Input input, int longest, String rule, Function<String, Optional<String>> normal) {
        return new FieldType(input, longest, rule, normal);
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

    private static Optional<LocalTime> timeOfDay(String text) {
        try {
            return Optional.of(LocalTime.parse(text.length() == SHORT_CLOCK ? "0" + text : text)
                    .truncatedTo(ChronoUnit.MINUTES));
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
