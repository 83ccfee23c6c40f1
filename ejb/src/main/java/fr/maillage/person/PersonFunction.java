package fr.maillage.person;

import java.io.Serializable;
import java.util.UUID;

/**
 * Function of somebody somewhere.
 *
 * @param type of the record where she does it, such as {@code actor}
 * @param id what addresses call that record
 * @param name how people call it
 * @param duty what she does there; null where unknown
 */
public record PersonFunction(String type, UUID id, String name, String duty) implements Serializable {}
