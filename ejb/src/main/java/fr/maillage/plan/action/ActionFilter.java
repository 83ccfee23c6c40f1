package fr.maillage.plan.action;

import java.io.Serializable;

/**
 * What the list of actions is limited to; null or blank for any.
 *
 * @param territory a territory's code: actions kept or taking place on it or a part of it
 * @param text words that must all occur in the title, the code, the lead or the territory
 * @param state the code of an {@link ActionState}
 * @param kind the code of a kind of actions
 * @param audience the code of a public
 * @param line the code of an axis or objective, with its frame ({@code STN1/A2}) or without: actions that serve it
 * @param lead the identifier of the actor that leads it
 * @param late true for late ones only
 * @param archived true for archived ones only
 * @param place the identifier of a place where it happens
 * @param mine true for those that the caller leads
 * @param frame the identifier of a frame: actions that serve a line of it
 * @param finding the identifier of a finding: actions that answer to it
 */
public record ActionFilter(
        String territory,
        String text,
        String state,
        String kind,
        String audience,
        String line,
        String lead,
        boolean late,
        boolean archived,
        String place,
        boolean mine,
        String frame,
        String finding)
        implements Serializable {

    /** Every action that is not archived. */
    public static final ActionFilter ALL =
            new ActionFilter(null, null, null, null, null, null, null, false, false, null, false, null, null);

    /** A filter that asks for nothing but the actions that serve a frame. */
    public static ActionFilter ofFrame(String frame) {
        return new ActionFilter(null, null, null, null, null, null, null, false, false, null, false, frame, null);
    }

    /** A filter that asks for nothing but the actions that answer to a finding. */
    public static ActionFilter ofFinding(String finding) {
        return new ActionFilter(null, null, null, null, null, null, null, false, false, null, false, null, finding);
    }

    /** A filter that does not ask for a place, a frame, a finding, nor for the caller's own. */
    public ActionFilter(
            String territory,
            String text,
            String state,
            String kind,
            String audience,
            String line,
            String lead,
            boolean late,
            boolean archived) {
        this(territory, text, state, kind, audience, line, lead, late, archived, null, false, null, null);
    }
}
