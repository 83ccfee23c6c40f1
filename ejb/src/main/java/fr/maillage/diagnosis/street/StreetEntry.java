package fr.maillage.diagnosis.street;

import fr.maillage.diagnosis.statement.RespondentField;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.record.FieldValues;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Entry that a telephone sends: one thing that one resident said.
 *
 * @param key by which it is taken once, however often it is sent
 * @param person by which the same telephone calls the same resident again
 * @param about what is known of her; neither how nor when she was met
 * @param said the words with their nature, themes and day
 * @param receipt the hash of the code that she keeps; null where she was given none
 * @param consent whether she knows what her words serve for and agrees
 * @param consentedAt when she agreed, by the telephone's clock; null where it does not say
 * @param confirmed whether words by which somebody may be known were read again, and point at nobody
 */
public record StreetEntry(
        UUID key,
        UUID person,
        FieldValues<RespondentField> about,
        FieldValues<StatementField> said,
        String receipt,
        boolean consent,
        OffsetDateTime consentedAt,
        boolean confirmed) {}
