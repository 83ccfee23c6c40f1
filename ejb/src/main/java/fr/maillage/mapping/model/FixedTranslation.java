package fr.maillage.mapping.model;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Translation of the columns of one of the product's own forms to terms of the national schema. Immutable. */
final class FixedTranslation implements Translation {

    /** A field that is read from several columns, or from one that is more than a value of it. */
    record Reading(Field field, Set<String> columns, Function<Map<String, String>, String> value) {

        Reading {
            columns = Set.copyOf(columns);
        }
    }

    private final Map<String, Field> names;
    private final Map<Field, String> constants;
    private final List<Reading> readings;
    private final Map<String, String> columnsByField;

    /**
     * @param names the columns that hold a field as it is
     * @param constants what holds for every row of the form
     * @param readings the others; a reading gives null for a row that says nothing of its field
     */
    FixedTranslation(Map<String, Field> names, Map<Field, String> constants, List<Reading> readings) {
        this.names = Map.copyOf(names);
        this.constants = constants.isEmpty() ? Map.of() : new EnumMap<>(constants);
        this.readings = List.copyOf(readings);
        columnsByField = new LinkedHashMap<>();
        names.forEach((column, field) -> columnsByField.put(field.column(), column));
        readings.stream()
                .filter(r -> r.columns().size() == 1)
                .forEach(r -> columnsByField.put(
                        r.field().column(), r.columns().iterator().next()));
    }

    @Override
    public Row national(Map<String, String> cells) {
        Map<String, String> national = new LinkedHashMap<>();
        names.forEach((column, field) -> put(national, field, cells.get(column)));
        readings.forEach(r -> put(national, r.field(), r.value().apply(cells)));
        constants.forEach((field, value) -> put(national, field, value));
        return new Row(national, List.of(), Set.of(), null);
    }

    private static void put(Map<String, String> national, Field field, String value) {
        if (value != null && !value.isBlank()) {
            national.put(field.column(), value);
        }
    }

    @Override
    public boolean reads(String column) {
        return names.containsKey(column)
                || readings.stream().anyMatch(r -> r.columns().contains(column));
    }

    @Override
    public Set<Field> given(Iterable<String> columns) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        fields.addAll(constants.keySet());
        Set<String> known = new LinkedHashSet<>();
        columns.forEach(known::add);
        names.forEach((column, field) -> {
            if (known.contains(column)) {
                fields.add(field);
            }
        });
        readings.stream()
                .filter(r -> r.columns().stream().anyMatch(known::contains))
                .forEach(r -> fields.add(r.field()));
        return fields;
    }

    @Override
    public boolean has(Field field) {
        return constants.containsKey(field)
                || names.containsValue(field)
                || readings.stream().anyMatch(r -> r.field() == field);
    }

    @Override
    public String columnOf(String national, String value, Map<String, String> cells) {
        return columnsByField.getOrDefault(national, national);
    }
}
