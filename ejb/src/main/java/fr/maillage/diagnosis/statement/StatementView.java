package fr.maillage.diagnosis.statement;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordView;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A statement and who said it: a group, or a respondent without a name.
 *
 * @param code what a file calls it; null for one that was entered here
 * @param collection the identifier of the collection to which it belongs
 * @param collectionTitle how that is called
 * @param values what it says, in normal form
 * @param group null for a respondent's
 * @param respondent what is known of her but where she lives; null for a group's
 * @param consentedAt when she agreed that her words are kept; null where nobody noted it, and for a group
 * @param territoryCode of her commune, or of the territory of the group's body
 * @param placeName of the place that it speaks of, with its commune; null for none
 * @param archivedAt null unless it is archived
 */
public record StatementView(
        long key,
        UUID id,
        int version,
        String code,
        UUID collection,
        String collectionTitle,
        FieldValues<StatementField> values,
        StatementGroup group,
        UUID respondentId,
        FieldValues<RespondentField> respondent,
        OffsetDateTime consentedAt,
        String territoryCode,
        String territoryName,
        String placeName,
        OffsetDateTime archivedAt,
        String archiveReason,
        OffsetDateTime createdAt,
        OffsetDateTime updatedAt)
        implements RecordView {

    /** The group of a gathering that said something. */
    public record StatementGroup(UUID id, String code, String title, UUID gathering, String gatheringTitle) {}

    /** Gives the words that were said. */
    public String words() {
        return values.text(StatementField.WORDS);
    }

    public Nature nature() {
        return Nature.byCode(values.text(StatementField.NATURE)).orElseThrow();
    }

    public boolean archived() {
        return archivedAt != null;
    }

    /** Tells if a group of professionals said it. */
    public boolean professional() {
        return group != null;
    }
}
