package fr.maillage.web.interop;

import fr.maillage.interop.mapping.FieldRule;
import fr.maillage.interop.mapping.LeftOut;
import fr.maillage.interop.mapping.Mapping;
import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A mapping while it is being made. */
public class MappingForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BAR = "|";

    private String name;
    private String title;
    private String source;
    private String outColumn;
    private String outValues;
    private final LinkedHashMap<String, FieldRule> rules = new LinkedHashMap<>();

    static MappingForm of(Mapping mapping, String name) {
        MappingForm form = new MappingForm();
        form.name = name;
        form.title = mapping.title();
        form.source = mapping.source();
        mapping.rules().forEach(r -> form.rules.put(r.field(), r));
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
                        Arrays.stream((outValues == null ? "" : outValues).split("\\|"))
                                .map(String::strip)
                                .filter(v -> !v.isEmpty())
                                .toList());
        return new Mapping(
                text(name), text(title), text(source), rules.values().stream().toList(), out);
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
