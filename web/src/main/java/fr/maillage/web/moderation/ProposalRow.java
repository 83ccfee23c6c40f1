package fr.maillage.web.moderation;

import fr.maillage.place.core.ProposalView;
import fr.maillage.place.moderation.PlaceModerationService.Decision;
import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A proposal as it was shown, and what was chosen for it. */
public final class ProposalRow implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String LATER = "later";
    private static final String TAKE = "take";

    private final UUID id;
    private final int version;
    private final String field;
    private final String source;
    private final String current;
    private final String proposed;
    private final OffsetDateTime since;
    private String choice = LATER;

    /**
     * @param current the place's value as people read it
     * @param proposed the proposed value as people read it
     */
    ProposalRow(ProposalView proposal, String current, String proposed) {
        this.id = proposal.id();
        this.version = proposal.version();
        this.field = proposal.field().key();
        this.source = proposal.source();
        this.since = proposal.createdAt();
        this.current = current;
        this.proposed = proposed;
    }

    /** Gives the moderator's decision; empty while she has not. */
    Optional<Decision> decision() {
        return LATER.equals(choice) ? Optional.empty() : Optional.of(new Decision(id, version, TAKE.equals(choice)));
    }

    UUID id() {
        return id;
    }

    public String getField() {
        return field;
    }

    public String getSource() {
        return source;
    }

    public String getCurrent() {
        return current;
    }

    public String getProposed() {
        return proposed;
    }

    public OffsetDateTime getSince() {
        return since;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }
}
