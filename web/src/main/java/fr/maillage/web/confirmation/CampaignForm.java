package fr.maillage.web.confirmation;

import fr.maillage.confirmation.CampaignInput;
import fr.maillage.shared.Problem;
import java.io.Serializable;

/** Inputs of the page of a new campaign; numbers as they were typed. */
public class CampaignForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String territory;
    private String months = "6";
    private String source;
    private String label;
    private String subject;
    private String text;
    private String linkDays = "60";
    private String remindDays = "14";
    private String remindMost = "2";
    private String everyMonths = "0";

    CampaignInput input() {
        return new CampaignInput(
                name,
                territory,
                number("months", months),
                source,
                label,
                subject,
                text,
                number("linkDays", linkDays),
                number("remindDays", remindDays),
                number("remindMost", remindMost),
                number("everyMonths", everyMonths));
    }

    private static int number(String field, String typed) {
        try {
            return Integer.parseInt(typed == null ? "" : typed.strip());
        } catch (NumberFormatException e) {
            throw Problem.invalid(field, "number", typed);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTerritory() {
        return territory;
    }

    public void setTerritory(String territory) {
        this.territory = territory;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLinkDays() {
        return linkDays;
    }

    public void setLinkDays(String linkDays) {
        this.linkDays = linkDays;
    }

    public String getRemindDays() {
        return remindDays;
    }

    public void setRemindDays(String remindDays) {
        this.remindDays = remindDays;
    }

    public String getEveryMonths() {
        return everyMonths;
    }

    public void setEveryMonths(String everyMonths) {
        this.everyMonths = everyMonths;
    }

    public String getRemindMost() {
        return remindMost;
    }

    public void setRemindMost(String remindMost) {
        this.remindMost = remindMost;
    }
}
