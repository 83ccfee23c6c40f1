package fr.maillage.mapping;

import java.io.Serializable;

/**
 * A term that values may mean.
 *
 * @param code what is stored
 * @param label what people read
 */
public record KnownTerm(String code, String label) implements Serializable {}
