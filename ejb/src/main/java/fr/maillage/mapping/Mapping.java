package fr.maillage.mapping;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mapping of the files of one source to places, or to records of another kind. Data: kept as JSON, interpreted by {@link
 * MappingTranslation} and {@link RecordReader}.
 *
 * @param name what programs and watched sources call it by
 * @param title what people read; may be empty
 * @param kind what its rows are: {@link #PLACES}, or the kind of a {@link RecordSchema}
 * @param source the source of the places, with which their identifiers are the keys of the records; empty for other
 *     records
 * @param rules at most one per field
 * @param leftOut which rows are not to be taken; null for none
 */
public record Mapping(String name, String title, String kind, String source, List<FieldRule> rules, LeftOut leftOut)
        implements Serializable {

    /** Kind of the mappings that name no other. */
    public static final String PLACES = "places";

    /** The field of records that says where they belong. */
    public static final String TERRITORY = "territory";

    /** The field of records that says to which collection they belong, by its identifier or title. */
    public static final String COLLECTION = "collection";

    /** The name of a file, for kinds that keep together what one brings; no field that a mapping fills. */
    public static final String FILE_NAME = "file.name";

    /** The SHA-256 of a file's bytes, alike. */
    public static final String FILE_DIGEST = "file.digest";

    public Mapping {
        rules = List.copyOf(rules);
        title = title == null ? "" : title;
    }

    /** A mapping that reads places. */
    public Mapping(String name, String title, String source, List<FieldRule> rules, LeftOut leftOut) {
        this(name, title, PLACES, source, rules, leftOut);
    }

    /** Tells if its rows are places; otherwise they are records of another kind. */
    public boolean places() {
        return PLACES.equals(kind);
    }

    /** The rule of a field; empty where the mapping does not fill it. */
    public Optional<FieldRule> rule(String field) {
        return rules.stream().filter(r -> r.field().equals(field)).findFirst();
    }

    /** The same mapping with another rule for a field; the same one for null. */
    public Mapping with(FieldRule rule) {
        if (rule == null) {
            return this;
        }
        List<FieldRule> others = new ArrayList<>(rules);
        others.removeIf(r -> r.field().equals(rule.field()));
        others.add(0, rule);
        return new Mapping(name, title, kind, source, others, leftOut);
    }

    /**
     * The same mapping for rows that belong to a territory where they name none themselves.
     *
     * @param territory its code; null or blank changes nothing
     */
    public Mapping within(String territory) {
        return otherwise(TERRITORY, territory);
    }

    /**
     * The same mapping with what holds for a field where rows say nothing of it themselves.
     *
     * @param text null or blank changes nothing
     */
    public Mapping otherwise(String field, String text) {
        if (text == null || text.isBlank()) {
            return this;
        }
        return with(rule(field)
                .filter(rule -> rule.transform() != Transform.CONSTANT)
                .map(rule -> rule.withFallback(text))
                .orElseGet(() -> FieldRule.constant(field, text)));
    }

    /** The columns that a file must have. */
    public List<String> requiredColumns() {
        Set<String> columns = new LinkedHashSet<>();
        rules.stream().filter(r -> !r.optional()).forEach(r -> columns.addAll(r.columns()));
        if (leftOut != null) {
            columns.add(leftOut.column());
        }
        return List.copyOf(columns);
    }

    /** The columns that a file may lack, each with a remark. */
    public List<String> optionalColumns() {
        Set<String> columns = new LinkedHashSet<>();
        rules.stream().filter(FieldRule::optional).forEach(r -> columns.addAll(r.columns()));
        requiredColumns().forEach(columns::remove);
        return List.copyOf(columns);
    }
}
