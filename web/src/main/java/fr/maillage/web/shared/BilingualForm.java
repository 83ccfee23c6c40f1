package fr.maillage.web.shared;

import java.io.Serializable;

/** Inputs of an administrator on something that has a code and a name in both languages: an existing one, or a new one. */
public abstract class BilingualForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String existing;
    private String code;
    private String label;
    private String labelEn;

    /** Shows what there is. */
    protected void say(String itsCode, String french, String english) {
        code = itsCode;
        label = french;
        labelEn = english;
    }

    /** The code that the address names; null for a new one. */
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
}
