package fr.maillage.plan.chain;

import fr.maillage.diagnosis.finding.FindingTrail.Found;
import fr.maillage.funding.extract.UnmatchedFiles.Unmatched;
import java.util.List;
import java.util.UUID;

/**
 * Parts of a chain, each by code.
 *
 * @param objectives those that the actions serve, and those of the frames of the territory
 * @param files what extracts grant without an action
 * @param decisions what bodies decided about any of them; none that was withdrawn
 */
public record ChainParts(
        List<Found> findings,
        List<Objective> objectives,
        List<Action> actions,
        List<Indicator> indicators,
        List<Unmatched> files,
        List<Decision> decisions) {

    public ChainParts {
        findings = List.copyOf(findings);
        objectives = List.copyOf(objectives);
        actions = List.copyOf(actions);
        indicators = List.copyOf(indicators);
        files = List.copyOf(files);
        decisions = List.copyOf(decisions);
    }

    /** @param axis whether it is an axis that actions serve as a whole, of which no indicator is expected */
    public record Objective(long key, UUID id, String code, String label, UUID frame, boolean axis) {}

    /**
     * An action.
     *
     * @param lines the keys of the objectives that it serves, the principal one first
     * @param findings the identifiers of the findings that it cites, in its order
     */
    public record Action(long key, UUID id, String code, String title, List<Long> lines, List<UUID> findings) {

        public Action {
            lines = List.copyOf(lines);
            findings = List.copyOf(findings);
        }
    }

    /**
     * A decision of a body.
     *
     * @param records the identifiers of the records that it names, in its order
     */
    public record Decision(UUID id, String number, String text, List<UUID> records) {

        public Decision {
            records = List.copyOf(records);
        }
    }

    /**
     * A result indicator.
     *
     * @param line the key of the objective that it tells of; null where nobody says
     * @param measured whether anything was ever measured or counted
     */
    public record Indicator(UUID id, String code, String label, long action, Long line, boolean measured) {}
}
