package fr.maillage.orientation;

import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads what an address asks for. Whatever is wrong is told at once, field by field. */
final class QueryReader {

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;
    private static final double FARTHEST = 200;
    private static final int MOST_ACCESSIBILITY = 10;
    private static final int LONGEST = 60;
    private static final Set<String> NATIVE = Set.of("", "fr");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private final Map<String, List<String>> parameters;
    private final Vocabularies lists;
    private final LocalDateTime now;
    private final List<Violation> violations = new ArrayList<>();

    /** @param now in the time of Paris */
    QueryReader(Map<String, List<String>> parameters, Vocabularies lists, LocalDateTime now) {
        this.parameters = parameters;
        this.lists = lists;
        this.now = now;
    }

    /**
     * The query that the parameters make.
     *
     * @throws Problem INVALID with one violation per refused field
     */
    OrientationQuery read(List<Need> needs) {
        String need = text("need");
        if (need != null && needs.stream().noneMatch(n -> n.code().equals(need))) {
            refuse("need", "orientation-need", need);
        }
        Double latitude = degrees("lat", POLE);
        Double longitude = degrees("lon", DATE_LINE);
        if (text("lat") == null ^ text("lon") == null) {
            refuse(text("lat") == null ? "lat" : "lon", "orientation-pair", null);
        }
        OrientationQuery query = new OrientationQuery(
                need,
                text("territory"),
                latitude,
                longitude,
                moment(),
                language(),
                free(),
                accessibility(),
                mode(),
                kilometres());
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return query;
    }

    private Double degrees(String field, double most) {
        return number(field, -most, most, "orientation-degrees");
    }

    private Double kilometres() {
        return number("km", 0.1, FARTHEST, "orientation-distance");
    }

    private Double number(String field, double least, double most, String rule) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            double number = Double.parseDouble(text.replace(',', '.'));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            refuse(field, rule, text, whole(least), whole(most));
            return null;
        }
        refuse(field, rule, text, whole(least), whole(most));
        return null;
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** Either one moment, or a day and a time as the page's form sends them; the words "now" and "any" too. */
    private LocalDateTime moment() {
        String at = text("at");
        String day = text("day");
        if ("any".equals(at) || at == null && day == null) {
            return null;
        }
        if ("now".equals(at)) {
            return now;
        }
        String asked = at != null && !"day".equals(at) ? at : day + "T" + (text("time") == null ? "" : text("time"));
        try {
            LocalDateTime moment = parsed(asked).truncatedTo(ChronoUnit.MINUTES);
            if (moment.isBefore(now.minusDays(1)) || moment.isAfter(now.plusYears(1))) {
                refuse("at", "orientation-at-range", asked);
                return null;
            }
            return moment;
        } catch (DateTimeException e) {
            refuse("at", "orientation-at", OrientationPatterns.LEADING_NULL.replaceFirst(asked, ""));
            return null;
        }
    }

    private static LocalDateTime parsed(String text) {
        String iso = text.trim().replace(' ', 'T');
        return OrientationPatterns.WITH_ZONE.matches(iso)
                ? OffsetDateTime.parse(iso)
                        .atZoneSameInstant(ClockProducer.PARIS)
                        .toLocalDateTime()
                : LocalDateTime.parse(iso, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    private String language() {
        String language = text("language");
        if (language == null || NATIVE.contains(language)) {
            return null;
        }
        if (!LANGUAGES.contains(language)) {
            refuse("language", "orientation-language", language);
            return null;
        }
        return language;
    }

    private boolean free() {
        String cost = text("cost");
        if (cost != null && !"any".equals(cost) && !"free".equals(cost)) {
            refuse("cost", "orientation-cost", cost);
        }
        return "free".equals(cost);
    }

    private List<String> accessibility() {
        List<String> wanted = parameters.getOrDefault("accessibility", List.of()).stream()
                .flatMap(v -> Arrays.stream(Parts.of(v, ",")))
                .map(String::trim)
                .filter(v -> !v.isEmpty())
                .distinct()
                .limit(MOST_ACCESSIBILITY)
                .toList();
        wanted.stream()
                .filter(v -> lists.find(Vocabulary.SUPPORT, v).isEmpty())
                .forEach(v -> refuse("accessibility", "orientation-accessibility", v));
        return wanted;
    }

    private Mode mode() {
        String mode = text("mode");
        if (mode == null || "any".equals(mode)) {
            return null;
        }
        return Mode.byCode(mode).orElseGet(() -> {
            refuse("mode", "orientation-mode", mode);
            return null;
        });
    }

    private String text(String name) {
        List<String> values = parameters.get(name);
        return values == null
                        || values.isEmpty()
                        || values.get(0) == null
                        || values.get(0).isBlank()
                ? null
                : values.get(0).trim();
    }

    private void refuse(String field, String rule, String value, String... args) {
        String shown = value == null || value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
        violations.add(Violation.of(field, rule, shown, args));
    }
}
