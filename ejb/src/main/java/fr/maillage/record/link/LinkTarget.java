package fr.maillage.record.link;

import fr.maillage.shared.RecordRef;

/**
 * A record as others name it.
 *
 * @param ref its kind, such as {@code finding}, and its identifier; never null
 * @param code what files and people call it, such as {@code F07}; null where its kind has no codes
 * @param title never null
 * @param archived whether it is kept only for the past
 */
public record LinkTarget(RecordRef ref, String code, String title, boolean archived) {}
