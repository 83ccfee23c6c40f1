package fr.maillage.web.mapping;

import fr.maillage.mapping.ColumnLook;
import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.KnownTerm;
import fr.maillage.mapping.Suggestions;
import fr.maillage.mapping.Transform;
import fr.maillage.mapping.ValueEntry;
import fr.maillage.mapping.ValueRows;
import fr.maillage.mapping.ValueSuggestions;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rule of one field while it is being made. */
public class MappingRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Text that the page sends for a value that means nothing. */
    static final String NOTHING = "-";

    /** Notation of people for a line break. */
    private static final String BREAK = "\\n";

    private static final int SPARE_COLUMNS = 2;
    private static final int MORE_COLUMNS = 6;

    private final String field;
    private String transform;
    private final ArrayList<String> columns = new ArrayList<>();
    private String text;
    private String part = "0";
    private String fallback;
    private boolean optional;
    private final ArrayList<ValueEntry> table = new ArrayList<>();
    private final ArrayList<MappingValueRow> rows = new ArrayList<>();

    MappingRuleForm(String field, FieldRule rule) {
        this.field = field;
        if (rule == null) {
            transform = (FieldRule.POSITION.equals(field) ? Transform.DEGREES : Transform.COPY).name();
            optional = true;
        } else {
            transform = rule.transform().name();
            columns.addAll(rule.columns());
            text = shown(rule.text());
            part = String.valueOf(rule.part());
            fallback = rule.fallback();
            optional = rule.optional();
            table.addAll(rule.values());
        }
        spare(SPARE_COLUMNS);
    }

    /** An input of one line cannot hold a line break. */
    private static String shown(String text) {
        return text == null ? null : text.replace("\n", BREAK);
    }

    private void spare(int count) {
        int most = Transform.HOURS_COLUMNS.mostColumns();
        for (int i = 0; i < count && columns.size() < most; i++) {
            columns.add("");
        }
    }

    void moreColumns() {
        spare(MORE_COLUMNS);
    }

    /** Lists the values of the chosen columns with what they mean, as far as that is known or can be guessed. */
    void showValues(List<ColumnLook> looks, List<KnownTerm> terms) {
        keepRows();
        rows.clear();
        if (text == null || text.isEmpty()) {
            text = looks.stream()
                    .filter(l -> chosen().contains(l.name()) && table.isEmpty())
                    .findFirst()
                    .map(Suggestions::separator)
                    .map(MappingRuleForm::shown)
                    .orElse("");
        }
        for (ValueRows.Row row : ValueRows.of(rule(), looks)) {
            String to = row.to() == null
                    ? ValueSuggestions.term(row.value(), terms).orElse("")
                    : row.to().isEmpty() ? NOTHING : code(row.to(), terms);
            rows.add(new MappingValueRow(row.column(), row.value(), row.count(), to));
        }
    }

    /** Files name terms by label or code; the page chooses by code. Several are kept as they are. */
    private static String code(List<String> to, List<KnownTerm> terms) {
        String joined = String.join("|", to);
        return terms.stream()
                .filter(t -> t.label().equals(joined))
                .map(KnownTerm::code)
                .findFirst()
                .orElse(joined);
    }

    private void keepRows() {
        for (MappingValueRow row : rows) {
            table.removeIf(e -> e.value().equals(row.getValue())
                    && (row.getColumn() == null
                            ? e.column() == null
                            : row.getColumn().equals(e.column())));
            String to = row.getTo() == null ? "" : row.getTo().strip();
            if (NOTHING.equals(to)) {
                table.add(new ValueEntry(row.getColumn(), row.getValue(), List.of()));
            } else if (!to.isEmpty()) {
                table.add(new ValueEntry(row.getColumn(), row.getValue(), List.of(Parts.of(to, "|"))));
            }
        }
    }

    /** The rule as it stands. */
    FieldRule rule() {
        keepRows();
        Transform chosen = Transform.valueOf(transform);
        return new FieldRule(
                field,
                chosen,
                chosen == Transform.CONSTANT ? List.of() : chosen(),
                text == null ? null : text.replace(BREAK, "\n"),
                chosen == Transform.SPLIT ? part() : 0,
                chosen == Transform.VALUES ? table : List.of(),
                fallback,
                optional);
    }

    private int part() {
        try {
            return Integer.parseInt(part == null || part.isBlank() ? "0" : part.strip());
        } catch (NumberFormatException e) {
            throw Problem.invalid("part", "mapping.part", part);
        }
    }

    List<String> chosen() {
        return columns.stream()
                .filter(c -> c != null && !c.isBlank())
                .distinct()
                .toList();
    }

    boolean valuesTable() {
        return Transform.VALUES.name().equals(transform);
    }

    /** The places of the columns, to write an input for each. */
    public List<Integer> getPlaces() {
        return IntStream.range(0, columns.size()).boxed().toList();
    }

    public String getField() {
        return field;
    }

    public String getTransform() {
        return transform;
    }

    public void setTransform(String transform) {
        this.transform = transform;
    }

    public List<String> getColumns() {
        return columns;
    }

    public String getText() {
        return text;
    }

    /** Kept as it is typed: a separator may be a space. */
    public void setText(String text) {
        this.text = text;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getFallback() {
        return fallback;
    }

    public void setFallback(String fallback) {
        this.fallback = fallback;
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
    }

    public List<MappingValueRow> getRows() {
        return rows;
    }
}
