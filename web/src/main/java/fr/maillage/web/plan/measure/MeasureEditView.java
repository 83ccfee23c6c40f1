package fr.maillage.web.plan.measure;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.MeasureEditorService;
import fr.maillage.plan.figure.MeasureInput;
import fr.maillage.plan.figure.Tally;
import fr.maillage.web.shared.BilingualForm;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** One count, or a new one when the address names none. */
@Named
@ViewScoped
public class MeasureEditView extends BilingualForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeasureEditorService measures;

    @Inject
    private transient Caller caller;

    private boolean read;
    private int version;
    private String unit;
    private String unitEn;
    private String tally = Tally.SUM.code();
    private boolean reaches;

    /** Reads the count that the address names. */
    public void open() {
        if (read) {
            return;
        }
        read = true;
        caller.requireEverywhere(Permission.MANAGE_REFERENCE);
        if (getExisting() != null) {
            Measure measure = measures.measure(getExisting()).measure();
            version = measure.version();
            say(measure.code(), measure.label(), measure.labelEn());
            unit = measure.unit();
            unitEn = measure.unitEn();
            tally = measure.tally().code();
            reaches = measure.reaches();
        }
    }

    public String save() {
        MeasureInput input = new MeasureInput(getCode(), getLabel(), getLabelEn(), unit, unitEn, tally, reaches);
        if (getExisting() == null) {
            measures.add(input);
        } else {
            measures.change(getExisting(), version, input);
        }
        Notice.success("plan.measure.saved", getLabel());
        return "/plan/measure/list.xhtml?faces-redirect=true";
    }

    /** The codes of how months become one. */
    public List<String> getTallies() {
        return Arrays.stream(Tally.values()).map(Tally::code).toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getUnitEn() {
        return unitEn;
    }

    public void setUnitEn(String unitEn) {
        this.unitEn = unitEn;
    }

    public String getTally() {
        return tally;
    }

    public void setTally(String tally) {
        this.tally = tally;
    }

    public boolean isReaches() {
        return reaches;
    }

    public void setReaches(boolean reaches) {
        this.reaches = reaches;
    }
}
