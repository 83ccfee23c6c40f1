package fr.maillage.deployment.calendar;

import fr.maillage.deployment.scenario.LineField.Codes;
import java.util.Map;
import java.util.UUID;

/**
 * A line of a scenario that says what follows of a post.
 *
 * @param post the code of the post
 * @param line the code of the line
 * @param proposal a code of {@code LineField.Codes}
 * @param decided whether that is decided; proposed otherwise
 * @param scenario the identifier of the scenario
 * @param title what the scenario is called
 */
public record PostPlan(String post, String line, String proposal, boolean decided, UUID scenario, String title) {

    private static final Map<String, String> OUTCOMES =
            Map.of(Codes.KEEP, "own-funds", Codes.CLOSE, "returned", Codes.MERGE, "shared", Codes.MOVE, "transferred");

    /** Tells what follows of a post as it says of itself, in the words of a proposal; null for one that opens. */
    public static String outcome(String proposal) {
        return OUTCOMES.get(proposal);
    }

    /** The same of this line. */
    public String outcome() {
        return outcome(proposal);
    }
}
