package fr.maillage.mapping;

import fr.maillage.mapping.model.Field;
import fr.maillage.mapping.model.Profile;
import fr.maillage.mapping.model.Translation;
import fr.maillage.norm.TextPolicy;
import fr.maillage.tabular.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads rows as a mapping says; what comes out goes through the reading rules that all imports share. Immutable. */
public final class MappingTranslation implements Translation {

    private static final Set<Field> POSITION = Set.of(Field.LATITUDE, Field.LONGITUDE);

    private final Mapping mapping;

    public MappingTranslation(Mapping mapping) {
        this.mapping = mapping;
    }

    /** The form of the files that a mapping reads. */
    public static Profile profile(Mapping mapping) {
        return Profile.mapped(
                mapping.name(),
                mapping.source(),
                mapping.requiredColumns(),
                mapping.optionalColumns(),
                new MappingTranslation(mapping));
    }

    @Override
    public Row national(Map<String, String> cells) {
        Map<String, String> national = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>();
        Set<Field> dropped = EnumSet.noneOf(Field.class);
        for (FieldRule rule : mapping.rules()) {
            RuleReader.Reading reading = RuleReader.read(rule, cells);
            if (reading.finding() != null) {
                findings.add(reading.finding());
                dropped.addAll(fields(rule));
            }
            national.putAll(reading.cells());
        }
        return new Row(national, findings, dropped, refusal(cells));
    }

    private Finding refusal(Map<String, String> cells) {
        LeftOut out = mapping.leftOut();
        String value = out == null ? null : TextPolicy.line(cells.get(out.column()));
        return value != null && out.values().stream().anyMatch(v -> ValueTable.same(v, value))
                ? Finding.error(out.column(), value, "import.mapping-row-left-out", mapping.name())
                : null;
    }

    @Override
    public boolean reads(String column) {
        return mapping.rules().stream().anyMatch(r -> r.columns().contains(column))
                || (mapping.leftOut() != null && mapping.leftOut().column().equals(column));
    }

    @Override
    public Set<Field> given(Iterable<String> columns) {
        Set<String> known = new HashSet<>();
        columns.forEach(known::add);
        Set<Field> fields = EnumSet.noneOf(Field.class);
        for (FieldRule rule : mapping.rules()) {
            boolean says = rule.transform() == Transform.CONSTANT
                    || rule.fallback() != null
                    || rule.columns().stream().anyMatch(known::contains);
            if (says) {
                fields.addAll(fields(rule));
            }
        }
        if (fields.contains(Field.SERVICES)) {
            fields.add(Field.SERVICE_DETAILS);
        }
        return fields;
    }

    @Override
    public boolean has(Field field) {
        return mapping.rules().stream().anyMatch(r -> fields(r).contains(field));
    }

    @Override
    public String columnOf(String national, String value, Map<String, String> cells) {
        FieldRule rule = mapping.rules().stream()
                .filter(r -> fields(r).stream().anyMatch(f -> f.column().equals(national)))
                .findFirst()
                .orElse(null);
        if (rule == null || rule.columns().isEmpty()) {
            return national;
        }
        if (rule.columns().size() == 1) {
            return rule.columns().get(0);
        }
        return rule.columns().stream()
                .filter(c -> value != null && holds(cells.get(c), value))
                .findFirst()
                .orElseGet(() -> rule.columns().size() <= 3 ? String.join(", ", rule.columns()) : national);
    }

    private static boolean holds(String cell, String value) {
        String line = TextPolicy.line(cell);
        return line != null && line.contains(value);
    }

    private static Set<Field> fields(FieldRule rule) {
        return FieldRule.POSITION.equals(rule.field()) ? POSITION : Set.of(Field.byColumn(rule.field()));
    }
}
