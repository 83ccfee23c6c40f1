package fr.maillage.plan.action;

import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.plan.FrameLineRef;
import fr.maillage.plan.FrameLines;
import fr.maillage.plan.persistence.ActionLinkRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Records among which one chooses to limit a list of actions. */
@Stateless
public class ActionChoiceService {

    /** Upper bound of a choice. */
    static final int MOST_OFFERED = 200;

    @Inject
    private ActionLinkRepository links;

    @Inject
    private ActionList list;

    @Inject
    private FrameLines frames;

    @Inject
    private Caller caller;

    /**
     * The actors that lead actions, by name, {@value #MOST_OFFERED} at most; their keys are identifiers.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<NamedRecord> leads() {
        caller.require(Permission.READ);
        return links.leads(MOST_OFFERED);
    }

    /**
     * Objectives and axes that some words mean, of frames that are not archived.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<FrameLineRef> lines(String words, int most) {
        caller.require(Permission.READ);
        return frames.suggested(words, most);
    }

    /**
     * The places where actions happen, by name, {@value #MOST_OFFERED} at most; their keys are identifiers.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<NamedRecord> places() {
        caller.require(Permission.READ);
        return links.places(MOST_OFFERED);
    }

    /**
     * Who answers for actions of the territories where the caller reads contacts, by name, {@value #MOST_OFFERED} at most;
     * their keys are identifiers.
     *
     * @throws Problem UNAUTHENTICATED or DENIED without READ
     */
    public List<NamedRecord> persons() {
        caller.require(Permission.READ);
        return links.persons(caller.scope(Permission.READ_CONTACTS), list.today(), MOST_OFFERED);
    }
}
