package fr.maillage.web.shared;

import fr.maillage.shared.PageRequest;
import fr.maillage.shared.PlainText;
import fr.maillage.shared.Problem;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The parameters of an address. What cannot be meant counts as absent on pages, so that a mistyped address still shows
 * something, and is refused by the API, so that a program does not take one answer for another.
 */
public final class Asked {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    /** No text that anybody searches in is longer. */
    private static final int LONGEST = 2000;

    private static final Set<String> FLAGS = Set.of("true", "false");
    private static final Set<String> DIRECTIONS = Set.of("asc", "desc");

    private final UnaryOperator<String> parameters;
    private final boolean lenient;

    private Asked(UnaryOperator<String> parameters, boolean lenient) {
        this.parameters = parameters;
        this.lenient = lenient;
    }

    /** Those of a page, or of a file that a page offers. */
    public static Asked byPage(UnaryOperator<String> parameters) {
        return new Asked(parameters, true);
    }

    /** Those of the page that is being shown. */
    public static Asked byPage() {
        return byPage(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()::get);
    }

    /** Those of a program. */
    public static Asked byProgram(UnaryOperator<String> parameters) {
        return new Asked(parameters, false);
    }

    /** Those of a request, by its address. */
    public static Asked of(HttpServletRequest request) {
        return new Asked(request::getParameter, !request.getServletPath().startsWith("/api"));
    }

    /** A text without what surrounds it; null where it is missing or blank. */
    public String text(String name) {
        String text = parameters.apply(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.length() > LONGEST
                ? nonsense(name, "too-long", PlainText.cut(text, LONGEST), String.valueOf(LONGEST))
                : text.strip();
    }

    /**
     * One of several things.
     *
     * @param byCode finds it by what the address calls it
     * @return null where it is missing
     */
    public <T> T choice(String name, Function<String, Optional<T>> byCode) {
        String text = text(name);
        return text == null ? null : byCode.apply(text).orElseGet(() -> nonsense(name, "unknown-value", text));
    }

    /** A code that one of some lists of terms has; null where it is missing. */
    public String code(String name, Vocabularies terms, Vocabulary... lists) {
        return choice(name, text -> Optional.of(text).filter(code -> terms.knows(code, lists)));
    }

    /** One of the constants, by its name. */
    public <T extends Enum<T>> T choice(String name, T[] constants) {
        return choice(
                name,
                text -> Arrays.stream(constants)
                        .filter(c -> c.name().equals(text))
                        .findFirst());
    }

    /** Tells if it says {@code true}; where it is missing, no. */
    public boolean flag(String name) {
        return "true".equals(choice(name, text -> Optional.of(text).filter(FLAGS::contains)));
    }

    /** A day of these centuries, such as 2026-11-24; null where it is missing. */
    public LocalDate day(String name) {
        String text = text(name);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            // Said below, as for a year that nobody means.
        }
        return nonsense(name, "day-format", text);
    }

    /** A whole number; {@code otherwise} where it is missing. */
    public int number(String name, int least, int most, int otherwise) {
        String text = text(name);
        if (text == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number out of range.
        }
        Integer none = nonsense(name, "out-of-range", text, String.valueOf(least), String.valueOf(most));
        return none == null ? otherwise : none;
    }

    /** The order of a file that has the whole of a list: {@code sort} and {@code dir} as on its page. */
    public PageRequest order(String standard, boolean ascending) {
        String sort = text("sort");
        String direction = choice("dir", text -> Optional.of(text).filter(DIRECTIONS::contains));
        boolean natural = sort == null || sort.equals(standard) ? ascending : true;
        return new PageRequest(
                0,
                PageRequest.MAX_SIZE,
                sort == null ? standard : sort,
                direction == null ? natural : direction.equals("asc"),
                lenient);
    }

    private <T> T nonsense(String name, String rule, String text, String... args) {
        if (lenient) {
            return null;
        }
        throw Problem.invalid(name, rule, text, args);
    }
}
