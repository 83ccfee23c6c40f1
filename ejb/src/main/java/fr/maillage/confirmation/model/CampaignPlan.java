package fr.maillage.confirmation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Which records a campaign asks about, with which words and how often. */
@Embeddable
public class CampaignPlan {

    private String name;

    @Column(name = "territory_id")
    private long territoryId;

    @Column(name = "age_months")
    private int months;

    private String source;
    private String label;
    private String subject;
    private String body;

    @Column(name = "link_days")
    private int linkDays;

    @Column(name = "remind_days")
    private int remindDays;

    @Column(name = "remind_most")
    private int remindMost;

    @Column(name = "every_months")
    private int everyMonths;

    protected CampaignPlan() {}

    public CampaignPlan(String name, long territoryId, int months, String source, String label) {
        this.name = name;
        this.territoryId = territoryId;
        this.months = months;
        this.source = source;
        this.label = label;
    }

    /** Sets the subject and the text. */
    public CampaignPlan saying(String subjectLine, String text) {
        subject = subjectLine;
        body = text;
        return this;
    }

    /** Sets the days for which its links hold, and its reminders. */
    public CampaignPlan reminding(int linkHolds, int afterDays, int atMost) {
        linkDays = linkHolds;
        remindDays = afterDays;
        remindMost = atMost;
        return this;
    }

    /** Asks about a record again after that many months; 0 for once. */
    public CampaignPlan repeating(int months) {
        everyMonths = months;
        return this;
    }

    /** Tells if it goes on until somebody stops it. */
    public boolean standing() {
        return everyMonths > 0;
    }

    public int everyMonths() {
        return everyMonths;
    }

    public String name() {
        return name;
    }

    public long territoryId() {
        return territoryId;
    }

    public int months() {
        return months;
    }

    public String source() {
        return source;
    }

    public String label() {
        return label;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public int linkDays() {
        return linkDays;
    }

    public int remindDays() {
        return remindDays;
    }

    public int remindMost() {
        return remindMost;
    }
}
