package fr.maillage.mapping;

import fr.maillage.shared.Violation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Schema of the rows of a kind: the declaration by which a feature's records are imported.
 *
 * @param feature whose records they are: its texts say how the kind and its fields are called
 * @param kind as mappings and runs call it
 * @param fields in the order in which pages show them
 */
public record RecordSchema(String feature, String kind, List<RecordField> fields) {

    private static final Set<Transform> FITTING =
            EnumSet.of(Transform.COPY, Transform.CONSTANT, Transform.JOIN, Transform.SPLIT, Transform.VALUES);

    public RecordSchema {
        fields = List.copyOf(fields);
    }

    /** The field of a name. */
    public Optional<RecordField> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** Tells if a transform can fill a field. */
    public boolean fits(String field, Transform transform) {
        return field(field).isPresent() && FITTING.contains(transform);
    }

    /** Finds the faults of a mapping of this kind, whatever file it will read; empty when it can be kept. */
    public List<Violation> check(Mapping mapping) {
        List<Violation> wrong = new ArrayList<>(MappingCheck.names(mapping));
        wrong.addAll(MappingCheck.rules(mapping, required(), this::check));
        return wrong;
    }

    private List<String> required() {
        return fields.stream()
                .filter(RecordField::required)
                .map(RecordField::name)
                .toList();
    }

    /** Finds the faults of one rule. */
    public List<Violation> check(FieldRule rule) {
        return MappingCheck.check(rule, fits(rule.field(), rule.transform()));
    }
}
