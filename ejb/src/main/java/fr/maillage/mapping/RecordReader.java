package fr.maillage.mapping;

import fr.maillage.norm.TextPolicy;
import fr.maillage.shared.Violation;
import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of a file as records of any kind but places, as a mapping says. Immutable. */
public final class RecordReader {

    private final Mapping mapping;
    private final Map<String, String> constants = new HashMap<>();

    public RecordReader(Mapping mapping) {
        this.mapping = mapping;
        for (FieldRule rule : mapping.rules()) {
            String constant = rule.transform() == Transform.CONSTANT ? rule.text() : rule.fallback();
            if (TextPolicy.line(constant) != null) {
                constants.put(rule.field(), TextPolicy.line(constant));
            }
        }
    }

    /** Reads the fields of a row. */
    public RecordRow read(RawRow raw) {
        Map<String, String> cells = new HashMap<>();
        for (FieldRule rule : mapping.rules()) {
            if (rule.transform() != Transform.CONSTANT) {
                String text = TextPolicy.line(RuleReader.read(rule.withFallback(null), raw.cells())
                        .cells()
                        .get(rule.field()));
                if (text != null) {
                    cells.put(rule.field(), text);
                }
            }
        }
        return new RecordRow(raw.number(), raw.line(), cells, constants, broken(raw));
    }

    private List<Violation> broken(RawRow raw) {
        List<Violation> broken = new ArrayList<>();
        raw.findings().stream()
                .filter(f -> f.severity() == Finding.Severity.ERROR)
                .forEach(f -> broken.add(new Violation(f.column(), f.rule(), f.value(), f.args())));
        LeftOut out = mapping.leftOut();
        String value = out == null ? null : TextPolicy.line(raw.cells().get(out.column()));
        if (value != null && out.values().stream().anyMatch(v -> ValueTable.same(v, value))) {
            broken.add(Violation.of(out.column(), "import.mapping-row-left-out", value, mapping.name()));
        }
        return broken;
    }

    /**
     * The columns that a field is read from, as the file calls them.
     *
     * @param fields the field, then those that say the same in other words
     * @return null where it is read from none
     */
    public String columnOf(List<String> fields) {
        return fields.stream()
                .flatMap(f -> mapping.rule(f).stream())
                .filter(r -> !r.columns().isEmpty())
                .map(r -> String.join(", ", r.columns()))
                .findFirst()
                .orElse(null);
    }
}
