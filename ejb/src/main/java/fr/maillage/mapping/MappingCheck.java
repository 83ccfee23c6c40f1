package fr.maillage.mapping;

import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.MappingPatterns;
import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Tells if a mapping makes sense by itself, whatever file it will read. */
public final class MappingCheck {

    /** The fields without which no place can be taken. */
    public static final List<String> REQUIRED = List.of("id", "nom", "adresse");

    /** Of these one must tell the commune; the others then follow from it. */
    private static final List<String> LOCALITY = List.of("commune", "code_insee", "code_postal", FieldRule.POSITION);

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_TABLE = 1000;

    private MappingCheck() {}

    /** Finds the faults of a mapping; empty when it can be kept. */
    public static List<Violation> check(Mapping mapping) {
        List<Violation> wrong = new ArrayList<>(names(mapping));
        if (TextPolicy.line(mapping.source()) == null) {
            wrong.add(Violation.of("source", "required", null));
        } else if (mapping.source().length() > 100) {
            wrong.add(Violation.of("source", "too-long", mapping.source(), "100"));
        }
        wrong.addAll(rules(mapping, REQUIRED, MappingCheck::check));
        if (LOCALITY.stream().noneMatch(f -> mapping.rule(f).isPresent())) {
            wrong.add(Violation.of("commune", "mapping.locality-required", null));
        }
        return wrong;
    }

    /**
     * Finds the faults of a mapping's rules as a whole and one by one.
     *
     * @param required the fields without which no row can be taken
     * @param check what is wrong with one rule
     */
    static List<Violation> rules(Mapping mapping, List<String> required, Function<FieldRule, List<Violation>> check) {
        List<Violation> wrong = new ArrayList<>();
        for (String field : required) {
            if (mapping.rule(field).isEmpty()) {
                wrong.add(Violation.of(field, "mapping.field-required", null, field));
            }
        }
        Set<String> seen = new HashSet<>();
        for (FieldRule rule : mapping.rules()) {
            if (!seen.add(rule.field())) {
                wrong.add(Violation.of(rule.field(), "mapping.field-twice", rule.field()));
            }
            wrong.addAll(check.apply(rule));
        }
        if (mapping.leftOut() != null && mapping.leftOut().column().isEmpty()) {
            wrong.add(Violation.of("leaveOut", "required", null));
        }
        return wrong;
    }

    /** Finds the faults of the names that a mapping is called by. */
    static List<Violation> names(Mapping mapping) {
        List<Violation> wrong = new ArrayList<>();
        if (!MappingPatterns.NAME.matcher(mapping.name()).matches()) {
            wrong.add(Violation.of("name", "mapping.name", mapping.name()));
        }
        if (mapping.title().length() > 200) {
            wrong.add(Violation.of("title", "too-long", mapping.title(), "200"));
        }
        return wrong;
    }

    /** Finds the faults of one rule. */
    public static List<Violation> check(FieldRule rule) {
        return check(rule, fits(rule.field(), rule.transform()));
    }

    /** Finds the faults of one rule, of which it is known whether its transform can fill its field. */
    static List<Violation> check(FieldRule rule, boolean fits) {
        List<Violation> wrong = new ArrayList<>();
        String field = rule.field();
        Transform transform = rule.transform();
        if (!fits) {
            wrong.add(Violation.of(field, "mapping.transform-unfit", transform.code(), field));
            return wrong;
        }
        int columns = rule.columns().size();
        if (columns < transform.leastColumns() || columns > transform.mostColumns()) {
            wrong.add(Violation.of(
                    field,
                    "mapping.column-count",
                    String.valueOf(columns),
                    String.valueOf(transform.leastColumns()),
                    String.valueOf(transform.mostColumns())));
        }
        rule.columns().stream()
                .filter(c -> c.isEmpty() || c.length() > LONGEST_TEXT)
                .forEach(c -> wrong.add(Violation.of(field, "mapping.column-name", c)));
        if (transform == Transform.CONSTANT && TextPolicy.line(rule.text()) == null) {
            wrong.add(Violation.of(field, "mapping.constant-empty", null));
        }
        if (transform == Transform.SPLIT && rule.text().isEmpty()) {
            wrong.add(Violation.of(field, "mapping.separator-empty", null));
        }
        if (rule.text().length() > LONGEST_TEXT) {
            wrong.add(Violation.of(field, "too-long", rule.text(), String.valueOf(LONGEST_TEXT)));
        }
        if (rule.values().size() > LONGEST_TABLE) {
            wrong.add(Violation.of(field, "mapping.table-long", null, String.valueOf(LONGEST_TABLE)));
        }
        if (transform == Transform.HOURS_COLUMNS
                && HoursColumns.days(rule.columns()).isEmpty()) {
            wrong.add(Violation.of(field, "mapping.days-unknown", String.join(", ", rule.columns())));
        }
        return wrong;
    }

    /** Tells if a transform can fill a field. */
    public static boolean fits(String field, Transform transform) {
        if (FieldRule.POSITION.equals(field)) {
            return transform.position();
        }
        Field known = Field.byColumn(field);
        if (known == null
                || known == Field.LATITUDE
                || known == Field.LONGITUDE
                || known == Field.SERVICE_DETAILS
                || transform.position()) {
            return false;
        }
        if (transform.hours()) {
            return known == Field.OPENING_HOURS;
        }
        return switch (transform) {
            case KEY -> known == Field.ID;
            case PHONE -> known == Field.TELEPHONE;
            case URL -> known == Field.WEBSITES || known == Field.APPOINTMENT || known == Field.ACCESSIBILITY_SHEET;
            case STREET -> known == Field.ADDRESS;
            case POSTAL_CODE -> known == Field.POSTAL_CODE;
            case TOWN -> known == Field.COMMUNE;
            default -> true;
        };
    }
}
