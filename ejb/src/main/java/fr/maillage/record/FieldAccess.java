package fr.maillage.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where an object, such as an entity or a document of the API, keeps each field, so that its values are read and written
 * field by field. Declared inside the entity: a write from outside is not seen by weaving, and lost.
 *
 * @param <E> the object
 * @param <F> its fields
 */
public final class FieldAccess<E, F extends Enum<F> & RecordField> {

    private final Class<F> fields;
    private final Map<F, Function<E, String>> readers;
    private final Map<F, BiConsumer<E, String>> writers;
    private final Map<F, Function<E, List<String>>> listReaders;
    private final Map<F, BiConsumer<E, List<String>>> listWriters;

    public FieldAccess(Class<F> fields) {
        this.fields = fields;
        listReaders = new EnumMap<>(fields);
        listWriters = new EnumMap<>(fields);
        readers = new EnumMap<>(fields);
        writers = new EnumMap<>(fields);
    }

    /** A text; null where there is none. */
    public FieldAccess<E, F> text(F field, Function<E, String> reader, BiConsumer<E, String> writer) {
        readers.put(field, reader);
        writers.put(field, writer);
        return this;
    }

    /** A whole number; null where there is none. */
    public FieldAccess<E, F> number(F field, Function<E, Integer> reader, BiConsumer<E, Integer> writer) {
        return text(
                field,
                e -> written(reader.apply(e)),
                (e, text) -> writer.accept(e, text == null ? null : Integer.valueOf(text)));
    }

    /** A day; null where there is none. */
    public FieldAccess<E, F> day(F field, Function<E, LocalDate> reader, BiConsumer<E, LocalDate> writer) {
        return text(
                field,
                e -> written(reader.apply(e)),
                (e, text) -> writer.accept(e, text == null ? null : LocalDate.parse(text)));
    }

    /** A wall time; null where there is none. */
    public FieldAccess<E, F> time(F field, Function<E, LocalDateTime> reader, BiConsumer<E, LocalDateTime> writer) {
        return text(
                field,
                e -> written(reader.apply(e)),
                (e, text) -> writer.accept(e, text == null ? null : LocalDateTime.parse(text)));
    }

    /** Codes; null counts as none. */
    public FieldAccess<E, F> codes(F field, Function<E, List<String>> reader, BiConsumer<E, List<String>> writer) {
        listReaders.put(field, reader);
        listWriters.put(field, writer);
        return this;
    }

    /** All that the object says. */
    public FieldValues<F> values(E entity) {
        return FieldValues.of(
                fields,
                field -> read(entity, field),
                field -> listReaders.containsKey(field) ? listReaders.get(field).apply(entity) : null);
    }

    /** The text of a field; null where it is empty or kept elsewhere. */
    public String read(E entity, F field) {
        Function<E, String> reader = readers.get(field);
        return reader == null ? null : reader.apply(entity);
    }

    /** Writes all fields that the entity keeps. */
    public void write(E entity, FieldValues<F> values) {
        writers.forEach((field, writer) -> writer.accept(entity, values.text(field)));
        listWriters.forEach((field, writer) -> writer.accept(entity, values.list(field)));
    }

    private static String written(Object value) {
        return value == null ? null : value.toString();
    }
}
