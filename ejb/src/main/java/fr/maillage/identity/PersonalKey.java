package fr.maillage.identity;

import java.io.Serializable;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * Something by which somebody is recognised without a password, such as the link of a message.
 *
 * @param id opaque; the secret itself is told nowhere
 * @param kind the key of its name in the texts of its feature, such as {@code comment.key.notice}
 * @param label what it opens, as people call it; null where the kind says all
 * @param usedAt when she last did something by it, where that is known; else null
 */
public record PersonalKey(UUID id, String kind, String label, OffsetDateTime madeAt, OffsetDateTime usedAt)
        implements Serializable {}
