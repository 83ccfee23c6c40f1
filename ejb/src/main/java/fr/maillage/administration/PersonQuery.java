package fr.maillage.administration;

import java.io.Serializable;

/**
 * Who is looked for: an address, or a record that is hers, whose address is then looked for, too.
 *
 * @param email null or blank where a record is given
 * @param type {@code contact} or {@code account}; null or blank where an address is given
 * @param id the record's identifier
 */
public record PersonQuery(String email, String type, String id) implements Serializable {}
