package fr.maillage.person;

import java.io.Serializable;
import java.util.UUID;

/**
 * A person as other records name her.
 *
 * @param key the database identifier, by which other features point to her
 */
public record PersonRef(long key, UUID id, String name) implements Serializable {}
