package fr.maillage.person;

import fr.maillage.shared.RecordRef;
import java.io.Serializable;

/**
 * What somebody does somewhere.
 *
 * @param where the record where she does it, such as an actor
 * @param name how that is called
 * @param duty what she does there; null where unknown
 */
public record PersonFunction(RecordRef where, String name, String duty) implements Serializable {}
