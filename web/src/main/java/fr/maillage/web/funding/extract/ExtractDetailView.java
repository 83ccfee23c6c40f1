package fr.maillage.web.funding.extract;

import fr.maillage.funding.extract.ExtractComparison;
import fr.maillage.funding.extract.ExtractField;
import fr.maillage.funding.extract.ExtractService;
import fr.maillage.record.FieldType;
import fr.maillage.record.FileComparison.Compared;
import fr.maillage.record.FileComparison.State;
import fr.maillage.record.RecordField;
import fr.maillage.shared.AuditLine.Change;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.web.shared.Identifiers;
import fr.maillage.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Changes in an extract from the one before. */
@Named
@RequestScoped
public class ExtractDetailView {

    @Inject
    private ExtractService extracts;

    @Inject
    private TerritoryService territories;

    @Inject
    private Texts texts;

    private String id;
    private ExtractComparison comparison;

    /** Reads the extract that the address names. */
    public void load() {
        getComparison();
    }

    public ExtractComparison getComparison() {
        if (comparison == null) {
            comparison = extracts.comparison(Identifiers.of(ExtractService.KIND, id));
        }
        return comparison;
    }

    /** The name of its territory. */
    public String getTerritory() {
        return territories
                .byId(getComparison().extract().territory())
                .map(TerritoryView::name)
                .orElse("");
    }

    /** The states of files that it has, in their order. */
    public List<State> getStates() {
        return Stream.of(State.values()).filter(state -> count(state) > 0).toList();
    }

    /** Counts the files of a state. */
    public long count(State state) {
        return getComparison().files().counts().get(state);
    }

    /** The files of a state. */
    public List<Compared<ExtractField>> files(State state) {
        return getComparison().files().rows(state);
    }

    /** Gives the value of a field of a file, as people read it; a dash where it says nothing. */
    public String shown(Compared<ExtractField> file, String field) {
        ExtractField of = ExtractField.valueOf(field);
        return value(of, file.values().text(of));
    }

    /** A changed value as people read it. */
    public String text(Change change, boolean after) {
        ExtractField of = RecordField.byKey(ExtractField.class, change.field()).orElseThrow();
        return value(of, after ? change.after() : change.before());
    }

    private String value(ExtractField field, String stored) {
        if (stored == null) {
            return "–";
        }
        return field.type().input() == FieldType.Input.DECIMAL ? texts.money(new BigDecimal(stored)) : stored;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
