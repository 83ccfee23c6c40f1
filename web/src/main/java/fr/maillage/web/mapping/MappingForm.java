package fr.maillage.web.mapping;

import fr.maillage.mapping.FieldRule;
import fr.maillage.mapping.LeftOut;
import fr.maillage.mapping.Mapping;
import fr.maillage.mapping.Transform;
import fr.maillage.shared.Parts;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A mapping while it is being made. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BAR = "|";
    private static final String TERRITORY = Mapping.TERRITORY;

    private String name;
    private String title;
    private String kind;
    private String source;
    private String territory;
    private String outColumn;
    private String outValues;
    private final LinkedHashMap<String, FieldRule> rules = new LinkedHashMap<>();

    static MappingForm of(Mapping mapping, String name) {
        MappingForm form = new MappingForm();
        form.name = name;
        form.title = mapping.title();
        form.kind = mapping.kind();
        form.source = mapping.source();
        mapping.rules().forEach(r -> form.rules.put(r.field(), r));
        form.takeTerritory();
        if (mapping.leftOut() != null) {
            form.outColumn = mapping.leftOut().column();
            form.outValues = String.join(BAR, mapping.leftOut().values());
        }
        return form;
    }

    Mapping mapping() {
        LeftOut out = empty(outColumn)
                ? null
                : new LeftOut(
                        outColumn,
                        Arrays.stream(Parts.of((outValues == null ? "" : outValues), "|"))
                                .map(String::strip)
                                .filter(v -> !v.isEmpty())
                                .toList());
        return new Mapping(text(name), text(title), kind, text(source), List.copyOf(rules.values()), out)
                .within(Mapping.PLACES.equals(kind) ? null : territory);
    }

    /** The form of a new mapping, named after the file. */
    static MappingForm suggested(Mapping mapping) {
        return of(mapping, slug(mapping.source()));
    }

    private static String slug(String source) {
        String plain = MappingPatterns.EDGE_DASHES.replaceAll(
                MappingPatterns.NOT_IN_SLUGS.replaceAll(source.toLowerCase(Locale.ROOT), "-"), "");
        return plain.substring(0, Math.min(40, plain.length()));
    }

    /** Where records belong that do not say is asked for by itself, not as one of the fields. */
    private void takeTerritory() {
        FieldRule rule = Mapping.PLACES.equals(kind) ? null : rules.get(TERRITORY);
        if (rule != null && rule.transform() == Transform.CONSTANT) {
            territory = rule.text();
            rules.remove(TERRITORY);
        } else if (rule != null) {
            territory = rule.fallback();
            rules.put(TERRITORY, rule.withFallback(null));
        }
    }

    /** Names what the rows of the file are. */
    String kind() {
        return kind;
    }

    Map<String, FieldRule> rules() {
        return rules;
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    /** The code of the territory of records that do not say; null or empty for the importer's own. */
    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getOutColumn() {
        return outColumn;
    }

    public void setOutColumn(String outColumn) {
        this.outColumn = outColumn;
    }

    public String getOutValues() {
        return outValues;
    }

    public void setOutValues(String outValues) {
        this.outValues = outValues;
    }
}
