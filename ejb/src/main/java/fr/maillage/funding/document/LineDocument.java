package fr.maillage.funding.document;

import fr.maillage.document.KeptFile;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document of a line.
 *
 * @param line the key of the line
 * @param kind agreement, notice or payment
 */
public record LineDocument(long key, UUID id, int version, long line, String kind, LocalDate datedOn, KeptFile file)
        implements Serializable {}
