package fr.maillage.deployment.scenario;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Opinion of the prefecture on a line.
 *
 * @param key the database's; later ones are greater
 * @param line the key of the line
 * @param givenBy how whoever gave it, or brought it in by a file, is called
 * @param byFile whether an officer brought it in by a file
 */
public record Opinion(
        long key,
        UUID id,
        long line,
        OpinionKind kind,
        String comment,
        LocalDate givenOn,
        String givenBy,
        boolean byFile) {}
