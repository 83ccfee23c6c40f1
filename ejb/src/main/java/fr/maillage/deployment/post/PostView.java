package fr.maillage.deployment.post;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A post as its list shows it.
 *
 * @param values what it says, in normal form
 * @param host the national code of the host that it has now; null where none is known
 * @param hostName null where none is known
 * @param commune the code of that host's commune, such as {@code com:93032}; null where it is not known
 * @param communeName null where it is not known
 * @param assigned when somebody held it or will, as its assignments say
 * @param reportedOn the day of the national file that spoke of it last; null where none did
 * @param archivedAt null unless it is archived
 * @param archiveReason null unless it is archived
 */
public record PostView(
        long key,
        UUID id,
        int version,
        FieldValues<PostField> values,
        long territoryKey,
        String territoryName,
        String host,
        String hostName,
        String commune,
        String communeName,
        List<Occupation> assigned,
        LocalDate reportedOn,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime updatedAt)
        implements RecordView {

    public PostView {
        assigned = List.copyOf(assigned);
    }

    public String code() {
        return values.text(PostField.CODE);
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** When somebody held it or will. */
    public List<Occupation> occupations() {
        return OccupancyPolicy.occupations(assigned, day(PostField.CONTRACT_ENDS_ON));
    }

    /** Tells the standing of the post on a day. */
    public Standing standing(LocalDate day) {
        return OccupancyPolicy.standing(occupations(), day(PostField.RETURNED_ON), day);
    }

    /** The day that a field says; null for none. */
    public LocalDate day(PostField field) {
        String text = values.text(field);
        return text == null ? null : LocalDate.parse(text);
    }

    /** The euros that a field says; null for none. */
    public BigDecimal amount(PostField field) {
        String text = values.text(field);
        return text == null ? null : new BigDecimal(text).setScale(2);
    }

    /** Tells the outcome after the convention; undecided where nobody said. */
    public String outcome() {
        String said = values.text(PostField.OUTCOME);
        return said == null ? "undecided" : said;
    }
}
