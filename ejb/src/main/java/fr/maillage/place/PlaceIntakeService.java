package fr.maillage.place;

import jakarta.ejb.Stateless;
import java.util.List;

/** Takes in records from files, chunk by chunk. */
@Stateless
public class PlaceIntakeService {

    /**
     * Creates, updates or leaves alone the places of these records, within the caller's transaction. Taking the same
     * records again changes nothing.
     *
     * @param records a chunk, some hundreds at most; a key that occurs twice is taken in order
     * @return one outcome per record, in the same order
     */
    public List<IntakeOutcome> take(List<IntakeRecord> records) {
        throw new IllegalStateException("Not landed: " + records.size());
    }

    /** What {@link #take} would do, without doing it. */
    public List<IntakeOutcome> preview(List<IntakeRecord> records) {
        throw new IllegalStateException("Not landed: " + records.size());
    }
}
