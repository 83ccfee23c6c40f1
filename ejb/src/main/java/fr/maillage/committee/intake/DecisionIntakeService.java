package fr.maillage.committee.intake;

import fr.maillage.committee.decision.DecisionField;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.Parts;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decisions as files bring them: a gathering is found by its code inside the territory of the rows, or made, and gives the body, a
 * decision by its number in that body. Only what a row says is changed, and no record that a decision names is taken off.
 */
@Stateless
public class DecisionIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private DecisionWriter writer;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said; a second row of a decision is not taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE anywhere
     */
    public List<RecordOutcome> take(List<DecisionRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (DecisionRow row : rows) {
            outcomes.add(attempts.row(row.number(), () -> {
                Optional<DecisionWriter.Meant> meant = writer.meant(row, dryRun);
                refuseAgain(row, meant.map(m -> m.gathering().bodyId() + "").orElse(row.gathering()), notes);
                return meant.isPresent() ? writer.write(row, meant.get(), dryRun) : madeFirst(row);
            }));
        }
        return outcomes;
    }

    /** A gathering that is still to be made has no agenda. */
    private static RecordOutcome madeFirst(DecisionRow row) {
        if (row.item() != null) {
            throw Problem.invalid(
                    DecisionField.ITEM.key(),
                    "committee-decision-item-none",
                    row.item().toString(),
                    row.gathering());
        }
        return new RecordOutcome(row.number(), RecordOutcome.CREATED, List.of(), List.of());
    }

    private static void refuseAgain(DecisionRow row, String register, RecordNotes notes) {
        String key = "decision " + register + " " + row.number();
        Optional<String> said = notes.noted(key);
        if (said.isPresent()) {
            String[] earlier = Parts.of(said.get(), "\n", 2);
            throw Problem.invalid(
                    List.of(Violation.of("number", "committee-row-contradicts", row.number(), earlier[0], earlier[1])));
        }
        notes.note(key, row.row() + "\n" + row.number());
    }
}
