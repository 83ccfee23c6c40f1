package fr.maillage.web.committee;

import fr.maillage.committee.GatheringView;
import fr.maillage.committee.series.SeriesInput;
import fr.maillage.committee.series.SeriesPlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The series of a gathering in the API: where it stands, and how it is entered or goes on. */
@Schema(name = "GatheringSeries", description = "Gatherings that were entered together; each stands for itself")
public class SeriesDocument {

    @Schema(readOnly = true, description = "The same for all gatherings of one series")
    public UUID id;

    @Schema(readOnly = true, description = "The number of this one, from 1, as they were entered")
    public Integer rank;

    @Schema(description = "How many were entered; to prolong the series, as it was read")
    public Integer size;

    @Schema(readOnly = true, description = "The one before that is not archived; only of a single gathering")
    public Neighbour previous;

    @Schema(readOnly = true, description = "The one after that is not archived; only of a single gathering")
    public Neighbour next;

    @Schema(writeOnly = true, description = "weekly, monthly (on the same weekday of the month) or dates")
    public String rhythm;

    @Schema(writeOnly = true, description = "Every how many weeks or months; left out for each")
    public Integer interval;

    @Schema(writeOnly = true, description = "The last possible day, YYYY-MM-DD; left out where count says the end")
    public String until;

    @Schema(
            writeOnly = true,
            description = "How many gatherings: in all where they are entered, more where it is prolonged")
    public Integer count;

    @Schema(writeOnly = true, description = "For the rhythm dates: the days after the first, YYYY-MM-DD")
    public List<String> dates;

    /** Another gathering of the series. */
    @Schema(name = "GatheringInSeries")
    public record Neighbour(UUID id, LocalDate heldOn) {

        private static Neighbour of(SeriesPlace.Neighbour other) {
            return other == null ? null : new Neighbour(other.id(), other.heldOn());
        }
    }

    /** Null for a gathering that is in none. */
    static SeriesDocument of(GatheringView.Series series) {
        if (series == null) {
            return null;
        }
        SeriesDocument document = new SeriesDocument();
        document.id = series.id();
        document.rank = series.rank();
        document.size = series.size();
        return document;
    }

    /** Adds which others come before and after. */
    void beside(SeriesPlace place) {
        previous = Neighbour.of(place.previous());
        next = Neighbour.of(place.next());
    }

    /** Tells if it says how a series is to be entered; one that was read and is sent back does not. */
    boolean asks() {
        return Stream.of(rhythm, interval, until, count, dates).anyMatch(Objects::nonNull);
    }

    SeriesInput input() {
        return new SeriesInput(
                rhythm,
                interval == null ? null : interval.toString(),
                until,
                count == null ? null : count.toString(),
                dates == null ? null : dates.stream().filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }
}
