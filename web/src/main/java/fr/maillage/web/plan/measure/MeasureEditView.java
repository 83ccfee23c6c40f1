package fr.maillage.web.plan.measure;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.MeasureEditorService;
import fr.maillage.plan.figure.MeasureInput;
import fr.maillage.plan.figure.Tally;
import fr.maillage.web.shared.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** One count, or a new one when the address names none. */
@Named
@ViewScoped
public class MeasureEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MeasureEditorService measures;

    @Inject
    private transient Caller caller;

    private String existing;
    private boolean read;
    private int version;
    private String code;
    private String label;
    private String labelEn;
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
        if (existing != null) {
            Measure measure = measures.measure(existing).measure();
            version = measure.version();
            code = measure.code();
            label = measure.label();
            labelEn = measure.labelEn();
            unit = measure.unit();
            unitEn = measure.unitEn();
            tally = measure.tally().code();
            reaches = measure.reaches();
        }
    }

    public String save() {
        MeasureInput input = new MeasureInput(code, label, labelEn, unit, unitEn, tally, reaches);
        if (existing == null) {
            measures.add(input);
        } else {
            measures.change(existing, version, input);
        }
        Notice.success("plan.measure.saved", label);
        return "/plan/measure/list.xhtml?faces-redirect=true";
    }

    /** The codes of how months become one. */
    public List<String> getTallies() {
        return Arrays.stream(Tally.values()).map(Tally::code).toList();
    }

    public String getExisting() {
        return existing;
    }

    public void setExisting(String existing) {
        this.existing = existing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLabelEn() {
        return labelEn;
    }

    public void setLabelEn(String labelEn) {
        this.labelEn = labelEn;
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
