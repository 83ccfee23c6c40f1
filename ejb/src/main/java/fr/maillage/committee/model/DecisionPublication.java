package fr.maillage.committee.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** Text of a decision that everybody reads, after somebody looked at the names in it. */
@Entity
@Table(name = "decision_publication")
public class DecisionPublication {

    @Id
    @Column(name = "decision_id")
    private long decisionId;

    private String text;

    private String minutes;

    @Column(name = "decided_text")
    private String decidedText;

    @Column(name = "looked_at")
    private OffsetDateTime lookedAt;

    private boolean shown;

    protected DecisionPublication() {}

    public DecisionPublication(long decision) {
        this.decisionId = decision;
    }

    /**
     * Shows words that were looked at.
     *
     * @param told what is told of the minutes; null for nothing
     * @param decided what the decision says
     */
    public void show(String words, String told, String decided, OffsetDateTime now) {
        text = words;
        minutes = told;
        decidedText = decided;
        lookedAt = now;
        shown = true;
    }

    /** Shows it no more; the words stay for another time. */
    public void hide() {
        shown = false;
    }

    public String text() {
        return text;
    }

    /** Null for nothing. */
    public String minutes() {
        return minutes;
    }

    /** Gives the decision's text at the time when somebody looked. */
    public String decidedText() {
        return decidedText;
    }

    public OffsetDateTime lookedAt() {
        return lookedAt;
    }

    public boolean shown() {
        return shown;
    }
}
