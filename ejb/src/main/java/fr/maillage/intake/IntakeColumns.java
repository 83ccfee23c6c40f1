package fr.maillage.intake;

import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.RecordRow;
import fr.maillage.mapping.RecordSchema;
import fr.maillage.norm.TextPolicy;
import fr.maillage.record.FieldType;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordField;
import fr.maillage.shared.Violation;
import fr.maillage.vocabulary.Vocabularies;
import fr.maillage.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The columns of files of a kind, in the order of their declaration: fields of its records, which are read by their types,
 * and columns of the kind's own, which it reads itself. Their words stand in the bundle of the feature ({@link IntakeWords}).
 * Made once for a kind, and not changed any more.
 */
public final class IntakeColumns {

    private final String feature;
    private final String kind;
    private final IntakeWords words;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Set<RecordField> bounded = new HashSet<>();
    private final Set<RecordField> leftOut = new HashSet<>();
    private final List<Class<? extends RecordField>> enums = new ArrayList<>();

    /**
     * @param field null for a column of the kind's own
     * @param list null for a column without terms of a vocabulary
     * @param choices terms that values may mean otherwise; empty for none
     */
    private record Column(RecordField field, boolean required, Vocabulary list, List<KnownTerm> choices) {

        boolean terms() {
            return list != null || !choices.isEmpty();
        }
    }

    private IntakeColumns(String feature, String kind) {
        this.feature = feature;
        this.kind = kind;
        this.words = new IntakeWords(feature, kind);
    }

    /** A kind without columns yet. */
    public static IntakeColumns of(String feature, String kind) {
        return new IntakeColumns(feature, kind);
    }

    /** Adds fields that a mapping must fill. */
    public IntakeColumns must(RecordField... fields) {
        Arrays.stream(fields).forEach(field -> add(field, true));
        return this;
    }

    /** Adds fields that a mapping may fill, where others come before them than in their enum. */
    public IntakeColumns may(RecordField... fields) {
        Arrays.stream(fields).forEach(field -> add(field, false));
        return this;
    }

    /**
     * Adds the fields of an enum that are not there yet, in their order; a mapping may fill them.
     *
     * @param but those that no file tells
     */
    public IntakeColumns fields(Class<? extends RecordField> fields, RecordField... but) {
        enums.add(fields);
        leftOut.addAll(List.of(but));
        for (RecordField field : fields.getEnumConstants()) {
            if (!columns.containsKey(field.key()) && !leftOut.contains(field)) {
                add(field, false);
            }
        }
        return this;
    }

    /** Takes no longer text for a field than it holds: rows are found by it before rules are asked. */
    public IntakeColumns bounded(RecordField... fields) {
        bounded.addAll(List.of(fields));
        return this;
    }

    /** Adds columns of the kind's own that a mapping must fill; one of a field's name takes its place. */
    public IntakeColumns must(String... names) {
        Arrays.stream(names).forEach(name -> own(name, true, null, List.of()));
        return this;
    }

    /** Adds columns of the kind's own that a mapping may fill; one of a field's name takes its place. */
    public IntakeColumns may(String... names) {
        Arrays.stream(names).forEach(name -> own(name, false, null, List.of()));
        return this;
    }

    /** Adds a column of the kind's own with one of some codes, which a mapping must fill. */
    public IntakeColumns must(String name, List<String> codes) {
        return own(name, true, null, codes);
    }

    /** Adds a column of the kind's own with one of some codes, which a mapping may fill. */
    public IntakeColumns may(String name, List<String> codes) {
        return own(name, false, null, codes);
    }

    /** Adds a column of the kind's own with terms of a list, which a mapping may fill. */
    public IntakeColumns may(String name, Vocabulary list) {
        return own(name, false, list, List.of());
    }

    private IntakeColumns own(String name, boolean required, Vocabulary list, List<String> codes) {
        columns.remove(name);
        columns.put(name, new Column(null, required, list, words.terms(name, codes)));
        return this;
    }

    private void add(RecordField field, boolean required) {
        FieldType type = field.type();
        columns.put(
                field.key(), new Column(field, required, type.vocabulary(), words.terms(field.key(), type.choices())));
    }

    /** The declaration as mappings and pages read it. */
    public RecordSchema schema() {
        List<fr.maillage.mapping.RecordField> fields = new ArrayList<>();
        columns.forEach((name, column) ->
                fields.add(new fr.maillage.mapping.RecordField(name, column.required(), column.terms())));
        return new RecordSchema(feature, kind, fields);
    }

    /** Words of each column, for {@code RecordSuggestions}: of a field at least those of its key. */
    public Map<String, List<String>> words() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        columns.forEach((name, column) -> {
            List<String> own = words.of(name);
            said.put(name, own.isEmpty() && column.field() != null ? List.of(spoken(name)) : own);
        });
        return said;
    }

    /** {@code adopted on} for {@code adoptedOn}. */
    private static String spoken(String key) {
        StringBuilder words = new StringBuilder();
        for (char letter : key.toCharArray()) {
            words.append(Character.isUpperCase(letter) ? " " : "").append(letter);
        }
        return TextPolicy.key(words.toString().toLowerCase(Locale.ROOT));
    }

    /** Terms that values of a column may mean, but for those of a vocabulary; empty for one without choices. */
    public List<KnownTerm> choices(String name) {
        return columns.containsKey(name) ? columns.get(name).choices() : List.of();
    }

    /** The list of whose terms a column's values are. */
    Optional<Vocabulary> list(String name) {
        return Optional.ofNullable(columns.get(name)).map(Column::list);
    }

    /** The enums whose fields are columns. */
    List<Class<? extends RecordField>> enums() {
        return List.copyOf(enums);
    }

    /** Says whether the cells of a field are read by its type, and not by the kind. */
    boolean reads(RecordField field) {
        Column column = columns.get(field.key());
        return column != null && column.field() == field;
    }

    /** The fields that no file tells. */
    Set<RecordField> leftOut() {
        return Set.copyOf(leftOut);
    }

    /**
     * Reader of the fields of an enum, each by its type; those whose columns are the kind's own stay empty.
     *
     * @param terms of the vocabularies
     * @return makes of a row its values; the list takes what cannot be read
     */
    public <F extends Enum<F> & RecordField> BiFunction<RecordRow, List<Violation>, FieldValues<F>> reader(
            Class<F> fields, Vocabularies terms) {
        IntakeTerms codes = new IntakeTerms(terms);
        List<F> read =
                Arrays.stream(fields.getEnumConstants()).filter(this::reads).toList();
        return (row, wrong) -> {
            Map<F, List<String>> values = new EnumMap<>(fields);
            read.forEach(field -> values.put(field, read(field, row, codes, wrong)));
            return new FieldValues<>(fields, values);
        };
    }

    private List<String> read(RecordField field, RecordRow row, IntakeTerms terms, List<Violation> wrong) {
        FieldType type = field.type();
        String key = field.key();
        String cell = row.value(key);
        return switch (type.input()) {
            case CODES -> type.vocabulary() == null ? IntakeCells.parts(cell) : terms.codes(type.vocabulary(), cell);
            case DAYS, ITEMS, REFERENCES -> IntakeCells.parts(cell);
            case CODE -> one(terms.code(type.vocabulary(), cell));
            case CHOICE -> one(IntakeCells.choice(choices(key), cell));
            case DATE -> one(IntakeCells.date(key, row, wrong));
            default -> one(bounded.contains(field) ? IntakeCells.bounded(key, row, type.longest(), wrong) : cell);
        };
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }
}
