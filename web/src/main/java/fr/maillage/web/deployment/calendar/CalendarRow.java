package fr.maillage.web.deployment.calendar;

import fr.maillage.deployment.calendar.DeployedPost;
import fr.maillage.deployment.calendar.PostPlan;
import fr.maillage.deployment.calendar.PostReach;
import fr.maillage.deployment.post.PostService;
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
    private final String planned;
    private final UUID scenario;
    private final String line;
    private final String before;
    private String outcome;

    /**
     * A row.
     *
     * @param reach who depends on it; null for a post without a permanence
     * @param plan the line of a scenario that says what follows; null where the post says so itself
     * @param editable whether the reader may say what follows where no line does
     */
    CalendarRow(DeployedPost post, LocalDate day, PostReach reach, PostPlan plan, boolean editable) {
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
        this.editable = editable && plan == null;
        planned = plan == null ? null : plan.decided() ? "decided" : "proposed";
        scenario = plan == null ? null : plan.scenario();
        line = plan == null ? null : plan.line();
        before = plan == null ? Objects.requireNonNullElse(post.outcome(), PostService.UNDECIDED) : plan.outcome();
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

    /** Tells how many people would have no permanence within reach without it; null for a post without one. */
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

    /** Tells how far the line of a scenario is that says what follows: proposed or decided; null where the post says so itself. */
    public String getPlanned() {
        return planned;
    }

    /** The identifier of that scenario; null without one. */
    public UUID getScenario() {
        return scenario;
    }

    /** The code of that line; null without one. */
    public String getLine() {
        return line;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
