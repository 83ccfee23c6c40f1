package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.PostReach;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** A post in the calendar of ends, with what follows as the form has it. */
public class CalendarRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final UUID id;
    private final int version;
    private final String code;
    private final String hostName;
    private final String placeName;
    private final LocalDate conventionEndsOn;
    private final LocalDate contractEndsOn;
    private final String state;
    private final BigDecimal yearlyCost;
    private final BigDecimal people;
    private final String quarters;
    private final boolean editable;
    private final String before;
    private String outcome;

    /** @param reach who depends on it; null for a post without a permanence */
    CalendarRow(DeployedPost post, LocalDate day, PostReach reach, boolean editable) {
        id = post.id();
        version = post.version();
        code = post.code();
        hostName = post.hostName();
        placeName = post.placeName();
        conventionEndsOn = post.conventionEndsOn();
        contractEndsOn = post.contractEndsOn();
        state = post.standing(day).state().code();
        yearlyCost = post.yearlyCost();
        people = reach == null ? null : reach.people();
        quarters = reach == null ? "" : String.join(", ", reach.quarters());
        this.editable = editable;
        before = Objects.requireNonNullElse(post.outcome(), "undecided");
        outcome = before;
    }

    boolean changed() {
        return editable && !before.equals(outcome);
    }

    int version() {
        return version;
    }

    public UUID getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    /** Null where none is known. */
    public String getHostName() {
        return hostName;
    }

    public String getPlaceName() {
        return placeName;
    }

    public LocalDate getConventionEndsOn() {
        return conventionEndsOn;
    }

    /** Null where none is known. */
    public LocalDate getContractEndsOn() {
        return contractEndsOn;
    }

    public String getState() {
        return state;
    }

    /** In euros; null where nobody knows. */
    public BigDecimal getYearlyCost() {
        return yearlyCost;
    }

    /** How many people have their nearest permanence with whoever holds it; null for a post without one. */
    public BigDecimal getPeople() {
        return people;
    }

    /** The priority neighbourhoods among them, in one text; empty for none. */
    public String getQuarters() {
        return quarters;
    }

    public boolean isEditable() {
        return editable;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
