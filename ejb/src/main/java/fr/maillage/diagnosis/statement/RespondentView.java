package fr.maillage.diagnosis.statement;

import fr.maillage.record.FieldValues;
import java.util.UUID;

/**
 * Somebody who was asked, without a name.
 *
 * @param values what is known of her but where she lives
 * @param home the name of her commune, {@code territory} its key
 */
public record RespondentView(UUID id, FieldValues<RespondentField> values, String home, long territory) {}
