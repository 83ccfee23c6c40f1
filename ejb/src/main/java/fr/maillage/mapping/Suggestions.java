package fr.maillage.mapping;

import fr.maillage.hours.HoursText;
import fr.maillage.hours.HoursTokens;
import fr.maillage.hours.OsmHours;
import fr.maillage.mapping.ColumnLook.ValueCount;
import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappingPatterns;
import fr.maillage.norm.EmailPolicy;
import fr.maillage.norm.PhonePolicy;
import fr.maillage.norm.PostalAddressPolicy;
import fr.maillage.norm.TextPolicy;
import fr.maillage.territory.QpvCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** A first mapping for a file that nobody has mapped: from the names of its columns and what they hold. */
public final class Suggestions {

    private static final double ENOUGH = 0.6;
    private static final int DAYS_ENOUGH = 5;

    private static final List<String> SEPARATORS = List.of("|", ";", "\n", ",", "/");

    private final List<ColumnLook> columns;
    private final Set<String> used = new HashSet<>();
    private final List<FieldRule> rules = new ArrayList<>();

    private Suggestions(List<ColumnLook> columns) {
        this.columns = columns;
    }

    /** Rules for what the columns seem to hold; fields for which none does have no rule. */
    public static List<FieldRule> rules(List<ColumnLook> columns) {
        Suggestions suggestions = new Suggestions(columns);
        suggestions.suggest();
        return List.copyOf(suggestions.rules);
    }

    /** Finds the separator of a column's values, if there is any; empty for nothing. */
    public static String separator(ColumnLook column) {
        return SEPARATORS.stream()
                .filter(s -> share(column, v -> v.contains(s)) >= 0.2)
                .findFirst()
                .orElse("");
    }

    private void suggest() {
        position();
        hours();
        take("courriels", c -> share(c, EmailPolicy::valid), Transform.COPY, true);
        take("telephone", c -> share(c, v -> PhonePolicy.normalise(v).isPresent()), Transform.PHONE, true);
        take("code_postal", c -> share(c, v -> PostalAddressPolicy.postalCode(v).isPresent()), Transform.COPY, false);
        take("date_maj", c -> share(c, v -> MappingPatterns.DATE.matcher(v).matches()), Transform.COPY, true);
        take("site_web", c -> share(c, v -> MappingPatterns.WEB_START.matcher(v).matches()), Transform.URL, true);
        // A column that repeats identifies nothing, whatever it is called.
        take("id", c -> c.telling() ? 1 : -3, Transform.COPY, false);
        take("pivot", c -> 0, Transform.COPY, true);
        take("nom", c -> 0, Transform.COPY, false);
        take("code_insee", c -> 0, Transform.COPY, true);
        // Many columns of that name say yes or no.
        take("code_qpv", c -> 2 * (share(c, v -> QpvCode.normalise(v).isPresent()) - 1), Transform.COPY, true);
        take("commune", c -> 0, Transform.COPY, false);
        take("complement_adresse", c -> 0, Transform.COPY, true);
        take("adresse", c -> 0, Transform.COPY, false);
        address();
        take("presentation_detail", c -> 0, Transform.COPY, true);
        for (Field field : Field.values()) {
            if (field.kind() == Field.Kind.TERMS && field != Field.SERVICE_DETAILS) {
                terms(field.column());
            }
        }
        key();
    }

    /** The column that fits best by its name, and by what it holds where that says something. */
    private void take(String field, ToDoubleFunction<ColumnLook> held, Transform transform, boolean optional) {
        record Fit(ColumnLook column, double of) {}
        columns.stream()
                .filter(c -> !used.contains(c.name()) && c.filled() > 0)
                .map(c -> new Fit(c, ColumnNames.fit(field, c.name()) + 0.4 * held.applyAsDouble(c)))
                .filter(f -> f.of() >= ENOUGH)
                .max(Comparator.comparingDouble(Fit::of))
                .ifPresent(f -> add(
                        new FieldRule(field, transform, List.of(f.column().name()), "", 0, List.of(), null, optional)));
    }

    private void add(FieldRule rule) {
        rules.add(rule);
        used.addAll(rule.columns());
    }

    private void position() {
        Optional<ColumnLook> x = best("x", c -> share(c, v -> between(v, 0, 1_350_000) && !between(v, -180, 180)));
        Optional<ColumnLook> y = best("y", c -> share(c, v -> between(v, 5_900_000, 7_250_000)));
        if (x.isPresent() && y.isPresent()) {
            add(FieldRule.of(
                    FieldRule.POSITION,
                    Transform.LAMBERT93,
                    x.get().name(),
                    y.get().name()));
            return;
        }
        // Overseas, too; where the two are swapped, each row is put right.
        ToDoubleFunction<ColumnLook> degrees = c -> share(c, v -> between(v, -180, 180));
        Optional<ColumnLook> latitude = best("latitude", degrees).or(() -> best("y", degrees));
        Optional<ColumnLook> longitude = best("longitude", degrees).or(() -> best("x", degrees));
        if (latitude.isPresent() && longitude.isPresent()) {
            add(FieldRule.of(
                    FieldRule.POSITION,
                    Transform.DEGREES,
                    latitude.get().name(),
                    longitude.get().name()));
        }
    }

    /** The column whose name fits and whose values nearly all do, too. */
    private Optional<ColumnLook> best(String field, ToDoubleFunction<ColumnLook> share) {
        return columns.stream()
                .filter(c -> c.filled() > 0 && ColumnNames.fit(field, c.name()) > 0.4 && share.applyAsDouble(c) > 0.8)
                .max(Comparator.comparingDouble(c -> ColumnNames.fit(field, c.name())));
    }

    private void hours() {
        List<String> days = columns.stream()
                .filter(c -> HoursTokens.dayIn(MappingPatterns.COLUMN_FILLING.replaceAll(c.name(), " "))
                        .isPresent())
                .filter(c -> share(c, v -> HoursTokens.read(v).isPresent()) > 0.5)
                .map(ColumnLook::name)
                .toList();
        if (days.size() >= DAYS_ENOUGH && days.size() <= Transform.HOURS_COLUMNS.mostColumns()) {
            add(new FieldRule("horaires", Transform.HOURS_COLUMNS, days, "", 0, List.of(), null, true));
            return;
        }
        take(
                "horaires",
                c -> share(c, v -> OsmHours.given(v).or(() -> HoursText.read(v)).isPresent()),
                Transform.HOURS_TEXT,
                true);
    }

    /** An address of one text gives the postal code and the town, too. */
    private void address() {
        boolean missing = rules.stream().noneMatch(r -> r.field().equals("code_postal"));
        Optional<FieldRule> address =
                rules.stream().filter(r -> r.field().equals("adresse")).findFirst();
        if (!missing || address.isEmpty()) {
            return;
        }
        String column = address.get().columns().get(0);
        boolean whole = columns.stream()
                .filter(c -> c.name().equals(column))
                .anyMatch(c ->
                        share(c, v -> MappingPatterns.WHOLE_ADDRESS.matcher(v).matches()) > 0.5);
        if (whole) {
            rules.remove(address.get());
            rules.add(FieldRule.of("adresse", Transform.STREET, column));
            rules.add(FieldRule.of("code_postal", Transform.POSTAL_CODE, column));
            rules.removeIf(r -> r.field().equals("commune"));
            rules.add(FieldRule.of("commune", Transform.TOWN, column));
        }
    }

    private void terms(String field) {
        int before = rules.size();
        take(field, c -> 0, Transform.VALUES, true);
        if (rules.size() > before) {
            FieldRule rule = rules.remove(rules.size() - 1);
            columns.stream()
                    .filter(c -> c.name().equals(rule.columns().get(0)))
                    .forEach(c -> rules.add(rule.withText(separator(c))));
        }
    }

    /** Where no column identifies the rows, name and address do. */
    private void key() {
        if (rules.stream().anyMatch(r -> r.field().equals("id"))) {
            return;
        }
        KeyColumns.candidates(new Mapping("", "", "", rules, null)).stream()
                .findFirst()
                .ifPresent(key -> rules.add(0, key));
    }

    private static double share(ColumnLook column, Predicate<String> test) {
        int all = 0;
        int good = 0;
        for (ValueCount value : column.values()) {
            all += value.count();
            good += test.test(value.value()) ? value.count() : 0;
        }
        return all == 0 ? 0 : (double) good / all;
    }

    private static boolean between(String text, double from, double to) {
        String line = TextPolicy.line(text);
        try {
            double value = line == null ? Double.NaN : Double.parseDouble(line.replace(',', '.'));
            return value >= from && value <= to;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
