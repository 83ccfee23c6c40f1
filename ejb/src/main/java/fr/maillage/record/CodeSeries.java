package fr.maillage.record;

import java.util.Collection;
import java.util.function.Function;

/** Codes that the product gives to records that come without one: a prefix and the next number, such as {@code A07}. */
public final class CodeSeries {

    /** Longer numbers were not given here. */
    private static final int LONGEST = 6;

    private CodeSeries() {}

    /**
     * Values of a new record, with the next code of a series where its field has one and nothing is said.
     *
     * @param taken the codes that there are of a series; more do no harm
     */
    public static <F extends Enum<F> & RecordField> FieldValues<F> given(
            FieldValues<F> input, Function<String, ? extends Collection<String>> taken) {
        FieldValues<F> values = input;
        for (F field : input.fields()) {
            String series = field.series();
            if (series != null && !series.isEmpty() && input.text(field) == null) {
                values = values.with(field, next(series, taken.apply(series)));
            }
        }
        return values;
    }

    /**
     * The next code of a series.
     *
     * @param taken codes that there are, of whatever form
     */
    public static String next(String prefix, Collection<String> taken) {
        int last = taken.stream()
                .filter(code -> code.startsWith(prefix))
                .map(code -> code.substring(prefix.length()))
                .filter(CodeSeries::number)
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return "%s%02d".formatted(prefix, last + 1);
    }

    private static boolean number(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && text.chars().allMatch(character -> character >= '0' && character <= '9');
    }
}
