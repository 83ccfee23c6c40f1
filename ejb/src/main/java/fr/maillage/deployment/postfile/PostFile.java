package fr.maillage.deployment.postfile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A national file that was taken.
 *
 * @param key the database's
 * @param takenOn the day of which it is
 * @param posts how many it speaks of
 */
public record PostFile(long key, UUID id, LocalDate takenOn, long posts) {}
