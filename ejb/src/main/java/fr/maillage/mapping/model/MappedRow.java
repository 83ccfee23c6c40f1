package fr.maillage.mapping.model;

import fr.maillage.tabular.Finding;
import fr.maillage.tabular.RawRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A row in terms of the national schema while it is being read, with what was found on the way. */
public final class MappedRow {

    private final RawRow raw;
    private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Field> dropped = EnumSet.noneOf(Field.class);
    private CommuneResolution commune;

    MappedRow(RawRow raw) {
        this.raw = raw;
        findings.addAll(raw.findings());
    }

    public RawRow raw() {
        return raw;
    }

    /** The normalised values; terms by their codes; fields without a value are absent. */
    public Map<Field, List<String>> values() {
        return values;
    }

    /** The only value of a field; null when it has none. */
    public String value(Field field) {
        List<String> list = values.get(field);
        return list == null || list.isEmpty() ? null : list.get(0);
    }

    public List<Finding> findings() {
        return findings;
    }

    /** The fields whose value counts as missing, so that what is known of them must stay. */
    public Set<Field> dropped() {
        return dropped;
    }

    /** The commune and how it was found; null when it was not. */
    public CommuneResolution commune() {
        return commune;
    }

    /** Tells if nothing forbids to take the row. */
    public boolean acceptable() {
        return findings.stream().noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    void set(Field field, String value) {
        if (value != null && !value.isEmpty()) {
            values.put(field, List.of(value));
        }
    }

    void add(Field field, String value) {
        List<String> list = values.computeIfAbsent(field, f -> new ArrayList<>());
        if (!list.contains(value)) {
            list.add(value);
        }
    }

    void drop(Field field) {
        dropped.add(field);
    }

    void found(CommuneResolution resolution) {
        commune = resolution;
    }

    /** Gives the columns in the findings the names that the file has for them. */
    void name(Function<Finding, String> columnOf) {
        findings.replaceAll(f -> new Finding(f.severity(), columnOf.apply(f), f.value(), f.rule(), f.args()));
    }

    /** Refuses the row for one reason, beside which the others do not matter. */
    void refuse(Finding reason) {
        findings.clear();
        findings.add(reason);
    }

    void report(Finding finding) {
        findings.add(finding);
    }
}
