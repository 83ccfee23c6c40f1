package fr.maillage.committee.intake;

import fr.maillage.committee.model.Body;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.intake.Attempts;
import fr.maillage.intake.RecordNotes;
import fr.maillage.intake.RecordOutcome;
import fr.maillage.shared.Problem;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Gatherings as files bring them, a row for each group. A body is found by its name inside the territory of the rows, and
 * entered where it is not there yet; a gathering by its code in its body, a group by its code in its gathering. Only what
 * a row says is changed, and no group is taken off. Rights are asked for each row, on the territory of its body.
 */
@Stateless
public class GatheringIntakeService {

    @Inject
    private Attempts attempts;

    @Inject
    private BodyFinder bodies;

    @Inject
    private GatheringWriter writer;

    @Inject
    private Caller caller;

    /**
     * Takes rows one after the other, each wholly or not at all, within the caller's transaction.
     *
     * @param dryRun true to tell what would happen and write nothing
     * @param notes what earlier rows of the same file have said; a row that contradicts one of them is not taken
     * @return what became of each row, in their order
     * @throws Problem UNAUTHENTICATED; DENIED without EDIT_COMMITTEE anywhere
     */
    public List<RecordOutcome> take(List<GatheringRow> rows, boolean dryRun, RecordNotes notes) {
        caller.require(Permission.EDIT_COMMITTEE);
        List<RecordOutcome> outcomes = new ArrayList<>();
        for (GatheringRow row : rows) {
            outcomes.add(take(row, dryRun, notes));
        }
        return outcomes;
    }

    private RecordOutcome take(GatheringRow row, boolean dryRun, RecordNotes notes) {
        List<Violation> contradicted = Sayings.contradicted(row, notes);
        if (!contradicted.isEmpty()) {
            return RecordOutcome.rejected(row.label(), contradicted);
        }
        return attempts.row(row.label(), () -> {
            Body body = bodies.find(row.body(), row.territory(), dryRun);
            RecordOutcome outcome = writer.write(row, body, dryRun, Sayings.known(row, notes));
            Sayings.note(row, notes);
            return outcome;
        });
    }
}
