package fr.maillage.plan.action;

import java.util.UUID;

/**
 * A finding that an action answers to.
 *
 * @param code what files call it
 */
public record FindingLink(UUID id, String code, String title, boolean archived) {

    /** Type of a record reference to a finding. */
    public static final String TYPE = "diagnosis.finding";
}
