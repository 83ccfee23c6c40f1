package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
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
    private final boolean editable;
    private final String before;
    private String outcome;

    CalendarRow(DeployedPost post, LocalDate day, boolean editable) {
        id = post.id();
        version = post.version();
        code = post.code();
        hostName = post.hostName();
        placeName = post.placeName();
        conventionEndsOn = post.conventionEndsOn();
        contractEndsOn = post.contractEndsOn();
        state = post.standing(day).state().code();
        yearlyCost = post.yearlyCost();
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
